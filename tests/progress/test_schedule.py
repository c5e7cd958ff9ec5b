"""Which periods are owed, and when each is due."""

from itertools import islice

import pytest

from cchc_cli.model.period import parse_period
from cchc_cli.model.task import Repeat
from cchc_cli.progress.schedule import due_day, first_period, owed_periods
from tests.helpers.making import day, period, repeat


@pytest.mark.parametrize(
    ("by", "name", "due"),
    [
        (repeat("week"), "2025-W45", "2025-11-07"),
        (repeat("week", weekday="mon"), "2026-W01", "2025-12-29"),
        (repeat("week", weekday="sun"), "2020-W53", "2021-01-03"),
        (repeat("month", day=5, after=1), "2025-12", "2026-01-05"),
        (repeat("month", day=31, after=2), "2025-12", "2026-02-28"),
        (repeat("quarter", day=10, after=1), "2025-Q4", "2026-01-10"),
        (repeat("half", day=15, month=2), "2025-H2", "2025-08-15"),
        (repeat("half"), "2025-H1", "2025-06-30"),
        (repeat("half", month=1), "2025-H1", "2025-01-31"),
        (repeat("year", day=15, month=11), "2025", "2025-11-15"),
        (repeat("year", month=2), "2024", "2024-02-29"),
        (repeat("year", day=20), "2025", "2025-12-20"),
        (repeat("month", day=30), "2025-04", "2025-04-30"),
        (repeat("month", after=12), "2025-11", "2026-11-30"),
        (repeat("month", day=20, moved={period("2025-12"): day("2025-12-26")}), "2025-12", "2025-12-26"),
        (repeat("month", day=20, moved={period("2025-12"): day("2026-01-02")}), "2025-11", "2025-11-20"),
        (repeat("week", moved={period("2025-W45"): day("2025-11-06")}), "2025-W45", "2025-11-06"),
    ],
)  # fmt: skip
def test_a_period_is_due_by_its_rule(by: Repeat, name: str, due: str) -> None:
    assert due_day(by, period(name)) == day(due)


@pytest.mark.parametrize(
    ("name", "wanted", "due"),
    [
        ("2025-02", 31, "2025-02-28"),
        ("2024-02", 30, "2024-02-29"),
        ("2025-02", 28, "2025-02-28"),
        ("2025-Q3", 15, "2025-09-15"),
        ("2025-H1", 31, "2025-06-30"),
        ("2025", 5, "2025-12-05"),
        ("2025-04", None, "2025-04-30"),
    ],
)
def test_a_day_beyond_a_months_end_is_its_last(name: str, wanted: int | None, due: str) -> None:
    parsed = parse_period(name)
    assert parsed is not None
    assert due_day(Repeat(every="month", day=wanted), parsed) == day(due)


def owed(by: Repeat, since: str | None, most: int = 9) -> list[str]:
    return [str(p) for p, _ in islice(owed_periods(by, since and day(since)), most)]  # type: ignore[arg-type]


def test_skipped_periods_are_not_owed() -> None:
    by = repeat("month", day=20, from_="2025-10", skip=(period("2025-11"),))
    assert owed(by, None, 3) == ["2025-10", "2025-12", "2026-01"]


def test_the_last_period_is_owed_and_none_after_it() -> None:
    by = repeat("month", day=20, from_="2025-10", until="2025-12")
    assert owed(by, None) == ["2025-10", "2025-11", "2025-12"]


def test_what_is_due_before_the_duty_exists_is_not_owed() -> None:
    by = repeat("month", day=20, until="2025-03")
    assert owed(by, "2025-01-20") == ["2025-01", "2025-02", "2025-03"]
    assert owed(by, "2025-01-21") == ["2025-02", "2025-03"]


def test_each_period_comes_with_its_due_day() -> None:
    by = repeat("quarter", day=10, after=1, from_="2025-Q4")
    assert next(owed_periods(by, None)) == (period("2025-Q4"), day("2026-01-10"))


def test_the_first_period_is_typed_else_holds_the_day_of_existence_else_unknown() -> None:
    assert first_period(repeat("month", from_="2025-03"), day("2025-05-09")) == period("2025-03")
    assert first_period(repeat("quarter"), day("2025-05-09")) == period("2025-Q2")
    assert first_period(repeat("quarter"), None) is None
    assert owed(repeat("quarter"), None) == []


def test_a_month_that_a_period_does_not_have_stops_nobody() -> None:
    """`check` tells it; and goes on to the other rules, which ask for due days too."""
    by = repeat("half", month=9, from_="2025-H1", until="2025-H2")
    assert [due for _, due in owed_periods(by, None)] == [day("2025-09-30"), day("2026-03-31")]
