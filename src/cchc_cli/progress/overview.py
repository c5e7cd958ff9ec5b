"""What one screen tells of a day: units, totals, and the duties that call for action."""

import datetime as dt
from dataclasses import dataclass

from cchc_cli.model.record import Record
from cchc_cli.progress.occurrences import apart
from cchc_cli.progress.states import Judged, State, judge_all
from cchc_cli.progress.summary import Tally, UnitTally, by_unit, tally

CALLS: tuple[State, ...] = ("overdue", "due_soon", "awaiting_evidence")


@dataclass(frozen=True, slots=True)
class Overview:
    """The state of the duties on a day."""

    day: dt.date
    organization: str
    units: list[UnitTally]
    total: Tally
    calls: dict[State, list[Judged]]
    """Overdue, due soon, awaiting evidence; the most urgent first."""


def overview(
    record: Record, day: dt.date, only: set[str], *, occurrences: bool = False
) -> Overview:
    """Judge all duties on a day, or those that some units lead; repeating ones by period."""
    units = [unit for unit in record.departments if not only or unit.id in only]
    judged = [
        duty
        for duty in judge_all(record.tasks, day, record.settings)
        if not only or duty.task.department in only
    ]
    if occurrences:
        judged = list(apart(judged, day))
    calls = {state: [d for d in judged if d.state == state] for state in CALLS}
    for duties in calls.values():
        duties.sort(key=lambda d: d.due or d.completed or dt.date.max)
    return Overview(day, record.organization.name, by_unit(judged, units), tally(judged), calls)
