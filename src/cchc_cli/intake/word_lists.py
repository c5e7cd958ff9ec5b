"""The words that official texts are read by: a list a file, one word a line.

Why data: which actions and units there are is a matter of the field, and grows with every
notice that somebody brings.
"""

import re
from functools import cache

from cchc_cli.packaged import PACKAGE


@cache
def words(name: str) -> tuple[str, ...]:
    """Return a list of words, the longest first, so that an alternation takes the whole word."""
    text = (PACKAGE / "intake" / "words" / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(sorted(filter(None, text.splitlines()), key=lambda word: (-len(word), word)))


@cache
def any_of(name: str) -> str:
    """Return a pattern of any word of a list; blanks stand for any blanks."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words(name))


_PART = re.compile(r"\w+|[,/-]")


@cache
def _phrases(name: str) -> tuple[frozenset[tuple[str, ...]], int]:
    found = frozenset(tuple(_PART.findall(word)) for word in words(name))
    return found, max(map(len, found), default=0)


def end_of(name: str, text: str, at: int = 0) -> int | None:
    """Return where the longest word of a list ends that a text has at a place; None without.

    Looked up in a set: a pattern of a thousand words takes too long to make and to try.
    """
    known, most = _phrases(name)
    parts: list[str] = []
    ends: list[int] = []
    place = at
    while len(parts) < most:
        part = _PART.match(text, place)
        if part is None:
            break
        parts.append(part[0])
        ends.append(part.end())
        place = part.end()
        while text[place : place + 1].isspace():
            place += 1
    for count in range(len(parts), 0, -1):
        if tuple(parts[:count]) in known:
            return ends[count - 1]
    return None
