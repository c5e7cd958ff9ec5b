"""The statistical appendix of the periodic report (phụ lục thống kê)."""

from typing import Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.formula import FormulaText
from cchc_cli.model.scalars import Count, Day, Number, PeriodName, Text
from cchc_cli.model.task_count import TaskCount

AddRule = Literal["sum", "first", "last", "none"]
StatisticKind = Literal["count", "rate", "flag", "choice", "head"]
Sense = Literal["stock", "flow", "cumulative"]
"""What a figure says: at a moment, within the period, or since the year began."""


@record
class Statistic:
    """Chỉ tiêu thống kê."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã chỉ tiêu."""
    name: Text = ""
    """Tên chỉ tiêu; chỉ tiêu của danh mục dựng sẵn đã có tên."""
    unit: Text = ""
    """Đơn vị tính; chỉ tiêu của danh mục dựng sẵn đã có."""
    form: Count | None = None
    """Biểu mẫu."""
    no: Text | None = None
    """Số thứ tự in trong biểu mẫu."""
    level: Count = 1
    """Cấp, từ 1 đến 3: chữ đậm, chữ thường, chữ nghiêng."""
    kind: StatisticKind = "count"
    """Loại: count số đếm, rate tỷ lệ, flag có hoặc không, choice lựa chọn, head dòng tiêu đề."""
    sense: Sense | None = None
    """Nghĩa: stock tại thời điểm, flow trong kỳ, cumulative lũy kế từ đầu năm."""
    area: Text | None = None
    """Mã lĩnh vực."""
    department: Text | None = None
    """Mã đơn vị cung cấp số liệu."""
    values: dict[PeriodName, Number] | None = None
    """Số liệu theo kỳ."""
    absent: dict[PeriodName, Text] | None = None
    """Lý do không có số liệu theo kỳ; in dấu "-" và lý do ở cột Ghi chú."""
    notes: dict[PeriodName, Text] | None = None
    """Ghi chú theo kỳ."""
    tasks: TaskCount | None = None
    """Đếm nhiệm vụ của dữ liệu."""
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
