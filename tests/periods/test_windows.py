"""Reporting windows (581/BNV-CCHC), and what comes next."""

import datetime as dt

import pytest

from cchc_cli.periods.windows import (
    closings,
    next_name,
    next_window,
    window_of,
    year_opening,
)
from tests.helpers.making import day, period


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("2025-Q1", "2024-12-15", "2025-03-14"),
        ("2025-H1", "2024-12-15", "2025-06-14"),
        ("2025-Q3", "2025-06-15", "2025-09-14"),
        ("2025-9M", "2024-12-15", "2025-09-14"),
        ("2025", "2024-12-15", "2025-12-14"),
        ("2025-10", "2025-09-15", "2025-10-14"),
        ("2025-01", "2024-12-15", "2025-01-14"),
        ("2025-Q2", "2025-03-15", "2025-06-14"),
    ],
)
def test_the_ministry_reports_from_the_15th_to_the_14th(name: str, first: str, last: str) -> None:
    window = window_of(period(name), "ministry")
    assert (window.first.isoformat(), window.last.isoformat()) == (first, last)


def test_a_calendar_window_is_the_period_itself() -> None:
    window = window_of(period("2024-02"), "calendar")
    assert (window.first, window.last) == (dt.date(2024, 2, 1), dt.date(2024, 2, 29))
    assert window.holds(dt.date(2024, 2, 29))
    assert not window.holds(dt.date(2024, 3, 1))
    assert not window.holds(None)


def test_a_window_holds_its_first_day_and_nothing_before() -> None:
    window = window_of(period("2024-02"), "calendar")
    assert window.holds(day("2024-02-01"))
    assert not window.holds(day("2024-01-31"))


def test_the_reporting_year_opens_by_the_rule() -> None:
    assert year_opening(day("2025-12-31"), "ministry") == day("2024-12-15")
    assert year_opening(day("2025-12-31"), "calendar") == day("2025-01-01")


@pytest.mark.parametrize(
    ("name", "after"),
    [
        ("2025-10", "tháng 11 năm 2025"),
        ("2025-01", "tháng 2 năm 2025"),
        ("2025-Q3", "quý IV năm 2025"),
        ("2025-Q1", "quý II năm 2025"),
        ("2025-H1", "6 tháng cuối năm 2025"),
        ("2025-9M", "3 tháng cuối năm 2025"),
        ("2025", "năm 2026"),
        ("2025-12", "tháng 1 năm 2026"),
    ],
)
def test_what_comes_next_has_a_name(name: str, after: str) -> None:
    assert next_name(period(name)) == after


@pytest.mark.parametrize("rule", ["ministry", "calendar"])
@pytest.mark.parametrize(
    "name", ["2025-10", "2025-12", "2025-Q3", "2025-Q4", "2025-H1", "2025-H2", "2025-9M", "2025"]
)
def test_windows_follow_each_other(name: str, rule: str) -> None:
    one = dt.timedelta(1)
    assert next_window(period(name), rule).first == window_of(period(name), rule).last + one  # type: ignore[arg-type]


def test_after_nine_months_comes_the_rest_of_the_year() -> None:
    assert next_window(period("2025-9M"), "ministry") == (day("2025-09-15"), day("2025-12-14"))
    assert next_window(period("2025-9M"), "calendar") == (day("2025-10-01"), day("2025-12-31"))


def test_windows_close_once_a_month_and_longer_ones_with_their_last_month() -> None:
    ministry = dict(closings(2025, "ministry"))
    assert list(ministry) == [dt.date(2025, month, 14) for month in range(1, 13)]
    assert [[str(p) for p in ministry[dt.date(2025, month, 14)]] for month in (1, 3, 6, 9, 12)] == [
        ["2025-01"],
        ["2025-03", "2025-Q1"],
        ["2025-06", "2025-Q2", "2025-H1"],
        ["2025-09", "2025-Q3", "2025-9M"],
        ["2025-12", "2025-Q4", "2025"],
    ]
    for rule in ("ministry", "calendar"):
        for last, periods in closings(2024, rule):
            assert {window_of(each, rule).last for each in periods} == {last}
