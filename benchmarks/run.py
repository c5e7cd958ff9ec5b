"""Ratios of our commands to floors timed in the same interleaved run, beside their goals.

    python benchmarks/run.py [--rounds N] [--instructions]

Whole commands are measured in CPU seconds of finished children against `python -c pass`,
or against a bare process that parses the same file with PyYAML's C loader. Work inside
the process is measured against that loader, or docxtpl. `--instructions` counts the
instructions of the short commands under valgrind instead: repeatable to four digits.
"""

import argparse
import compileall
import datetime as dt
import io
import itertools
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import replace
from functools import partial
from operator import itemgetter
from pathlib import Path
from statistics import median

import docx
import yaml
from docxtpl import DocxTemplate

import cchc_cli
from cchc_cli.cli.output.tables import Column, print_table
from cchc_cli.documents.document import Request
from cchc_cli.documents.make import document, make
from cchc_cli.documents.scope import Scope, read_period, scope_of
from cchc_cli.documents.templates import find_template
from cchc_cli.model.record import Record
from cchc_cli.nd30.lint import lint
from cchc_cli.ooxml.package import packed, read_parts
from cchc_cli.scoring.board import board_of
from cchc_cli.word.parts import Properties
from cchc_cli.word.template import Template
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from cchc_cli.workspace.reading.plain_values import build

ROOT = Path(__file__).resolve().parent.parent
SETS = ROOT / "examples" / "bo-chi-so"
DAY = ("--as-of", "2025-11-15")
RUN = "from cchc_cli.__main__ import main; main()"
PARSE = "import sys, yaml; yaml.load(open(sys.argv[1], encoding='utf-8'), yaml.CSafeLoader)"
HEAD = """\
version: 1
organization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}
departments: [{id: VHXH, name: Phòng Văn hóa - Xã hội}, {id: KT, name: Phòng Kinh tế}]
tasks:
"""
DUTY = """\
  - id: NV-{n:05}
    department: {unit}
    partners: [KT]
    content: Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý, lần {n}
    product: Báo cáo kết quả
    due: 2025-12-31
    start: 2025-10-08
    status: in_progress
"""
TASK = """\
  - id: NV-{n:05}
    department: VHXH
    partners: [KT]
    content: >-
      Chủ trì, phối hợp đơn vị liên quan tổ chức tập huấn công tác cải cách hành chính, chuyển đổi
      số trên địa bàn; biểu dương, khen thưởng kịp thời đối với đơn vị, cá nhân làm tốt, lần {n}
    product: Báo cáo kết quả
    due: 2025-12-31
    start: 2025-10-08
    status: in_progress
    percent: 60
    evidence:
      - title: Báo cáo số {n}/BC-UBND
        number: {n}/BC-UBND
        date: 2025-10-20
        url: https://example.org/bao-cao/{n}
      - {{title: Biên bản họp, date: 2025-11-02, public: false}}
    log:
      - {{date: 2025-11-03, note: Đã họp với các đơn vị, percent: 40}}
      - {{date: 2025-11-10, note: Đã trình dự thảo, percent: 60}}
"""


