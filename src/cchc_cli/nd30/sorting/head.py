"""The head of a document: from Quốc hiệu to the subject and Kính gửi."""

import re

from cchc_cli.nd30.doctypes import LETTER, TYPES
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.sorting.components import LONG, Components
from cchc_cli.nd30.words import fold

_AGENCY = re.compile(
    r"(ubnd|uy ban|hdnd|hoi dong|so |phong |van phong|trung tam|bo |ban |(chi |tong )?cuc |dang)"
)
_STAMPS = {
    *("mat", "toi mat", "tuyet mat"),
    *("khan", "thuong khan", "hoa toc"),
    *("luu hanh noi bo", "xem xong tra lai", "tra lai sau khi hop"),
}
_RULE = re.compile(r"[_\-–—*\s]+")
_MOST_SUBJECT_LINES = 4
_MOST_HEAD_LINES = 15
_DATE_LENGTH = 90


def read_head(parts: Components, main: list[Paragraph]) -> int:
    """Sort the head; give where the text begins."""
    marks = [fold(p.bare) for p in main]
    nation = next((i for i, t in enumerate(marks) if t.startswith("cong hoa xa hoi chu")), None)
    type_at = next((i for i, p in enumerate(main) if _is_type(p, marks[i], i)), None)
    addressed = next((i for i, t in enumerate(marks) if t.startswith("kinh gui")), None)
    ends = [i for i in (type_at, addressed) if i is not None]
    head = min(ends, default=_past_head(marks))
    for paragraph, mark in zip(main[:head], marks[:head], strict=True):
        _classify(parts, paragraph, mark)
    motto = next((i for i, t in enumerate(marks[:head]) if t.startswith("doc lap")), None)
    _bodies(parts, main[:head], motto if nation is None else nation)
    start = head
    if type_at is not None and (addressed is None or type_at < addressed):
        parts.kind = _type_of(marks[type_at])
        start = _subject(parts, main, type_at)
    elif parts.get("about"):
        parts.kind = LETTER
    return _addressees(parts, main, marks, start)


def _past_head(marks: list[str]) -> int:
    known = [
        i
        for i, t in enumerate(marks[:_MOST_HEAD_LINES])
        if t.startswith(("cong hoa", "doc lap", "so:", "so ", "v/v")) or _is_date(t)
    ]
    return max(known, default=-1) + 1


def _is_type(paragraph: Paragraph, mark: str, at: int) -> bool:
    """Whether it names the type: in capitals, or alone on a centred line of the head."""
    if len(mark) > LONG or _type_of(mark) is None:
        return False
    if paragraph.bare.isupper():
        return True
    alone = mark in TYPES and paragraph.layout.align == "center" and not paragraph.place
    return alone and at <= _MOST_HEAD_LINES


def _type_of(mark: str) -> str | None:
    return next((name for name in TYPES if mark == name or mark.startswith(f"{name} ")), None)


def _is_date(mark: str) -> bool:
    return len(mark) < _DATE_LENGTH and bool(re.search(r"\bngay\b.*\bthang\b.*\bnam\b", mark))


def _classify(parts: Components, paragraph: Paragraph, mark: str) -> None:
    if mark.startswith("cong hoa xa hoi chu"):
        parts.add("nation", paragraph)
    elif mark.startswith("doc lap") and "hanh phuc" in mark:
        parts.add("motto", paragraph)
    elif re.match(r"so\s*:|so .*/", mark) and "/" in mark:
        parts.add("number", paragraph)
    elif mark in _STAMPS:
        parts.add("stamp", paragraph)
    elif mark.startswith(("v/v", "ve viec")):
        parts.add("about", paragraph)
    elif _is_date(mark):
        parts.add("date", paragraph)


def _bodies(parts: Components, head: list[Paragraph], nation: int | None) -> None:
    """Tell the superior body from the issuing one: the last agency named is the issuer."""
    if nation is None:
        return
    known = {id(p) for group in parts.found.values() for p in group}
    place = head[nation].place
    own = [
        p
        for p in head
        if id(p) not in known
        and not _RULE.fullmatch(p.bare)
        and not fold(p.bare).startswith(("du thao", "("))
        and (_beside(p.place, place) if place else _is_body(p))
    ]
    starts = [i for i, p in enumerate(own) if _AGENCY.match(fold(p.bare))]
    issuer = starts[-1] if starts else 0
    bold = next((i for i, p in enumerate(own) if p.look and p.look.bold), None)
    if len(starts) < 2 and bold is not None:  # noqa: PLR2004
        issuer = bold
    for i, paragraph in enumerate(own):
        parts.add("parent" if i < issuer else "body_name", paragraph)


def _is_body(paragraph: Paragraph) -> bool:
    """Outside a table what is in capitals, or reads like an agency, names a body."""
    upper = paragraph.bare.isupper() or bool(paragraph.look and paragraph.look.caps)
    return len(paragraph.bare) < LONG and (upper or bool(_AGENCY.match(fold(paragraph.bare))))


def _beside(place: tuple[int, ...], nation: tuple[int, ...]) -> bool:
    """Whether a cell is in the same table as the Quốc hiệu, in a column before it."""
    return bool(place) and place[0] == nation[0] and place[-1] < nation[-1]


def _subject(parts: Components, main: list[Paragraph], type_at: int) -> int:
    """Find the type's name and the subject below it."""
    parts.add("type", main[type_at])
    at = type_at + 1
    while at < len(main) and at <= type_at + _MOST_SUBJECT_LINES:
        paragraph = main[at]
        mark = fold(paragraph.bare)
        look = paragraph.look
        centred = paragraph.layout.align == "center"
        first = at == type_at + 1
        issuer = paragraph.bare.isupper() and not first
        bold = first and look is not None and look.bold and len(mark) < LONG
        if mark.startswith(("kinh gui", "can cu")) or issuer or not (centred or bold):
            break
        if not _RULE.fullmatch(paragraph.bare):
            parts.add("subject", paragraph)
        at += 1
    return at


def _addressees(parts: Components, main: list[Paragraph], marks: list[str], start: int) -> int:
    if start >= len(main) or not marks[start].startswith("kinh gui"):
        return start
    parts.add("addressee", main[start])
    at = start + 1
    if re.fullmatch(r"kinh gui\s*:?\s*(- .*;)?", marks[start]):
        while at < len(main) and main[at].bare.startswith(("-", "–", "+", "•")):
            parts.add("addressee", main[at])
            at += 1
    return at
