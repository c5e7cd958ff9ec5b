"""Words and numbers as the decree has them."""

from cchc_cli.nd30.words import any_of, roman


def test_roman_numbers() -> None:
    assert [roman(n) for n in (1, 4, 9, 14, 39)] == ["I", "IV", "IX", "XIV", "XXXIX"]


def test_words_are_looked_for_in_each_text() -> None:
    assert any_of(("Khoản ", "điều "), ("theo", "tại điều 3"))
    assert not any_of(("Khoản ",), ("tại Khoản", " 3"))
