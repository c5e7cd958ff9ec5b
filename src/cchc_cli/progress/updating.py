"""What an update of a duty (cập nhật nhiệm vụ) changes in its record."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cchc_cli.errors import UsageError
from cchc_cli.model.change import AddItem, Change, SetValue
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.period import Period
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import LogEntry, Status, Task
from cchc_cli.progress.states import judge


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What the user wants to be true; None leaves a value as it is."""

    day: dt.date
    status: Status | None = None
    percent: Decimal | None = None
    completed: dt.date | None = None
    due: dt.date | None = None
    reason: str | None = None
    note: str | None = None
    period: Period | None = None


def changes_of(task: Task, at: Path, wish: Update, settings: Settings) -> Iterator[Change]:
    """Give the changes that make a wish true, none where it is true already.

    Raises UsageError when the wish contradicts the duty.
    """
    _refuse_contradictions(task, wish)
    if task.repeat is not None and (wish.status == "done" or wish.completed or wish.period):
        yield from _finished_period(task, at, wish, settings)
    else:
        yield from _status(task, at, wish)
    for key in ("percent", "due", "reason"):
        value = getattr(wish, key)
        if value is not None and value != getattr(task, key):
            yield SetValue((*at, key), str(value))
    yield from _log(task, at, wish)


def _refuse_contradictions(task: Task, wish: Update) -> None:
    status = wish.status or task.status
    if status in {"paused", "cancelled"} and not (wish.reason or task.reason):
        raise UsageError(f'{task.id}: tạm dừng hoặc hủy phải nêu lý do: --reason "…"')
    if task.repeat is None and wish.period is not None:
        raise UsageError(f"{task.id} không lặp lại theo kỳ, không dùng --period.")
    if task.repeat is not None and wish.due is not None:
        raise UsageError(f"{task.id} lặp lại theo kỳ: hạn nằm ở khóa `repeat`, hãy sửa trong tệp.")
    if wish.completed and task.repeat is None and status != "done":
        raise UsageError(f"{task.id} chưa xong. Muốn ghi ngày hoàn thành: thêm --status done")


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


def _finished_period(task: Task, at: Path, wish: Update, settings: Settings) -> Iterator[Change]:
    """Record a period of a repeating duty: the named one, else the first that is owed."""
    if wish.status not in {None, "done"}:
        raise UsageError(f"{task.id}: --period chỉ đi với --status done")
    completed = wish.completed or wish.day
    owed = [o.period for o in judge(task, wish.day, settings).occurrences if o.completed is None]
    period = wish.period or next((p for p in owed if not _recorded(task, p)), None)
    if period is None:
        raise UsageError(f"{task.id}: không còn kỳ nào chưa xong đến {wish.day:%d/%m/%Y}.")
    if task.repeat is not None and period.span != task.repeat.every:
        raise UsageError(f"{task.id} lặp lại theo `{task.repeat.every}`; kỳ `{period}` không hợp.")
    for j, entry in enumerate(task.done):
        if entry.period == period:
            if wish.completed is not None and entry.completed != completed:
                yield SetValue((*at, "done", j, "completed"), completed.isoformat())
            return
    yield AddItem((*at, "done"), {"period": str(period), "completed": completed.isoformat()})


def _recorded(task: Task, period: Period) -> bool:
    return any(entry.period == period for entry in task.done)


def _log(task: Task, at: Path, wish: Update) -> Iterator[Change]:
    """Add a dated log entry with the note, unless the same one stands there."""
    if wish.note is None:
        return
    entry = LogEntry(date=wish.day, note=wish.note, percent=wish.percent)
    if entry in task.log:
        return
    item = {"date": wish.day.isoformat(), "note": wish.note}
    if wish.percent is not None:
        item["percent"] = str(wish.percent)
    yield AddItem((*at, "log"), item)