def child(*argv: str, **environment: str) -> float:
    """Run a command to its end; give its CPU seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(argv, check=False, capture_output=True, env={**kept, **environment})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def instructions(*argv: str, **environment: str) -> float:
    """Run a command under valgrind; give the instructions it executed."""
    with tempfile.TemporaryDirectory() as folder:
        tool = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out"]
        env = {**os.environ, "PYTHONHASHSEED": "0", **environment}
        run = subprocess.run([*tool, *argv], check=False, capture_output=True, text=True, env=env)
    found = re.search(r"Collected : (\d+)", run.stderr)
    return float(found[1]) if found else float("nan")


def inside(work: Callable[[], object]) -> Callable[[], float]:
    """Time a piece of work within this process, in CPU seconds."""

    def timed() -> float:
        start = time.process_time()
        work()
        return time.process_time() - start

    return timed


def compare(
    name: str, goal: float, rounds: int, ours: Callable[[], float], floor: Callable[[], float]
) -> None:
    """Time both in turn; print the median of the ratios and of both sides."""
    ours(), floor()
    pairs = [(ours(), floor()) for _ in range(rounds)]
    ratio = median(a / b for a, b in pairs)
    mark = "ok" if ratio <= goal else "OVER"
    print(f"{name:<52} {ratio:>7.2f}  goal {goal:<5} {mark}")


def write_record(folder: Path, tasks: int, tail: str = "") -> Path:
    """Write a workspace of so many tasks; give its data file."""
    path = folder / f"{tasks}{'-faulty' if tail else ''}" / "data" / "tasks.yaml"
    path.parent.mkdir(parents=True)
    body = "".join(TASK.format(n=n) for n in range(1, tasks + 1))
    path.write_text(HEAD + body + tail, encoding="utf-8")
    return path


def commands(folder: Path, rounds: int, measure: Callable[..., float]) -> None:
    """Measure whole commands against bare Python."""

    def cchc(*argv: str, **environment: str) -> Callable[[], float]:
        return lambda: measure(sys.executable, "-c", RUN, *argv, **environment)

    def bare() -> float:
        return measure(sys.executable, "-c", "pass")

    typed = {"_CCHC_COMPLETE": "complete_bash", "COMP_WORDS": "cchc ch", "COMP_CWORD": "1"}
    out = str(folder / "notice.docx")
    notice = cchc("render", "notice", "--data", str(ROOT), "-o", out, "--force")
    compare("cchc --version / python -c pass", 1.3, rounds, cchc("--version"), bare)
    compare("cchc --help / python -c pass", 8.5, rounds, cchc("--help"), bare)
    compare("one completion / python -c pass", 9, rounds, cchc(**typed), bare)
    check = cchc("check", "--data", str(ROOT))
    compare("cchc check, 14 tasks / python -c pass", 16, rounds, check, bare)
    compare("cchc render notice / python -c pass", 28, rounds, notice, bare)
    record = str(write_record(folder, 201))
    examples = ("--data", str(ROOT / "examples"), *DAY, "--force")
    status = cchc("status", "--data", record, *DAY)
    report = cchc("render", "report", "--period", "2025-10", "-o", out, *examples)
    scorecard = cchc("render", "scorecard", "-o", out, *examples)
    compare("cchc status, 201 tasks / python -c pass", 20, rounds, status, bare)
    compare("cchc render report / python -c pass", 32, rounds, report, bare)
    compare("cchc render scorecard / python -c pass", 33, rounds, scorecard, bare)


def large_files(folder: Path, rounds: int) -> None:
    """Measure reading and checking of large records against PyYAML's C loader."""
    for tasks, goal in ((200, 0.45), (10_000, 0.28)):
        text = write_record(folder, tasks).read_text(encoding="utf-8")
        compare(
            f"loading {tasks} tasks / CSafeLoader, in process",
            goal,
            min(rounds, 9),
            inside(lambda text=text: build(text)),
            inside(lambda text=text: yaml.load(text, yaml.CSafeLoader)),
        )
    for tasks, goal in ((2_000, 0.85), (20_000, 0.4)):
        path = str(write_record(folder, tasks))
        compare(
            f"cchc check, {tasks} tasks / bare CSafeLoader process",
            goal,
            min(rounds, 5),
            lambda path=path: child(sys.executable, "-c", RUN, "check", "--data", path),
            lambda path=path: child(sys.executable, "-c", PARSE, path),
        )
    following(folder, rounds)
    good = str(folder / "2000" / "data" / "tasks.yaml")
    faulty = str(write_record(folder, 2_000, "    departmnet: KT\n    completed: 31/12/2025\n"))
    compare(
        "cchc check, a file with errors / without",
        1.3,
        min(rounds, 9),
        lambda: child(sys.executable, "-c", RUN, "check", "--data", faulty),
        lambda: child(sys.executable, "-c", RUN, "check", "--data", good),
    )


CRITERION = """\
          - id: "{a}.{c}"
            name: Tỷ lệ hồ sơ thuộc lĩnh vực {a} được giải quyết đúng hạn, nhóm {c}
            max: 2
            department: VHXH
            scoring: {{kind: ratio, floor: 80}}
            results: [{{date: 2025-10-01, percent: {p}}}]
            evidence:
"""
PROOF = "              - {{title: Báo cáo {a}.{c}.{e}, number: {a}{c}{e}/BC, date: 2025-10-01}}\n"


