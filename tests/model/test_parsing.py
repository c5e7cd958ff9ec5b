"""What each type of value takes, and nothing else."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

import pytest

from cchc_cli.model import parsing
from cchc_cli.model.parsing import ScalarError, parse_deadline
from cchc_cli.model.partial_date import PartialDate


@pytest.mark.parametrize(
    "text",
    [
        "2025-02-28T00:00:00",
        "86400",
        "2025-2-28",
        "28/02/2025",
        "2025-02-30",
        "2025-W01-1",
        "20250228",
        " 2025-02-28",
        "２０２５-02-28",
        "",
        "null",
    ],
)
def test_a_day_is_iso_and_nothing_else(text: str) -> None:
    with pytest.raises(ScalarError):
        parsing.parse_day(text)


def test_a_day() -> None:
    assert parsing.parse_day("2024-02-29") == dt.date(2024, 2, 29)


@pytest.mark.parametrize(
    ("typed", "offer"),
    [
        ("31/12/2025", "2025-12-31"),
        ("1.2.2025", "2025-02-01"),
        ("2025/2/1", "2025-02-01"),
        ("2025-02-01T10:00", "2025-02-01"),
        ("2025–02–01", "2025-02-01"),
        ("ngày 1 tháng 2 năm 2025", "2025-02-01"),
        ("ngày 01/02/2025", "2025-02-01"),
        ("1/2/26", "cả năm, như 2026-02-01"),
        ("1/2", "cả năm, như 2025-02-01"),
    ],
)
def test_a_day_in_another_form_gets_the_iso_form_offered(typed: str, offer: str) -> None:
    with pytest.raises(ScalarError) as caught:
        parsing.parse_day(typed)
    assert offer in caught.value.hint


@pytest.mark.parametrize(
    "text", ["1,5", "1_000", "1e9", "+1", ".5", "5.", "0x10", "٣", "NaN", "9" * 31, "60%", ""]
)
def test_a_number_is_digits_with_an_optional_point(text: str) -> None:
    with pytest.raises(ScalarError):
        parsing.parse_number(text)


@pytest.mark.parametrize(("typed", "offer"), [("1,5", "1.5"), ("60%", "60")])
def test_a_number_in_another_form_gets_the_right_one_offered(typed: str, offer: str) -> None:
    with pytest.raises(ScalarError) as caught:
        parsing.parse_number(typed)
    assert offer in caught.value.hint


def test_numbers() -> None:
    assert parsing.parse_number("1.10") == Decimal("1.10")
    assert parsing.parse_number("-3") == -3
    assert parsing.parse_count("08") == 8


@pytest.mark.parametrize(
    ("text", "value"), [("true", True), ("yes", True), ("false", False), ("no", False)]
)
def test_flags(text: str, value: bool) -> None:
    assert parsing.parse_flag(text) is value


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("on", "hãy viết true"),
        ("True", "hãy viết true"),
        ("1", "hãy viết true"),
        ("có", "hãy viết true"),
        ("Không", "hãy viết false"),
        ("t", ""),
        ("chưa rõ", ""),
    ],
)
def test_other_words_are_no_flags(text: str, hint: str) -> None:
    with pytest.raises(ScalarError) as refused:
        parsing.parse_flag(text)
    assert refused.value.hint == hint


@pytest.mark.parametrize(
    ("text", "hint"), [("1.0", "hãy viết 1"), ("1.5", ""), ("-3", "số này không được âm")]
)
def test_a_count_is_whole(text: str, hint: str) -> None:
    with pytest.raises(ScalarError) as refused:
        parsing.parse_count(text)
    assert refused.value.hint == hint


def test_partial_dates() -> None:
    assert parsing.parse_partial_date("2025-10") == PartialDate(2025, 10)
    assert parsing.parse_partial_date("2025-10-08") == PartialDate(2025, 10, 8)


@pytest.mark.parametrize(
    ("typed", "hint"), [("tháng 10/2025", "hãy viết 2025-10"), ("quý IV/2025", "")]
)
def test_a_month_in_words_is_offered_where_a_quarter_is_none(typed: str, hint: str) -> None:
    with pytest.raises(ScalarError) as refused:
        parsing.parse_partial_date(typed)
    assert refused.value.hint == hint


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("31/12/2025", "2025-12-31"),
        ("11/2025", "2025-11"),
        ("tháng 3/2025", "2025-03"),
        ("Quý IV/2025", "2025-Q4"),
        ("trong quý II năm 2025", "2025-Q2"),
        ("năm 2025", "2025"),
        ("Thường xuyên", "due_text"),
        ("Trước ngày 20/11/2025", "2025-11-20"),
        ("tháng 12", "như 2025-12"),
        ("2025-W45", ""),
        ("2025-9M", ""),
        ("9 tháng đầu năm 2025", ""),
        ("hết quý IV/2025", "2025-Q4"),
        ("cuối năm 2025", "2025"),
        ("15/12/25", "cả năm, như 2025-12-15"),
        ("2025-02-30", ""),
    ],
)
def test_a_deadline_in_other_words_is_refused_with_what_to_write(typed: str, offered: str) -> None:
    with pytest.raises(ScalarError) as refused:
        parse_deadline(typed)
    assert offered in refused.value.hint


@pytest.mark.parametrize(
    "text",
    ["9" * 21, "9" * 10_000, "0." + "1" * 10, "1e400", "1e999", "NaN", "Infinity", ".inf", "+1"],
)
def test_absurd_numbers_are_refused(text: str) -> None:
    for parse in (parsing.parse_number, parsing.parse_points, parsing.parse_percent):
        with pytest.raises(ScalarError):
            parse(text)


def test_the_longest_number_and_a_zero_without_sign() -> None:
    longest = "-99999999999999999999.999999999"
    assert str(parsing.parse_number(longest)) == longest
    assert [str(parsing.parse_number(zero)) for zero in ("-0", "-0.00")] == ["0", "0.00"]


def test_decimals_are_few() -> None:
    assert parsing.parse_decimals("9") == 9
    for text in ("10", "99999999999999999999"):
        with pytest.raises(ScalarError, match="từ 0 đến 9"):
            parsing.parse_decimals(text)


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (parsing.parse_year, "9999"),
        (parsing.parse_year, "0000"),
        (parsing.parse_period_name, "9999-12"),
        (parsing.parse_period_name, "0001"),
        (parsing.parse_period_name, "9999-H2"),
        (parsing.parse_repeat_period_name, "9999-W52"),
        (parsing.parse_partial_date, "0001-01"),
        (parse_deadline, "9999-Q4"),
        (parse_deadline, "2200"),
    ],
)
def test_years_that_no_office_writes_of_are_refused_with_those_there_are(
    parse: Callable[[str], object], text: str
) -> None:
    with pytest.raises(ScalarError, match="từ 1900 đến 2199"):
        parse(text)


@pytest.mark.parametrize(
    ("spoken", "hint"),
    [
        ("quý III/2025", "2025-Q3"),
        ("QUY 3 NAM 2025", "2025-Q3"),
        ("Q3/2025", "2025-Q3"),
        ("quý 3", "cả năm, như 2025-Q3"),
        ("tháng 9/2025", "2025-09"),
        ("tháng 9", "cả năm, như 2025-09"),
        ("6 tháng đầu năm 2025", "2025-H1"),
        ("6 tháng cuối năm 2025", "2025-H2"),
        ("9 tháng năm 2025", "2025-9M"),
        ("2025Q3", "2025-Q3"),
        ("2025-q3", "2025-Q3"),
        ("2025–Q3", "2025-Q3"),
        ("2025/9", "2025-09"),
        ("năm 2025", "2025"),
    ],
)
def test_a_period_as_people_say_it_is_offered_as_it_is_typed(spoken: str, hint: str) -> None:
    for parse in (parsing.parse_period_name, parsing.parse_repeat_period_name):
        with pytest.raises(ScalarError) as told:
            parse(spoken)
        assert told.value.hint == f"hãy viết {hint}"
