"""How days and names of units stand in the cells of official tables."""

import datetime as dt
from collections.abc import Iterable

from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.periods.names import day_name, deadline_words, repeat_words


def day(value: dt.date | None) -> str:
    """Write a day as d/m/y."""
    return "" if value is None else day_name(value)


def names(record: Record, ids: Iterable[str]) -> str:
    """Name units, separated by semicolons."""
    known = record.unit_names
    return "; ".join(known.get(name, name) for name in ids)


def deadline(task: Task) -> str:
    """Word a deadline as it was given, whatever the day; nothing where there is none."""
    if task.due_text is not None:
        return task.due_text
    if task.repeat is not None:
        return repeat_words(task.repeat)
    return "" if task.due is None else deadline_words(task.due) or day_name(task.due.last)
