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
from cchc_cli.progress.states import judge

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


def changes_of(record: Record, task: Task, at: Path, wish: Update) -> Iterator[Change]:
    """Yield the changes that make a wish true, none where it is true already.

    Raises UsageError when the wish contradicts the duty.
    """
    _refuse_contradictions(task, wish)
    _refuse_early_days(record, task, wish)
    by_period = task.repeat is not None and bool(
        wish.status == "done" or wish.completed or wish.period
    )
    if by_period:
        yield from _finished_period(record, task, at, wish=wish)
    else:
        yield from _status(task, at, wish)
    for key in ("percent", "due"):
        value = getattr(wish, key)
        if value is not None and value != getattr(task, key):
            yield SetValue((*at, key), str(value))
    yield from _reason(task, at, wish)
    status = wish.status if wish.status != task.status and not by_period else None
    yield from _log(task, at, wish, status=status)


def _refuse_contradictions(task: Task, wish: Update) -> None:
    status = wish.status or task.status
    if status in _STOPPED and not (wish.reason or task.reason):
        raise UsageError(f'{task.id}: tạm dừng hoặc hủy phải nêu lý do: --reason "…"')
    if task.repeat is None and wish.period is not None:
        raise UsageError(f"{task.id} không lặp lại theo kỳ, không dùng --period.")
    if task.repeat is not None and wish.due is not None:
        raise UsageError(f"{task.id} lặp lại theo kỳ: hạn nằm ở khóa `repeat`, hãy sửa trong tệp.")
    if wish.completed and task.repeat is None and status != "done":
        raise UsageError(f"{task.id} chưa xong. Muốn ghi ngày hoàn thành: thêm --status done")


def _refuse_early_days(record: Record, task: Task, wish: Update) -> None:
    """Refuse what has not happened on the day of judgement, or was not given by then."""
    if wish.completed is not None and wish.completed > wish.day:
        raise UsageError(
            f"{task.id}: ngày hoàn thành {day_name(wish.completed)} sau ngày xét "
            f"{day_name(wish.day)}, nên chưa ghi. Xem lại ngày, hoặc nêu --as-of"
        )
    since = existence_of(record, task)
    if since is not None and wish.day < since and (wish.status == "done" or wish.completed):
        raise UsageError(
            f"{task.id} được giao từ ngày {day_name(since)}, nên ngày {day_name(wish.day)} chưa "
            "xong được. Xem lại ngày giao (khóa `start` hoặc ngày của thông báo)."
        )


def _status(task: Task, at: Path, wish: Update) -> Iterator[Change]:
    status = wish.status or task.status
    if status != task.status:
        yield SetValue((*at, "status"), status)
    if status != "done":
        if task.completed is not None and wish.status is not None:
            yield SetValue((*at, "completed"), None)
        return
    completed = wish.completed or task.completed or wish.day
    if completed != task.completed and (wish.status or wish.completed):
        yield SetValue((*at, "completed"), completed.isoformat())


def _reason(task: Task, at: Path, wish: Update) -> Iterator[Change]:
    """Write why a duty stops; take the reason away when it goes on."""
    goes_on = wish.status is not None and wish.status not in _STOPPED
    if goes_on and task.repeat is not None and wish.status == "done":
        goes_on = False  # a period is recorded; whether the series goes on is not said
    if goes_on:
        if task.reason is not None:
            yield SetValue((*at, "reason"), None)
    elif wish.reason is not None and wish.reason != task.reason:
        yield SetValue((*at, "reason"), wish.reason)


def _finished_period(record: Record, task: Task, at: Path, wish: Update) -> Iterator[Change]:
    """Record a period of a repeating duty: the named one, else the first that is owed."""
    if wish.status not in {None, "done"}:
        raise UsageError(f"{task.id}: --period chỉ đi với --status done")
    completed = wish.completed or wish.day
    period = wish.period or _first_owed(record, task, wish.day)
    if wish.period is None and completed < period.first:
        raise UsageError(
            f"{task.id}: kỳ sớm nhất còn nợ là {period}, bắt đầu sau ngày {day_name(completed)}, "
            f"nên chưa ghi. Đúng là kỳ ấy thì thêm --period {period}"
        )
    _refuse_period(record, task, period)
    for j, entry in enumerate(task.done):
        if entry.period == period:
            if wish.completed is not None and entry.completed != completed:
                yield SetValue((*at, "done", j, "completed"), completed.isoformat())
            return
    yield AddItem((*at, "done"), {"period": str(period), "completed": completed.isoformat()})


def _first_owed(record: Record, task: Task, day: dt.date) -> Period:
    recorded = {entry.period for entry in task.done}
    duty = judge(task, day, record.settings, since=existence_of(record, task))
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


def _log(task: Task, at: Path, wish: Update, status: Status | None) -> Iterator[Change]:
    """Add dated log entries: one with a new status and its reason, one with another note.

    None where the same one stands there. A share typed with them is remembered with its day.
    """
    said = wish.reason if status is not None and wish.reason is not None else wish.note
    told = [said] if status is not None or said is not None else []
    if wish.note is not None and said != wish.note:
        told.append(wish.note)
    for note in told:
        entry = LogEntry(date=wish.day, note=note, percent=wish.percent, status=status)
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
