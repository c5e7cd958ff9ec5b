"""A line as it was typed, whatever YAML makes of it: spaces, dashes, key, value."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cchc_cli.workspace.reading.marks import line_start

_PARTS = re.compile(r"( *)((?:- +)*)(?:([^\s:#'\"\[\]{},]+) *:(?:[ \t]+|$))?")
_BREAK = re.compile(r"[\r\n]")
_BREAKS = re.compile(r"\r\n|\n|\r")
_MOST_LINES = 2000
"""How far from a mistake its cause is looked for; a section has some hundred lines."""


class TypedLine(NamedTuple):
    """A line's parts; `start` is its first character in the text, the rest counts within it."""

    start: int
    text: str
    indent: int
    """Spaces before the dash or the first word."""
    at: int
    """Where the words begin, behind the dashes."""
    key: str
    """The key that the line begins with, empty where it begins with none."""
    value_at: int
    """Where the value begins: behind the key, else where the words do."""

    @property
    def dashed(self) -> bool:
        """Whether it begins an item of a list."""
        return self.at > self.indent

    @property
    def words(self) -> str:
        """What stands behind spaces and dashes."""
        return self.text[self.at :].rstrip()

    @property
    def value(self) -> str:
        """What stands behind the key."""
        return self.text[self.value_at :].rstrip()

    def with_value(self, value: str) -> str:
        """Return the line with another value."""
        return f"{self.text[: self.value_at]}{value}"

    def with_words(self, words: str) -> str:
        """Return the line with other words behind its dashes."""
        return f"{self.text[: self.at]}{words}"


def line_of(text: str, index: int) -> TypedLine:
    """Return the line in which a character stands."""
    start = line_start(text, index)
    end = _BREAK.search(text, start)
    return _parted(start, text[start : len(text) if end is None else end.start()])


def lines_above(text: str, line: TypedLine) -> Iterator[TypedLine]:
    """Yield the lines above one that hold more than a comment, the nearest first."""
    start = line.start
    for _ in range(_MOST_LINES):
        if start <= 0:
            return
        above = line_of(text, start - 1)
        start = above.start
        if above.words and not above.words.startswith("#"):
            yield above


def lines_below(text: str, line: TypedLine) -> Iterator[TypedLine]:
    """Yield the lines below one, the empty ones too."""
    end = line.start + len(line.text)
    for _ in range(_MOST_LINES):
        found = _BREAKS.match(text, end)
        if found is None:
            return
        below = line_of(text, found.end())
        yield below
        end = below.start + len(below.text)


def _parted(start: int, text: str) -> TypedLine:
    parts = _PARTS.match(text)
    assert parts is not None  # every part may be empty
    at = parts.end(2)
    if parts[3] is None and text[at:].rstrip() == "-":
        at = len(text)
    return TypedLine(
        start=start,
        text=text,
        indent=parts.end(1),
        at=at,
        key=parts[3] or "",
        value_at=parts.end(),
    )


@cache
def known_keys() -> frozenset[str]:
    """Return every key that some record has."""
    from cchc_cli.workspace.reading.schema_places import every_key

    return every_key()
