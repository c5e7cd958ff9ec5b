"""How criteria are numbered: I, 1, 1.1, 1.1.1, a), and dashes; how deep each stands."""

import re
from collections.abc import Container
from itertools import chain, count
from typing import NamedTuple

_ROMAN = r"[IVX]{1,6}"
_DOTTED = r"(?:[IVX]{1,5}\.)?\d{1,3}(?:\.\d{1,3}){0,5}[a-zđ]?"
_TOKEN = rf"(?:{_ROMAN}|[A-HĐ]|{_DOTTED}|[a-zđ])"
_ALONE = re.compile(rf"\(?({_TOKEN})\s*[.):]?")
_BEFORE = re.compile(rf"({_ROMAN}[.):]|[A-HĐ][.):]|{_DOTTED}[.):]?|[a-zđ]\))\s+(?=\S)")
_NAMED = re.compile(
    rf"(?:lĩnh vực|phần|mục|nhóm|tiêu chí|nội dung)\s+(?:thứ\s+)?({_ROMAN}|\d{{1,2}}"
    rf"(?:\.\d{{1,2}})*)\s*[:.–-]\s+(?=\S)",
    re.IGNORECASE,
)
"""`LĨNH VỰC 1: …`, as a row over all columns says it."""
NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
"""Numbers for areas that have only a heading."""
_LETTER_DEPTH = 9
"""Deeper than any number with dots."""


class Number(NamedTuple):
    """The number of a row as printed, without its point or bracket, and how deep it stands."""

    token: str
    depth: int


def number_of(text: str) -> Number | None:
    """Read a cell that is nothing but a number; None for other words."""
    match = _ALONE.fullmatch(text.strip())
    return None if match is None else _number(match[1])


def number_before(text: str) -> tuple[Number | None, str]:
    """Take a number from the beginning of a text: `1.1. Tên`, `Lĩnh vực 1: Tên`."""
    match = _NAMED.match(text) or _BEFORE.match(text)
    if match is None:
        return None, text
    return _number(match[1].rstrip(".):")), text[match.end() :]


def _number(token: str) -> Number:
    if re.fullmatch(_ROMAN, token):
        return Number(token, 1)
    if re.fullmatch(r"[A-HĐ]", token):
        return Number(token, 0)
    if re.fullmatch(r"[a-zđ]", token):
        return Number(token, _LETTER_DEPTH)
    return Number(token, 2 + token.count("."))


def id_below(above: str, above_token: str, number: Number, taken: set[str]) -> str:
    """Return an id: as printed where that says enough, else below the id above it.

    `1.1` stays; `a` below 1.1 is 1.1.a, `1` below II is II.1, and `5.1` below II.5 is II.5.1.
    """
    token = number.token
    if above_token and token.startswith(f"{above_token}."):
        return free(above + token.removeprefix(above_token), taken)
    if "." in token and token not in taken:
        return token
    return free(f"{above}.{token}", taken)


def free(name: str, taken: Container[str]) -> str:
    """Return a name, with a figure behind it where the same number was printed before."""
    tries = chain([name], (f"{name}-{n}" for n in count(2)))
    return next(made for made in tries if made not in taken)
