"""Documents that the office issues and gets (văn bản đi, đến), with number, symbol and day."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from cchc_cli.model.department import Department
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.index import Index
from cchc_cli.model.issuance import Issuance
from cchc_cli.model.letter import Letter
from cchc_cli.model.notice import Notice
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from cchc_cli.model.report import Report
from cchc_cli.model.settings import Reminder
from cchc_cli.patterns import regex
from cchc_cli.text import fold, sign

_TYPES = {"conclusion": "TB", "plan": "KH"}
_NUMBER = regex(r"0*(\d{1,9})(?!\d)(.*)", re.ASCII)
"""45, 05, and 45a for what was put in between; longer ones are no numbers of documents."""


class Place(NamedTuple):
    """Where a number stands among others; value 0 for what begins with no number."""

    value: int
    rest: str


class Issued(NamedTuple):
    """A document of the record, with number and symbol as they are printed."""

    path: Path
    """Of what keeps its number and day."""
    name: str
    number: str | None
    symbol: str
    """Nothing where nobody typed it yet."""
    date: PartialDate | None

    @property
    def place(self) -> Place:
        """Where its number stands in its series."""
        return place_of(self.number or "")

    @property
    def series(self) -> tuple[int, str]:
        """The year and the symbol within which its number counts; year 0 without a date."""
        return (self.date.year if self.date else 0), sign(self.symbol)

    @property
    def cited(self) -> str:
        """Number and symbol, as far as they are known."""
        return "/".join(filter(None, (self.number, self.symbol)))


def place_of(number: str) -> Place:
    """Read a number without its symbol: 05 stands where 5 does, 45a after 45."""
    found = _NUMBER.fullmatch(sign(number))
    return Place(int(found[1]), found[2]) if found else Place(0, sign(number))


def number_key(number: str) -> tuple[Place, str]:
    """Return what two ways to write a whole number have in common: 05/KH-UBND is 5/KH-UBND."""
    bare, _, symbol = number.partition("/")
    return place_of(bare), sign(symbol)


def issued(record: Record) -> Iterator[Issued]:
    """Yield the documents of the office itself, in the order of the record."""
    body = record.organization.symbol
    for i, notice in enumerate(record.notices):
        if notice.source != "superior":
            symbol = f"{_TYPES[notice.source]}-{body}"
            yield _document(notice, ("notices", i), f"thông báo {notice.id}", symbol)
    for i, report in enumerate(record.reports):
        yield _document(report, ("reports", i), f"báo cáo kỳ {report.period}", f"BC-{body}")
    for i, index in enumerate(record.indexes):
        yield from _of_index(index, ("indexes", i), body)
    for i, letter in enumerate(record.letters):
        if letter.kind != "received":
            yield _document(letter, ("letters", i), f"văn bản {letter.id}")
    yield from _reminder(record)


def received(record: Record) -> Iterator[Issued]:
    """Yield what other bodies sent: it stands in no numbering of the office."""
    for i, notice in enumerate(record.notices):
        if notice.source == "superior":
            yield _document(notice, ("notices", i), f"văn bản {notice.id}")
    for i, letter in enumerate(record.letters):
        if letter.kind == "received":
            yield _document(letter, ("letters", i), f"văn bản {letter.id}")


def drafting_unit(record: Record) -> Department | None:
    """Return the unit that drafts letters: the one that was named, else the office."""
    units, drafting = record.departments, record.settings.drafting
    return next((u for u in units if u.id == drafting), None) or next(
        (u for u in units if fold(u.name).startswith("van phong")), None
    )


def reminder_symbol(record: Record) -> str:
    """Write a letter's symbol: the body, then the unit that drafts (NĐ 30, Phụ lục I, II.3)."""
    office = drafting_unit(record)
    return f"{record.organization.symbol}{f'-{office.symbol or office.id}' if office else ''}"


def _of_index(index: Index, at: Path, body: str) -> Iterator[Issued]:
    """Yield the assignment and the scorecard, where the record keeps anything of them."""
    year = index.year
    if index.assignment is not None:
        path = (*at, "assignment")
        yield _document(index.assignment, path, f"phân công bộ chỉ số {year}", f"TB-{body}")
    if index.scorecard is not None:
        path = (*at, "scorecard")
        yield _document(index.scorecard, path, f"tự chấm bộ chỉ số {year}", f"BC-{body}")


def _reminder(record: Record) -> Iterator[Issued]:
    """Yield the letter whose number the settings keep, unless `letters` has it too."""
    issue = record.settings.reminder
    if issue is None or issue.number is None:
        return
    symbol = reminder_symbol(record)
    found = _document(issue, ("settings", "reminder"), "công văn đôn đốc", symbol)
    kept = {number_key(e.number) for e in record.letters if e.kind == "reminder" and e.number}
    if number_key(found.cited) not in kept:
        yield found


def _document(
    kept: Notice | Report | Letter | Issuance | Reminder, path: Path, name: str, symbol: str = ""
) -> Issued:
    """Make a document of what keeps its number, which may be typed with its symbol."""
    bare, _, typed = (kept.number or "").partition("/")
    date = kept.date
    if isinstance(date, dt.date):
        date = PartialDate(date.year, date.month, date.day)
    return Issued(path, name, bare.strip() or None, symbol=typed.strip() or symbol, date=date)
