"""What one unit must be reminded of, duty by duty and period by period."""

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from cchc_cli.documents import prose
from cchc_cli.model.department import Department
from cchc_cli.model.record import Record
from cchc_cli.periods.names import short_name
from cchc_cli.progress.census import census
from cchc_cli.progress.occurrences import by_period
from cchc_cli.progress.overview import CALLS
from cchc_cli.progress.states import TaskOnDay


class Reminded(NamedTuple):
    """A unit with its duties that call for something, the most urgent first."""

    unit: Department
    duties: tuple[TaskOnDay, ...]
    owed: tuple[TaskOnDay, ...]
    """The same, of a repeating duty each period that is owed."""

    def of(self, duty: TaskOnDay) -> list[TaskOnDay]:
        """Return what of a duty is owed: itself, or its periods in order."""
        own = [owed for owed in self.owed if owed.task.id == duty.task.id]
        return sorted(own, key=lambda owed: owed.due or dt.date.max)

    def row(self, duty: TaskOnDay) -> tuple[str, str, str]:
        """Return content, product and deadline as cells of a table."""
        text = duty.task.content
        if duty.period is not None:
            text = f"{prose.bare(text)} (kỳ {short_name(duty.period)})"
        return text, duty.task.product or "", prose.due_words(duty)


def reminded(record: Record, unit: Department, day: dt.date) -> Reminded:
    """Return what a unit must be reminded of on a day; nothing of what is done."""
    own = [duty for duty in census(record, day).counted if duty.task.department == unit.id]
    duties = _by_urgency(duty for duty in own if duty.state in CALLS)
    owed = _by_urgency(duty for duty in by_period(duties, day) if duty.state in CALLS)
    return Reminded(unit, tuple(duties), tuple(owed))


def _by_urgency(duties: Iterable[TaskOnDay]) -> list[TaskOnDay]:
    def urgency(duty: TaskOnDay) -> tuple[int, dt.date]:
        return CALLS.index(duty.state), duty.due or duty.completed or dt.date.max

    return sorted(duties, key=urgency)
