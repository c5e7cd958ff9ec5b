"""Periods and weeks: written as they are read, and no others."""

import datetime as dt

import pytest

from cchc_cli.model.period import Period, parse_period, parse_repeat_period
from cchc_cli.periods.names import short_name


@pytest.mark.parametrize("text", ["2025-10", "2025-Q3", "2025-H1", "2025-9M", "2025"])
def test_periods_are_written_as_they_are_read(text: str) -> None:
    assert str(parse_period(text)) == text


def test_no_periods() -> None:
    for text in ("2025-Q5", "2025-13", "2025-H3", "2025-6M", "25", "2025-q3", "0000"):
        assert parse_period(text) is None
    assert parse_period("2025-Q3") == Period(2025, "quarter", 3)


def test_weeks() -> None:
    week = parse_repeat_period("2020-W53")
    assert week is not None
    assert (str(week), week.first, week.last) == (
        "2020-W53",
        dt.date(2020, 12, 28),
        dt.date(2021, 1, 3),
    )
    assert short_name(week) == "tuần 53/2020"
    assert parse_repeat_period("2025-W53") is None
    assert parse_repeat_period("2025-W00") is None
    assert parse_period("2025-W45") is None
