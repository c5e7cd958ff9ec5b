"""What stands in a calendar: the deadlines of duties, and the days on which reports close."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from cchc_cli.model.organization import Organization
from cchc_cli.model.record import Record
from cchc_cli.page.calendar_words import (
    CLOSING,
    calendar_name,
    closing_lines,
    closing_summary,
    duty_lines,
    duty_summary,
)
from cchc_cli.periods.windows import closings
from cchc_cli.progress.census import Census
from cchc_cli.progress.occurrences import begun_by
from cchc_cli.progress.overview import CALLS
from cchc_cli.progress.states import State, TaskOnDay, log_up_to
from cchc_cli.text import fold

_TO_COME: tuple[State, ...] = ("on_track", "due_soon", "not_begun")
"""States in which a deadline lies ahead, so that an alarm is of use."""


class Event(NamedTuple):
    """A day in a calendar."""

    uid: str
    """The same in every run for a duty, a period of one, a closing day, whatever its words."""
    day: dt.date
    summary: str
    lines: tuple[str, ...]
    category: str
    sequence: int = 0
    """How often the duty was written about: of two copies a calendar keeps the higher one."""
    cancelled: bool = False
    rings: bool = False


class Diary(NamedTuple):
    """The events of a calendar by day, and what of the duties is not in it."""

    name: str
    day: dt.date
    deadlines: tuple[Event, ...]
    closings: tuple[Event, ...]
    duties: int
    """Duties that have an event."""
    undated: int
    """Duties without a day."""
    beyond: int
    """Repeating duties of which no period falls into the calendar."""
    owed_before: int
    """Periods due before the reporting year that still call for something."""
    opening: dt.date
    """The first day of the reporting year."""
    closed: int
    """Duties that ended before it."""


class _Placed(NamedTuple):
    """A duty with what of it stands in the calendar, and how many owed periods do not."""

    duty: TaskOnDay
    rows: tuple[TaskOnDay, ...]
    owed_before: int


def diary_of(record: Record, seen: Census, units: set[str]) -> Diary:
    """Return the calendar of a day, of all units or of some.

    A duty that repeats has an event for each period that is due from the beginning of the
    reporting year on and begins by the end of the day's year: one without an end has no more.
    """
    if units:
        seen = seen.only(lambda duty: duty.task.department in units)
    placed = [_placed(record, seen, duty) for duty in (*seen.counted, *seen.not_begun)]
    events = [event for each in placed for event in _deadlines(record, each, seen.day)]
    idle = [each.duty.task for each in placed if not each.rows]
    return Diary(
        name=calendar_name(record, units),
        day=seen.day,
        deadlines=tuple(sorted(events, key=lambda event: (event.day, event.uid))),
        closings=tuple(_closings(record, seen.day)),
        duties=len(placed) - len(idle),
        undated=sum(task.repeat is None for task in idle),
        beyond=sum(task.repeat is not None for task in idle),
        owed_before=sum(each.owed_before for each in placed),
        opening=seen.opening,
        closed=len(seen.closed),
    )


def _placed(record: Record, seen: Census, duty: TaskOnDay) -> _Placed:
    year_end = dt.date(seen.day.year, 12, 31)
    rows = [r for r in begun_by(duty, year_end, day=seen.day, settings=record.settings) if r.due]
    if duty.task.repeat is None:
        return _Placed(duty, tuple(rows), 0)
    kept = tuple(row for row in rows if row.due and row.due >= seen.opening)
    owed = (row for row in rows if row.due and row.due < seen.opening and row.state in CALLS)
    return _Placed(duty, kept, sum(1 for _ in owed))


def _deadlines(record: Record, placed: _Placed, day: dt.date) -> Iterator[Event]:
    task = placed.duty.task
    written = len(log_up_to(task, day))
    for row in placed.rows:
        assert row.due is not None
        period = "" if row.period is None else f".{row.period}"
        yield Event(
            uid=_uid(record.organization, f"{_plain(task.id)}{period}"),
            day=row.due,
            summary=duty_summary(row),
            lines=tuple(duty_lines(record, row, day)),
            category=record.unit_names.get(task.department, task.department),
            sequence=written,
            cancelled=row.state == "cancelled",
            rings=row.state in _TO_COME,
        )


def _closings(record: Record, day: dt.date) -> Iterator[Event]:
    rule = record.settings.periods
    for closing, periods in closings(day.year, rule):
        yield Event(
            uid=_uid(record.organization, f".ky-bao-cao.{periods[0]}"),
            day=closing,
            summary=closing_summary(periods),
            lines=tuple(closing_lines(periods, rule)),
            category=CLOSING,
            rings=closing >= day,
        )


def _uid(organization: Organization, name: str) -> str:
    """Name an event for good: ids are given once; the body is told by its symbol and its place."""
    named = (organization.symbol, organization.place)
    body = (re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-") for text in named)
    return f"{name}@{'.'.join(filter(None, body))}.cchc"


def _plain(id_: str) -> str:
    """Write what is no letter of ASCII, digit or dash as its bytes, `%2E`.

    Points then stand before periods alone: no id is taken for another one with a period.
    """

    def escape(found: re.Match[str]) -> str:
        return "".join(f"%{byte:02X}" for byte in found[0].encode())

    return re.sub(r"[^\w-]", escape, id_, flags=re.ASCII)
