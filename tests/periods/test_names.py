"""How people read periods, days, deadlines and repeats."""

import pytest

from cchc_cli.model.task import Repeat
from cchc_cli.periods.names import (
    day_name,
    day_words,
    deadline_words,
    official_name,
    period_list,
    repeat_words,
    short_name,
)
from tests.helpers.making import day, deadline, period, repeat


@pytest.mark.parametrize(
    ("name", "official", "short"),
    [
        ("2025-W05", "tuần 5 năm 2025", "tuần 5/2025"),
        ("2025-10", "tháng 10 năm 2025", "10/2025"),
        ("2025-01", "tháng 1 năm 2025", "1/2025"),
        ("2025-12", "tháng 12 năm 2025", "12/2025"),
        ("2025-Q1", "quý I năm 2025", "quý I/2025"),
        ("2025-Q2", "quý II năm 2025", "quý II/2025"),
        ("2025-Q3", "quý III năm 2025", "quý III/2025"),
        ("2025-Q4", "quý IV năm 2025", "quý IV/2025"),
        ("2025-H1", "6 tháng đầu năm 2025", "6 tháng đầu năm 2025"),
        ("2025-H2", "6 tháng cuối năm 2025", "6 tháng cuối năm 2025"),
        ("2025-9M", "9 tháng đầu năm 2025", "9 tháng đầu năm 2025"),
        ("2025", "năm 2025", "2025"),
    ],
)
def test_a_period_has_an_official_and_a_short_name(name: str, official: str, short: str) -> None:
    assert official_name(period(name)) == official
    assert short_name(period(name)) == short


def test_days_are_written_with_two_digits() -> None:
    assert day_name(day("2025-03-05")) == "05/03/2025"
    assert day_name(day("2025-11-15")) == "15/11/2025"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("2025-11-15", None),
        ("2025-11", "trong tháng 11/2025"),
        ("2025-Q4", "quý IV/2025"),
        ("2025-H2", "6 tháng cuối năm 2025"),
        ("2025", "năm 2025"),
    ],
)
def test_a_deadline_given_as_a_period_is_worded_as_notices_do(
    given: str, words: str | None
) -> None:
    assert deadline_words(deadline(given)) == words


@pytest.mark.parametrize(
    ("on", "words"),
    [
        ("2025-11-10", "thứ Hai, ngày 10/11/2025"),
        ("2025-11-14", "thứ Sáu, ngày 14/11/2025"),
        ("2025-11-16", "Chủ nhật, ngày 16/11/2025"),
    ],
)
def test_a_day_is_written_with_its_weekday(on: str, words: str) -> None:
    assert day_words(day(on)) == words


@pytest.mark.parametrize(
    ("by", "words"),
    [
        (repeat("month"), "Hằng tháng"),
        (repeat("month", day=20), "Hằng tháng, ngày 20"),
        (repeat("month", day=5, after=1), "Hằng tháng, ngày 05 tháng sau"),
        (repeat("month", day=5, after=2), "Hằng tháng, ngày 05 tháng thứ 2 sau kỳ"),
        (repeat("quarter", after=1), "Hằng quý, tháng sau"),
        (repeat("quarter", after=2), "Hằng quý, tháng thứ 2 sau kỳ"),
        (repeat("week"), "Hằng tuần, thứ Sáu"),
        (repeat("week", weekday="mon"), "Hằng tuần, thứ Hai"),
        (repeat("week", weekday="sun"), "Hằng tuần, Chủ nhật"),
        (repeat("year", month=11, day=15), "Hằng năm, ngày 15 tháng 11"),
        (repeat("year", month=2), "Hằng năm, tháng 2"),
        (repeat("half", month=3), "6 tháng một lần, tháng thứ 3 của kỳ"),
        (repeat("half", month=3, day=5), "6 tháng một lần, ngày 05 tháng thứ 3 của kỳ"),
        (repeat("year"), "Hằng năm"),
    ],
)
def test_a_repeat_is_worded_as_assignments_do(by: Repeat, words: str) -> None:
    assert repeat_words(by) == words


def test_many_periods_are_told_by_the_first_the_last_and_their_number() -> None:
    months = [period(f"2025-{number:02}") for number in range(1, 8)]
    assert period_list(months[:2]) == "1/2025, 2/2025"
    assert period_list(months[:6]).endswith(", 6/2025")
    assert period_list(months) == "1/2025 … 7/2025 (7 kỳ)"
