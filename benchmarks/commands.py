"""Whole commands against `python -c pass`: what the user waits for, in multiples of the least."""

import itertools
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import docx
from measuring import Bench
from reports import report_of_duties
from workspaces import DAY, EXAMPLES, ROOT, of_index, of_plain_duties, of_tasks, of_units

BARE = "pass"


def measure(bench: Bench) -> None:
    """Measure every command that has a goal; goals are multiples of bare Python."""
    _start(bench)
    _tables(bench)
    _documents(bench)
    _layout(bench)
    _people(bench)
    _forms(bench)
    _intake(bench)


def _start(bench: Bench) -> None:
    typed = {"_CCHC_COMPLETE": "complete_bash", "COMP_WORDS": "cchc ch", "COMP_CWORD": "1"}
    bench.compare("cchc --version", 1.05, bench.cchc("--version"), bench.python(BARE))
    bench.compare("cchc --help", 6.3, bench.cchc("--help"), bench.python(BARE))
    bench.compare("Tab on a command", 7, bench.cchc(**typed), bench.python(BARE))
    for duties, goal in ((200, 7), (2_000, 7.5), (20_000, (9, 13))):
        data = str(of_tasks(bench.folder / f"tab-{duties}", duties))
        typed = {
            "_CCHC_COMPLETE": "complete_bash",
            "COMP_WORDS": "cchc update NV-0001",
            "COMP_CWORD": "2",
            "CCHC_DATA": data,
        }
        name = f"Tab on the ids of {duties:,} duties"
        bench.compare(name, goal, bench.cchc(**typed), bench.python(BARE))


def _tables(bench: Bench) -> None:
    plain = str(of_plain_duties(bench.folder / "plain", 200))
    proven = str(of_tasks(bench.folder / "proven", 200))
    for name, goal, argv in (
        ("cchc check, 14 duties", 13.5, ("check", "--data", str(ROOT))),
        ("cchc status, 200 duties", 14, ("status", "--data", plain, *DAY)),
        ("cchc status, 200 with evidence", 17, ("status", "--data", proven, *DAY)),
    ):
        bench.compare(name, goal, bench.cchc(*argv), bench.python(BARE))


def _documents(bench: Bench) -> None:
    made = ("-o", str(bench.folder / "made.docx"), "--force")
    large = str(of_index(bench.folder / "large", 200))
    period = ("--period", "2025-10")
    for name, goal, argv in (
        ("cchc render notice", 22, ("notice", "--data", str(ROOT))),
        ("cchc render report", 28, ("report", *period, *EXAMPLES)),
        ("cchc render scorecard", 28, ("scorecard", *EXAMPLES)),
        ("cchc render scorecard, 120 criteria", (45, 52), ("scorecard", "--data", large, *DAY)),
        ("cchc render report, 200 duties", 45, ("report", *period, "--data", large, *DAY)),
    ):
        bench.compare(name, goal, bench.cchc("render", *argv, *made), bench.python(BARE))
    new = itertools.count()

    def render_all() -> float:
        """Make all documents anew: those that stand there already are not written."""
        out = str(bench.folder / f"all-{next(new)}")
        return bench.cchc("render", "--all", *EXAMPLES, "--out", out)()

    name = "cchc render --all, 18 documents of the examples"
    bench.compare(name, 60, render_all, bench.python(BARE), most_rounds=5)


def _layout(bench: Bench) -> None:
    ten, many = (bench.folder / f"pages-{pages}.docx" for pages in (10, 300))
    ten.write_bytes(report_of_duties(55))
    many.write_bytes(report_of_duties(2_700))
    bench.compare("cchc lint, 10 pages", 11, bench.cchc("lint", str(ten)), bench.python(BARE))
    bench.compare(
        *("cchc lint, 300 pages / 10 pages", 25),
        *(bench.cchc("lint", str(many)), bench.cchc("lint", str(ten))),
        most_rounds=5,
    )


def _people(bench: Bench) -> None:
    root = str(of_index(bench.folder / "people", 200))
    data = ("--data", root, *DAY)
    page, diary = (str(bench.folder / name) for name in ("page.html", "diary.ics"))
    for name, goal, argv in (
        ("cchc page, 200 duties, 120 criteria", 30, ("page", "-o", page)),
        ("cchc chart status", 25, ("chart", "status", "-o", str(bench.folder / "a.svg"))),
        ("cchc calendar, 200 duties", (40, 55), ("calendar", "-o", diary)),
        ("cchc message --all", 20, ("message", "--all")),
        ("cchc letters", 20, ("letters",)),
        ("cchc outline", 21, ("outline", "--period", "2025-Q4")),
    ):
        bench.compare(name, goal, bench.cchc(*argv, *data), bench.python(BARE))


def _forms(bench: Bench) -> None:
    for duties, goal in ((200, (34, 42)), (2_000, 400)):
        path = of_index(bench.folder / f"forms-{duties}", duties)
        name = f"cchc form export, {duties:,} duties, 120 criteria"
        export = partial(_exported, bench, path, itertools.count())
        bench.compare(name, goal, export, bench.python(BARE), most_rounds=9)
    for units, duties, goal in ((10, 300, (50, 82)), (1, 2_000, 400)):
        path = of_units(bench.folder / f"back-{units}", units, duties)
        box, data = str(bench.folder / f"box-{units}"), ("--data", str(path), *DAY)
        bench.cchc("form", "export", "--all", "--out", box, *data)()
        bench.compare(
            f"cchc form import, {units} forms of {duties:,} rows",
            goal,
            bench.cchc("form", "import", box, *data),
            bench.python(BARE),
            most_rounds=9,
        )


def _exported(bench: Bench, path: Path, new: Iterator[int]) -> float:
    """Write the form of a unit anew: one that stands there already is not written."""
    out = str(path.parent.parent / f"forms-{next(new)}")
    asked = ("form", "export", "--department", "VHXH", "--data", str(path), "--out", out)
    return bench.cchc(*asked, *DAY)()


def _intake(bench: Bench) -> None:
    path = bench.folder / "notice.docx"
    _write_notice(path)
    asked = ("import", "notice", str(path), *EXAMPLES)
    bench.compare("cchc import notice, 30 duties", 35, bench.cchc(*asked), bench.python(BARE))


def _write_notice(path: Path) -> None:
    document = docx.Document()
    for line in (
        "THÔNG BÁO",
        "Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban",
        "Ngày 05/11/2025, Chủ tịch UBND xã chủ trì cuộc họp và kết luận như sau:",
    ):
        document.add_paragraph(line)
    for number in range(1, 31):
        document.add_paragraph(f"{number}. Giao Phòng Kinh tế:")
        document.add_paragraph(
            "- Chủ trì, phối hợp với Văn phòng HĐND và UBND rà soát danh mục hồ sơ "
            f"số {number}, báo cáo Chủ tịch UBND xã trước ngày {number % 28 + 1}/12/2025."
        )
    document.save(str(path))
