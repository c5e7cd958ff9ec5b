"""Duties of the record as a report counts them (số nhiệm vụ): each once, by pool and state."""

import datetime as dt

from cchc_cli.model.record import Record
from cchc_cli.model.task_count import Counted, TaskCount
from cchc_cli.progress.census import census
from cchc_cli.progress.existence import notices_by_id
from cchc_cli.progress.pools import Pools
from cchc_cli.progress.states import FINISHED, State

_STATES: dict[Counted, tuple[State, ...]] = {
    "done": FINISHED,
    "on_time": ("done",),
    "late": ("done_late",),
    "overdue": ("overdue",),
    "with_evidence": FINISHED,
}


class Duties:
    """The duties that are counted on a day."""

    def __init__(self, record: Record, day: dt.date) -> None:
        """Judge the record once."""
        self.counted = census(record, day).counted
        self._pools = Pools(notices_by_id(record.notices), self.counted)
        self._counts: dict[TaskCount, int] = {}

    def count(self, wanted: TaskCount) -> int:
        """Count the duties of a pool, a unit, a notice that are in some states."""
        if wanted not in self._counts:
            self._counts[wanted] = sum(
                wanted.count == "all" or duty.state in _STATES[wanted.count]
                for duty in self._pools.of(wanted)
            )
        return self._counts[wanted]
