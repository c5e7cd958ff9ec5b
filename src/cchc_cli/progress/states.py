"""The state of a duty on a day: computed, never typed.

What is dated after the day has not happened yet: a completion, evidence, a log entry.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, get_args

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.period import Period
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import Completion, Repeat, Status, Task
from cchc_cli.progress.calendar import due_day, first_day, following, period_of

State = Literal[
    "done",
    "done_late",
    "awaiting_evidence",
    "on_track",
    "due_soon",
    "overdue",
    "no_deadline",
    "paused",
    "cancelled",
]
STATES: tuple[State, ...] = get_args(State)
NAMES: dict[State, str] = {
    "done": "Hoàn thành đúng hạn",
    "done_late": "Hoàn thành quá hạn",
    "awaiting_evidence": "Chờ minh chứng",
    "on_track": "Đang thực hiện, trong hạn",
    "due_soon": "Sắp đến hạn",
    "overdue": "Quá hạn",
    "no_deadline": "Không có thời hạn",
    "paused": "Tạm dừng",
    "cancelled": "Hủy",
}
_WORST_FIRST: tuple[State, ...] = (
    "overdue",
    "awaiting_evidence",
    "due_soon",
    "on_track",
    "done_late",
    "done",
)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One period of a duty that repeats."""

    period: Period
    due: dt.date
    state: State
    completed: dt.date | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """A duty as it stands on a day; for a repeating one, due is that of its worst occurrence."""

    task: Task
    state: State
    status: Status
    due: dt.date | None
    days_left: int | None
    completed: dt.date | None
    percent: Decimal | None
    evidence: tuple[Evidence, ...]
    occurrences: tuple[Occurrence, ...] = ()
    period: Period | None = None
    """Of an occurrence that stands as a row of its own."""


def judge(task: Task, day: dt.date, settings: Settings) -> Judged:
    """Judge a duty on a day."""
    if task.repeat is not None:
        return _judge_repeating(task, task.repeat, day, settings)
    happened = task.status == "done" and (task.completed is None or task.completed <= day)
    completed = task.completed if happened else None
    evidence = counting(task.evidence, day)
    state: State
    if task.status in {"paused", "cancelled"}:
        state = "paused" if task.status == "paused" else "cancelled"
    elif happened:
        state = _done_state(task.due, completed, evidence, settings)
    else:
        state = _open_state(task.due, day, settings)
    status: Status = "in_progress" if task.status == "done" and not happened else task.status
    running = not happened and state not in {"paused", "cancelled"}
    days_left = (task.due - day).days if task.due and running else None
    return Judged(
        task,
        state,
        status,
        task.due,
        days_left,
        completed,
        _percent(task, day, happened=happened),
        evidence,
    )


def judge_all(tasks: Iterable[Task], day: dt.date, settings: Settings) -> list[Judged]:
    """Judge every duty on a day."""
    return [judge(task, day, settings) for task in tasks]


def counting(evidence: Iterable[Evidence], day: dt.date) -> tuple[Evidence, ...]:
    """Give the evidence that exists on a day; without a date it always does."""
    return tuple(item for item in evidence if item.date is None or item.date <= day)


def _done_state(
    due: dt.date | None,
    completed: dt.date | None,
    evidence: tuple[Evidence, ...],
    settings: Settings,
) -> State:
    if settings.require_evidence and not evidence:
        return "awaiting_evidence"
    late = due is not None and completed is not None and completed > due
    return "done_late" if late else "done"


def _open_state(due: dt.date | None, day: dt.date, settings: Settings) -> State:
    if due is None:
        return "no_deadline"
    if due < day:
        return "overdue"
    return "due_soon" if (due - day).days <= settings.due_soon_days else "on_track"


def _percent(task: Task, day: dt.date, *, happened: bool) -> Decimal | None:
    """Give what was known on the day: the typed percent is of today, the log tells before."""
    if happened:
        return Decimal(100)
    dated = [entry for entry in task.log if entry.percent is not None]
    if any(entry.date is not None and entry.date > day for entry in dated):
        past = [entry for entry in dated if entry.date is None or entry.date <= day]
        past.sort(key=lambda entry: entry.date or dt.date.min)
        return past[-1].percent if past else None
    return task.percent


def _judge_repeating(task: Task, repeat: Repeat, day: dt.date, settings: Settings) -> Judged:
    occurrences = tuple(_occurrences(task, repeat, day, settings))
    worst = min(occurrences, key=lambda o: (_WORST_FIRST.index(o.state), o.due), default=None)
    state: State = worst.state if worst else "on_track"
    if task.status in {"paused", "cancelled"}:
        state = "paused" if task.status == "paused" else "cancelled"
    due = worst.due if worst else None
    finished = state in {"done", "done_late", "awaiting_evidence"}
    stopped = finished or state in {"paused", "cancelled"}
    days_left = None if due is None or stopped else (due - day).days
    evidence = (*counting(task.evidence, day), *(e for o in occurrences for e in o.evidence))
    completed = worst.completed if worst and finished else None
    return Judged(
        task,
        state,
        task.status,
        due,
        days_left,
        completed,
        _percent(task, day, happened=False),
        evidence,
        occurrences,
    )


def _occurrences(
    task: Task, repeat: Repeat, day: dt.date, settings: Settings
) -> Iterable[Occurrence]:
    done = {entry.period: entry for entry in task.done}
    period = _first_period(task, repeat, day)
    while first_day(period) <= day and (repeat.until is None or period <= repeat.until):
        yield _occurrence(period, due_day(period, repeat.day), done.get(period), day, settings)
        period = following(period)


def _first_period(task: Task, repeat: Repeat, day: dt.date) -> Period:
    if repeat.from_ is not None:
        return repeat.from_
    if task.start is not None:
        return period_of(task.start, repeat.every)
    return min((entry.period for entry in task.done), default=period_of(day, repeat.every))


def _occurrence(
    period: Period, due: dt.date, done: Completion | None, day: dt.date, settings: Settings
) -> Occurrence:
    if done is None or (done.completed is not None and done.completed > day):
        return Occurrence(period, due, _open_state(due, day, settings), None, ())
    evidence = counting(done.evidence, day)
    state = _done_state(due, done.completed, evidence, settings)
    return Occurrence(period, due, state, done.completed, evidence)
