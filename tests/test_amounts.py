"""Numbers as people read them."""

from decimal import Decimal
from fractions import Fraction

import pytest

from cchc_cli.amounts import as_typed, number, points, rounded, share


@pytest.mark.parametrize(
    ("value", "written"),
    [("0.125", "0,13"), ("7", "7,00"), ("1234.5", "1234,50"), ("-0.005", "-0,01")],
)
def test_points_have_two_places(value: str, written: str) -> None:
    assert points(Decimal(value)) == written


def test_unknown_points_are_blank() -> None:
    assert points(None) == ""


@pytest.mark.parametrize(
    ("value", "written"),
    [("15000", "15.000"), ("1234567.50", "1.234.567,5"), ("80.00", "80"), ("0.25", "0,25")],
)
def test_figures_have_dots_and_no_useless_zeros(value: str, written: str) -> None:
    assert number(Decimal(value)) == written


def test_what_was_typed_keeps_its_places() -> None:
    assert as_typed(Decimal("2.50")) == "2,50"
    assert as_typed(12) == "12"


def test_a_share_of_nothing_is_nothing() -> None:
    assert share(1, 3) == "33,3"
    assert share(0, 0) == "0,0"
    assert share(1, 16) == "6,3"


def test_figures_for_people() -> None:
    assert [number(Decimal(x)) for x in ("1250", "98.50", "1234567.5", "0.25")] == [
        "1.250",
        "98,5",
        "1.234.567,5",
        "0,25",
    ]
    assert points(Decimal("1.005")) == "1,01"


@pytest.mark.parametrize(
    ("exact", "shown"), [("1.005", "1.01"), ("0.125", "0.13"), ("2.4949", "2.49"), ("7", "7.00")]
)
def test_half_a_unit_rounds_up(exact: str, shown: str) -> None:
    assert str(rounded(Decimal(exact))) == shown


def test_numbers_longer_than_decimal_usually_takes_are_rounded() -> None:
    """A formula may multiply figures of twenty digits again and again."""
    long = "9" * 80
    assert str(rounded(Decimal(long))) == f"{long}.00"
    assert number(Fraction(10**900)).startswith("1.000.000")
