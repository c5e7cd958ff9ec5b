"""The statistical appendix of the periodic report (phụ lục thống kê)."""

from typing import Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.formula import FormulaText
from cchc_cli.model.scalars import Day, Number, PeriodName, Text

AddRule = Literal["sum", "first", "last", "none"]


@record
class Statistic:
    """Chỉ tiêu thống kê."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã chỉ tiêu."""
    name: Text
    """Tên chỉ tiêu."""
    unit: Text
    """Đơn vị tính."""
    area: Text | None = None
    """Mã lĩnh vực."""
    values: dict[PeriodName, Number] | None = None
    """Số liệu theo kỳ."""
    ratio: tuple[Text, Text] | None = None
    """Tỷ lệ: mã tử số, mã mẫu số."""
    formula: FormulaText | None = None
    """Công thức từ các chỉ tiêu khác, như "[3.1] - [3.5]"."""
    add: AddRule | None = None
    """Tính kỳ dài từ các kỳ ngắn: sum cộng, first kỳ đầu, last kỳ cuối, none không tính."""
    as_of: dict[PeriodName, Day] | None = None
    """Số liệu của kỳ tính đến hết ngày nào, khi khác ngày của báo cáo."""
    note: Text | None = None
    """Ghi chú."""


@record
class StatisticRule:
    """Quy tắc cân đối: tổng bên trái bằng tổng bên phải."""

    __pydantic_config__ = FORBID

    left: tuple[Text, ...]
    """Mã các chỉ tiêu bên trái."""
    right: tuple[Text, ...]
    """Mã các chỉ tiêu bên phải."""
    note: Text | None = None
    """Diễn giải."""
