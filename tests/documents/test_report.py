"""Reports and reminders: their figures are those of status and score, their prose is official."""

import datetime as dt
import io
import json
import re
import shutil
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from cchc_cli.documents.document import Request
from cchc_cli.documents.make import Made
from cchc_cli.documents.scope import free_scope, read_period, scope_of
from cchc_cli.errors import UsageError
from cchc_cli.model.record import Record
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD
from tests.helpers.printing import printed
from tests.helpers.repository import ROOT

PERIODS = ["2025-09", "2025-Q3", "2025-9M", "2025"]


@pytest.fixture(scope="module")
def examples() -> Record:
    return load(find_workspace(str(ROOT / "examples"))).record


def report(record: Record, name: str) -> Made:
    scope = scope_of(read_period(name), record.settings.periods)
    return printed(record, Request(kind="report", day=scope.window.last, scope=scope))


def reminder(record: Record, unit: str, day: str) -> Made:
    return printed(record, Request(kind="reminder", day=dt.date.fromisoformat(day), unit=unit))


def opened(made: Made) -> Any:
    return docx.Document(io.BytesIO(made.data))


def texts(made: Made) -> list[str]:
    return [p.text for p in opened(made).paragraphs if p.text.strip()]


def grids(made: Made) -> list[list[list[str]]]:
    tables = [t for t in opened(made).tables if t._tbl.tblPr.find(qn("w:tblBorders")) is not None]
    return [[[c.text for c in row.cells] for row in table.rows] for table in tables]


@pytest.mark.parametrize("name", PERIODS)
def test_figures_are_those_of_status_and_score(examples: Record, cchc: Callable, name: str) -> None:
    day = scope_of(read_period(name), "ministry").window.last.isoformat()
    options = ("--data", ROOT / "examples", "--as-of", day, "--format", "json")
    totals = json.loads(cchc("status", *options).out)["totals"]
    score = json.loads(cchc("score", *options).out)
    made = report(examples, name)
    said = " ".join(texts(made))
    assert f"tổng số nhiệm vụ được giao: {totals['total']}" in said
    in_time = totals["on_track"] + totals["due_soon"]
    for count, words in (
        (totals["done"], "hoàn thành đúng hạn"),
        (totals["done_late"], "hoàn thành quá hạn"),
        (in_time, "đang thực hiện, trong hạn"),
        (totals["no_deadline"], "chưa ấn định thời hạn"),
        (totals["overdue"], "quá hạn chưa hoàn thành"),
    ):
        assert (f"{count} nhiệm vụ {words}" in said) == bool(count)
    points = score["score"].replace(".", ",")
    assert f"{points}/{score['max'].replace('.', ',')} điểm" in said
    statistics, duties = grids(made)
    column = {row[1]: row[4] for row in statistics}
    assert column["Nhiệm vụ được giao: tổng số"] == str(totals["total"])
    assert column["- Đã hoàn thành đúng hạn"] == str(totals["done"])
    assert column["- Quá hạn chưa hoàn thành"] == str(totals["overdue"])
    counted = [int(row[4]) for row in statistics if row[1].startswith("- ")]
    assert sum(counted) == totals["total"] == len(duties) - 1


@pytest.mark.parametrize("name", PERIODS)
def test_it_reads_like_an_official_report(examples: Record, name: str) -> None:
    made = report(examples, name)
    lines = texts(made)
    said = "\n".join(lines)
    assert made.missing == ()
    assert not re.search(
        r"None|\[…\]|True|False|overdue|done\b|[.;,]{2,}(?!/)|\(\)| [.;,]|  ",
        said.replace("...", ""),
    )
    assert sum(line.endswith("./.") for line in lines) == 1 + 2
    headings = [line for line in lines if re.match(r"[IV]+\. [A-ZĐ]", line)]
    assert len(headings) == (3 if name == "2025-09" else 5)
    for line, after in pairwise(lines):
        empty = re.match(r"([IV]+|\d)\. \S", line) and re.match(r"([IV]+)\. [A-ZĐ]{2}", after)
        assert not empty or line.startswith(("II.", "III.")), (line, after)
    window = scope_of(read_period(name), "ministry").window
    assert f"từ ngày {window.first:%d/%m/%Y} đến ngày {window.last:%d/%m/%Y}" in said


def test_numbers_against_the_period_before(examples: Record) -> None:
    said = " ".join(texts(report(examples, "2025-Q3")))
    assert "Số nhiệm vụ hoàn thành trong kỳ: 0, bằng số nhiệm vụ của quý II năm 2025" in said
    assert "Riêng 2 nhiệm vụ thực hiện định kỳ đã báo cáo 2/4 kỳ." in said
    statistics = grids(report(examples, "2025-Q3"))[0]
    assert statistics[0][3] == "Số liệu quý II năm 2025"
    row = next(r for r in statistics if r[0] == "3.6")
    assert row[3:] == ["97,89", "98,88", "Tính: 3.5/3.3"]


