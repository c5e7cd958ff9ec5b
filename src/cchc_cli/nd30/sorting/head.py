"""The head of a document: from Quốc hiệu to the subject and Kính gửi."""

import re

from cchc_cli.nd30.doctypes import COURTESY, LETTER, TYPES
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.sorting.components import LONG, Components
from cchc_cli.patterns import regex

_AGENCIES = (
    *(
        "ubnd",
        "uy ban",
        "hdnd",
        "hoi dong",
        "so ",
        "phong ",
        "van phong",
        "trung tam",
        "bo ",
        "ban ",
    ),
    *("vu ", "vien ", "cuc ", "chi cuc ", "tong cuc ", "dang", "truong ", "tram ", "benh vien"),
    *("cong an", "hoc vien", "thanh tra", "toa an", "kho bac", "hat ", "doi ", "to cong tac"),
)
_NO_AGENCIES = ("phong thu", "phong chong")
_STAMPS = {
    *("mat", "toi mat", "tuyet mat"),
    *("khan", "thuong khan", "hoa toc"),
    *("luu hanh noi bo", "xem xong tra lai", "tra lai sau khi hop"),
}
_RULE = "_-–—* "
_DATE = regex(r"([^,;:]{2,40}[,\s]*)?ngay[\d.,\s]*thang[\d.,\s]*nam\b[\s\d.]*$")
"""A place and a day alone: in a sentence a day is the end of a period, or another document's."""
_NUMBERED = regex(r"\(?so\s*:")
_COURTESIES = regex(
    r"thu (cong|chuc mung|cam on|khen|chia buon|ngo|keu goi|tham hoi)\b", starts=("thu ",)
)
_OF_CHAPTERS = {"quy dinh chung", "quy dinh cu the", "quy dinh chuyen tiep"}
"""Titles of chapters that begin with the name of a type."""
_ATTACHED = ("(kem theo ", "(ban hanh kem theo ")
_WIRED = (" dien:", " dien :")
"""What names the addressees of a Công điện (form 1.6): «Chủ tịch … điện:»."""
_MOST_SUBJECT_LINES = 4
_MOST_HEAD_LINES = 15
_FARTHEST_NATION = 30
"""Paragraphs from the top: a Quốc hiệu further down is that of a form in the text."""


def read_head(parts: Components, main: list[Paragraph]) -> int:
    """Sort the head; give where the text begins.

    What stands above Quốc hiệu and its column, as the label of an appendix, tells nothing.
    """
    marks = [p.mark for p in main]
    nation = next((i for i, t in enumerate(marks[:_FARTHEST_NATION]) if _is_nation(t)), None)
    top = nation or 0
    type_at = _type_at(main, marks, top)
    addressed = next((i for i, t in enumerate(marks) if i >= top and _is_addressed(t)), None)
    ends = [i for i in (type_at, addressed) if i is not None]
    head = min(ends, default=_past_head(marks))
    for at in range(head):
        _classify(parts, main[at], marks[at])
    _continue(parts, main[:head])
    motto = next((i for i, t in enumerate(marks[:head]) if t.startswith("doc lap")), None)
    _bodies(parts, main[:head], motto if nation is None else nation)
    start = head
    if type_at is not None and (addressed is None or type_at < addressed):
        parts.kind = _type_of(marks[type_at])
        start = _subject(parts, main, type_at)
    elif parts.get("about"):
        parts.kind = LETTER
    elif addressed is None and head < len(main) and _is_other_title(main[head], marks[head]):
        parts.add("other_title", main[head])
    return _addressees(parts, main, marks, start)


def _is_other_title(paragraph: Paragraph, mark: str) -> bool:
    """Whether a line below the head is a title of no type in Điều 7, as KẾT LUẬN is."""
    titled = paragraph.layout.align == "center" and paragraph.bare.isupper()
    return titled and not paragraph.place and not _is_agency(mark) and len(mark) < LONG


def _is_agency(mark: str) -> bool:
    return mark.startswith(_AGENCIES) and not mark.startswith(_NO_AGENCIES)


def _is_nation(mark: str) -> bool:
    return mark.startswith("cong hoa xa hoi chu")


def _is_rule(bare: str) -> bool:
    return bool(bare) and not bare.strip(_RULE)


def _is_date(mark: str) -> bool:
    return "ngay" in mark and bool(_DATE.match(mark.replace("…", ".")))


def _is_addressed(mark: str) -> bool:
    return mark.startswith("kinh gui")


def _past_head(marks: list[str]) -> int:
    known = [
        i
        for i, t in enumerate(marks[:_MOST_HEAD_LINES])
        if t.startswith(("cong hoa", "doc lap", "so:", "so ", "v/v")) or _is_date(t)
    ]
    return max(known, default=-1) + 1


