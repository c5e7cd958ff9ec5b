"""What we do against the libraries that do the like, or that do the lower half of it."""

import datetime as dt
import io
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import docx
import yaml
from docxtpl import DocxTemplate
from measuring import Bench, inside
from reports import report_of_duties
from workspaces import DAY, ROOT, SETS, of_index, of_plain_duties, of_tasks

from cchc_cli.ooxml.package import packed
from cchc_cli.scoring.board import board_of
from cchc_cli.word.parts import Properties
from cchc_cli.word.template import Template
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from cchc_cli.workspace.reading.plain_values import build

_PARSE = "import sys, yaml; yaml.load(open(sys.argv[1], encoding='utf-8'), yaml.CSafeLoader)"
_SHEET = """
import sys, xlsxwriter
with xlsxwriter.Workbook(sys.argv[1]) as book:
    sheet = book.add_worksheet()
    for row in range(int(sys.argv[2])):
        for column in range(12):
            sheet.write_string(row, column, f'{row} nội dung {column}')
"""
_CALENDAR = """
import datetime as dt, sys
from icalendar import Alarm, Calendar, Event
calendar = Calendar()
for n in range(int(sys.argv[2])):
    event = Event()
    event.add('uid', str(n)); event.add('dtstart', dt.date(2025, 12, 31))
    event.add('summary', 'Rà soát thủ tục hành chính'); event.add('description', 'x' * 200)
    for days in (7, 3, 1):
        alarm = Alarm(); alarm.add('trigger', -dt.timedelta(days)); event.add_component(alarm)
    calendar.add_component(event)
open(sys.argv[1], 'wb').write(calendar.to_ical())
"""
_READ = "import docx, sys; [p.text for p in docx.Document(sys.argv[1]).paragraphs]"


def measure(bench: Bench) -> None:
    """Measure reading, scoring, rendering and what people look at."""
    _reading(bench)
    if not bench.counting:  # within this process nothing can be counted
        _scoring(bench)
        _engine(bench)
    _outputs(bench)
    _peers(bench)


def _reading(bench: Bench) -> None:
    for size, goal in ((2_000, 0.85), (20_000, 0.4)):
        path = str(of_tasks(bench.folder / f"read-{size}", size))
        floor = bench.python(_PARSE, path)
        for name in ("check", "status"):
            work = bench.cchc(name, "--data", path)
            title = f"cchc {name}, {size:,} duties / bare CSafeLoader"
            bench.compare(title, goal, work, floor, most_rounds=5)
    good = str(of_tasks(bench.folder / "good", 2_000))
    tail = "    departmnet: KT\n    completed: 31/12/2025\n"
    faulty = str(of_tasks(bench.folder / "faulty", 2_000, tail))
    bench.compare(
        *("cchc check, a file with errors / without", 1.3),
        *(bench.cchc("check", "--data", faulty), bench.cchc("check", "--data", good)),
        most_rounds=9,
    )
    if bench.counting:
        return
    text = Path(good).read_text(encoding="utf-8")
    bench.compare(
        *("loading 2,000 duties / CSafeLoader, in process", 0.28),
        *(inside(lambda: build(text)), inside(lambda: yaml.load(text, yaml.CSafeLoader))),
        most_rounds=9,
    )


def _scoring(bench: Bench) -> None:
    for name, workspace in (
        ("120 criteria", of_index(bench.folder / "scored")),
        ("the set of Lâm Đồng", SETS / "lam-dong-2025"),
        ("the set 766, of figures,", SETS / "766-2025"),
    ):
        found = find_workspace(str(workspace))
        record = load(found).record
        scoring = partial(board_of, record, record.indexes[0], dt.date(2025, 12, 31))
        title = f"scoring {name} / reading it"
        bench.compare(title, 1, inside(scoring), inside(partial(load, found)))


def _engine(bench: Bench) -> None:
    """Measure the warm engine against docxtpl's (autoescape on), template compiled before."""
    path = bench.folder / "table.docx"
    _write_template(path)
    template = Template.read(path)
    properties = Properties("x", "y", dt.datetime(2025, 1, 1, tzinfo=dt.UTC))
    for count, goal in ((14, 0.4), (1_000, 0.6)):
        rows = [{"content": f"Nhiệm vụ {n} & <các đơn vị>", "unit": "KT"} for n in range(count)]
        values: dict[str, object] = {
            "title": "Thông báo",
            "opening": ["Đoạn một", "Đoạn hai"],
            "tasks": rows,
        }
        bench.compare(
            f"engine, {count} rows / docxtpl",
            goal,
            inside(partial(_ours, template, values, properties)),
            inside(_theirs(path, values)),
            most_rounds=9,
        )
    bench.compare(
        *("a report with 3,000 duties / 300", 11),
        *(inside(lambda: report_of_duties(3_000)), inside(lambda: report_of_duties(300))),
        most_rounds=3,
    )


def _ours(template: Template, values: dict[str, object], properties: Properties) -> bytes:
    return packed(template.render(values, properties).parts)


def _theirs(path: Path, values: dict[str, object]) -> Callable[[], None]:
    def work() -> None:
        oracle = DocxTemplate(str(path))
        oracle.render(values, autoescape=True)
        oracle.save(io.BytesIO())

    return work


def _write_template(path: Path) -> None:
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


def _outputs(bench: Bench) -> None:
    """Measure what a capability costs beside a plain use of its library."""
    data = ("--data", str(of_plain_duties(bench.folder / "out", 2_000)), *DAY)
    made = str(bench.folder / "out")
    bench.compare(
        *("cchc tasks --format xlsx, 2,000 rows / XlsxWriter alone", 2),
        bench.cchc("tasks", "--format", "xlsx", "-o", f"{made}.xlsx", *data),
        bench.python(_SHEET, f"{made}-plain.xlsx", "2000"),
        most_rounds=5,
    )
    bench.compare(
        *("cchc calendar, 2,000 duties / icalendar alone", 2.5),
        bench.cchc("calendar", "-o", f"{made}.ics", *data),
        bench.python(_CALENDAR, f"{made}-plain.ics", "2000"),
        most_rounds=5,
    )
    report = bench.folder / "long.docx"
    report.write_bytes(report_of_duties(2_000))
    bench.compare(
        *("cchc lint of 2,000 rows / python-docx reading it", 3),
        *(bench.cchc("lint", str(report)), bench.python(_READ, str(report))),
        most_rounds=5,
    )


def _peers(bench: Bench) -> None:
    """Measure checkers of YAML on the same file, where they are installed."""
    path = str(of_plain_duties(bench.folder / "peers", 2_000))
    schema = str(ROOT / "src" / "cchc_cli" / "schema.json")
    for command in (
        ("check-jsonschema", "--schemafile", schema, path),
        ("yamllint", "-d", "{rules: {}}", path),
    ):
        tool = shutil.which(command[0])
        if tool is None:
            print(f"{command[0]} is not installed: its row is left out")
            continue
        floor = partial(bench.process, tool, *command[1:])
        title = f"cchc check, 2,000 duties / {command[0]}"
        bench.compare(title, 1, bench.cchc("check", "--data", path), floor, most_rounds=3)
