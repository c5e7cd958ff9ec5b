"""Rules ST01, ST02: headings are numbered one after another, with the right kind of number."""

import re
from collections.abc import Iterator

from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.rules import POINT_LETTERS
from cchc_cli.nd30.sorting.division import ARTICLE, DIVISION, LABEL
from cchc_cli.nd30.words import roman
from cchc_cli.patterns import regex

_MOST_DIGITS = 4
"""Longer numbers are none of a list, and Python refuses to read some thousand digits."""
_ITEM = regex(
    r"(?:(?P<roman>[IVX]+)\.|"
    rf"(?P<number>\d{{1,{_MOST_DIGITS}}}(?:\.\d{{1,{_MOST_DIGITS}}}){{0,8}})\.|"
    r"(?P<point>[a-zđ])\))\s"
)
_LONGEST = 100
_ROMAN = {roman(n): n for n in range(1, _LONGEST)}
_List = tuple[str, ...]
_Counts = dict[str, dict[_List, int]]
"""By kind of number, how far each list has counted."""
_BELOW: dict[str, tuple[str, ...]] = {
    "roman": ("number", "point"),
    "number": ("point",),
    "point": (),
}


@rule(
    "ST01",
    "warning",
    "số thứ tự",
    clause="Mục II.6.đ",
    advice="gõ lại số thứ tự; điểm theo thứ tự a, b, c, d, đ, e, g, h, i, k",
    wrong="1. 2. 3. 2.4. – a) b) c) d) e)",
    right="1. 2. 3. 4. – a) b) c) d) đ) e)",
)
def sequence(sheet: SortedPage) -> Iterator[Breach]:
    """Check 1, 2, 3 and a, b, c, d, đ without gaps; a new list may start at its first again."""
    counts: _Counts = {}
    for paragraph in sheet.parts.text:
        if DIVISION.match(paragraph.bare) or ARTICLE.match(paragraph.bare):
            counts.clear()
        elif found := _ITEM.match(paragraph.bare):
            yield from _next(counts, found, paragraph)
    yield from _articles(sheet)


def _articles(sheet: SortedPage) -> Iterator[Breach]:
    """Count the articles of a document; what it was issued with may begin at 1 again."""
    last = 0
    for paragraph in sheet.parts.get("article"):
        found = LABEL.match(paragraph.bare)
        if found is None or not found["at"].isdigit() or len(found["at"]) > _MOST_DIGITS:
            last += 1  # of which ST02 tells
            continue
        at = int(found["at"])
        if at not in {1, last, last + 1}:  # Điều 5 and Điều 5a have one number
            message = f"«{found[0]}» không tiếp theo điều trước"
            yield Breach(message, f"Điều {last + 1}.", found[0], paragraph)
        last = at


def _next(counts: _Counts, found: re.Match[str], paragraph: Paragraph) -> Iterator[Breach]:
    written = found[0].strip()
    kept, at = _counted(found)
    wanted = _wanted(counts, kept)
    if at not in {1, _last(counts, kept) + 1}:
        message = f"số thứ tự «{written}» không tiếp theo số trước"
        yield Breach(message, wanted, written, paragraph)
    for deeper in _BELOW[kept[0]]:
        counts.pop(deeper, None)
    counts.setdefault(kept[0], {})[kept] = at


def _last(counts: _Counts, kept: _List) -> int:
    """Return how far a list has counted, 0 for one that has not begun."""
    return counts.get(kept[0], {}).get(kept, 0)


def _counted(found: re.Match[str]) -> tuple[_List, int]:
    """Return the list that an item is in, and its place in it; 0 for a letter of no list."""
    if found["roman"]:
        return ("roman",), _ROMAN.get(found["roman"], 0)
    if found["point"]:
        return ("point",), POINT_LETTERS.find(found["point"]) + 1
    *above, last = found["number"].split(".")
    return ("number", *above), int(last)


def _wanted(counts: _Counts, kept: _List) -> str:
    """Write the number that would come next."""
    expected = _last(counts, kept) + 1
    if kept == ("roman",):
        return f"{roman(expected)}."
    if kept == ("point",):
        return f"{POINT_LETTERS[min(expected, len(POINT_LETTERS)) - 1]})"
    above = kept[1:]
    if above and _last(counts, kept[:-1]) != int(above[-1]):
        return _wanted(counts, kept[:-1])
    return ".".join([*above, f"{expected}."])


@rule(
    "ST02",
    "error",
    "loại số của phần, chương, mục, điều",
    clause="Mục II.6.đ",
    advice="phần, chương dùng số La Mã; mục, điều dùng số Ả Rập; sau số của điều có dấu chấm",
    wrong="Chương 1; Điều 1:",
    right="Chương I; Điều 1.",
)
def kinds_of_number(sheet: SortedPage) -> Iterator[Breach]:
    """Check numbers: Roman for phần, chương, Arabic for mục, điều, which has a full stop."""
    for paragraph in sheet.parts.get("division"):
        found = DIVISION.match(paragraph.bare)
        if found is None:
            continue
        large = found[1].casefold() in {"phần", "chương"}
        if large == found[2].isdigit():
            wanted = "số La Mã: I, II" if large else "số Ả Rập: 1, 2"
            yield Breach(f"{found[1]} đánh số «{found[2]}»", wanted, found[0], paragraph)
    for paragraph in sheet.parts.get("article"):
        label = ARTICLE.match(paragraph.bare) or LABEL.match(paragraph.bare)
        if label is None:
            continue
        if not label["at"].isdigit():
            yield Breach(f"điều đánh số «{label['at']}»", "số Ả Rập: 1, 2", label[0], paragraph)
        elif not label[0].endswith("."):
            wanted = f"{label[0].rstrip(' :')}."
            yield Breach("sau số của điều không có dấu chấm", wanted, label[0], paragraph)
