"""Repeating duties as periods: one row for each period that has begun."""

import datetime as dt
from collections.abc import Iterable, Iterator

from cchc_cli.progress.states import STOPPED, Occurrence, State, TaskOnDay

_OPEN: set[State] = {"overdue", "due_soon", "on_track"}


def by_period(duties: Iterable[TaskOnDay], day: dt.date) -> Iterator[TaskOnDay]:
    """Yield each occurrence as a duty of its own; others, and those that stopped, as they are."""
    for duty in duties:
        if not duty.occurrences or duty.state in STOPPED:
            yield duty
        else:
            yield from (_alone(duty, occurrence, day) for occurrence in duty.occurrences)


def _alone(duty: TaskOnDay, occurrence: Occurrence, day: dt.date) -> TaskOnDay:
    left = (occurrence.due - day).days if occurrence.state in _OPEN else None
    return duty._replace(
        state=occurrence.state,
        due=occurrence.due,
        days_left=left,
        completed=occurrence.completed,
        evidence=occurrence.evidence,
        occurrences=(),
        period=occurrence.period,
    )
