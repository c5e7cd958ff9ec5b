"""What an office decides for itself."""

from typing import Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.issuance import Issuance
from cchc_cli.model.scalars import Count, Day, Flag, Text

PeriodRule = Literal["ministry", "calendar"]
CompareRule = Literal["none", "previous", "year"]


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
    holidays: tuple[Day, ...] = ()
    """Ngày nghỉ ngoài thứ Bảy, Chủ nhật."""
    reminder: Issuance | None = None
    """Công văn đôn đốc: số, ngày, nơi nhận, người ký."""
