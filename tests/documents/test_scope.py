"""Which days a report speaks of, on which day it is judged, and what it compares with."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from cchc_cli.documents.scope import earlier_of, free_scope, judged_day, read_period, scope_of
from cchc_cli.errors import UsageError
from cchc_cli.model.settings import Settings


def test_free_days() -> None:
    scope = free_scope(dt.date(2025, 10, 1), dt.date(2025, 10, 31))
    assert scope.name == "từ ngày 01/10/2025 đến ngày 31/10/2025"
    assert scope.after[1].first == dt.date(2025, 11, 1)
    with pytest.raises(UsageError):
        free_scope(dt.date(2025, 10, 2), dt.date(2025, 10, 1))


def test_a_period_that_goes_on_is_judged_on_the_day(render_report: Callable) -> None:
    answer, lines = render_report("2025-Q4", "--as-of", "2025-11-24")
    said = "\n".join(lines)
    assert answer.code == 0
    assert "số liệu tính đến ngày 24/11/2025" in said
    assert (
        "Đến ngày 24/11/2025, đã hoàn thành 1/7 nhiệm vụ được giao (14,29%); "
        "01 nhiệm vụ đã báo hoàn thành, đang bổ sung minh chứng; "
        "03 nhiệm vụ đang thực hiện, trong hạn; 01 nhiệm vụ quá hạn chưa hoàn thành; "
        "01 nhiệm vụ chưa ấn định thời hạn."
    ) in lines
    assert "Riêng 01 nhiệm vụ thực hiện định kỳ đã báo cáo 2/3 kỳ." in said
    assert "so với" not in said
    assert "Việc H" not in said


def test_a_later_day_is_told_and_changes_nothing(render_report: Callable) -> None:
    day, on_time = render_report("2025-Q4", "--as-of", "2025-12-14")
    told, later = render_report("2025-Q4", "--as-of", "2026-05-01")
    assert later == on_time
    assert "xét vào ngày ấy" not in day.err
    assert "hết ngày 14/12/2025: số liệu xét vào ngày ấy, không phải ngày 01/05/2026" in told.err


ENTRY = "reports: [{period: 2025-Q4, number: '7', date: DATE, addressee: [Sở], recipients: [Sở, 'Lưu: VT'], signer: CT, narrative: {areas: {'2': [A.], '3': [A.], '4': [A.], '5': [A.], '6': [A.], '7': [A.]}, strengths: [A.], sections: {I.2: [A.], I.3: [A.], I.4: [A.], I.5: [A.], I.6: [A.]}, causes: [A.]}}]\n"


def test_a_full_date_is_the_day(render_report: Callable) -> None:
    _, lines = render_report("2025-Q4", more=ENTRY.replace("DATE", "2025-11-24"))
    assert any("số liệu tính đến ngày 24/11/2025" in line for line in lines)
    final, _ = render_report("2025-Q4", "--final", more=ENTRY.replace("DATE", "2025-11-24"))
    assert final.code == 0, final.err


def test_an_early_date_is_told(render_report: Callable) -> None:
    answer, _ = render_report(
        "2025-Q4", "--as-of", "2025-11-24", more=ENTRY.replace("DATE", "2025-10")
    )
    assert "văn bản ghi tháng 10/2025, trước ngày xét 24/11/2025" in answer.err
    same, _ = render_report(
        "2025-Q4", "--as-of", "2025-11-24", more=ENTRY.replace("DATE", "2025-11")
    )
    assert "văn bản ghi" not in same.err


def test_a_final_report_of_a_period_that_goes_on_needs_its_day(
    render_report: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:

    class Clock(dt.datetime):
        @classmethod
        def now(cls, tz: Any = None) -> "Clock":
            return cls(2025, 11, 24, 8, tzinfo=tz)

    monkeypatch.setattr(dt, "datetime", Clock)
    entry = ENTRY.replace("DATE", "2025-12")
    refused, _ = render_report("2025-Q4", "--final", more=entry)
    assert (refused.code, "ngày chốt số liệu" in refused.err) == (5, True)
    assert "ngày ban hành, không sau hôm nay" in refused.err
    named, _ = render_report(
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
    render_report: Callable, period: str, as_of: str, word: str
) -> None:
    answer, _ = render_report(period, "--as-of", as_of)
    assert (answer.code, word in answer.err) == (2, True)


def test_figures_or_an_entry_are_enough(render_report: Callable) -> None:
    figures = "statistics: [{id: a, name: a, unit: b, values: {2025-01: 3}}]\n"
    assert render_report("2025-01", "--as-of", "2025-11-24", more=figures)[0].code == 0
    entry = "reports: [{period: 2025-01}]\n"
    assert render_report("2025-01", "--as-of", "2025-11-24", more=entry)[0].code == 0


def test_it_compares_only_where_the_office_wants_it_and_something_was_there(
    render_report: Callable,
) -> None:
    _, lines = render_report("2025-Q4", "--as-of", "2025-12-14", compare="previous")
    said = "\n".join(lines)
    assert "Số nhiệm vụ hoàn thành trong kỳ: 1, tăng 1 nhiệm vụ so với quý III năm 2025." in said
    assert "Số liệu quý III năm 2025 | Số liệu kỳ này" in said
    _, lines = render_report("2025-Q4", "--as-of", "2025-11-24", compare="previous")
    than = "so với quý III năm 2025 tính đến ngày 24/08/2025."
    assert any(line.endswith(than) for line in lines)
    _, lines = render_report("2025-Q4", "--as-of", "2025-12-14", compare="year")
    assert not any("so với" in line for line in lines)
    total = next(line for line in lines if line.startswith("I | Nhiệm vụ được giao"))
    assert total.split(" | ")[3:5] == ["", "8"]
    _, lines = render_report("2025-Q4", "--as-of", "2025-12-14")
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