def write_index(folder: Path) -> Path:
    """Write a workspace with an index of 120 criteria and 400 documents."""
    lines = [
        HEAD.replace("tasks:\n", ""),
        "indexes:\n  - year: 2025\n    name: Bộ chỉ số\n    areas:\n",
    ]
    for a in range(1, 9):
        lines.append(f'      - id: "{a}"\n        name: Lĩnh vực {a}\n        criteria:\n')
        for c in range(1, 16):
            lines.append(CRITERION.format(a=a, c=c, p=70 + c))
            lines += [PROOF.format(a=a, c=c, e=e) for e in range(3 + (c % 3 == 0))]
    path = folder / "index" / "data" / "tasks.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("".join(lines), encoding="utf-8")
    return path


def index(folder: Path, rounds: int) -> None:
    """Measure scoring and the self-assessment report of a large index."""
    path = write_index(folder)
    for name, workspace in (
        ("120 criteria", path),
        ("the set of Lâm Đồng", SETS / "lam-dong-2025"),
        ("the set 766, of figures,", SETS / "766-2025"),
    ):
        found = find_workspace(str(workspace))
        record = load(found).record
        compare(
            f"scoring {name} / reading it",
            1,
            rounds,
            inside(lambda r=record: board_of(r, r.indexes[0], dt.date(2025, 12, 31))),
            inside(lambda w=found: load(w)),
        )
    out = str(folder / "scorecard.docx")
    options = ("scorecard", "--data", str(path), "-o", out, "--force", *DAY)
    compare(
        "cchc render scorecard, 120 criteria / python -c pass",
        45,
        rounds,
        lambda: child(sys.executable, "-c", RUN, "render", *options),
        lambda: child(sys.executable, "-c", "pass"),
    )


def reports(folder: Path, rounds: int) -> None:
    """Measure reports: a large one whole, everything at once, and a long appendix."""
    path = write_index(folder / "large")
    tasks = "".join(TASK.format(n=n) for n in range(1, 201))
    (path.parent / "duties.yaml").write_text(f"version: 1\ntasks:\n{tasks}", encoding="utf-8")
    root = str(path.parent)
    report = ("report", "--period", "2025-11", "--data", root, "-o", str(folder / "r.docx"))
    compare(
        "cchc render report, 200 duties / python -c pass",
        45,
        rounds,
        lambda: child(sys.executable, "-c", RUN, "render", *report, "--force"),
        lambda: child(sys.executable, "-c", "pass"),
    )
    example = ("--data", str(ROOT / "examples"), *DAY)
    single = ("scorecard", "-o", str(folder / "s.docx"), "--force")
    slowest = min(child(sys.executable, "-c", RUN, "render", *single, *example) for _ in range(5))
    every = []
    for n in range(5):
        options = ("--all", "--out", str(folder / f"all{n}"), *example)
        every.append(child(sys.executable, "-c", RUN, "render", *options))
    others = 10 * 0.06
    name = "cchc render --all, 11 documents / what it may take"
    print(f"{name:<52} {min(every) / (1.5 * slowest + others):>7.2f}  goal 1")
    for count in (300, 3_000):
        appendix(count)


def forms(folder: Path, rounds: int) -> None:
    """Measure the form of a unit with everything, written anew each time."""
    new = itertools.count()
    for duties, goal in ((200, 34), (2_000, 400)):
        path = write_index(folder / f"forms-{duties}")
        tasks = "".join(TASK.format(n=n) for n in range(1, duties + 1))
        (path.parent / "duties.yaml").write_text(f"version: 1\ntasks:\n{tasks}", encoding="utf-8")
        asked = ("form", "export", "--department", "VHXH", "--data", str(path.parent), *DAY)
        compare(
            f"cchc form export, {duties} duties, 120 criteria / pass",
            goal,
            min(rounds, 9),
            lambda asked=asked: child(
                sys.executable, "-c", RUN, *asked, "--out", str(folder / f"forms-{next(new)}")
            ),
            lambda: child(sys.executable, "-c", "pass"),
        )


def pages(folder: Path, rounds: int) -> None:
    """Measure the page, and how it grows with its duties."""

    def page(duties: int) -> Callable[[], float]:
        path = write_index(folder / f"pages-{duties}")
        tasks = "".join(TASK.format(n=n) for n in range(1, duties + 1))
        (path.parent / "duties.yaml").write_text(f"version: 1\ntasks:\n{tasks}", encoding="utf-8")
        made = str(folder / f"{duties}.html")
        asked = ("page", "--data", str(path.parent), "-o", made, *DAY)
        return lambda: child(sys.executable, "-c", RUN, *asked)

    bare = partial(child, sys.executable, "-c", "pass")
    compare("cchc page, 200 duties, 120 criteria / pass", 30, rounds, page(200), bare)
    compare("cchc page, 5,000 duties / 500", 10, min(rounds, 5), page(5_000), page(500))


