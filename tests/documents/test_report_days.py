"""On which day a report is judged, what it compares with, and what it refuses."""

import datetime as dt
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from cchc_cli.documents.scope import earlier_of, judged_day, read_period, scope_of
from cchc_cli.model.settings import Settings

HEAD = """\
version: 1
organization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}
settings: {compare: COMPARE}
signers: [{id: CT, title: CHỦ TỊCH, name: Nguyễn Văn Mẫu}]
departments: [{id: VP, name: Văn phòng}, {id: KT, name: Phòng Kinh tế}]
notices: [{id: TB, number: "18", date: 2025-03-03, subject: x}]
tasks:
  - {id: A, notice: TB, department: VP, content: Việc A, due: 2025-10-31, status: done, completed: 2025-10-20, evidence: [{title: BC}]}
  - {id: B, notice: TB, department: VP, content: Việc B, due: 2025-12-15}
  - {id: C, notice: TB, department: KT, content: Việc C, due: 2025-12-20, status: done, completed: 2025-11-10}
  - {id: D, notice: TB, department: KT, content: Việc D, repeat: {every: month, day: 20, from: 2025-09}, done: [{period: 2025-09, completed: 2025-09-19, evidence: [{title: BC}]}, {period: 2025-10, completed: 2025-10-19}]}
  - {id: E, notice: TB, department: KT, content: Việc E}
  - {id: F, notice: TB, department: KT, content: Việc F, due: 2025-Q4}
  - {id: G, notice: TB, department: KT, content: Việc G, due: 2026}
  - {id: H, department: KT, content: Việc H, start: 2025-12-01, due: 2026-01-10}
"""


@pytest.fixture
def render(
    workspace: Callable[..., Path], cchc: Callable, tmp_path: Path
) -> Callable[..., tuple[Any, list[str]]]:
    def call(
        period: str, *options: str, more: str = "", compare: str = "none"
    ) -> tuple[Any, list[str]]:
        root = workspace(HEAD.replace("COMPARE", compare) + more)
        output = tmp_path / "x.docx"
        output.unlink(missing_ok=True)
        answer = cchc(
            "render", "report", "--period", period, *options, "-o", output, "--data", root
        )
        if not output.exists():
            return answer, []
        document = docx.Document(str(output))
        rows = [[c.text for c in row.cells] for t in document.tables for row in t.rows]
        return answer, [p.text for p in document.paragraphs] + [" | ".join(row) for row in rows]

    return call


def test_a_period_that_goes_on_is_judged_on_the_day(render: Callable) -> None:
    answer, lines = render("2025-Q4", "--as-of", "2025-11-24")
    said = "\n".join(lines)
    assert answer.code == 0
    assert "số liệu tính đến ngày 24/11/2025" in said
    assert "Đến ngày 24/11/2025, tổng số nhiệm vụ được giao: 7;" in said
    for words in (
        "1 nhiệm vụ hoàn thành đúng hạn", "1 nhiệm vụ quá hạn chưa hoàn thành",
        "1 nhiệm vụ đã báo hoàn thành, đang bổ sung minh chứng",
        "3 nhiệm vụ đang thực hiện, trong hạn", "1 nhiệm vụ chưa ấn định thời hạn",
    ):  # fmt: skip
        assert words in said
    assert "Số nhiệm vụ hoàn thành trong kỳ: 1." in said
    assert "Riêng 1 nhiệm vụ thực hiện định kỳ đã báo cáo 2/3 kỳ." in said
    assert "Đến ngày 24/11/2025, đã hoàn thành 1/7 nhiệm vụ (14,3%)." in said
    assert "so với" not in said
    assert "Việc H" not in said


def test_a_period_without_evidence_is_told_beside_one_that_is_late(render: Callable) -> None:
    _, lines = render("2025-Q4", "--as-of", "2025-11-24")
    assert "Còn 2 nhiệm vụ chưa đủ minh chứng cho kết quả đã báo (Phòng Kinh tế)." in lines


