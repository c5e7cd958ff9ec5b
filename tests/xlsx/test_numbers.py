"""Numbers and days as sheets hold them."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.xlsx.numbers import day_of, number_of


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("98.5", "98.5"),
        ("98.500000000000014", "98.5"),
        ("0.30000000000000004", "0.3"),
        ("0.84999999999999998", "0.85"),
        ("1250", "1250"),
        ("1.25E3", "1250"),
        ("1E+3", "1000"),
        ("1E-3", "0.001"),
        ("100.00", "100"),
        ("123456789012345678", "123456789012346000"),
        (" 7\n", "7"),
        ("007", "7"),
        ("-0", "0"),
        ("-3.50", "-3.5"),
        ("+2.", "2"),
        (".5", "0.5"),
        ("4.9406564584124654E-324", "0"),
    ],
)
def test_a_number_is_what_people_see(text: str, shown: str) -> None:
    number = number_of(text)
    assert str(number) == shown
    assert number == Decimal(shown)


def test_the_largest_number_is_read() -> None:
    assert number_of("1.7976931348623157E308") == Decimal("1.79769313486232E308")


@pytest.mark.parametrize(
    "text",
    ["", "x", "NaN", "INF", "Infinity", "1_000", "1,5", "١٢", "²", "1E309", "1E999999", "1E9999999", "0x1",
     "--1", "1" * 401, "1 2"],
)  # fmt: skip
def test_what_is_no_number_is_none(text: str) -> None:
    assert number_of(text) is None


@given(st.decimals(-(10**9), 10**9, places=4))
def test_a_number_comes_back_from_the_seventeen_digits_of_a_double(number: Decimal) -> None:
    assert number_of(f"{float(number):.17g}") == number


@pytest.mark.parametrize(
    ("number", "day"),
    [
        ("45976", dt.date(2025, 11, 15)),
        ("45976.99999", dt.date(2025, 11, 15)),
        ("1", dt.date(1900, 1, 1)),
        ("59", dt.date(1900, 2, 28)),
        ("61", dt.date(1900, 3, 1)),
        ("2958465", dt.date(9999, 12, 31)),
    ],
)
def test_a_number_counts_days(number: str, day: dt.date) -> None:
    assert day_of(Decimal(number), since_1904=False) == day


@pytest.mark.parametrize("number", ["0", "0.75", "60", "60.5", "-1", "2958466", "1E300"])
def test_what_counts_no_day_of_the_calendar_is_none(number: str) -> None:
    assert day_of(Decimal(number), since_1904=False) is None


@pytest.mark.parametrize(
    ("number", "day"),
    [
        ("0", dt.date(1904, 1, 1)),
        ("60", dt.date(1904, 3, 1)),
        ("44514", dt.date(2025, 11, 15)),
        ("2957003", dt.date(9999, 12, 31)),
        ("2957004", None),
        ("-0.5", None),
    ],
)
def test_days_are_counted_from_1904_in_some_workbooks(number: str, day: dt.date | None) -> None:
    assert day_of(Decimal(number), since_1904=True) == day