def notices(folder: Path, rounds: int) -> None:
    """Measure a notice of 30 duties out of a Word file."""
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
    path = folder / "notice.docx"
    document.save(str(path))
    compare(
        "cchc import notice, 30 duties / pass",
        35,
        rounds,
        lambda: child(sys.executable, "-c", RUN, "import", "notice", str(path), *DAY),
        lambda: child(sys.executable, "-c", "pass"),
    )


def forms_back(folder: Path, rounds: int) -> None:
    """Measure what comes back, dry: ten units with 300 rows each, and one with 2,000."""
    for units, duties, goal in ((10, 300, 50), (1, 2_000, 400)):
        root = folder / f"back-{units}"
        (root / "data").mkdir(parents=True)
        names = [f"D{n}" for n in range(units)]
        departments = "".join(f"  - {{id: {x}, name: Phòng số {x}}}\n" for x in (*names, "KT"))
        tasks = "".join(
            DUTY.format(n=place * duties + n, unit=name)
            for place, name in enumerate(names)
            for n in range(1, duties + 1)
        )
        organization = "version: 1\norganization: {name: UBND xã, place: Xã, symbol: UBND}\n"
        text = f"{organization}departments:\n{departments}tasks:\n{tasks}"
        (root / "data" / "tasks.yaml").write_text(text, encoding="utf-8")
        box, data = str(root / "box"), ("--data", str(root), *DAY)
        child(sys.executable, "-c", RUN, "form", "export", "--all", "--out", box, *data)
        compare(
            f"cchc form import, {units} forms of {duties} rows / pass",
            goal,
            min(rounds, 9),
            lambda box=box, data=data: child(
                sys.executable, "-c", RUN, "form", "import", box, *data
            ),
            lambda: child(sys.executable, "-c", "pass"),
        )


def report_of(record: Record, scope: Scope) -> bytes:
    """Make a report as a .docx."""
    wanted = Request(kind="report", day=scope.window.last, scope=scope)
    find = partial(find_template, ROOT)
    return make("report", document(record, wanted), find, record).data


def layout(folder: Path, rounds: int) -> None:
    """Measure the layout checker on some ten pages and on some three hundred: inside, and whole."""
    record = load(find_workspace(str(ROOT / "examples"))).record
    scope = scope_of(read_period("2025-Q3"), "ministry")
    for count, pages, goal in ((11, 10, 0.06), (540, 300, 2.0)):
        tasks = tuple(
            replace(record.tasks[i % 12], id=f"N{i}", criteria=()) for i in range(count * 5)
        )
        many = replace(record, tasks=tasks)
        path = folder / f"lint-{pages}.docx"
        path.write_bytes(report_of(many, scope))
        times = []
        for _ in range(3):
            start = time.process_time()
            lint(read_parts(path))
            times.append(time.process_time() - start)
        print(f"{f'lint of some {pages} pages, CPU seconds':<52} {min(times):>7.3f}  goal {goal}")

    def whole(pages: int) -> float:
        return child(sys.executable, "-c", RUN, "lint", str(folder / f"lint-{pages}.docx"))

    def bare() -> float:
        return child(sys.executable, "-c", "pass")

    compare("cchc lint, 10 pages / python -c pass", 11, rounds, partial(whole, 10), bare)
    compare("cchc lint, 300 pages / 10 pages", 25, rounds, partial(whole, 300), partial(whole, 10))


def appendix(count: int) -> None:
    """Time the appendix of duties, and docxtpl's loop over the same template's row."""
    record = load(find_workspace(str(ROOT / "examples"))).record
    tasks = tuple(replace(record.tasks[i % 12], id=f"N{i}", criteria=()) for i in range(count))
    many = replace(record, tasks=tasks)
    scope = scope_of(read_period("2025-Q3"), "ministry")
    start = time.process_time()
    report_of(many, scope)
    taken = time.process_time() - start
    print(f"{f'report with {count} duties, CPU seconds':<52} {taken:>7.2f}  goal 2.5")