def test_what_falls_due_next(examples: Record) -> None:
    said = texts(report(examples, "2025-Q3"))
    at = next(i for i, line in enumerate(said) if line.startswith("IV."))
    assert "QUÝ IV NĂM 2025" in said[at]
    coming = [line for line in said[at:] if line.startswith("- ")]
    assert any("hạn 20/09/2025, 20/10/2025, 20/11/2025" in line for line in coming)
    assert not any("kế hoạch cải cách hành chính năm 2025" in line for line in coming)


def test_missing_words_are_shown_and_listed(cchc: Callable, tmp_path: Path) -> None:
    options = ("--data", ROOT, "--as-of", "2025-11-14", "-o", tmp_path / "x.docx")
    made = cchc("render", "report", "--period", "2025-11", *options)
    assert (made.code, "signature.name" in made.err) == (0, True)
    refused = cchc("render", "report", "--period", "2025-11", "--final", *options, "--force")
    assert (refused.code, "reports" in refused.err) == (5, True)


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ((), "--period"),
        (("--period", "Q3"), "2025-Q3"),
        (("--from", "2025-10-01"), "--to"),
        (("--from", "2025-10-01", "--to", "2025-09-01"), "trước"),
        (("--period", "2025-10", "--from", "2025-10-01", "--to", "2025-10-02"), "cả hai"),
    ],
)
def test_wrong_periods(cchc: Callable, options: Any, word: str) -> None:
    answer = cchc("render", "report", *options, "--data", ROOT / "examples")
    assert (answer.code, word in answer.err) == (2, True)


def test_free_days() -> None:
    scope = free_scope(dt.date(2025, 10, 1), dt.date(2025, 10, 31))
    assert scope.name == "từ ngày 01/10/2025 đến ngày 31/10/2025"
    assert scope.after[1].first == dt.date(2025, 11, 1)
    with pytest.raises(UsageError):
        free_scope(dt.date(2025, 10, 2), dt.date(2025, 10, 1))


# Checks


REPORT = """\
reports:
  - period: 2025-Q3
    narrative:
      direction: ["{}"]
"""


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Trong quý II, xã đã họp", ["quý II"]),
        ("Trong quý III năm 2024, xã đã họp", ["quý III năm 2024"]),
        ("Năm 2024 xã đã họp", ["Năm 2024"]),
        ("Trong năm 2024 xã đã họp", ["năm 2024"]),
        ("Tháng 6 và tháng 7 đã họp", []),
        ("Tháng 5 đã họp", ["Tháng 5"]),
        ("Trong tháng 10 đã họp", ["tháng 10"]),
        ("Tăng so với quý II năm 2025", []),
        ("Trong quý III năm 2025 đã họp", []),
        ("Kế hoạch số 12 năm 2025", []),
    ],
)
def test_other_periods(
    workspace: Callable[..., Path], cchc: Callable, text: str, named: list[str]
) -> None:
    root = workspace(HEAD + REPORT.format(text))
    found = json.loads(cchc("check", "--data", root, "--format", "json").out)["diagnostics"]
    assert [
        re.findall("«(.*?)»", d["message"])[0] for d in found if d["code"] == "other-period"
    ] == named


def test_a_table_that_does_not_add_up(workspace: Callable[..., Path], cchc: Callable) -> None:
    typed = """\
statistics:
  - {id: a, name: Tiếp nhận, unit: hồ sơ, values: {2025-10: 10, 2025-11: 4}}
  - {id: b, name: Đã giải quyết, unit: hồ sơ, values: {2025-10: 7, 2025-11: 4}}
  - {id: c, name: Đang giải quyết, unit: hồ sơ, values: {2025-10: 2}}
statistic_rules: [{left: [a], right: [b, c], note: cân đối hồ sơ}]
"""
    root = workspace(HEAD + typed)
    found = json.loads(cchc("check", "--data", root, "--format", "json").out)["diagnostics"]
    assert [(d["code"], d["severity"]) for d in found] == [("statistics-balance", "error")]
    assert "a = b + c (cân đối hồ sơ)" in found[0]["message"]
    assert "10 khác 9" in found[0]["message"]
    assert cchc("render", "report", "--period", "2025-10", "--data", root).code == 3


# Reminders


def test_a_reminder_is_a_letter(examples: Record) -> None:
    made = reminder(examples, "HCC", "2025-11-15")
    head = opened(made).tables[0]
    assert "V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính" in head.rows[1].cells[0].text
    assert "/UBND-VP" in head.rows[1].cells[0].text
    rows = grids(made)[0]
    assert [row[3] for row in rows[1:]] == [
        "Sắp đến hạn (còn 5 ngày)",
        "Sắp đến hạn (còn 5 ngày)",
        "Chờ minh chứng",
    ]
    contents = [row[1] for row in rows[1:]]
    assert [c.partition(" (kỳ ")[2] for c in contents] == ["", "11/2025)", "10/2025)"]
    assert "có 2 nhiệm vụ cần tập trung thực hiện, gồm 3 nội dung (2 sắp đến hạn, " in "".join(
        texts(made)
    )
    lines = texts(made)
    assert lines[0] == "Kính gửi: Trung tâm Phục vụ hành chính công"
    assert lines[-1].endswith("./.")
    addressed = texts(reminder(examples, "VHXH", "2025-11-15"))[0]
    assert addressed == "Kính gửi: Đồng chí Phạm Thị Mẫu, Trưởng phòng Văn hóa - Xã hội"


