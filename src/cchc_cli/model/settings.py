"""What an office decides for itself."""

from typing import Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.scalars import Count, Day, DayOrMonth, Flag, Text

PeriodRule = Literal["ministry", "calendar"]
StatisticList = Literal["bnv-4625"]
DateRule = Literal["padded", "nd30"]
CompareRule = Literal["none", "previous", "year"]


@record
class ReportParts:
    """Các phần có thể bỏ của báo cáo định kỳ."""

    __pydantic_config__ = FORBID

    chart: Flag = False
    """Biểu đồ tình hình nhiệm vụ."""
    duties: Flag = True
    """Phụ lục tình hình từng nhiệm vụ."""
    statistics: Flag = True
    """Phụ lục số liệu thống kê."""


@record
class Reminder:
    """Công văn đôn đốc phát hành thế nào."""

    __pydantic_config__ = FORBID

    number: Text | None = None
    """Số văn bản; nhiều công văn thì dùng --number."""
    date: DayOrMonth | None = None
    """Ngày ban hành, hoặc tháng khi chưa rõ ngày."""
    recipients: tuple[Text, ...] = ()
    """Nơi nhận, không gõ gạch đầu dòng và dấu chấm phẩy; dòng Lưu được thêm khi thiếu."""
    signer: Text | None = None
    """Mã người ký."""
    reply_days: Count = 3
    """Số ngày làm việc để trả lời, tính từ ngày công văn."""
    reply_to: Text | None = None
    """Nơi nhận kết quả; mặc định đơn vị soạn thảo."""


@record
class Settings:
    """Các thiết lập của cơ quan."""

    __pydantic_config__ = FORBID

    due_soon_days: Count = 7
    """Số ngày trước hạn bắt đầu báo sắp đến hạn."""
    periods: PeriodRule = "ministry"
    """Cách tính kỳ: ministry từ ngày 15 đến ngày 14; calendar theo lịch."""
    require_evidence: Flag = True
    """Việc báo xong mà chưa có minh chứng thì phải chờ minh chứng."""
    drafting: Text | None = None
    """Mã đơn vị soạn thảo công văn; mặc định văn phòng."""
    compare: CompareRule = "none"
    """Báo cáo so với kỳ nào: none không so, previous kỳ trước, year cùng kỳ năm trước."""
    statistics: StatisticList | None = None
    """Danh mục chỉ tiêu dựng sẵn của báo cáo định kỳ, như bnv-4625."""
    report: ReportParts | None = None
    """Các phần của báo cáo định kỳ."""
    two_digits: Flag = True
    """Số đếm từ 1 đến 9 trong lời văn viết thêm số 0 đằng trước, như 05 nhiệm vụ."""
    short_dates: DateRule = "padded"
    """Ngày trong lời văn: padded 14/03/2026, nd30 14/3/2026."""
    holidays: tuple[Day, ...] = ()
    """Ngày nghỉ ngoài thứ Bảy, Chủ nhật."""
    reminder: Reminder | None = None
    """Công văn đôn đốc: số, ngày, nơi nhận, người ký, hạn trả lời."""
