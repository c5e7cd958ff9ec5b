"""Công văn đôn đốc: what units are late with, must finish soon, or must still prove."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cchc_cli.documents import frame
from cchc_cli.documents.citing import unnumbered
from cchc_cli.documents.document import Document, NothingToSayError, Request
from cchc_cli.documents.kinds import KINDS
from cchc_cli.documents.prose import within
from cchc_cli.documents.reminder_words import (
    announced,
    asked,
    counted,
    line_of,
    notices_of,
    reply_line,
    row_of,
    state_of,
    written_before,
)
from cchc_cli.documents.subjects import REMINDER
from cchc_cli.errors import UsageError
from cchc_cli.model.department import Department
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Reminder
from cchc_cli.progress.addressing import head_words
from cchc_cli.progress.census import census
from cchc_cli.progress.issued import drafting_unit, reminder_symbol
from cchc_cli.progress.reminding import Reminded, all_reminded
from cchc_cli.text import fold

FEW = 3
"""Duties of a unit that are told in prose; real letters have no table (domain.md 12.2)."""


NO_NUMBER = ""
"""What a request says of a letter that the number of the settings is not for."""


@dataclass(frozen=True, slots=True)
class Row:
    """A duty, or a period of one, to remind of."""

    number: str
    content: str
    product: str
    due: str
    state: str


@dataclass(frozen=True, slots=True)
class Part:
    """What one unit is reminded of: lines where it is little, else rows of a table."""

    intro: str
    lines: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ReminderView:
    """What the letter's template prints."""

    heading: frame.Heading
    number_line: str
    date_line: str
    about: str
    addressees: tuple[frame.Text, ...]
    opening: tuple[str, ...]
    parts: tuple[Part, ...]
    requests: tuple[str, ...]
    ending: str
    recipients: tuple[frame.Text, ...]
    signature: frame.Signature


VIEW = ReminderView
APPENDICES = ()
MEANINGS = {
    "about": "trích yếu công văn (V/v …)",
    "intro": "câu về một đơn vị, khi công văn gửi nhiều đơn vị",
    "lines": "các dòng; với công văn đôn đốc: các việc viết thành câu",
    "parts": "phần của từng đơn vị",
    "requests": "các đoạn đề nghị",
}


def compose(record: Record, wanted: Request) -> Document:
    """Compose the letter to a unit, or one to all; raises NothingToSayError if all is done."""
    if wanted.unit is None and not wanted.together:
        raise UsageError("Đôn đốc đơn vị nào? Ví dụ: --department KT, hoặc --all")
    units = [u for u in record.departments if wanted.together or u.id == wanted.unit]
    found = [r for r in all_reminded(census(record, wanted.day), units) if r.duties]
    if not found:
        who = "Các đơn vị" if wanted.together else units[0].name
        raise NothingToSayError(f"{who}: {KINDS['reminder'].idle}.")
    number, date = issuance(record, wanted)
    uncited = tuple(unnumbered(notices_of(record, found)))
    named = "" if wanted.together else f" ({units[0].name})"
    return Document(
        id="cac-don-vi" if wanted.together else units[0].id,
        title=f"V/v {within(REMINDER)}{named}",
        view=reminder_view(record, found, wanted),
        day=wanted.day,
        blanks=(*frame.missing_issuance(number, date, by="--number SỐ"), *uncited),
        notes=(*frame.dated_too_early(date, wanted.day), *(gap.as_note() for gap in uncited)),
    )


def requests(record: Record, wanted: Request) -> Iterator[Request]:
    """Yield a letter for each unit that has something to be reminded of.

    Several letters have no number in common: that of the settings is for one.
    """
    seen = all_reminded(census(record, wanted.day), record.departments)
    units = [found.unit.id for found in seen if found.duties]
    number = NO_NUMBER if len(units) > 1 else None
    yield from (wanted._replace(unit=unit, number=number) for unit in units)


def issuance(record: Record, wanted: Request) -> tuple[str | None, PartialDate | None]:
    """Return number and day of a letter; one that was given a number is of the as-of day."""
    issue = record.settings.reminder or Reminder()
    day = wanted.day
    if wanted.number is None:
        return issue.number, issue.date
    if wanted.number == NO_NUMBER:
        return None, issue.date
    typed = issue.date if issue.date is not None and issue.date.day is not None else None
    return wanted.number, typed or PartialDate(day.year, day.month, day.day)


def reminder_view(record: Record, found: Sequence[Reminded], wanted: Request) -> ReminderView:
    """Make the letter to one unit or to several."""
    organization = record.organization
    issue = record.settings.reminder or Reminder()
    number, date = issuance(record, wanted)
    alone = found[0] if not wanted.together else None
    to = alone.unit.name if alone else "các đơn vị"
    dated = date.last if date is not None and date.day is not None else wanted.day
    office = drafting_unit(record)
    return ReminderView(
        heading=frame.heading(organization),
        number_line=frame.number_line(number, reminder_symbol(record)),
        date_line=frame.date_line(organization.place, date),
        about=f"V/v {within(REMINDER)}",
        addressees=frame.addressee_lines([_addressee(r.unit) for r in found]),
        opening=(_opening(record, found, wanted, dated=dated),),
        parts=tuple(_part(record, r, place) for place, r in enumerate(found, start=not alone)),
        requests=(
            f"Đề nghị {to}{asked(found)}.",
            reply_line(record, dated, found),
        ),
        ending=frame.with_end_mark(
            f"{organization.name} đề nghị {to} nghiêm túc triển khai thực hiện"
        ),
        recipients=frame.recipient_lines(_recipients(issue, office)),
        signature=frame.signature(record, issue.signer, "settings.reminder"),
    )


def _opening(record: Record, found: Sequence[Reminded], wanted: Request, dated: dt.date) -> str:
    """Say on what the letter stands, which letter went before, and how many duties are left."""
    alone = None if wanted.together else found[0].unit
    what = alone.name if alone else "các đơn vị sau"
    duties = [duty for r in found for duty in r.duties]
    count = counted(record, duties, [duty for r in found for duty in r.owed])
    before = written_before(record, alone.id if alone else None, dated, wanted.number)
    return announced(record, found, wanted.day, before=before, what=what, count=count)


def _part(record: Record, found: Reminded, place: int) -> Part:
    """Make a unit's part; `place` numbers it among several, 0 for the only one."""
    few = len(found.duties) <= FEW
    count = counted(record, found.duties, found.owed)
    return Part(
        intro=f"{place}. {found.unit.name} có {count}:" if place else "",
        lines=tuple(line_of(found, duty) for duty in found.duties) if few else (),
        rows=() if few else tuple(_rows(found)),
    )


def _rows(found: Reminded) -> Iterator[Row]:
    for place, duty in enumerate(found.owed, start=1):
        yield Row(str(place), *row_of(duty), state=state_of(duty))


def _recipients(issue: Reminder, office: Department | None) -> tuple[str, ...]:
    """Return Nơi nhận; the last line says who keeps the letter (Phụ lục I, Mục II.9.b)."""
    given = issue.recipients or ("Như trên",)
    if any(fold(text).lstrip("- ").startswith("luu") for text in given):
        return given
    return (*given, f"Lưu: VT, {office.symbol or office.id}" if office else "Lưu: VT")


def _addressee(unit: Department) -> str:
    head = head_words(unit)
    return unit.name if head is None else f"Đồng chí {head}"
