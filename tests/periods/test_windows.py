"""Reporting windows and their names (581/BNV-CCHC)."""

import datetime as dt

import pytest

from cchc_cli.model.period import Period, parse_period
from cchc_cli.periods.calendar import preceding
from cchc_cli.periods.names import official_name
from cchc_cli.periods.windows import next_name, next_window, window_of


def period(text: str) -> Period:
    found = parse_period(text)
    assert found is not None
    return found


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
def test_ministry(name: str, first: str, last: str) -> None:
    window = window_of(period(name), "ministry")
    assert (window.first.isoformat(), window.last.isoformat()) == (first, last)


def test_calendar() -> None:
    window = window_of(period("2024-02"), "calendar")
    assert (window.first, window.last) == (dt.date(2024, 2, 1), dt.date(2024, 2, 29))
    assert window.holds(dt.date(2024, 2, 29))
    assert not window.holds(dt.date(2024, 3, 1))
    assert not window.holds(None)


@pytest.mark.parametrize(
    ("name", "said", "before", "after"),
    [
        ("2025-10", "tháng 10 năm 2025", "2025-09", "tháng 11 năm 2025"),
        ("2025-01", "tháng 1 năm 2025", "2024-12", "tháng 2 năm 2025"),
        ("2025-Q3", "quý III năm 2025", "2025-Q2", "quý IV năm 2025"),
        ("2025-Q1", "quý I năm 2025", "2024-Q4", "quý II năm 2025"),
        ("2025-H1", "6 tháng đầu năm 2025", "2024-H2", "6 tháng cuối năm 2025"),
        ("2025-9M", "9 tháng đầu năm 2025", "2024-9M", "3 tháng cuối năm 2025"),
        ("2025", "năm 2025", "2024", "năm 2026"),
        ("2025-12", "tháng 12 năm 2025", "2025-11", "tháng 1 năm 2026"),
    ],
)
def test_names(name: str, said: str, before: str, after: str) -> None:
    assert official_name(period(name)) == said
    assert str(preceding(period(name))) == before
    assert next_name(period(name)) == after


@pytest.mark.parametrize("rule", ["ministry", "calendar"])
@pytest.mark.parametrize(
    "name", ["2025-10", "2025-12", "2025-Q3", "2025-Q4", "2025-H1", "2025-H2", "2025-9M", "2025"]
)
def test_windows_follow_each_other(name: str, rule: str) -> None:
    day = dt.timedelta(1)
    assert next_window(period(name), rule).first == window_of(period(name), rule).last + day  # type: ignore[arg-type]
