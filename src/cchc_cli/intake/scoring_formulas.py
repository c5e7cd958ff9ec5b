"""Wording that is a sum to be done: ratios, shares, deductions, points an item, increments."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.amounts import number
from cchc_cli.intake.maxima import decimal
from cchc_cli.intake.scoring_clauses import Clause, shown
from cchc_cli.intake.scoring_ranges import quantity, range_of
from cchc_cli.model.change import Typed

_NUMBER = r"(\d+(?:[.,]\d+)*)"
_TIMES = r"\s*[x×*.·]\s*"
_RATE = r"(?:tỷ lệ|tỉ lệ|\(?\s*[a-z]\d?\s*/\s*[a-z]\d?\s*\)?)"
_RATIO = (
    re.compile(
        rf"{_RATE}[^.;]{{0,150}}?(?:{_TIMES}|\s+){{1,2}}(?:100\s*%\s*[x×*]?\s*)?"
        rf"(?:số )?điểm (?:tối đa|chuẩn)"
    ),
    re.compile(rf"điểm (?:tối đa|chuẩn)\s*[x×*]\s*\(?{_RATE}"),
    re.compile(rf"[x×*]\s*100\s*%\s*[x×*]\s*{_NUMBER}\b"),
    re.compile(r"(?:tính|chấm)[^.;]{0,40}(?:theo|tương ứng)[^.;]{0,15}(?:tỷ|tỉ) lệ"),
    re.compile(r"tính (?:điểm )?theo công thức"),
)
_BY = re.compile(r"điểm (?:tối đa|chuẩn)\s*\)?\s*(?:/|:)\s*(\d+(?:[.,]\d+)?)\s*%")
_RATE_ALONE = re.compile(r"/[^;]{1,250}[x×*]\s*100\s*%")
"""A rate is explained, and nothing says how it becomes points."""
_SHARE = re.compile(
    rf"\(?\s*([a-z]\d?)\s*/\s*[a-z]\d?\s*\)?\s*[*x×]\s*{_NUMBER}\s*(?:điểm)?(?=\s*(?:\+|[.;]|$))"
)
_SHARE_PERCENT = re.compile(
    r"\(?\s*([a-z]\d?)\s*/\s*[a-z]\d?\s*\)?\s*[*x×]\s*(?:max"
    r"|điểm tối đa)\s*[*x×]\s*(\d+(?:[.,]\d+)?)\s*%"
)
_LEGEND = r"\b{}\s*(?:là|=|:)\s*([^;.]+)"
_DEDUCTION = re.compile(
    r"\b(?:mỗi|cứ|từng)\b[^.;]{1,200}?\btrừ\s*(?:đi\s*)?(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)?(?!\s*[%\d])"
    r"|\btrừ\s*(?:đi\s*)?(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)\s*(?:/|cho mỗi|mỗi|đối với mỗi)\s*\w"
)
_PER_ITEM = re.compile(
    r"\b(?:mỗi|cứ(?: có| thêm)?|từng)\b[^;]{1,300}?\b(?:được|chấm|cộng|tính|đạt)"
    r"(?:\s+(?:cộng|thêm|tính|chấm|được|là))*"
    r"\s+(\d+(?:[.,]\d+)?)\s*điểm"
    r"|(\d+(?:[.,]\d+)?)\s*điểm\s*/\s*(?:\d+\s*)?[^\W\d]"
)
_INCREMENT = re.compile(
    rf"(?:từ\s+)?{_NUMBER}\s*%?[^;.\d]{{0,40}}?(?:trở xuống"
    rf"|trở lên)[^;\d]{{0,40}}?{_NUMBER}\s*điểm[;,.]?\s*"
    rf"(?:(?:trên|từ|dưới)\s+{_NUMBER}[^;]{{0,30}}?)?(?:thì\s+)?cứ\s+(thêm|tăng"
    rf"(?: thêm)?|giảm(?: thêm)?|bớt)\s+{_NUMBER}"
    rf"[^;]{{0,40}}?(?:được\s+)?(?:tính|cộng)(?:\s+thêm)?\s+{_NUMBER}\s*điểm"
)
_MOST = re.compile(rf"tối đa (?:không quá\s+)?{_NUMBER}\s*điểm")


class Formula(NamedTuple):
    """A way of scoring that was recognised."""

    scoring: dict[str, Typed]
    doubts: tuple[str, ...] = ()


def increment_of(text: str) -> Formula | None:
    """Read `từ A trở xuống B điểm; trên A thì cứ thêm C được thêm D điểm`."""
    match = _INCREMENT.search(text)
    if match is None:
        return None
    start, base, _, way, every, each = match.groups()
    scoring: dict[str, Typed] = {
        "kind": "increment",
        "base": shown(decimal(base)),
        "from": shown(quantity(start)),
        "every": shown(quantity(every)),
        "points": shown(decimal(each)),
    }
    if way.startswith(("giảm", "bớt")):
        scoring["direction"] = "down"
    several = len(_INCREMENT.findall(text)) > 1
    return Formula(scoring, ("có nhiều cách tính trong một tiêu chí",) if several else ())


def most_points(text: str) -> Decimal | None:
    """Read the maximum that wording gives: `tối đa không quá 25 điểm`."""
    match = _MOST.search(text.casefold())
    return None if match is None else decimal(match[1])


def shares_of(text: str) -> Formula | None:
    """Read `(b/a)*1,0 + (c/a)*0,5`: several shares of one whole."""
    percent = _SHARE_PERCENT.findall(text)
    found = percent or _SHARE.findall(text)
    if len(found) < 2 or "+" not in text:  # noqa: PLR2004 - one share is a ratio
        return None
    sign = "%" if percent else ""
    weights: dict[str, Typed] = {}
    for letter, worth in found:
        legend = re.search(_LEGEND.format(re.escape(letter)), text)
        name = letter if legend is None else " ".join(legend[1].split())[:80]
        weights[name] = f"{shown(decimal(worth))}{sign}"
    return Formula({"kind": "shares", "weights": weights}) if len(weights) > 1 else None


def ratio_of(text: str, clauses: Sequence[Clause], maximum: Decimal) -> Formula | None:
    """Read a rate times the maximum, with its floor and the rate from which on it is full."""
    if not any(pattern.search(text) for pattern in (*_RATIO, _BY, _RATE_ALONE)):
        return None
    scoring: dict[str, Typed] = {"kind": "ratio"}
    doubts: list[str] = []
    by = _BY.search(text)
    if by is None and not any(pattern.search(text) for pattern in _RATIO):
        doubts.append("chỉ nói cách tính tỷ lệ, tạm hiểu điểm = tỷ lệ × điểm tối đa")
    for clause in clauses:
        found, points = range_of(clause.label), clause.points(maximum)
        rate = "/" in clause.label
        if found is None:
            continue
        scale = Decimal(100) if rate and not found.percent else Decimal(1)
        if points == 0 and found.high is not None:
            scoring["floor"] = shown(found.high * scale)
        elif points == maximum and found.low is not None and found.low * scale < 100:  # noqa: PLR2004
            scoring["full_from"] = shown(found.low * scale)
        elif 0 < points < maximum:
            doubts.append(f"công thức đứng cạnh mức {shown(points)} điểm")
    if by is not None:
        scoring.pop("full_from", None)
        scoring |= {"target": shown(decimal(by[1]))} if decimal(by[1]) != 100 else {}  # noqa: PLR2004
    return Formula(scoring, tuple(doubts))


def deduction_of(text: str) -> Formula | None:
    """Read `mỗi báo cáo chậm trừ 0,25 điểm`."""
    found = [decimal(one or other) for one, other in _DEDUCTION.findall(text)]
    if not found:
        return None
    doubts = _several("mức trừ", found)
    return Formula({"kind": "deduction", "per": shown(found[0])}, doubts)


def per_item_of(text: str) -> Formula | None:
    """Read `mỗi sáng kiến được 0,5 điểm`."""
    found = [decimal(one or other) for one, other in _PER_ITEM.findall(text)]
    found = [points for points in found if points]
    if not found:
        return None
    doubts = _several("mức điểm cho mỗi trường hợp", found)
    return Formula({"kind": "per_item", "points": shown(found[0])}, doubts)


def _several(what: str, found: Sequence[Decimal]) -> tuple[str, ...]:
    """Ask where one of several worths was taken: a way of scoring has only one."""
    worths = list(dict.fromkeys(map(number, found)))
    return (f"có nhiều {what} ({'; '.join(worths)}), lấy {worths[0]}",) if len(worths) > 1 else ()
