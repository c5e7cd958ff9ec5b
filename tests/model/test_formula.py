"""Formulas over figures: what they are worth, how they read, where a mistake is."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.model.formula import Formula, parse_formula
from cchc_cli.model.parsing import ScalarError

VALUES = {"a": Fraction(6), "b": Fraction(4), "3.1": Fraction(1, 3), "zero": Fraction(0)}


def worth(text: str) -> Fraction | None:
    return parse_formula(text).value(VALUES.get)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[a]", 6),
        ("[a] + [b] * 2", 14),
        ("([a] + [b]) * 2", 20),
        ("[a] - [b] - 1", 1),
        ("[a] / [b] / 3", Fraction(1, 2)),
        ("-[a] + 10", 4),
        ("2 * -[b]", -8),
        ("--[b]", 4),
        ("[a] × [b] ÷ 3 − 1", 7),
        ("min([a], [b])", 4),
        ("max([a]; [b]; 5)", 6),
        ("min(1, [a] / [b])", 1),
        ("[ 3.1 ] * 3", 1),
        ("1.5*2", 3),
        ("12", 12),
    ],
)
def test_values_are_exact(text: str, value: Fraction) -> None:
    assert worth(text) == value


@pytest.mark.parametrize("text", ["[a] / [zero]", "[a] / ([b] - 4)", "[gone]", "max([a], [gone])"])
def test_nothing_is_known_of_a_division_by_zero_or_an_unknown_figure(text: str) -> None:
    assert worth(text) is None


@pytest.mark.parametrize(
    ("text", "words", "at"),
    [
        ("", "thiếu một giá trị", 1),
        ("[a] +", "thiếu một giá trị", 6),
        ("[a] + * 2", "thiếu một giá trị", 7),
        ("([a] + 1", "thiếu dấu `)`", 9),
        ("min [a]", "thiếu dấu `(`", 5),
        ("min([a] 2)", "thiếu dấu `)`", 9),
        ("min()", "thiếu một giá trị", 5),
        ("[a] [b]", "không đọc được", 5),
        ("[a])", "không đọc được", 4),
        ("1,5 * [a]", "dấu chấm", 2),
        ("[a", "chưa đóng", 1),
        ("a]", "không hiểu `a]`", 1),
        ("[a] + ]", "thừa dấu `]`", 7),
        ("[] + 1", "thiếu mã", 1),
        ("[a] ^ 2", "không hiểu `^`", 5),
        ("__import__('os')", "không hiểu", 1),
        ("minimum(1)", "không hiểu", 1),
        ("1_000", "không hiểu `_000`", 2),
        ("٣", "không hiểu", 1),
        ("(" * 41 + "1" + ")" * 41, "quá nhiều lớp ngoặc", 41),
    ],
)
def test_a_mistake_has_words_and_a_place(text: str, words: str, at: int) -> None:
    with pytest.raises(ScalarError) as error:
        parse_formula(text)
    assert words in error.value.hint
    assert f"(ký tự {at})" in error.value.hint
    assert error.value.excerpt in text


def test_a_formula_of_the_greatest_length_is_computed_and_a_longer_one_refused() -> None:
    assert worth("1+" * 249 + "1") == 250
    with pytest.raises(ScalarError) as error:
        parse_formula("1+" * 250 + "1")
    assert "500 ký tự" in error.value.hint


def test_it_reads_as_people_write_it() -> None:
    formula = parse_formula("-([a]+2)*[b]/[a]")
    assert formula.words(lambda name: f"<{name}>") == "((−(<a> + 2)) × <b>) / <a>"
    assert parse_formula("min(1.50,[a])").words(str) == "min(1,5; a)"
    assert formula.figures == ("a", "b")
    assert str(formula) == "-([a]+2)*[b]/[a]"


def test_formulas_are_equal_by_what_was_typed() -> None:
    assert parse_formula("[a]") == parse_formula("[a]")
    assert parse_formula("[a]") != parse_formula(" [a]")
    assert len({parse_formula("[a]"), parse_formula("[a]")}) == 1


TREES = st.recursive(
    st.sampled_from(["[a]", "[b]", "[3.1]", "2", "0.5"]),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*"), inner).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        inner.map(lambda t: f"-{t}"),
        st.tuples(inner, inner).map(lambda t: f"min({t[0]}, {t[1]})"),
    ),
    max_leaves=8,
)


@given(TREES)
def test_any_formula_is_worth_what_python_says(text: str) -> None:
    python = text
    for name, value in VALUES.items():
        python = python.replace(f"[{name}]", f"Fraction({value.numerator}, {value.denominator})")
    expected = eval(python.replace("0.5", "Fraction(1, 2)"), {"Fraction": Fraction, "min": min})
    assert worth(text) == expected


@given(st.text(max_size=40))
def test_any_text_is_a_formula_or_a_mistake_with_a_place(text: str) -> None:
    try:
        assert isinstance(parse_formula(text), Formula)
    except ScalarError as error:
        assert "(ký tự " in error.hint
