"""Duties of the record as a report counts them (số nhiệm vụ): each once, by pool and state."""

import datetime as dt

from cchc_cli.model.record import Record
from cchc_cli.model.task_count import Counted, TaskCount
from cchc_cli.progress.census import census
from cchc_cli.progress.existence import notices_by_id
from cchc_cli.progress.states import FINISHED, State, TaskOnDay

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
        self.sources = {name: n.source for name, n in notices_by_id(record.notices).items()}
        self.counted = census(record, day).counted

    def count(self, wanted: TaskCount) -> int:
        """Count the duties of a pool, a unit, a notice that are in some states."""
        return sum(self._is_wanted(duty, wanted) for duty in self.counted)

    def _is_wanted(self, duty: TaskOnDay, wanted: TaskCount) -> bool:
        task = duty.task
        return (
            wanted.department in {None, task.department}
            and wanted.notice in {None, task.notice}
            and wanted.source in {None, self.sources.get(task.notice or "", "conclusion")}
            and (wanted.count == "all" or duty.state in _STATES[wanted.count])
        )