def test_what_falls_due_is_named_with_its_days(render: Callable) -> None:
    _, lines = render("2025-Q4", "--as-of", "2025-11-24")
    at = next(i for i, line in enumerate(lines) if line.startswith("IV."))
    coming = [line for line in lines[at:] if "Việc" in line and "|" not in line]
    # The late period of D is owed already; F's quarter ends after the ministry's; G is of 2026.
    assert "Hoàn thành 3 nhiệm vụ đến hạn từ ngày 25/11/2025 đến ngày 14/03/2026:" in lines
    assert coming == [
        "- Việc B (Văn phòng chủ trì, hạn 15/12/2025).",
        "- Việc D (Phòng Kinh tế chủ trì, hạn 20/12/2025, 20/01/2026, 20/02/2026).",
        "- Việc F (Phòng Kinh tế chủ trì, hạn quý IV/2025).",
    ]
    late = next(line for line in lines if line.startswith("- Việc D") and "còn nợ" in line)
    assert (
        late == "- Việc D (Phòng Kinh tế chủ trì, còn nợ kỳ 11/2025; hạn 20/11/2025, chậm 4 ngày)."
    )


def test_a_deadline_of_a_period_belongs_to_the_report_period_of_its_name(render: Callable) -> None:
    """Quarter IV of the ministry ends on 14 December, a deadline «quý IV» on the 31st."""
    _, lines = render("2025-Q3", "--as-of", "2025-09-14")
    at = next(i for i, line in enumerate(lines) if line.startswith("IV."))
    coming = [line for line in lines[at:] if "Việc" in line and "|" not in line]
    assert any("Việc F" in line and "quý IV/2025" in line for line in coming)
    assert not any("Việc B" in line or "Việc G" in line for line in coming)


def test_a_later_day_is_told_and_changes_nothing(render: Callable) -> None:
    day, on_time = render("2025-Q4", "--as-of", "2025-12-14")
    told, later = render("2025-Q4", "--as-of", "2026-05-01")
    assert later == on_time
    assert "xét vào ngày ấy" not in day.err
    assert "hết ngày 14/12/2025: số liệu xét vào ngày ấy, không phải ngày 01/05/2026" in told.err


ENTRY = "reports: [{period: 2025-Q4, number: '7', date: DATE, addressee: [Sở], recipients: [Sở, 'Lưu: VT'], signer: CT, narrative: {areas: {'2': [a], '3': [a], '4': [a], '5': [a], '6': [a], '7': [a]}, causes: [a]}}]\n"


def test_a_full_date_is_the_day(render: Callable) -> None:
    _, lines = render("2025-Q4", more=ENTRY.replace("DATE", "2025-11-24"))
    assert any("số liệu tính đến ngày 24/11/2025" in line for line in lines)
    final, _ = render("2025-Q4", "--final", more=ENTRY.replace("DATE", "2025-11-24"))
    assert final.code == 0, final.err


def test_an_early_date_is_told(render: Callable) -> None:
    answer, _ = render("2025-Q4", "--as-of", "2025-11-24", more=ENTRY.replace("DATE", "2025-10"))
    assert "văn bản ghi tháng 10/2025, trước ngày xét 24/11/2025" in answer.err
    same, _ = render("2025-Q4", "--as-of", "2025-11-24", more=ENTRY.replace("DATE", "2025-11"))
    assert "văn bản ghi" not in same.err


