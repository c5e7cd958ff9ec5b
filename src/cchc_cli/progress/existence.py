"""From which day on a duty exists: nothing is counted before it was given."""

import datetime as dt
from collections.abc import Iterable, Mapping

from cchc_cli.model.notice import Notice
from cchc_cli.model.record import Record
from cchc_cli.model.task import Task

Notices = Mapping[str, Notice]


def notices_by_id(notices: Iterable[Notice]) -> Notices:
    """Return notices by id; of an id given twice the first, as everywhere."""
    found: dict[str, Notice] = {}
    for notice in notices:
        found.setdefault(notice.id, notice)
    return found


def existence_day(task: Task, notices: Notices) -> dt.date | None:
    """Return the day from which on a duty exists; None when it always does.

    Its start, as typed, else the day of its notice (of a month the first one).
    """
    if task.start is not None:
        return task.start
    notice = notices.get(task.notice or "")
    return notice.date.first if notice is not None and notice.date is not None else None


def existence_of(record: Record, task: Task) -> dt.date | None:
    """Return the day from which on one duty of a record exists; None when it always does."""
    given_by = next((notice for notice in record.notices if notice.id == task.notice), None)
    return existence_day(task, {} if given_by is None else {given_by.id: given_by})
