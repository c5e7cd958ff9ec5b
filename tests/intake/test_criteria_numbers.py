"""Numbers of criteria, and the ids that are made of them."""

import pytest

from cchc_cli.intake.criteria_numbers import Number, free, id_below, number_before, number_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A", Number("A", 0)),
        ("II.", Number("II", 1)),
        ("1", Number("1", 2)),
        ("1.2)", Number("1.2", 3)),
        ("II.5", Number("II.5", 3)),
        ("(a)", Number("a", 9)),
        ("đ)", Number("đ", 9)),
        ("3.5b", Number("3.5b", 3)),
        ("Kế hoạch", None),
        ("1.234.567", Number("1.234.567", 4)),
        ("1234", None),
        ("", None),
    ],
)
def test_a_cell_that_is_a_number_says_how_deep_it_stands(text: str, number: Number | None) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("1.1. Kế hoạch", Number("1.1", 3), "Kế hoạch"),
        ("Lĩnh vực 2: Thể chế", Number("2", 2), "Thể chế"),
        ("NHÓM III - Xã", Number("III", 1), "Xã"),
        ("a) Lập", Number("a", 9), "Lập"),
        ("a Lập", None, "a Lập"),
        ("Tiêu chí khác", None, "Tiêu chí khác"),
    ],
)
def test_a_number_is_taken_from_the_beginning(text: str, number: Number | None, rest: str) -> None:
    assert number_before(text) == (number, rest)


@pytest.mark.parametrize(
    ("above", "token", "number", "name"),
    [
        ("1", "1", "1.1", "1.1"),
        ("1.1", "1.1", "a", "1.1.a"),
        ("II", "II", "1", "II.1"),
        ("II.5", "5", "5.1", "II.5.1"),
        ("I", "I", "2.1", "I.2.1"),
    ],
)
def test_an_id_is_as_printed_where_that_says_enough(
    above: str, token: str, number: str, name: str
) -> None:
    found = number_of(number)
    assert found is not None
    assert id_below(above, token, found, {"2.1"}) == name


def test_a_number_printed_again_gets_a_figure_behind_it() -> None:
    assert free("1.1", set()) == "1.1"
    assert free("1.1", {"1.1", "1.1-2"}) == "1.1-3"