def test_a_final_report_of_a_period_that_goes_on_needs_its_day(
    render: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cchc_cli.cli import options

    class Clock(dt.datetime):
        @classmethod
        def now(cls, tz: Any = None) -> "Clock":
            return cls(2025, 11, 24, 8, tzinfo=tz)

    monkeypatch.setattr(options.dt, "datetime", Clock)
    entry = ENTRY.replace("DATE", "2025-12")
    refused, _ = render("2025-Q4", "--final", more=entry)
    assert (refused.code, "ngày chốt số liệu" in refused.err) == (5, True)
    named, _ = render(
        "2025-Q4", "--final", "--as-of", "2025-11-24", more=ENTRY.replace("DATE", "2025-11-25")
    )
    assert named.code == 0, named.err


@pytest.mark.parametrize(
    ("period", "as_of", "word"),
    [
        ("2026-Q3", "2025-11-24", "chưa có gì để báo cáo"),
        ("2024", "2025-11-24", "chưa có nhiệm vụ nào"),
        ("2025-01", "2025-11-24", "chưa có nhiệm vụ nào"),
    ],
)
def test_periods_that_cannot_be_reported(
    render: Callable, period: str, as_of: str, word: str
) -> None:
    answer, _ = render(period, "--as-of", as_of)
    assert (answer.code, word in answer.err) == (2, True)


def test_figures_or_an_entry_are_enough(render: Callable) -> None:
    figures = "statistics: [{id: a, name: a, unit: b, values: {2025-01: 3}}]\n"
    assert render("2025-01", "--as-of", "2025-11-24", more=figures)[0].code == 0
    entry = "reports: [{period: 2025-01}]\n"
    assert render("2025-01", "--as-of", "2025-11-24", more=entry)[0].code == 0


def test_it_compares_only_where_the_office_wants_it_and_something_was_there(
    render: Callable,
) -> None:
    _, lines = render("2025-Q4", "--as-of", "2025-12-14", compare="previous")
    said = "\n".join(lines)
    assert "Số nhiệm vụ hoàn thành trong kỳ: 1, tăng 1 nhiệm vụ so với quý III năm 2025." in said
    assert "Số liệu quý III năm 2025 | Số liệu kỳ này" in said
    _, lines = render("2025-Q4", "--as-of", "2025-11-24", compare="previous")
    than = "so với quý III năm 2025 tính đến ngày 24/08/2025."
    assert any(line.endswith(than) for line in lines)
    _, lines = render("2025-Q4", "--as-of", "2025-12-14", compare="year")
    assert not any("so với" in line for line in lines)
    total = next(line for line in lines if line.startswith("I | Nhiệm vụ được giao"))
    assert total.split(" | ")[3:5] == ["", "8"]
    _, lines = render("2025-Q4", "--as-of", "2025-12-14")
    assert "STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu | Ghi chú" in lines


@pytest.mark.parametrize(
    ("period", "as_of", "compare", "wanted"),
    [
        ("2025-Q4", "2025-12-14", "previous", ("2025-Q3", "2025-09-14")),
        ("2025-Q4", "2025-11-24", "previous", ("2025-Q3", "2025-08-24")),
        ("2025-Q4", "2025-11-24", "year", ("2024-Q4", "2024-11-24")),
        ("2025-9M", "2025-12-31", "previous", ("2024-9M", "2024-09-14")),
        ("2024-02", "2024-02-14", "year", ("2023-02", "2023-02-14")),
        ("2024", "2024-02-29", "year", ("2023", "2023-02-28")),
        ("2025-03", "2025-03-14", "previous", ("2025-02", "2025-02-14")),
    ],
)
def test_the_earlier_period(period: str, as_of: str, compare: Any, wanted: tuple[str, str]) -> None:
    scope = scope_of(read_period(period), "ministry")
    day = judged_day(scope, dt.date.fromisoformat(as_of))
    earlier = earlier_of(scope, day, Settings(compare=compare))
    assert earlier is not None
    assert (str(earlier.period), earlier.day.isoformat()) == wanted


def test_figures_are_those_of_status_on_the_judged_day(
    render: Callable, cchc: Callable, tmp_path: Path
) -> None:
    for as_of in ("2025-09-20", "2025-10-25", "2025-11-24", "2025-12-14"):
        _, lines = render("2025-Q4", "--as-of", as_of)
        told = cchc("status", "--data", tmp_path, "--as-of", as_of, "--format", "json").out
        totals = json.loads(told)["totals"]
        column = {
            c[1]: int(c[3])
            for c in (line.split(" | ") for line in lines)
            if re.match(r"nhiệm vụ$", c[2:3][0] if c[2:] else "")
        }
        assert column["Nhiệm vụ được giao: tổng số"] == totals["total"]
        assert column["- Đã hoàn thành đúng hạn"] == totals["done"]
        assert column["- Đang thực hiện, trong hạn"] == totals["on_track"] + totals["due_soon"]
        assert column["- Chưa ấn định thời hạn"] == totals["no_deadline"]
        assert sum(n for name, n in column.items() if name[0] == "-") == totals["total"]
