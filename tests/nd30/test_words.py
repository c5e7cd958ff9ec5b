"""Numbers as the decree has them."""

from cchc_cli.nd30.words import roman


def test_roman_numbers() -> None:
    assert [roman(n) for n in (1, 4, 9, 14, 39)] == ["I", "IV", "IX", "XIV", "XXXIX"]