def _type_at(main: list[Paragraph], marks: list[str], top: int) -> int | None:
    """Find the name of the type: in capitals, or alone on a centred line, in the head only."""
    for at in range(top, min(len(main), top + _MOST_HEAD_LINES + 1)):
        mark, paragraph = marks[at], main[at]
        if len(mark) > LONG or _type_of(mark) is None or mark in _OF_CHAPTERS:
            continue
        alone = mark in TYPES and paragraph.layout.align == "center" and not paragraph.place
        look = paragraph.look
        if paragraph.bare.isupper() or bool(look and look.caps) or alone:
            return at
    return None


def _type_of(mark: str) -> str | None:
    if _COURTESIES.match(mark):
        return COURTESY
    return next((name for name in TYPES if mark == name or mark.startswith(f"{name} ")), None)


def _classify(parts: Components, paragraph: Paragraph, mark: str) -> None:
    if _is_nation(mark):
        parts.add("nation", paragraph)
    elif mark == "viet nam" and parts.get("nation"):
        parts.add("nation_rest", paragraph)
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


def _continue(parts: Components, head: list[Paragraph]) -> None:
    """Let V/v go on over the lines below it in its cell, until something else begins."""
    known = {id(p) for group in parts.found.values() for p in group}
    for paragraph in parts.get("about")[:1]:
        at = next(i for i, p in enumerate(head) if p is paragraph)
        for below in head[at + 1 :]:
            own = below.place == paragraph.place and bool(below.place)
            same = own or below.element is paragraph.element
            if not same or id(below) in known or _is_rule(below.bare) or below.bare.isupper():
                break
            parts.add("about", below)


def _bodies(parts: Components, head: list[Paragraph], nation: int | None) -> None:
    """Tell the superior body from the issuing one: the last agency named is the issuer."""
    if nation is None or nation >= len(head):
        return
    known = {id(p) for group in parts.found.values() for p in group}
    place = head[nation].place
    own = [
        p
        for p in head
        if id(p) not in known
        and not _is_rule(p.bare)
        and not p.mark.startswith(("du thao", "(", "phu luc", "mau so", "mau "))
        and (_beside(p.place, place) if place else _is_body(p))
    ]
    starts = [i for i, p in enumerate(own) if _is_agency(p.mark)]
    issuer = starts[-1] if starts else 0
    bold = next((i for i, p in enumerate(own) if p.look and p.look.bold), None)
    if len(starts) < 2 and bold is not None:  # noqa: PLR2004
        issuer = bold
    for i, paragraph in enumerate(own):
        parts.add("parent" if i < issuer else "body_name", paragraph)


def _is_body(paragraph: Paragraph) -> bool:
    """Outside a table what is in capitals, or reads like an agency, names a body."""
    upper = paragraph.bare.isupper() or bool(paragraph.look and paragraph.look.caps)
    return len(paragraph.bare) < LONG and (upper or _is_agency(paragraph.mark))


def _beside(place: tuple[int, ...], nation: tuple[int, ...]) -> bool:
    """Whether a cell is in the same table as the Quốc hiệu, in a column before it."""
    return bool(place) and place[0] == nation[0] and place[-1] < nation[-1]


def _subject(parts: Components, main: list[Paragraph], type_at: int) -> int:
    """Find the type's name and the subject below it."""
    parts.add("type", main[type_at])
    at = type_at + 1
    while at < len(main) and at <= type_at + _MOST_SUBJECT_LINES:
        paragraph = main[at]
        mark = paragraph.mark
        if mark.startswith(_ATTACHED):
            parts.add("appendix_of", paragraph)
            parts.attached = not parts.get("number")
            return at + 1
        if not _may_be_subject(paragraph, mark, first=at == type_at + 1):
            break
        if not parts.get("number") and _NUMBERED.match(mark):
            parts.add("number_below", paragraph)  # of a contract: it has no head
        elif not _is_rule(paragraph.bare):
            parts.add("subject", paragraph)
        at += 1
    return at


def _may_be_subject(paragraph: Paragraph, mark: str, *, first: bool) -> bool:
    look = paragraph.look
    centred = paragraph.layout.align == "center"
    issuer = paragraph.bare.isupper() and not first
    bold = first and look is not None and look.bold and len(mark) < LONG
    other = mark.startswith(("kinh gui", "can cu")) or mark.endswith(_WIRED)
    return not (other or issuer) and bool(centred or bold)


def _addressees(parts: Components, main: list[Paragraph], marks: list[str], start: int) -> int:
    if start >= len(main) or not (_is_addressed(marks[start]) or marks[start].endswith(_WIRED)):
        return start
    parts.add("addressee" if _is_addressed(marks[start]) else "wired", main[start])
    at = start + 1
    if re.fullmatch(r"kinh gui\s*:?\s*(- .*[;,])?|.* dien ?:", marks[start]):
        while at < len(main) and main[at].bare.startswith(("-", "–", "+", "•")):
            parts.add("addressee", main[at])
            at += 1
    return at
