"""What a clause asks for in numbers: from 80 %, above 80 to below 90, two or more, none."""

import re
from decimal import Decimal
from typing import NamedTuple

_NUMBER = r"(?<![\d/.,])(\d+(?:\.\d{3})+|\d+(?:[.,]\d+)?)(?![\d/])"
"""A number that is no part of a date or of a document's."""
_RANK = re.compile(r"(\d+)/\d+(?=\s*(?:[-–:;,]|đến|$))")
"""`01/34`: a rank among 34."""
_SIGN = r"\s*(%|phần trăm)?"
_ASIDE = re.compile(r"\([^()]*\)")
"""What stands in brackets explains; the condition stands outside."""
_UP_TO = r"\s*(?:-|–|đến|tới|đến dưới|đến cận)\s*"
_BETWEEN = re.compile(
    rf"(?P<open>trên|hơn|>)?\s*{_NUMBER}{_SIGN}[^\d%]{{0,25}}?{_UP_TO}(?P<below>dưới"
    rf"|nhỏ hơn|<)?\s*{_NUMBER}{_SIGN}"
)
_FORMS = (
    ("from", re.compile(rf"{_NUMBER}{_SIGN}[^\d%]{{0,80}}?\b(?:trở lên|hoặc cao hơn)")),
    ("to", re.compile(rf"{_NUMBER}{_SIGN}[^\d%]{{0,80}}?\b(?:trở xuống|hoặc thấp hơn)")),
    ("from", re.compile(rf"(?:≥|>=|ít nhất|tối thiểu)\s*{_NUMBER}{_SIGN}")),
    ("to", re.compile(rf"(?:≤|<=|không quá|tối đa|không vượt quá)\s*{_NUMBER}{_SIGN}")),
    ("above", re.compile(rf"(?:>|trên|hơn|vượt|lớn hơn|cao hơn)\s*{_NUMBER}{_SIGN}")),
    (
        "below",
        re.compile(
            rf"(?:<|dưới|nhỏ hơn|ít hơn|thấp hơn|chưa đến|chưa đạt|không đạt)\s*(?:mức "
            rf"|tỷ lệ )?{_NUMBER}{_SIGN}"
        ),
    ),
    ("from", re.compile(rf"\btừ\s*{_NUMBER}{_SIGN}")),
    ("exact", re.compile(rf"{_NUMBER}\s*(%|phần trăm)")),
    (
        "exact",
        re.compile(
            rf"(?:^|\bcó |\bđược |\bđạt )(?:(?:đúng|chỉ có)\s*)?{_NUMBER}{_SIGN}(?=\s+\w|$)"
        ),
    ),
)
_NONE = re.compile(r"(?:không|chưa) (?:có|phát sinh|xảy ra|để xảy ra|thực hiện|tổ chức)\b")


class Range(NamedTuple):
    """Numbers between two edges, each of them in or out."""

    low: Decimal | None
    low_in: bool
    high: Decimal | None
    high_in: bool
    percent: bool
    exact: bool = False


def quantity(text: str) -> Decimal:
    """Read a number of Vietnamese text: 1.000 is a thousand, 4,5 and 4.5 four and a half."""
    if re.fullmatch(r"[1-9]\d{0,2}(\.\d{3})+", text):
        return Decimal(text.replace(".", ""))
    return Decimal(text.replace(",", "."))


def range_of(label: str) -> Range | None:
    """Read what a label asks for; None where it names no number, or several."""
    words = _RANK.sub(r"\1", _ASIDE.sub("", label.casefold()))
    between = _BETWEEN.search(words)
    if between is not None and _lone(words, between):
        low, high = quantity(between[2]), quantity(between[5])
        percent = bool(between[3] or between[6])
        if low > high:
            return None
        opened, below = bool(between["open"]), bool(between["below"]) or "đến dưới" in between[0]
        return Range(low, not opened, high, not below, percent)
    for form, pattern in _FORMS:
        match = pattern.search(words)
        if match is not None and _lone(words, match):
            return _range(form, quantity(match[1]), percent=bool(match[2]))
    return None


def is_none(label: str) -> bool:
    """Tell whether a label says that there is none: `không có sáng kiến`."""
    return _NONE.match(label.casefold()) is not None


def _lone(words: str, match: "re.Match[str]") -> bool:
    """Tell whether no other rate stands beside what was found."""
    rest = words[: match.start()] + words[match.end() :]
    return "%" not in rest


def _range(form: str, edge: Decimal, *, percent: bool) -> Range:
    if form == "from":
        return Range(edge, True, None, False, percent)
    if form == "above":
        return Range(edge, False, None, False, percent)
    if form == "exact":
        return Range(edge, True, edge, True, percent, exact=True)
    return Range(None, False, edge, form == "to", percent)
