"""What one screen tells of a day: units, totals, and the duties that call for action."""

import datetime as dt
from typing import NamedTuple

from cchc_cli.model.record import Record
from cchc_cli.progress.census import Census
from cchc_cli.progress.occurrences import by_period
from cchc_cli.progress.states import State, TaskOnDay
from cchc_cli.progress.summary import Tally, UnitTally, by_unit, tally_of

CALLS: tuple[State, ...] = ("overdue", "due_soon", "awaiting_evidence")


class Overview(NamedTuple):
    """The state of the duties on a day."""

    census: Census
    organization: str
    units: list[UnitTally]
    total: Tally
    calls: dict[State, list[TaskOnDay]]
    """Overdue, due soon, awaiting evidence; the most urgent first."""
    lacking: tuple[str, ...] = ()
    """The lists of the record that are still empty, where there is no unit or no duty."""


def overview(
    record: Record, seen: Census, only: set[str], *, occurrences: bool = False, closed: bool = False
) -> Overview:
    """Sum up a census, or the duties that some units lead; repeating ones by period.

    With `closed`, what ended before the reporting year is counted too.
    """
    units = [unit for unit in record.departments if not only or unit.id in only]
    if only:
        seen = seen.only(lambda duty: duty.task.department in only)
    if closed:
        seen = seen._replace(counted=seen.existing, closed=())
    if occurrences:
        seen = seen._replace(counted=tuple(by_period(seen.counted, seen.day)))
    return Overview(
        census=seen,
        organization=record.organization.name,
        units=by_unit(seen, units),
        total=tally_of(seen),
        calls=calls(seen.counted),
        lacking=_lacking(record),
    )


def _lacking(record: Record) -> tuple[str, ...]:
    if record.departments and record.tasks:
        return ()
    named = ("departments", "tasks", "signers", "indexes")
    return tuple(name for name in named if not getattr(record, name))


def calls(duties: tuple[TaskOnDay, ...]) -> dict[State, list[TaskOnDay]]:
    """Return the duties that call for action, by state, the most urgent first."""
    found = {state: [duty for duty in duties if duty.state == state] for state in CALLS}
    for listed in found.values():
        listed.sort(key=lambda d: d.due or d.completed or dt.date.max)
    return found
