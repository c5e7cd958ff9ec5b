"""What the status of a duty was on a day: as typed now, or as its log tells of the past."""

import datetime as dt
from typing import NamedTuple

from cchc_cli.model.task import LogEntry, Status, Task


class StatusOnDay(NamedTuple):
    """The status in force on a day, with its reason and the log entry's day that brought it."""

    status: Status
    reason: str | None = None
    entered: dt.date | None = None


def status_on(task: Task, day: dt.date) -> StatusOnDay:
    """Return the status in force on a day, leaving out whether the duty was done.

    The typed status holds unless a later log entry changed it: then the last entry up to the
    day holds, and before the first one the duty was in progress. A typed `done` whose day is
    later was typed later too. "Done" follows from `completed` alone, so it is "in progress" here.
    """
    past, later = _entries(task, day)
    entry = past[-1] if past else None
    if later or task.status == "done":
        if entry is None or entry.status is None:
            return StatusOnDay("in_progress")
        status, reason = entry.status, entry.note
    else:
        status, reason = task.status, task.reason
    if status == "done":
        return StatusOnDay("in_progress")
    entered = entry.date if entry is not None and entry.status == status else None
    return StatusOnDay(status, reason, entered)


def _entries(task: Task, day: dt.date) -> tuple[list[LogEntry], bool]:
    """Return the entries with a status up to the day in order, and whether later ones exist.

    An entry without a date counts on every day, before the dated ones.
    """
    dated = [entry for entry in task.log if entry.status is not None]
    past = [entry for entry in dated if entry.date is None or entry.date <= day]
    past.sort(key=lambda entry: entry.date or dt.date.min)
    return past, len(past) < len(dated)
