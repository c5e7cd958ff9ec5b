"""`cchc letters`: documents in the order of their numbers, and what is wrong with those."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import HEAD
from tests.helpers.repository import ROOT

DAY = ("--as-of", "2025-12-31")
DATA = """\
settings: {drafting: KT, reminder: {number: "45", date: 2025-11-20}}
notices:
  - {id: TB-2, number: "18", date: 2025-02-14, subject: Kết luận giao ban}
  - {id: TB-1, number: "16", date: 2025-03-01, subject: Kết luận hội nghị}
  - {id: KH, source: plan, number: "7", date: 2025-01-15, subject: Kế hoạch năm}
  - {id: CT, source: superior, number: 05/CT-UBND, date: 2025-07-22, subject: Tăng cường kỷ luật}
reports:
  - {period: 2025-Q3, number: "62", date: 2025-09-15}
  - {period: 2025-12, date: 2025-12}
letters:
  - {id: A, kind: other, number: 62/BC-UBND, date: 2025-09-30, subject: Báo cáo đột xuất}
  - {id: B, kind: received, number: 12/SNV-CCHC, date: 2025-05-05, subject: Đề nghị báo cáo}
  - {id: C, kind: directive, subject: Chấn chỉnh kỷ cương}
  - {id: D, kind: other, number: 1/QĐ-UBND, date: 2026-01-05, subject: Năm sau}
indexes: [{year: 2025, name: Bộ chỉ số, areas: [], assignment: {number: "17", date: 2025-03}}]
"""


def test_the_machine_form_is_in_order_and_says_what_is_wrong(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    answer = cchc("letters", *DAY, "--data", workspace(HEAD + DATA), "--format", "json")
    assert answer.code == 0
    rows = json.loads(answer.out)
    assert list(rows[0]) == ["number", "symbol", "date", "kind", "subject", "problem"]
    assert [tuple(row.values()) for row in rows] == [
        ("62", "BC-UBND", "2025-09-15", "Báo cáo", "Công tác cải cách hành chính quý III và phương hướng, nhiệm vụ quý IV năm 2025", None),
        ("62", "BC-UBND", "2025-09-30", "Báo cáo", "Báo cáo đột xuất", "trùng số với báo cáo kỳ 2025-Q3"),
        ("7", "KH-UBND", "2025-01-15", "Kế hoạch", "Kế hoạch năm", None),
        ("16", "TB-UBND", "2025-03-01", "Thông báo", "Kết luận hội nghị", None),
        ("17", "TB-UBND", "2025-03", "Thông báo", "Về việc phân công nhiệm vụ thực hiện Bộ chỉ số (MẪU)", None),
        ("18", "TB-UBND", "2025-02-14", "Thông báo", "Kết luận giao ban", "ngày sớm hơn số 16 (01/03/2025) đứng trước"),
        ("45", "UBND-KT", "2025-11-20", "Công văn", "Đôn đốc thực hiện nhiệm vụ cải cách hành chính", None),
        (None, "BC-UBND", "2025-12", "Báo cáo", "Công tác cải cách hành chính tháng 12 năm 2025", "chưa có số"),
        (None, None, None, "Văn bản", "Chấn chỉnh kỷ cương", "chưa có số"),
    ]  # fmt: skip


def test_a_year_keeps_what_has_no_day(workspace: Callable[..., Path], cchc: Callable) -> None:
    asked = ("letters", "--as-of", "2026-02-01", "--data", workspace(HEAD + DATA), "--format", "json")  # fmt: skip
    subjects = [row["subject"] for row in json.loads(cchc(*asked, "--year", "2026").out)]
    assert subjects == ["Năm sau", "Chấn chỉnh kỷ cương"]
    assert cchc(*asked, "--year", "26").code == 2


def test_people_read_problems_below_and_what_came_in_apart(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    shown = cchc("letters", *DAY, "--data", workspace(HEAD + DATA)).out
    out, _, apart = shown.partition("Văn bản đến, văn bản của cấp trên:")
    assert "9 văn bản đi, 2 chưa có số." in out
    assert "- 62/BC-UBND ngày 30/09/2025: trùng số với báo cáo kỳ 2025-Q3\n" in out
    assert "12/2025     Báo cáo" in out
    assert "SNV" not in out
    assert apart.index("12/SNV-CCHC") < apart.index("05/CT-UBND")
    assert "1 văn bản có ngày sau 31/12/2025, không kể." in apart


def test_a_spreadsheet_holds_what_went_out_alone(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    asked = ("letters", *DAY, "--data", workspace(HEAD + DATA), "--format")
    rows = list(csv.DictReader(io.StringIO(cchc(*asked, "csv").out.removeprefix("\ufeff"))))
    assert [row["Số, ký hiệu"] for row in rows][-3:] == ["45/UBND-KT", "chưa có số", "chưa có số"]
    assert rows[1]["Cần xem lại"] == "trùng số với báo cáo kỳ 2025-Q3"
    assert "## Văn bản đến, văn bản của cấp trên" in cchc(*asked, "md").out


def test_a_record_without_documents(workspace: Callable[..., Path], cchc: Callable) -> None:
    root = workspace(HEAD)
    assert cchc("letters", "--data", root).out == "Chưa có văn bản đi nào.\n"
    assert json.loads(cchc("letters", "--data", root, "--format", "json").out) == []


def test_naming_documents_loads_nothing_that_makes_them() -> None:
    command = "from cchc_cli.cli.app import run; import sys; run(['letters', '--data', 'examples'])"
    told = f"{command}; print([m for m in sys.modules if m.startswith('cchc_cli.documents.')])"
    loaded = subprocess.run(
        [sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()[-1]
    assert "cchc_cli.documents.subjects" in loaded
    assert "scorecard" not in loaded
    assert "report_findings" not in loaded
