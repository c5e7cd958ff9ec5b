"""What one unit must be reminded of, whatever way it is told: a letter or a message."""

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from cchc_cli.model.department import Department
from cchc_cli.progress.census import Census
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


def all_reminded(seen: Census, units: Iterable[Department]) -> list[Reminded]:
    """Return what units must be reminded of, out of duties judged once; nothing of what is done."""
    calling: dict[str, list[TaskOnDay]] = {}
    for duty in seen.counted:
        if duty.state in CALLS:
            calling.setdefault(duty.task.department, []).append(duty)
    return [_reminded(unit, calling.get(unit.id, []), seen.day) for unit in units]


def _reminded(unit: Department, calling: Iterable[TaskOnDay], day: dt.date) -> Reminded:
    duties = _by_urgency(calling)
    owed = _by_urgency(duty for duty in by_period(duties, day) if duty.state in CALLS)
    return Reminded(unit, tuple(duties), tuple(owed))


def _by_urgency(duties: Iterable[TaskOnDay]) -> list[TaskOnDay]:
    def urgency(duty: TaskOnDay) -> tuple[int, dt.date]:
        return CALLS.index(duty.state), duty.due or duty.completed or dt.date.max

    return sorted(duties, key=urgency)


def time_left(duty: TaskOnDay) -> str:
    """Say how many days a duty is late or has left; nothing where it has no deadline."""
    left = duty.days_left
    if left is None:
        return ""
    if left < 0:
        return f"quá hạn {-left} ngày"
    return f"còn {left} ngày" if left else "hết hạn hôm nay"
