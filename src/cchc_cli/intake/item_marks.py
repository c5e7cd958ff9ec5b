"""The number, letter or dash before a paragraph, and how deep it stands by that."""

import re

_MARK = re.compile(
    r"^(?P<mark>[-–—+*•●▪]|\(?(?P<roman>[IVX]{1,4})[./)-]"
    r"|\(?(?P<number>\d{1,3}(?:\.\d{1,3})*)(?:[./)-]{1,2}|\.?(?=\s))"
    r"|\(?(?P<letter>[a-zđ]|[ivx]{2,4})[./)-]"
    r"|(?P<word>(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là"
    r"|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy))[,:])\s+"
)
DEEPEST = 9
"""How deep a paragraph without a mark stands."""
LETTERED = 4
"""How deep letters and dashes stand: they mark items, never headings."""


def strip_mark(text: str) -> str:
    """Return a paragraph without its number, letter or dash."""
    return _MARK.sub("", text)


def depth_of(text: str) -> int:
    """Return how deep a paragraph stands by its mark; one without stands deepest."""
    found = _MARK.match(text)
    if found is None:
        return DEEPEST
    if found["roman"]:
        return 1
    if found["word"]:
        return 3
    if found["number"]:
        return 2 + min(found["number"].count("."), 1)
    if found["letter"]:
        return LETTERED
    return LETTERED + (2 if found["mark"] == "+" else 1)
