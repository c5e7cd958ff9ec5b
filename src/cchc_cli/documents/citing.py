"""Documents that a text cites by id: `[letter:CV-45]` is type, number and day (NĐ 30/2020)."""

import datetime as dt
from collections.abc import Iterable, Iterator

from cchc_cli.documents.blanks import Blank
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.frame import symbol, with_symbol
from cchc_cli.documents.prose import within
from cchc_cli.model.letter import Letter
from cchc_cli.model.notice import Notice, NoticeSource
from cchc_cli.model.record import Record
from cchc_cli.nd30.doctypes import type_of_symbol
from cchc_cli.scoring.proofs import placed_evidence
from cchc_cli.text import fold


def cited(record: Record, name: str) -> str | None:
    """Return a document as a first citation writes it; None where nobody knows it by that id.

    Type, number and symbol, day (NĐ 30/2020, Phụ lục I, Mục II.6.b): "Kế hoạch số 12/KH-UBND
    ngày 20/01/2025". What is not known yet is left out. Evidence has no id: its number is one.
    """
    for letter in record.letters:
        if letter.id == name:
            return cited_letter(letter)
    for notice in record.notices:
        if notice.id == name:
            return _notice(record, notice)
    for placed in placed_evidence(record):
        if placed.evidence.number == name:
            return f"{type_of_symbol(name)} số {name}{_on(placed.evidence.date)}"
    return None


def cited_letter(letter: Letter) -> str:
    """Return a letter as a first citation writes it."""
    if letter.number is None:
        return f"Văn bản {_about(letter.subject)}{_on(letter.date)}"
    return f"{type_of_symbol(letter.number)} số {letter.number}{_on(letter.date)}"


def _notice(record: Record, notice: Notice) -> str:
    date = notice.date
    known = date is not None and date.day is not None
    on = f" ngày {day_text(date.first)}" if known and date is not None else ""
    kind = NOTICE_TYPES[notice.source]
    if notice.number is None:
        named = notice.subject.startswith(kind)
        return f"{notice.subject if named else f'{kind} {_about(notice.subject)}'}{on}"
    if notice.source == "superior" and "/" not in notice.number:
        return f"{kind} số {notice.number}{on}"
    own = "" if notice.source == "superior" else symbol(kind, record.organization)
    number = with_symbol(notice.number, own)
    return f"{type_of_symbol(number)} số {number}{on}"


def unnumbered(notices: Iterable[Notice]) -> Iterator[Blank]:
    """Name notices that a paper cites, and of which nobody gave number and day yet."""
    for notice in notices:
        if notice.number is None or notice.date is None or notice.date.day is None:
            of, what = f"notices[{notice.id}]", "số, ngày"
            text = f"{what} của `{notice.id}`: điền `{of}`"
            yield Blank(text, of=of, key="number, date", what=what)


NOTICE_TYPES: dict[NoticeSource, str] = {
    "conclusion": "Thông báo",
    "plan": "Kế hoạch",
    "superior": "Văn bản",
}
"""What a notice is called where its number does not say it."""


def _about(subject: str) -> str:
    """Join a subject to its type: `Thông báo kết luận …`, `Thông báo về giao ban`."""
    joins = fold(subject).startswith(("ve ", "v/v ", "ket luan "))
    return within(subject) if joins else f"về {within(subject)}"


def _on(date: dt.date | None) -> str:
    return "" if date is None else f" ngày {day_text(date)}"