def following(folder: Path, rounds: int) -> None:
    """Measure the daily commands: status against a bare parse, an update against a check."""
    for tasks, goal in ((2_000, 0.85), (20_000, 0.4)):
        path = str(folder / str(tasks) / "data" / "tasks.yaml")
        compare(
            f"cchc status, {tasks} tasks / bare CSafeLoader process",
            goal,
            min(rounds, 5),
            lambda path=path: child(sys.executable, "-c", RUN, "status", "--data", path, *DAY),
            lambda path=path: child(sys.executable, "-c", PARSE, path),
        )
    both = [str(folder / name / "data" / "tasks.yaml") for name in ("20000", "2000")]
    compare(
        "cchc status, 20,000 tasks / 2,000 tasks",
        11,
        min(rounds, 5),
        lambda: child(sys.executable, "-c", RUN, "status", "--data", both[0], *DAY),
        lambda: child(sys.executable, "-c", RUN, "status", "--data", both[1], *DAY),
    )
    edited = str(folder / "10000" / "data" / "tasks.yaml")
    percents = iter(range(10**6))

    def update() -> float:
        percent = str(next(percents) % 100)
        options = ("NV-05000", "--percent", percent, "--data", edited)
        return child(sys.executable, "-c", RUN, "update", *options)

    compare(
        "cchc update of one field / check, 10,000 tasks",
        1.3,
        min(rounds, 7),
        update,
        lambda: child(sys.executable, "-c", RUN, "check", "--data", edited),
    )
    rows = [("NV-00001", "Chủ trì, phối hợp đơn vị liên quan tổ chức tập huấn " * 3, 5)] * 20_000
    columns = [Column(str(i), itemgetter(i), fill=i == 1) for i in range(3)]
    start = time.process_time()
    with redirect_stdout(io.StringIO()):
        print_table(columns, rows)
    taken = (time.process_time() - start) / len(rows) * 1e6
    print(f"{'a row of a long table, microseconds':<52} {taken:>7.2f}  goal 25")


def engine(folder: Path, rounds: int) -> None:
    """Measure the warm engine against docxtpl's (autoescape on), template compiled before."""
    path = folder / "table.docx"
    document = docx.Document()
    for text in ("{{ title }}", "{%p for p in opening %}", "{{ p }}", "{%p endfor %}"):
        document.add_paragraph(text)
    rows = (
        ("STT", "Việc", "Đơn vị"),
        ("{%tr for t in tasks %}", "", ""),
        ("{{ loop.index }}", "{{ t.content }}", "{{ t.unit }}"),
        ("{%tr endfor %}", "", ""),
    )
    grid = document.add_table(rows=4, cols=3)
    for row, texts in zip(grid.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.save(str(path))
    properties = Properties("x", "y", dt.datetime(2025, 1, 1, tzinfo=dt.UTC))
    template = Template.read(path)
    for count, goal in ((14, 0.4), (1_000, 0.6)):
        tasks = [{"content": f"Nhiệm vụ {n} & <các đơn vị>", "unit": "KT"} for n in range(count)]
        values = {"title": "Thông báo", "opening": ["Đoạn một", "Đoạn hai"], "tasks": tasks}

        def theirs(values: dict[str, object] = values) -> None:
            oracle = DocxTemplate(str(path))
            oracle.render(values, autoescape=True)
            oracle.save(io.BytesIO())

        compare(
            f"engine, {count} rows / docxtpl",
            goal,
            min(rounds, 9),
            inside(lambda values=values: packed(template.render(values, properties).parts)),
            inside(theirs),
        )


def main() -> None:
    """Measure everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--instructions", action="store_true")
    options = parser.parse_args()
    compileall.compile_dir(Path(cchc_cli.__file__).parent, quiet=1)
    with tempfile.TemporaryDirectory() as name:
        if options.instructions:
            if not shutil.which("valgrind"):
                sys.exit("valgrind is not installed")
            commands(Path(name), 1, instructions)
            return
        commands(Path(name), options.rounds, child)
        large_files(Path(name), options.rounds)
        index(Path(name), options.rounds)
        reports(Path(name), options.rounds)
        pages(Path(name), options.rounds)
        forms(Path(name), options.rounds)
        forms_back(Path(name), options.rounds)
        notices(Path(name), options.rounds)
        layout(Path(name), options.rounds)
        engine(Path(name), options.rounds)


if __name__ == "__main__":
    main()
