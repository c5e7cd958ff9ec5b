"""Which duties are counted on a day: the one set behind tables, totals and reports."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import NamedTuple

from cchc_cli.model.record import Record
from cchc_cli.periods.windows import year_opening
from cchc_cli.progress.states import FINISHED, TaskOnDay, tasks_on_day


class Census(NamedTuple):
    """The duties of a record on a day: those that are counted, and those that are not."""

    day: dt.date
    opening: dt.date
    """The first day of the reporting year; what was closed before it is not counted."""
    all: tuple[TaskOnDay, ...]
    """Every duty, in the order of the record."""
    counted: tuple[TaskOnDay, ...]
    closed: tuple[TaskOnDay, ...]
    not_begun: tuple[TaskOnDay, ...]

    @property
    def existing(self) -> tuple[TaskOnDay, ...]:
        """The counted and the closed duties, in the order of the record."""
        return tuple(duty for duty in self.all if duty.state != "not_begun")

    def only(self, wanted: Callable[[TaskOnDay], bool]) -> "Census":
        """Return the census of some of the duties."""
        return _census(self.day, self.opening, filter(wanted, self.all))


def census(record: Record, day: dt.date) -> Census:
    """Judge a record's duties on a day and tell which of them are counted."""
    return _census(day, year_opening(day, record.settings.periods), tasks_on_day(record, day))


def _census(day: dt.date, opening: dt.date, judged: Iterable[TaskOnDay]) -> Census:
    duties = tuple(judged)
    return Census(
        day=day,
        opening=opening,
        all=duties,
        counted=tuple(d for d in duties if d.state != "not_begun" and not _closed(d, opening)),
        closed=tuple(d for d in duties if _closed(d, opening)),
        not_begun=tuple(d for d in duties if d.state == "not_begun"),
    )


def _closed(duty: TaskOnDay, opening: dt.date) -> bool:
    """Tell whether a duty ended before a day: done with its evidence, or cancelled.

    A cancellation that no log entry dates may be of this year: it stays.
    """
    if duty.state in FINISHED:
        return duty.completed is not None and duty.completed < opening
    return duty.state == "cancelled" and duty.entered is not None and duty.entered < opening
