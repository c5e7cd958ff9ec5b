"""What an event of a calendar says: its title, the lines below it."""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence

from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.settings import PeriodRule
from cchc_cli.periods.names import (
    day_name,
    day_words,
    deadline_words,
    official_name,
    short_name,
)
from cchc_cli.periods.windows import window_of
from cchc_cli.progress.addressing import reply_place
from cchc_cli.progress.reminding import time_left
from cchc_cli.progress.states import NAMES, State, TaskOnDay
from cchc_cli.suggestions import capital
from cchc_cli.text import as_typed, bare

CLOSING = "Kỳ báo cáo"
"""The category of the days on which reports close."""
_MARKS: dict[State, str] = {
    "done": "Đã xong",
    "done_late": "Đã xong (quá hạn)",
    "awaiting_evidence": "Chờ minh chứng",
    "on_track": "Hạn",
    "due_soon": "Hạn",
    "overdue": "Quá hạn",
    "paused": "Tạm dừng",
    "cancelled": "Đã hủy",
    "not_begun": "Chưa bắt đầu",
}
_OPEN: tuple[State, ...] = ("on_track", "due_soon", "overdue")


def calendar_name(record: Record, units: Collection[str]) -> str:
    """Name a calendar by the body, or by the units whose duties it holds."""
    names = [unit.name for unit in record.departments if unit.id in units]
    return f"Nhiệm vụ CCHC – {bare(', '.join(names) or record.organization.name)}"


def duty_summary(duty: TaskOnDay) -> str:
    """Title a deadline: its state, what is to be done, and which period it is of."""
    due = duty.task.due
    words = None if due is None or duty.period is not None else deadline_words(due)
    period = words if duty.period is None else f"kỳ {short_name(duty.period)}"
    return f"{_MARKS[duty.state]}: {bare(duty.task.content)}{f' ({period})' if period else ''}"


def duty_lines(record: Record, duty: TaskOnDay, day: dt.date) -> Iterator[str]:
    """Yield what else is known of a duty, and how to say that it is done."""
    task, names = duty.task, record.unit_names
    yield f"Đơn vị chủ trì: {bare(names.get(task.department, task.department))}"
    if task.partners:
        yield f"Phối hợp: {bare('; '.join(names.get(name, name) for name in task.partners))}"
    if task.product:
        yield f"Sản phẩm: {bare(task.product)}"
    yield f"Hạn: {_due(duty)}"
    yield f"Tình hình đến ngày {day_name(day)}: {_state(duty)}"
    yield f"Mã: {task.id}"
    yield from _recording(record, duty)


def _due(duty: TaskOnDay) -> str:
    assert duty.due is not None
    words = None if duty.task.repeat is not None else duty.due_text
    return f"{bare(words)}, ngày cuối {day_name(duty.due)}" if words else day_words(duty.due)


def _state(duty: TaskOnDay) -> str:
    """Name the state, with the days left, the day on which it was done, or why it stopped."""
    more = time_left(duty)
    if duty.state == "not_begun" and duty.since is not None:
        more = f"từ ngày {day_name(duty.since)}"
    elif duty.completed is not None:
        more = f"báo xong ngày {day_name(duty.completed)}"
    elif duty.reason:
        more = bare(duty.reason)
    if duty.state == "overdue" and more:
        return capital(more)
    return f"{NAMES[duty.state]}{f' ({more})' if more else ''}"


def _recording(record: Record, duty: TaskOnDay) -> Iterator[str]:
    """Yield to whom the unit answers, and what the keeper of the record types then."""
    task = duty.task
    name = as_typed(task.id)
    of = "" if duty.period is None else f" --period {duty.period}"
    place = reply_place(record, {task.department}) or record.organization.name
    if duty.state in _OPEN:
        yield f"Xong thì báo {bare(place)}, nêu mã {task.id}."
        yield f"Ghi vào sổ: cchc update {name} --status done{of}"
    elif duty.state == "awaiting_evidence":
        yield f"Gửi minh chứng về {bare(place)}, nêu mã {task.id}."
        yield f'Ghi vào sổ: cchc evidence add {name} --title "…"{of}'


def closing_summary(periods: Sequence[Period]) -> str:
    """Title the day on which reports close: `… tháng 9, quý III, 9 tháng đầu năm 2025`."""
    names = [official_name(period) for period in periods]
    year = f" năm {periods[0].year}"
    shown = [*(name.removesuffix(year) for name in names[:-1]), names[-1]]
    return f"Chốt số liệu báo cáo CCHC {', '.join(shown)}"


def closing_lines(periods: Sequence[Period], rule: PeriodRule) -> Iterator[str]:
    """Yield the days that each report covers, and what makes it."""
    for period in periods:
        window = window_of(period, rule)
        days = f"từ {day_name(window.first)} đến {day_name(window.last)}"
        yield f"{capital(official_name(period))}: {days}"
    for period in periods:
        yield f"Lập báo cáo: cchc render report --period {period}"
