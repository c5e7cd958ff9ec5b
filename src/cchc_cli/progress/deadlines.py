"""The deadlines that fall into some days: of duties, and of each period of a repeating one."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cchc_cli.model.period import Period
from cchc_cli.periods.windows import Window
from cchc_cli.progress.states import STOPPED, State, TaskOnDay, open_due_days


class DatedDuty(NamedTuple):
    """A duty, or a period of it, with the day on which it is due."""

    duty: TaskOnDay
    due: dt.date
    state: State
    period: Period | None = None


def deadlines_within(
    duties: Iterable[TaskOnDay], day: dt.date, window: Window
) -> Iterator[DatedDuty]:
    """Yield what is due in a window; periods that have not begun are on track.

    Nothing of duties that stopped: nobody is to meet their deadlines.
    """
    for duty in duties:
        if duty.state not in STOPPED:
            for found in _of(duty, day, window.last):
                if window.holds(found.due):
                    yield found


def _of(duty: TaskOnDay, day: dt.date, last: dt.date) -> Iterator[DatedDuty]:
    if duty.task.repeat is None:
        if duty.due is not None:
            yield DatedDuty(duty, duty.due, duty.state)
        return
    for occurrence in duty.occurrences:
        yield DatedDuty(duty, occurrence.due, occurrence.state, occurrence.period)
    for period, due in open_due_days(duty, day):
        if period is None or period.first > last:
            return
        if period.first > day:
            yield DatedDuty(duty, due, "on_track", period)
