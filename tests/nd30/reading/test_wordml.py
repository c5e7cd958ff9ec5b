"""Measures and numbers of a file: what is none is told apart from what is odd."""

import pytest
from lxml import etree

from cchc_cli.nd30.reading.wordml import first, number, twips, whole_number


@pytest.mark.parametrize("text", [None, "", "x", "nan", "inf", "-inf", "1e999", "9" * 5000])
def test_what_is_no_number_of_a_file_is_none(text: str | None) -> None:
    assert (number(text), twips(text), whole_number(text)) == (None, None, None)


def test_numbers() -> None:
    assert (number("-1.5"), number("240.00000000000003")) == (-1.5, 240.00000000000003)
    assert (whole_number("0"), whole_number("12"), whole_number("-1")) == (0, 12, None)


@pytest.mark.parametrize("text", ["1440", "2.54cm", "25.4mm", "1in", "72pt"])
def test_an_inch_in_every_unit(text: str) -> None:
    assert twips(text) == pytest.approx(25.4)


def test_the_first_child_of_a_name_is_found_right_below() -> None:
    root = etree.fromstring('<a><!-- b --><c><b n="0"/></c><b n="1"/><b n="2"/></a>')
    assert (first(root, "b").get("n"), first(root, "d")) == ("1", None)
