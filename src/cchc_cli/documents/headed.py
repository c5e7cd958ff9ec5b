"""Paragraphs that a person typed one below the other, with the headings among them."""

import re
from collections.abc import Iterable, Iterator
from typing import Self

from cchc_cli.documents.frame import TEXT_ROOM
from cchc_cli.nd30.rules import COMPONENTS
from cchc_cli.nd30.widths import lines_of

PART, CLAUSE = 1, 2
"""Levels of headings: a part with a Roman number, a clause with an Arabic one."""
BASIS = 3
"""A legal basis (căn cứ ban hành), which stands in italics (NĐ 30/2020, Phụ lục I, II.6.a)."""
_NUMBERED = re.compile(r"(?P<roman>[IVXL]+)\. +\S|(?P<arabic>\d{1,2})\. +\S")
_SENTENCE_ENDS = (".", ";", ":", ",", "!", "?", "…")
_AS_FOLLOWS = re.compile(r"(?:như sau|sau đây)$")


class Line(str):
    """A paragraph; `level` says of what heading, 0 for none.

    Why a text: templates of an office print it as `{{ text }}`, whatever it is.
    """

    __slots__ = ("level",)
    level: int

    def __new__(cls, text: str, level: int = 0) -> Self:
        """Make a paragraph of a level."""
        made = super().__new__(cls, text)
        made.level = level
        return made


def lines(paragraphs: Iterable[str]) -> Iterator[Line]:
    """Yield paragraphs with their levels; what announces others ends with a colon."""
    more = False
    for text in paragraphs:
        whole = f"{text}:" if _AS_FOLLOWS.search(text) else text
        basis = _is_basis(whole, after=more)
        more = basis and whole.endswith(";")
        yield Line(whole, BASIS if basis else _level(whole))


def _is_basis(text: str, *, after: bool) -> bool:
    """Tell a legal basis: by its semicolon, the last one by that of the one before."""
    if after:
        return text.startswith(("Căn cứ ", "Theo đề nghị ", "Xét "))
    return text.startswith("Căn cứ ") and text.endswith(";")


def _level(text: str) -> int:
    """Tell a heading: numbered, of one line, without an end mark."""
    found = _NUMBERED.match(text)
    if found is None or text.endswith(_SENTENCE_ENDS) or "\n" in text:
        return 0
    level = PART if found["roman"] else CLAUSE
    style = COMPONENTS["section" if level == PART else "clause"]
    return level if len(lines_of(text, style.size, TEXT_ROOM, bold=style.bold)) == 1 else 0


def next_number(paragraphs: Iterable[Line]) -> int:
    """Return the number of the clause that follows; after a part they begin again."""
    number = 1
    for line in paragraphs:
        if line.level == PART:
            number = 1
        elif line.level == CLAUSE:
            number = int(line.partition(".")[0]) + 1
    return number
