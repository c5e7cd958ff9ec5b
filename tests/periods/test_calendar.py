"""Which period holds a day, which one follows, and which lies within another."""

from typing import Any

import pytest

from cchc_cli.model.period import Period
from cchc_cli.periods.calendar import (
    coming,
    following,
    period_of,
    periods_of_year,
    preceding,
    within,
)
from tests.helpers.making import day, period


@pytest.mark.parametrize(
    ("on", "span", "name"),
    [
        ("2025-11-15", "month", "2025-11"),
        ("2025-01-01", "month", "2025-01"),
        ("2025-12-31", "month", "2025-12"),
        ("2025-11-15", "quarter", "2025-Q4"),
        ("2025-03-31", "quarter", "2025-Q1"),
        ("2025-04-01", "quarter", "2025-Q2"),
        ("2025-11-15", "half", "2025-H2"),
        ("2025-06-30", "half", "2025-H1"),
        ("2025-07-01", "half", "2025-H2"),
        ("2025-09-30", "nine_months", "2025-9M"),
        ("2025-12-31", "year", "2025"),
        ("2025-11-15", "week", "2025-W46"),
        ("2024-12-30", "week", "2025-W01"),
        ("2021-01-03", "week", "2020-W53"),
    ],
)
def test_a_day_lies_in_one_period_of_a_span(on: str, span: Any, name: str) -> None:
    found = period_of(day(on), span)
    assert (str(found), found.span) == (name, span)


@pytest.mark.parametrize(
    ("name", "then"),
    [
        ("2025-11", "2025-12"),
        ("2025-12", "2026-01"),
        ("2025-Q3", "2025-Q4"),
        ("2025-Q4", "2026-Q1"),
        ("2025-H1", "2025-H2"),
        ("2025-H2", "2026-H1"),
        ("2025-9M", "2026-9M"),
        ("2025", "2026"),
        ("2025-W45", "2025-W46"),
        ("2025-W52", "2026-W01"),
        ("2020-W53", "2021-W01"),
    ],
)
def test_periods_of_a_span_follow_each_other_both_ways(name: str, then: str) -> None:
    assert following(period(name)) == period(then)
    assert preceding(period(then)) == period(name)


@pytest.mark.parametrize(
    ("name", "before"),
    [
        ("2025-10", "2025-09"),
        ("2025-01", "2024-12"),
        ("2025-Q3", "2025-Q2"),
        ("2025-Q1", "2024-Q4"),
        ("2025-H1", "2024-H2"),
        ("2025-9M", "2024-9M"),
        ("2025", "2024"),
        ("2025-12", "2025-11"),
    ],
)
def test_the_period_before_is_of_the_same_span(name: str, before: str) -> None:
    assert str(preceding(period(name))) == before


def test_a_report_looks_ahead_to_the_next_period_after_nine_months_to_the_last_quarter() -> None:
    assert coming(period("2025-9M")) == Period(2025, "quarter", 4)
    assert coming(period("2025-12")) == Period(2026, "month", 1)


@pytest.mark.parametrize(
    ("inner", "outer", "lies"),
    [
        ("2025-07", "2025-Q3", True),
        ("2025-09", "2025-Q3", True),
        ("2025-Q3", "2025-Q3", True),
        ("2025-06", "2025-Q3", False),
        ("2025-10", "2025-Q3", False),
        ("2025-Q3", "2025-07", False),
        ("2025-Q3", "2025-09", False),
        ("2025-9M", "2025", True),
    ],
)
def test_a_period_lies_within_another_wholly_or_not(inner: str, outer: str, lies: bool) -> None:
    assert within(period(inner), period(outer)) is lies


@pytest.mark.parametrize("span", ["week", "month", "quarter", "half", "nine_months", "year"])
def test_a_year_has_its_periods_and_the_next_year_those_that_follow(span: Any) -> None:
    every = [found for year in range(2015, 2027) for found in periods_of_year(year, span)]
    assert every[0].number == 1
    assert every[1:] == [following(found) for found in every[:-1]]
