"""A duty (nhiệm vụ): who must do what by when."""

from typing import Literal, get_args

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.scalars import (
    Day,
    DayOfMonth,
    Due,
    MonthNumber,
    Percent,
    RepeatPeriodName,
    Text,
)

Status = Literal["not_started", "in_progress", "done", "paused", "cancelled"]
STATUSES: tuple[Status, ...] = get_args(Status)
Every = Literal["week", "month", "quarter", "half", "year"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


@record
class Repeat:
    """Việc lặp lại theo kỳ."""

    __pydantic_config__ = FORBID

    every: Every
    """Chu kỳ: week, month, quarter, half, year."""
    day: DayOfMonth | None = None
    """Ngày hạn trong tháng cuối của kỳ; vượt số ngày của tháng thì là ngày cuối tháng."""
    weekday: Weekday | None = None
    """Thứ trong tuần, chỉ với week: mon, tue, wed, thu, fri, sat, sun; mặc định fri."""
    month: MonthNumber | None = None
    """Hạn rơi vào tháng thứ mấy: 1 đến 12 của năm, 1 đến 6 của nửa năm; mặc định tháng cuối."""
    after: MonthNumber | None = None
    """Hạn rơi vào tháng thứ mấy sau kỳ: 1 là tháng liền sau."""
    from_: RepeatPeriodName | None = None
    """Kỳ đầu tiên; trống thì kỳ có ngày giao việc."""
    until: RepeatPeriodName | None = None
    """Kỳ cuối cùng; trống là chưa định."""
    skip: tuple[RepeatPeriodName, ...] = ()
    """Các kỳ không phải làm."""
    moved: dict[RepeatPeriodName, Day] | None = None
    """Kỳ có hạn khác: kỳ và ngày hạn."""


@record
class Completion:
    """Một kỳ đã làm xong của việc lặp lại."""

    __pydantic_config__ = FORBID

    period: RepeatPeriodName
    """Kỳ đã xong."""
    completed: Day | None = None
    """Ngày hoàn thành."""
    evidence: tuple[Evidence, ...] = ()
    """Minh chứng của kỳ."""


@record
class LogEntry:
    """Một lần cập nhật tiến độ."""

    __pydantic_config__ = FORBID

    date: Day | None = None
    """Ngày cập nhật."""
    note: Text | None = None
    """Nội dung."""
    percent: Percent | None = None
    """Tỷ lệ hoàn thành khi đó."""
    status: Status | None = None
    """Tình trạng từ ngày ấy; `note` là lý do nếu tạm dừng hoặc hủy."""


@record
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
    theme: Text | None = None
    """Mã chủ đề của thông báo."""
    group: Text | None = None
    """Mã nhóm: cùng một việc giao cho nhiều đơn vị, mỗi đơn vị một bản ghi."""
    monitor: Text | None = None
    """Mã đơn vị theo dõi, đôn đốc."""
    due: Due | None = None
    """Hạn hoàn thành: ngày, hoặc tháng 2025-11, quý 2025-Q4, nửa năm 2025-H2, năm 2025."""
    due_text: Text | None = None
    """Hạn bằng chữ khi không có ngày, như Thường xuyên; được in ra."""
    start: Day | None = None
    """Ngày bắt đầu; trống thì tính từ ngày của thông báo."""
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
