"""What an update of a duty (cập nhật nhiệm vụ) changes in its record."""

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.errors import UsageError
from cchc_cli.model.change import AddItem, Change, SetValue
from cchc_cli.model.deadline import Deadline
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.task import LogEntry, Repeat, Status, Task
from cchc_cli.periods.calendar import period_of
from cchc_cli.periods.names import day_name
from cchc_cli.progress.existence import existence_of
from cchc_cli.progress.schedule import first_period
from cchc_cli.progress.states import task_on_day

_STOPPED = {"paused", "cancelled"}


class Update(NamedTuple):
    """What the user wants to be true; None leaves a value as it is."""

    day: dt.date
    status: Status | None = None
    percent: Decimal | None = None
    completed: dt.date | None = None
    due: Deadline | None = None
    reason: str | None = None
    note: str | None = None
    period: Period | None = None


def changes_of(record: Record, task: Task, at: Path, wanted: Update) -> Iterator[Change]:
    """Yield the changes that make what is wanted true, none where it is true already.

    Raises UsageError when what is wanted contradicts the duty.
    """
    _refuse_contradictions(task, wanted)
    _refuse_early_days(record, task, wanted)
    by_period = task.repeat is not None and bool(
        wanted.status == "done" or wanted.completed or wanted.period
    )
    if by_period:
        yield from _finished_period(record, task, at, wanted=wanted)
    else:
        yield from _status(task, at, wanted)
    for key in ("percent", "due"):
        value = getattr(wanted, key)
        if value is not None and value != getattr(task, key):
            yield SetValue((*at, key), str(value))
    yield from _reason(task, at, wanted)
    status = wanted.status if wanted.status != task.status and not by_period else None
    yield from _log(task, at, wanted, status=status)


def _refuse_contradictions(task: Task, wanted: Update) -> None:
    status = wanted.status or task.status
    if status in _STOPPED and not (wanted.reason or task.reason):
        raise UsageError(f'{task.id}: tạm dừng hoặc hủy phải nêu lý do: --reason "…"')
    if task.repeat is None and wanted.period is not None:
        raise UsageError(f"{task.id} không lặp lại theo kỳ, không dùng --period.")
    if task.repeat is not None and wanted.due is not None:
        raise UsageError(f"{task.id} lặp lại theo kỳ: hạn nằm ở khóa `repeat`, hãy sửa trong tệp.")
    if wanted.completed and task.repeat is None and status != "done":
        raise UsageError(f"{task.id} chưa xong. Muốn ghi ngày hoàn thành: thêm --status done")


def _refuse_early_days(record: Record, task: Task, wanted: Update) -> None:
    """Refuse what has not happened on the day of judgement, or was not given by then."""
    if wanted.completed is not None and wanted.completed > wanted.day:
        raise UsageError(
            f"{task.id}: ngày hoàn thành {day_name(wanted.completed)} sau ngày xét "
            f"{day_name(wanted.day)}, nên chưa ghi. Xem lại ngày, hoặc nêu --as-of"
        )
    since = existence_of(record, task)
    if since is not None and wanted.day < since and (wanted.status == "done" or wanted.completed):
        raise UsageError(
            f"{task.id} được giao từ ngày {day_name(since)}, nên ngày {day_name(wanted.day)} chưa "
            "xong được. Xem lại ngày giao (khóa `start` hoặc ngày của thông báo)."
        )


def _status(task: Task, at: Path, wanted: Update) -> Iterator[Change]:
    status = wanted.status or task.status
    if status != task.status:
        yield SetValue((*at, "status"), status)
    if status != "done":
        if task.completed is not None and wanted.status is not None:
            yield SetValue((*at, "completed"), None)
        return
    completed = wanted.completed or task.completed or wanted.day
    if completed != task.completed and (wanted.status or wanted.completed):
        yield SetValue((*at, "completed"), completed.isoformat())


def _reason(task: Task, at: Path, wanted: Update) -> Iterator[Change]:
    """Write why a duty stops; take the reason away when it goes on."""
    goes_on = wanted.status is not None and wanted.status not in _STOPPED
    if goes_on and task.repeat is not None and wanted.status == "done":
        goes_on = False  # a period is recorded; whether the series goes on is not said
    if goes_on:
        if task.reason is not None:
            yield SetValue((*at, "reason"), None)
    elif wanted.reason is not None and wanted.reason != task.reason:
        yield SetValue((*at, "reason"), wanted.reason)


