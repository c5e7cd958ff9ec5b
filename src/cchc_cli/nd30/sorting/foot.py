"""The foot of a document: Nơi nhận and the signature block."""

import re

from cchc_cli.nd30.offices import names_office, names_power
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.sorting.components import Components
from cchc_cli.patterns import regex

_DASHES = ("-", "–", "+", "•")
_DRAFTER = regex(r"[A-ZĐ]{1,6}\.\s?\(?\d{1,4}\)?\.?")
_REFERENCE = regex(
    r"(so )?(eoffice|e-office|ioffice|ma ho so|so den|so vb)\b|so e",
    starts=("so ", "eoffice", "e-office", "ioffice", "ma ho so"),
)
"""What programs print below the recipients: a reference of theirs."""
_LONGEST_NAME = 60
_NAME_LINE = regex(r"(?:[^\W\d_]+\.? ?){2,7}")
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
    parts.last = next((p for p in reversed(main[start:end]) if not p.box), None)
    return end


def _starts_recipients(paragraph: Paragraph) -> bool:
    return bool(re.match(r"noi nhan\s*:?$", paragraph.mark))


def _recipients(main: list[Paragraph], at: int, signers: set[int]) -> list[Paragraph]:
    """Return the lines below Nơi nhận: its column of a table, its box, or what has dashes."""
    head = main[at]
    found: list[Paragraph] = []
    for i in range(at + 1, len(main)):
        paragraph = main[i]
        if i in signers:
            continue
        if head.place or head.box:
            if _column(paragraph) != _column(head) or paragraph.box != head.box:
                break
        elif not _goes_on(found, paragraph):
            break
        if _REFERENCE.match(paragraph.mark):
            continue
        found.append(paragraph)
    return found


def _goes_on(found: list[Paragraph], paragraph: Paragraph) -> bool:
    """Whether a line is one of the recipients: by its dash, or as the rest of an entry."""
    if paragraph.bare.startswith(_DASHES) or _ends_list(paragraph):
        return True
    unended = bool(found) and not found[-1].bare.endswith((";", "."))
    return unended and len(paragraph.bare) < _LONGEST_NAME and not paragraph.bare.isupper()


def _ends_list(paragraph: Paragraph) -> bool:
    mark = paragraph.mark
    return mark.startswith("luu") or bool(
        _DRAFTER.fullmatch(paragraph.bare) or _REFERENCE.match(mark)
    )


def _column(paragraph: Paragraph) -> tuple[int, ...]:
    return (*paragraph.place[:-2], *paragraph.place[-1:])


def _signature(main: list[Paragraph], start: int, at: int | None) -> list[int]:
    """Find the signature: the cells beside Nơi nhận, or the titles at the end."""
    if at is not None and main[at].place:
        beside = _beside(main, start, main[at].place)
        if beside:
            return beside
    begins = next((i for i in range(len(main) - 1, start - 1, -1) if is_office(main[i])), None)
    if begins is None:
        return []
    for i in range(begins - 1, start - 1, -1):
        if is_office(main[i]):
            begins = i
        elif i != at and not main[i].bare.startswith(_DASHES):
            break
    if main[begins].place:
        return _row(main, start, main[begins].place)
    return _below(main, begins, at)


def _beside(main: list[Paragraph], start: int, head: tuple[int, ...]) -> list[int]:
    """Return what stands in the table of Nơi nhận at its right."""
    *table, row, column = head
    return [
        i
        for i in range(start, len(main))
        if [*main[i].place[:-2]] == table
        and len(main[i].place) == len(head)
        and main[i].place[-2] >= row
        and main[i].place[-1] > column
    ]


def _row(main: list[Paragraph], start: int, place: tuple[int, ...]) -> list[int]:
    """Return what stands in the table of a signature from its row on: two may sign side by side."""
    *table, row, _ = place
    return [
        i
        for i in range(start, len(main))
        if [*main[i].place[:-2]] == table and main[i].place[-2:-1] >= (row,)
    ]


def _below(main: list[Paragraph], begins: int, at: int | None) -> list[int]:
    """Return the lines of a signature outside a table, down to the name."""
    found = [begins]
    for i in range(begins + 1, len(main)):
        if (
            i == at
            or main[i].bare.startswith(_DASHES)
            or not _may_sign(main[i], at is not None and i > at)
        ):
            continue
        found.append(i)
        if not is_office(main[i]) and _is_name(main[i]):
            break
    return found


def _is_name(paragraph: Paragraph) -> bool:
    return not paragraph.bare.isupper() and bool(_NAME_LINE.fullmatch(paragraph.bare))


def _may_sign(paragraph: Paragraph, below_recipients: bool) -> bool:
    """Outside a table: capitals, what is centred, or a name beside the recipients."""
    short = below_recipients and len(paragraph.bare) < _LONGEST_NAME
    return short or paragraph.layout.align == "center" or paragraph.bare.isupper()


def is_office(paragraph: Paragraph) -> bool:
    """Whether a line says by what right somebody signs: TM., KT., or an office in capitals."""
    mark = paragraph.mark
    if len(mark) > _LONGEST_NAME or paragraph.bare.startswith(_DASHES):
        return False
    upper = paragraph.bare.isupper() or bool(paragraph.look and paragraph.look.caps)
    titled = upper or (_is_short_bold(paragraph) and paragraph.bare[:1].isupper())
    return names_power(mark) or (titled and names_office(mark))


def _is_short_bold(paragraph: Paragraph) -> bool:
    """Whether a line is set as those of a signature are: bold and short."""
    look = paragraph.look
    return look is not None and look.bold and len(paragraph.bare.split()) < _FEW_WORDS


_FEW_WORDS = 6


def _sign(parts: Components, lines: list[Paragraph]) -> None:
    """Tell powers and offices from names; several may sign side by side, each in a column."""
    columns: dict[tuple[int, ...], list[Paragraph]] = {}
    for paragraph in lines:
        columns.setdefault(paragraph.place[-1:], []).append(paragraph)
    for column in columns.values():
        *upper, last = column
        if is_office(last):
            upper = column
        elif last.bare != _BLANK:
            parts.add("signer", last)
        for paragraph in upper:
            if paragraph.bare[0].isalpha() and paragraph.mark != "da ky":
                parts.add("authority", paragraph)
