"""A duty (nhiệm vụ): who must do what by when."""

from dataclasses import dataclass
from typing import Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.scalars import Day, DayOfMonth, Percent, PeriodName, Text

Status = Literal["not_started", "in_progress", "done", "paused", "cancelled"]
Every = Literal["month", "quarter", "half", "year"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """Việc lặp lại theo kỳ."""

    __pydantic_config__ = FORBID

    every: Every
    """Chu kỳ: month, quarter, half, year."""
    day: DayOfMonth | None = None
    """Ngày hạn trong tháng cuối của kỳ; vượt số ngày của tháng thì là ngày cuối tháng."""
    from_: PeriodName | None = None
    """Kỳ đầu tiên."""
    until: PeriodName | None = None
    """Kỳ cuối cùng; trống là chưa định."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """Một kỳ đã làm xong của việc lặp lại."""

    __pydantic_config__ = FORBID

    period: PeriodName
    """Kỳ đã xong."""
    completed: Day | None = None
    """Ngày hoàn thành."""
    evidence: tuple[Evidence, ...] = ()
    """Minh chứng của kỳ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """Một lần cập nhật tiến độ."""

    __pydantic_config__ = FORBID

    date: Day | None = None
    """Ngày cập nhật."""
    note: Text | None = None
    """Nội dung."""
    percent: Percent | None = None
    """Tỷ lệ hoàn thành khi đó."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Nhiệm vụ."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã nhiệm vụ, cấp một lần, không dùng lại."""
    notice: Text | None = None
    """Mã thông báo giao việc."""
    department: Text
    """Mã đơn vị chủ trì; chỉ một đơn vị."""
    partners: tuple[Text, ...] = ()
    """Mã các đơn vị phối hợp."""
    content: Text
    """Nội dung nhiệm vụ."""
    product: Text | None = None
    """Sản phẩm phải nộp."""
    due: Day | None = None
    """Hạn hoàn thành; không có hạn thì để trống."""
    start: Day | None = None
    """Ngày bắt đầu."""
    repeat: Repeat | None = None
    """Lặp lại theo kỳ."""
    criteria: tuple[Text, ...] = ()
    """Mã các tiêu chí CCHC mà nhiệm vụ phục vụ."""
    status: Status = "not_started"
    """Tình trạng: not_started, in_progress, done, paused, cancelled."""
    percent: Percent | None = None
    """Tỷ lệ hoàn thành."""
    completed: Day | None = None
    """Ngày hoàn thành; phải có khi status là done."""
    reason: Text | None = None
    """Lý do; phải có khi tạm dừng hoặc hủy."""
    evidence: tuple[Evidence, ...] = ()
    """Minh chứng."""
    done: tuple[Completion, ...] = ()
    """Các kỳ đã xong của việc lặp lại."""
    log: tuple[LogEntry, ...] = ()
    """Nhật ký tiến độ."""