def _finished_period(record: Record, task: Task, at: Path, wanted: Update) -> Iterator[Change]:
    """Record a period of a repeating duty: the named one, else the first that is owed."""
    if wanted.status not in {None, "done"}:
        raise UsageError(f"{task.id}: --period chỉ đi với --status done")
    completed = wanted.completed or wanted.day
    period = wanted.period or _first_owed(record, task, wanted.day)
    if wanted.period is None and completed < period.first:
        raise UsageError(
            f"{task.id}: kỳ sớm nhất còn nợ là {period}, bắt đầu sau ngày {day_name(completed)}, "
            f"nên chưa ghi. Đúng là kỳ ấy thì thêm --period {period}"
        )
    _refuse_period(record, task, period)
    for j, entry in enumerate(task.done):
        if entry.period == period:
            if wanted.completed is not None and entry.completed != completed:
                yield SetValue((*at, "done", j, "completed"), completed.isoformat())
            return
    yield AddItem((*at, "done"), {"period": str(period), "completed": completed.isoformat()})


def _first_owed(record: Record, task: Task, day: dt.date) -> Period:
    recorded = {entry.period for entry in task.done}
    duty = task_on_day(task, day, record.settings, since=existence_of(record, task))
    for occurrence in duty.occurrences:
        if not occurrence.reported and occurrence.period not in recorded:
            return occurrence.period
    raise UsageError(f"{task.id}: không còn kỳ nào chưa xong đến {day_name(day)}.")


def _refuse_period(record: Record, task: Task, period: Period) -> None:
    """Refuse a period that the duty does not owe: recorded, it would stand nowhere."""
    repeat = task.repeat
    if repeat is None:
        return
    if period.span != repeat.every:
        raise UsageError(f"{task.id} lặp lại theo `{repeat.every}`; kỳ `{period}` không hợp.")
    first = first_period(repeat, existence_of(record, task))
    outside = (first is not None and period < first) or (
        repeat.until is not None and period > repeat.until
    )
    if outside:
        raise UsageError(
            f"{task.id}: kỳ `{period}` ngoài các kỳ phải làm ({_range(first, repeat)})."
        )
    if period in repeat.skip:
        raise UsageError(f"{task.id}: kỳ `{period}` được miễn (khóa `skip`), không phải làm.")


def _range(first: Period | None, repeat: Repeat) -> str:
    words = [] if first is None else [f"từ `{first}`"]
    if repeat.until is not None:
        words.append(f"đến `{repeat.until}`")
    return " ".join(words)


def _log(task: Task, at: Path, wanted: Update, status: Status | None) -> Iterator[Change]:
    """Add dated log entries: one with a new status and its reason, one with another note.

    None where the same one stands there. A share typed with them is remembered with its day.
    """
    said = wanted.reason if status is not None and wanted.reason is not None else wanted.note
    notes = [said] if status is not None or said is not None else []
    if wanted.note is not None and said != wanted.note:
        notes.append(wanted.note)
    for note in notes:
        entry = LogEntry(date=wanted.day, note=note, percent=wanted.percent, status=status)
        if status is not None or entry not in task.log:
            yield AddItem((*at, "log"), _item(entry))
        status = None


def _item(entry: LogEntry) -> Mapping[str, str]:
    values = {
        "date": entry.date.isoformat() if entry.date else None,
        "note": entry.note,
        "percent": None if entry.percent is None else str(entry.percent),
        "status": entry.status,
    }
    return {key: value for key, value in values.items() if value is not None}


def first_periods(record: Record, day: dt.date) -> Iterator[Change]:
    """Yield a `from` for each repeating duty of which nothing tells the first period.

    The earliest period that was recorded, else that of the day: what the first version took.
    """
    for i, task in enumerate(record.tasks):
        repeat = task.repeat
        if repeat is None or first_period(repeat, existence_of(record, task)) is not None:
            continue
        recorded = [done.period for done in task.done if done.period.span == repeat.every]
        first = min(recorded, default=period_of(day, repeat.every))
        yield SetValue(("tasks", i, "repeat", "from"), str(first))
