"""Words and numbers as the decree has them: compared without marks, counted in Roman."""

import unicodedata
from collections.abc import Iterable

from cchc_cli.patterns import regex

_ALIKE = (*((dash, "-") for dash in "‐‑‒–—−"), ("đ", "d"), ("Đ", "D"))
_MARKS = regex("[\u0300-\u036f]")
_UNFILLED = str.maketrans("", "", "….")
_ROMAN = (
    *((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X")),
    *((9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def fold(text: str) -> str:
    """Forget case, marks, kinds of dashes and runs of spaces.

    Why not the record's own: the checker stands alone, and what tells a component from another
    is its business.
    """
    if not text.isascii():
        for letter, plain in _ALIKE:
            text = text.replace(letter, plain)
        text = _MARKS.sub("", unicodedata.normalize("NFD", text))
    return " ".join(text.casefold().split())


def any_of(words: Iterable[str], texts: Iterable[str]) -> bool:
    """Whether one of some words stands in one of some texts.

    Why: it takes a fraction of what a pattern takes to be compiled and to be tried.
    """
    whole = "\n".join(texts)
    return any(word in whole for word in words)


def filled_in(room: str) -> str:
    """Return what was written in the room for it, without the dots of a form."""
    return "".join(room.translate(_UNFILLED).split())


def roman(number: int) -> str:
    """Write a number in Roman numerals, up to 399."""
    text = ""
    for worth, letters in _ROMAN:
        text, number = text + letters * (number // worth), number % worth
    return text


def nfc(text: str) -> str:
    """Compose letters and marks, as TCVN 6909:2001 has them."""
    return unicodedata.normalize("NFC", text)