def test_units_with_nothing_get_none(cchc: Callable, tmp_path: Path) -> None:
    options = ("--data", ROOT / "examples", "--as-of", "2025-11-15", "--out", tmp_path)
    every = cchc("render", "reminder", "--all", *options)
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "reminder-hcc.docx",
        "reminder-kt.docx",
        "reminder-vhxh.docx",
    ]
    assert "Văn phòng HĐND và UBND: không có việc gì" in every.err
    none = cchc("render", "reminder", "--department", "VP", *options)
    assert (none.code, "không có việc gì" in none.err) == (0, True)
    assert cchc("render", "reminder", *options).code == 2
    assert cchc("render", "reminder", "--department", "XX", *options).code == 2


# Everything at once


def test_all_documents(cchc: Callable, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "w")
    out = tmp_path / "out"
    options = ("render", "--all", "--out", out, "--data", tmp_path / "w", "--as-of", "2025-11-15")
    first = cchc(*options)
    assert first.code == 0, first.err
    rows = json.loads(first.out)
    assert [r["kind"] for r in rows] == ["notice"] * 3 + ["assignment", "scorecard"] + [
        "report"
    ] * 4 + ["reminder"] * 3
    assert sorted(p.name for p in out.iterdir()) == sorted(Path(r["path"]).name for r in rows)
    assert all(len(r["sha256"]) == 64 for r in rows)
    assert all(re.fullmatch(r"[a-z0-9-]+\.docx", Path(r["path"]).name) for r in rows)
    stamps = {p: p.stat().st_mtime_ns for p in out.iterdir()}
    assert cchc(*options).out == first.out
    assert {p: p.stat().st_mtime_ns for p in out.iterdir()} == stamps


def test_one_failure_stops_no_other(cchc: Callable, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "w")
    (tmp_path / "w" / "templates").mkdir()
    (tmp_path / "w" / "templates" / "assignment.docx").write_bytes(b"hong")
    answer = cchc(
        "render",
        "--all",
        "--out",
        tmp_path / "out",
        "--data",
        tmp_path / "w",
        "--as-of",
        "2025-11-15",
    )
    assert answer.code == 4
    rows = json.loads(answer.out)
    assert [r["kind"] for r in rows if "error" in r] == ["assignment"]
    assert sum("path" in r for r in rows) == len(rows) - 1


def test_a_form_of_the_office_is_a_kind(cchc: Callable, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "w")
    (tmp_path / "w" / "templates").mkdir()
    mine = docx.Document()
    mine.add_paragraph(
        "{{ organization }}: {{ finished }}/{{ total }} đến {{ day }}, {{ score }} điểm"
    )
    mine.add_paragraph("{%p for t in overdue %}")
    mine.add_paragraph("{{ t.id }} {{ t.unit }} {{ t.due }}")
    mine.add_paragraph("{%p endfor %}")
    mine.save(str(tmp_path / "w" / "templates" / "phiếu.docx"))
    out = tmp_path / "x.docx"
    answer = cchc("render", "phiếu", "-o", out, "--data", tmp_path / "w", "--as-of", "2025-11-15")
    assert answer.code == 0, answer.err
    lines = [p.text for p in docx.Document(str(out)).paragraphs]
    assert lines == [
        "Ủy ban nhân dân xã Đông Mẫu: 2/19 đến 15/11/2025, 72,38 điểm",
        "NV-011 Phòng Văn hóa - Xã hội 10/11/2025",
    ]


def test_pdf_without_libreoffice(
    cchc: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    options = ("--pdf", "--data", ROOT / "examples", "--as-of", "2025-11-15")
    answer = cchc("render", "assignment", "-o", tmp_path / "a.docx", *options)
    assert (answer.code, "LibreOffice" in answer.err) == (6, True)
    every = cchc("render", "--all", "--out", tmp_path / "out", *options)
    assert (every.code, len(json.loads(every.out))) == (6, 12)


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_pdf(cchc: Callable, tmp_path: Path) -> None:
    options = ("--pdf", "--out", tmp_path, "--data", ROOT / "examples", "--as-of", "2025-11-15")
    answer = cchc("render", "reminder", "--all", *options)
    assert answer.code == 0, answer.err
    made = sorted(tmp_path.glob("*.pdf"))
    assert len(made) == 3
    stamps = [p.stat().st_mtime_ns for p in made]
    cchc("render", "reminder", "--all", *options)
    assert [p.stat().st_mtime_ns for p in made] == stamps
