"""The foot of a document: Nơi nhận and the signature block."""

import re

from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.sorting.components import Components
from cchc_cli.nd30.words import fold

_AUTHORITY = re.compile(r"^(tm|kt|tl|tuq|q|t/m|k/t|t/l)[.\s]")
_OFFICE = re.compile(r"(pho )?(chu tich|chanh van phong|giam doc|truong|bi thu)")
_DASHES = ("-", "–", "+", "•")
_DRAFTER = re.compile(r"[A-ZĐ]{1,6}\.\s?\(?\d{1,4}\)?\.?")
_LONGEST_NAME = 60
_BLANK = "[…]"


def read_foot(parts: Components, main: list[Paragraph], start: int) -> int:
    """Sort Nơi nhận and the signature; give where the text ends."""
    at = next((i for i in range(len(main) - 1, start - 1, -1) if _starts_recipients(main[i])), None)
    signers = _signature(main, start, at)
    ends = [*signers[:1], *([] if at is None else [at])]
    if at is not None:
        parts.add("recipients_head", main[at])
        for paragraph in _recipients(main, at, set(signers)):
            drafter = _DRAFTER.fullmatch(paragraph.bare)
            parts.add("drafter" if drafter else "recipients", paragraph)
    _sign(parts, [main[i] for i in signers])
    end = min(ends, default=len(main))
    parts.last = main[end - 1] if end > start else None
    return end


def _starts_recipients(paragraph: Paragraph) -> bool:
    return bool(re.match(r"noi nhan\s*:?$", fold(paragraph.bare)))


def _recipients(main: list[Paragraph], at: int, signers: set[int]) -> list[Paragraph]:
    """Return the lines below Nơi nhận: its column of a table, its box, or what has dashes."""
    head = main[at]
    found = []
    for i in range(at + 1, len(main)):
        paragraph = main[i]
        if i in signers:
            continue
        if head.place or head.box:
            if _column(paragraph) != _column(head) or paragraph.box != head.box:
                break
        elif not paragraph.bare.startswith(_DASHES) and not _ends_list(paragraph):
            break
        found.append(paragraph)
    return found


def _ends_list(paragraph: Paragraph) -> bool:
    archived = fold(paragraph.bare).startswith("luu")
    return archived or bool(_DRAFTER.fullmatch(paragraph.bare))


def _column(paragraph: Paragraph) -> tuple[int, ...]:
    return (*paragraph.place[:-2], *paragraph.place[-1:])


def _signature(main: list[Paragraph], start: int, at: int | None) -> list[int]:
    """Find the signature: the cells beside Nơi nhận, or the capitals at the end."""
    if at is not None and main[at].place:
        *table, row, column = main[at].place
        beside = [
            i
            for i in range(start, len(main))
            if [*main[i].place[:-2]] == table
            and len(main[i].place) == len(main[at].place)
            and main[i].place[-2] >= row
            and main[i].place[-1] > column
        ]
        if beside:
            return beside
    begins = next((i for i in range(len(main) - 1, start - 1, -1) if _is_authority(main[i])), None)
    if begins is None:
        return []
    for i in range(begins - 1, start - 1, -1):
        if _is_authority(main[i]):
            begins = i
        elif i != at and not main[i].bare.startswith(_DASHES):
            break
    return [
        i
        for i in range(begins, len(main))
        if i == begins or (i != at and _may_sign(main[i], at is not None and i > at))
    ]


def _may_sign(paragraph: Paragraph, below_recipients: bool) -> bool:
    """Outside a table: capitals, what is centred, or a name beside the recipients."""
    if paragraph.bare.startswith(_DASHES):
        return False
    short = below_recipients and len(paragraph.bare) < _LONGEST_NAME
    return short or paragraph.layout.align == "center" or paragraph.bare.isupper()


def _is_authority(paragraph: Paragraph) -> bool:
    mark = fold(paragraph.bare)
    if len(mark) > _LONGEST_NAME:
        return False
    return bool(_AUTHORITY.match(mark)) or (paragraph.bare.isupper() and bool(_OFFICE.match(mark)))


def _sign(parts: Components, lines: list[Paragraph]) -> None:
    if not lines:
        return
    *upper, last = lines
    if last.bare.isupper() and _is_authority(last):
        upper = lines
    elif last.bare != _BLANK:
        parts.add("signer", last)
    for paragraph in upper:
        if not paragraph.bare.startswith(("(", "[")) and fold(paragraph.bare) != "da ky":
            parts.add("authority", paragraph)
