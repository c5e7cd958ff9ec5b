"""The state of a duty on a day: computed, never typed.

What is dated after the day has not happened yet: a completion, evidence, a log entry.
Before the day on which it was given a duty does not exist.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal, NamedTuple, get_args

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import Completion, LogEntry, Repeat, Status, Task
from cchc_cli.periods.names import day_name, deadline_words
from cchc_cli.progress.existence import existence_day, notices_by_id
from cchc_cli.progress.history import StatusOnDay, status_on
from cchc_cli.progress.schedule import owed_periods

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
    "not_begun",
]
STATES: tuple[State, ...] = get_args(State)
COUNTED: tuple[State, ...] = STATES[:-1]
"""The states of duties that exist, in the order of tables."""
FINISHED: tuple[State, ...] = ("done", "done_late")
STOPPED: tuple[State, ...] = ("paused", "cancelled")
NAMES: dict[State, str] = {
    "done": "Hoàn thành đúng hạn",
    "done_late": "Hoàn thành quá hạn",
    "awaiting_evidence": "Chờ minh chứng",
    "on_track": "Đang thực hiện, trong hạn",
    "due_soon": "Sắp đến hạn",
    "overdue": "Quá hạn",
    "no_deadline": "Chưa ấn định thời hạn",
    "paused": "Tạm dừng",
    "cancelled": "Hủy",
    "not_begun": "Chưa bắt đầu",
}
SHORT_NAMES: dict[State, str] = {
    "done": "Xong đúng hạn",
    "done_late": "Xong quá hạn",
    "awaiting_evidence": "Chờ minh chứng",
    "on_track": "Trong hạn",
    "due_soon": "Sắp đến hạn",
    "overdue": "Quá hạn",
    "no_deadline": "Chưa có hạn",
    "paused": "Tạm dừng",
    "cancelled": "Hủy",
    "not_begun": "Chưa bắt đầu",
}
"""For columns and legends."""
STATUS_NAMES: dict[str, str] = {
    "not_started": "chưa làm",
    "in_progress": "đang làm",
    "done": "xong",
    "paused": "tạm dừng",
    "cancelled": "hủy",
}
"""What is typed as a status, in words."""
REPORTED: tuple[State, ...] = (*FINISHED, "awaiting_evidence")
_RANKS: dict[State, int] = {
    "overdue": 0,
    "awaiting_evidence": 1,
    "due_soon": 2,
    "on_track": 3,
    "done_late": 4,
    "done": 5,
}
"""The states of periods, the worst first."""


class Occurrence(NamedTuple):
    """One period of a duty that repeats."""

    period: Period
    due: dt.date
    state: State
    completed: dt.date | None
    evidence: tuple[Evidence, ...]

    @property
    def reported(self) -> bool:
        """Whether it was recorded as done, with or without evidence, on a known day or not."""
        return self.state in REPORTED


class TaskOnDay(NamedTuple):
    """A duty as it stands on a day.

    For a repeating one, due is that of its worst occurrence, else of the period to come.
    """

    task: Task
    state: State
    status: Status
    since: dt.date | None
    """The day from which on it exists; None when it always does."""
    due: dt.date | None = None
    days_left: int | None = None
    completed: dt.date | None = None
    percent: Decimal | None = None
    reason: str | None = None
    """Why it is paused or cancelled, as known on the day."""
    entered: dt.date | None = None
    """The day of the log entry that brought the status; None where none tells."""
    evidence: tuple[Evidence, ...] = ()
    log: tuple[LogEntry, ...] = ()
    """The entries up to the day; those without a date are of every day."""
    occurrences: tuple[Occurrence, ...] = ()
    """The periods that have begun."""
    period: Period | None = None
    """Of an occurrence that stands as a row of its own."""

    @property
    def due_text(self) -> str | None:
        """The deadline in words; None where it is a day, or there is none."""
        if self.task.due_text is not None:
            return self.task.due_text
        due = self.task.due
        return deadline_words(due) if due is not None and self.task.repeat is None else None


def shown_deadline(duty: TaskOnDay) -> dt.date | str | None:
    """Return a deadline as it was given, in words or a day; of a repeating duty the day to come."""
    return duty.due_text if duty.task.repeat is None and duty.due_text else duty.due


def due_words(duty: TaskOnDay) -> str:
    """Word a deadline as it was given; of a repeating duty the day that is due next."""
    shown = shown_deadline(duty)
    if shown is None:
        return ""
    return shown if isinstance(shown, str) else day_name(shown)


def task_on_day(task: Task, day: dt.date, settings: Settings, since: dt.date | None) -> TaskOnDay:
    """Judge a duty that exists from a day on."""
    if since is not None and day < since:
        due = task.due.last if task.due is not None and task.repeat is None else None
        return TaskOnDay(task=task, state="not_begun", status="not_started", since=since, due=due)
    if task.repeat is not None:
        return _judge_repeating(
            task=task, repeat=task.repeat, day=day, settings=settings, since=since
        )
    return _judge_single(task, day, settings, since=since)


def tasks_on_day(record: Record, day: dt.date) -> list[TaskOnDay]:
    """Judge every duty of a record on a day, those that do not exist yet included."""
    notices = notices_by_id(record.notices)
    settings = record.settings
    return [
        task_on_day(task, day, settings, since=existence_day(task, notices))
        for task in record.tasks
    ]


def _judge_single(task: Task, day: dt.date, settings: Settings, since: dt.date | None) -> TaskOnDay:
    """Return the state of a task that does not repeat."""
    completed = task.completed if task.completed is not None and task.completed <= day else None
    happened = completed is not None
    evidence = counting(task.evidence, day)
    due = task.due.last if task.due is not None else None
    recorded = StatusOnDay("done") if happened else status_on(task, day)
    if happened:
        state = _done_state(due, completed, evidence, settings=settings)
    else:
        state = _stopped(recorded.status) or _open_state(due, day, settings)
    running = not happened and state not in STOPPED
    return TaskOnDay(
        task=task,
        state=state,
        status=recorded.status,
        since=since,
        due=due,
        days_left=(due - day).days if due is not None and running else None,
        completed=completed,
        percent=_percent(task, day, happened=happened),
        reason=recorded.reason if state in STOPPED else None,
        entered=recorded.entered,
        evidence=evidence,
        log=log_up_to(task, day),
    )


def counting(evidence: Iterable[Evidence], day: dt.date) -> tuple[Evidence, ...]:
    """Return the evidence that exists on a day; without a date it always does."""
    return tuple(item for item in evidence if item.date is None or item.date <= day)


def evidence_of(task: Task, since: dt.date | None, day: dt.date) -> tuple[Evidence, ...]:
    """Return all evidence of a duty that exists on a day, that of its periods included.

    None before the duty itself exists.
    """
    if since is not None and day < since:
        return ()
    return counting((*task.evidence, *(e for done in task.done for e in done.evidence)), day)


def _stopped(status: Status) -> State | None:
    return "paused" if status == "paused" else "cancelled" if status == "cancelled" else None


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


def log_up_to(task: Task, day: dt.date) -> tuple[LogEntry, ...]:
    """Return the log entries that exist on a day; without a date they always do."""
    return tuple(entry for entry in task.log if entry.date is None or entry.date <= day)


def _percent(task: Task, day: dt.date, *, happened: bool) -> Decimal | None:
    """Return what was known on the day: the typed percent is of today, the log tells before."""
    if happened:
        return Decimal(100)
    dated = [entry for entry in task.log if entry.percent is not None]
    if any(entry.date is not None and entry.date > day for entry in dated):
        past = [entry for entry in dated if entry.date is None or entry.date <= day]
        past.sort(key=lambda entry: entry.date or dt.date.min)
        return past[-1].percent if past else None
    return task.percent


def _judge_repeating(
    task: Task, repeat: Repeat, day: dt.date, settings: Settings, since: dt.date | None
) -> TaskOnDay:
    """Return the state of a repeating task: as bad as its worst period that has begun."""
    begun, coming = _series(task=task, repeat=repeat, day=day, settings=settings, since=since)
    worst = min(begun, key=lambda o: (_RANKS[o.state], o.due), default=None)
    recorded = status_on(task, day)
    state, due = _series_state(begun, worst, coming)
    if state not in FINISHED:
        state = _stopped(recorded.status) or state
    stopped = state in REPORTED or state in STOPPED
    return TaskOnDay(
        task=task,
        state=state,
        status="done" if state in FINISHED else recorded.status,
        since=since,
        due=due,
        days_left=None if due is None or stopped else (due - day).days,
        completed=_series_completed(begun, worst, state),
        percent=_percent(task, day, happened=False),
        reason=recorded.reason if state in STOPPED else None,
        entered=recorded.entered,
        evidence=(*counting(task.evidence, day), *(e for o in begun for e in o.evidence)),
        log=log_up_to(task, day),
        occurrences=tuple(begun),
    )


def _series_state(
    begun: list[Occurrence], worst: Occurrence | None, coming: dt.date | None
) -> tuple[State, dt.date | None]:
    """Return the state of a series that nobody stopped, and the day that it is due next."""
    if coming is not None and (worst is None or worst.state in FINISHED):
        # All that has begun is done, and more is to come: not done before the last period is.
        return "on_track", coming
    if worst is None:
        return "no_deadline", None
    return worst.state, begun[-1].due if worst.state in FINISHED else worst.due


def _series_completed(
    begun: list[Occurrence], worst: Occurrence | None, state: State
) -> dt.date | None:
    """Return the day on which the last period was done, or the one that waits for evidence."""
    if state == "awaiting_evidence" and worst is not None:
        return worst.completed
    days = [o.completed for o in begun if o.completed is not None]
    return max(days, default=None) if state in FINISHED else None


def _series(
    task: Task, repeat: Repeat, day: dt.date, settings: Settings, since: dt.date | None
) -> tuple[list[Occurrence], dt.date | None]:
    """Return the periods that have begun, and the due day of the next one that is not done."""
    begun: list[Occurrence] = []
    for occurrence in every_occurrence(
        task=task, repeat=repeat, day=day, settings=settings, since=since
    ):
        if occurrence.period.first <= day:
            begun.append(occurrence)
        elif not occurrence.reported:
            return begun, occurrence.due
    return begun, None


def every_occurrence(
    task: Task, repeat: Repeat, day: dt.date, settings: Settings, since: dt.date | None
) -> Iterator[Occurrence]:
    """Yield each owed period as it stands on a day, those to come included.

    Without end where `until` is open.
    """
    done = {_place(entry.period): entry for entry in task.done}
    for period, due in owed_periods(repeat, since):
        yield _occurrence(period, due, done.get(_place(period)), day, settings=settings)


def _place(period: Period) -> tuple[int, str, int]:
    """Return a key to look a period up by: Python hashes a tuple at once, and compares it."""
    return period.year, period.span, period.number


def _occurrence(
    period: Period, due: dt.date, done: Completion | None, day: dt.date, settings: Settings
) -> Occurrence:
    """Return the state of one period: reported, proven, late, or still open."""
    if done is None or (done.completed is not None and done.completed > day):
        return Occurrence(period, due, _open_state(due, day, settings), None, ())
    evidence = counting(done.evidence, day)
    state = _done_state(due, done.completed, evidence, settings=settings)
    return Occurrence(period, due, state, done.completed, evidence)


def open_due_days(duty: TaskOnDay, day: dt.date) -> Iterator[tuple[Period | None, dt.date]]:
    """Yield what is still to be done on the day of judgement, with its due day.

    Without end for an open series.

    Nothing for what is finished or stopped; of a repeating duty each period that is not
    recorded as done, those to come included.
    """
    task = duty.task
    if duty.state in STOPPED or duty.state in FINISHED:
        return
    if task.repeat is None:
        if duty.due is not None and duty.completed is None:
            yield None, duty.due
        return
    past = (entry for entry in task.done if entry.completed is None or entry.completed <= day)
    recorded = {entry.period for entry in past}
    for period, due in owed_periods(task.repeat, duty.since):
        if period not in recorded:
            yield period, due
