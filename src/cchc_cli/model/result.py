"""A result (kết quả) of a criterion: what its kind of scoring computes points from."""

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.scalars import Count, Day, Number, Percent, Points, Text


@record
class Result:
    """Một kết quả; kết quả mới nhất đến ngày xét được tính."""

    __pydantic_config__ = FORBID

    date: Day | None = None
    """Ngày có kết quả; không có ngày thì luôn được tính."""
    choice: Text | None = None
    """Nhãn đạt được (kiểu choice)."""
    value: Number | None = None
    """Giá trị (kiểu levels)."""
    numerator: Points | None = None
    """Tử số (kiểu ratio)."""
    denominator: Points | None = None
    """Mẫu số (kiểu ratio)."""
    percent: Percent | None = None
    """Tỷ lệ (kiểu ratio, external)."""
    count: Count | None = None
    """Số lần (kiểu deduction)."""
    points: Points | None = None
    """Số điểm (kiểu external)."""
