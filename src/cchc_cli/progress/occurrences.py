"""Repeating duties as periods: one row for each period, as each stands on a day."""

import datetime as dt
from collections.abc import Iterable, Iterator

from cchc_cli.model.settings import Settings
from cchc_cli.progress.states import STOPPED, Occurrence, State, TaskOnDay, every_occurrence

_OPEN: set[State] = {"overdue", "due_soon", "on_track"}


def by_period(duties: Iterable[TaskOnDay], day: dt.date) -> Iterator[TaskOnDay]:
    """Yield each occurrence as a duty of its own; others, and those that stopped, as they are."""
    for duty in duties:
        if not duty.occurrences or duty.state in STOPPED:
            yield duty
        else:
            yield from (_alone(duty, occurrence, day) for occurrence in duty.occurrences)


def begun_by(
    duty: TaskOnDay, last: dt.date, *, day: dt.date, settings: Settings
) -> Iterator[TaskOnDay]:
    """Yield the periods that begin up to a day as duties of their own; another duty as it is.

    A period that was reported stays so when its duty stopped; nothing is reported before the duty
    exists.
    """
    repeat = duty.task.repeat
    if repeat is None:
        yield duty
        return
    for occurrence in every_occurrence(
        task=duty.task, repeat=repeat, day=day, settings=settings, since=duty.since
    ):
        if occurrence.period.first > last:
            return
        yield _as_its_duty(duty, _alone(duty, occurrence, day), reported=occurrence.reported)


def _as_its_duty(duty: TaskOnDay, alone: TaskOnDay, *, reported: bool) -> TaskOnDay:
    if duty.state == "not_begun":
        return alone._replace(state=duty.state, days_left=None, completed=None, evidence=())
    if duty.state in STOPPED and not reported:
        return alone._replace(state=duty.state, days_left=None)
    return alone


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
