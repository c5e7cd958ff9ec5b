"""Spans that typed periods cover."""

import datetime as dt

import pytest

from cchc_cli.statistics.spans import tilings, whole_months
from tests.helpers.making import day, period

YEAR = (day("2025-01-01"), day("2025-12-31"))


def covered(*names: str, first: str = "2025-01-01", last: str = "2025-12-31") -> dict[str, str]:
    found = tilings(map(period, names), day(first), day(last))
    return {end.isoformat(): " ".join(map(str, parts)) for end, parts in found.items()}


def test_long_periods_come_first_and_a_gap_ends_it() -> None:
    assert covered("2025-01", "2025-02", "2025-03", "2025-Q1", "2025-04", "2025-06") == {
        "2025-01-31": "2025-01",
        "2025-02-28": "2025-01 2025-02",
        "2025-03-31": "2025-Q1",
        "2025-04-30": "2025-Q1 2025-04",
    }
    assert covered("2025-02") == {}


def test_what_lies_outside_the_bounds_is_left_out() -> None:
    assert covered("2025-H1", "2025-Q3", "2025-Q4", first="2025-07-01", last="2025-11-30") == {
        "2025-09-30": "2025-Q3"
    }
    across = covered("2024-Q4", "2025-Q1", first="2024-10-01", last="2025-03-31")
    assert across["2025-03-31"] == "2024-Q4 2025-Q1"


@pytest.mark.parametrize(
    ("window", "months"),
    [
        (("2025-07-01", "2025-11-30"), ("2025-07-01", "2025-11-30")),
        (("2025-07-15", "2025-11-29"), ("2025-08-01", "2025-10-31")),
        (("2025-12-02", "2026-01-30"), ("2026-01-01", "2025-12-31")),
        (("2024-02-01", "2024-02-28"), ("2024-02-01", "2024-01-31")),
    ],
)
def test_whole_months(window: tuple[str, str], months: tuple[str, str]) -> None:
    first, last = whole_months(*map(dt.date.fromisoformat, window))
    assert (first.isoformat(), last.isoformat()) == months
