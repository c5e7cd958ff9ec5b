"""On which days nobody works."""

from cchc_cli.periods.days_off import is_day_off
from tests.helpers.making import day


def test_saturday_and_sunday_are_off() -> None:
    worked = [is_day_off(day(f"2025-11-{n}"), ()) for n in range(10, 17)]
    assert worked == [False] * 5 + [True] * 2


def test_a_listed_holiday_is_off_and_the_day_after_is_not() -> None:
    holidays = {day("2025-09-02")}
    assert is_day_off(day("2025-09-02"), holidays)
    assert not is_day_off(day("2025-09-03"), holidays)
