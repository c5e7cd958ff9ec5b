"""A document as lines of text in order, whatever it came from: a paragraph a line."""

import re
from typing import NamedTuple

from cchc_cli.text import nfc


class Line(NamedTuple):
    """A paragraph as it is read on the page, its number or dash before it."""

    text: str
    where: str
    """Where a person finds it: `đoạn 12`."""


class Link(NamedTuple):
    """An address that a text leads to, and the words around it."""

    url: str
    words: str


class Source(NamedTuple):
    """What was read of a document."""

    lines: tuple[Line, ...]
    links: tuple[Link, ...] = ()


_MARKED = re.compile(r"\*\*|__(?=\S)|(?<=\S)__")
_ADDRESS = re.compile(r"\s*<(https?://[^\s<>]+)>")
_ENDS = (".", ";", ":", "!", "?", "”", '"', ")")
"""How a paragraph ends; one that does not was broken by the end of a line or of a page."""
_ITEM = re.compile(r"(?:[-–—+*•]|\(?\d{1,3}[.)]|\d+(?:\.\d+)+\.?|[a-zđ]\)|[IVX]+\.)\s")


def source_of_text(text: str) -> Source:
    """Return the paragraphs of a plain text; those that a page or a width broke are joined.

    Addresses between angle brackets are links, as copying from Word leaves them.
    """
    found: list[Line] = []
    links: list[Link] = []
    for number, raw in enumerate(nfc(text).splitlines(), start=1):
        words = " ".join(_MARKED.sub("", raw).split())
        links += [Link(m[1], words[: m.start()]) for m in _ADDRESS.finditer(words)]
        words = _ADDRESS.sub("", words)
        if not words:
            continue
        if found and _goes_on(found[-1].text, words):
            found[-1] = found[-1]._replace(text=f"{found[-1].text} {words}")
        else:
            found.append(Line(words, f"dòng {number}"))
    return Source(tuple(found), tuple(links))


def _goes_on(before: str, words: str) -> bool:
    """Tell whether a line is the rest of the one before: it begins small, and that has no end."""
    small = words[:1].islower() and not _ITEM.match(words)
    return small and not before.endswith(_ENDS)


_FULL = 0.85
"""Of the longest line: how long one is that was broken by the width of the page. Letters differ
in width; a line of capitals is shorter."""
_MOST_DIGITS = 3
"""Of the number of a page, which stands alone."""


def joined_lines(source: Source) -> Source:
    """Return the paragraphs of a text that came a line of the page each, as out of a PDF.

    A line goes on where the first word of the next would not have stood on it, unless that begins
    an item, or a sentence after a full stop.
    """
    lines = [x for x in source.lines if not (x.text.isdecimal() and len(x.text) <= _MOST_DIGITS)]
    width = _FULL * max((len(line.text) for line in lines), default=0)
    found: list[Line] = []
    last = ""
    for line in lines:
        first = line.text.partition(" ")[0]
        full = len(last) + 1 + len(first) > width
        begins = _ITEM.match(line.text) or (last.endswith((".", ";")) and not first.islower())
        if found and full and not begins:
            found[-1] = found[-1]._replace(text=f"{found[-1].text} {line.text}")
        else:
            found.append(line)
        last = line.text
    return Source(tuple(found), source.links)
