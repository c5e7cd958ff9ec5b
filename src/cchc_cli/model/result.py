"""A result (kết quả) of a criterion: what its kind of scoring computes points from."""

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.scalars import Count, Day, Flag, Number, Points, Text


@record
class Result:
    """Một kết quả; kết quả mới nhất đến ngày xét được tính."""

    __pydantic_config__ = FORBID

    date: Day | None = None
    """Ngày có kết quả; không có ngày thì luôn được tính."""
    choice: Text | None = None
    """Nhãn đạt được."""
    value: Number | None = None
    """Giá trị đạt được."""
    numerator: Points | None = None
    """Tử số."""
    denominator: Points | None = None
    """Mẫu số; bằng 0 là không phát sinh."""
    percent: Points | None = None
    """Tỷ lệ phần trăm, không có dấu %."""
    count: Count | None = None
    """Số lần, số trường hợp."""
    points: Points | None = None
    """Số điểm do bên ngoài chấm."""
    met: tuple[Text, ...] | None = None
    """Các nội dung đạt; [] là không nội dung nào đạt."""
    condition_met: Flag | None = None
    """Có bảo đảm điều kiện của tiêu chí không; không có thì coi là có."""
    reduced: tuple[Text, ...] = ()
    """Các trường hợp bị trừ điểm, theo nhãn ở `reductions`."""
    not_applicable: Flag = False
    """Không áp dụng: không tính tiêu chí này."""
    reason: Text | None = None
    """Vì sao không áp dụng."""
