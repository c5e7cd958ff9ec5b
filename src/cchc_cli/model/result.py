"""A result (kết quả) of a criterion: what its kind of scoring computes points from."""

from decimal import Decimal
from fractions import Fraction
from typing import Annotated

from cchc_cli.model.config import FORBID, Reading
from cchc_cli.model.declaring import record
from cchc_cli.model.parsing import parse_number, parse_points
from cchc_cli.model.scalars import NUMBER_SCHEMA, POINTS_SCHEMA, Count, Day, Flag, Points, Text

NAMED = "counts"
"""The field of a result that holds what the files write under names of their own."""
Amount = Annotated[
    Decimal | Fraction,
    Reading("số không âm, như 2 hoặc 1.5", parse_points, POINTS_SCHEMA),
]
"""A number that was typed, or an exact one that was computed from figures."""
Value = Annotated[Decimal | Fraction, Reading("số, như 12 hoặc 12.5", parse_number, NUMBER_SCHEMA)]


@record
class Result:
    """Một kết quả; kết quả mới nhất đến ngày xét được tính."""

    __pydantic_config__ = FORBID

    date: Day | None = None
    """Ngày có kết quả; không có ngày thì luôn được tính."""
    choice: Text | None = None
    """Nhãn đạt được."""
    value: Value | None = None
    """Giá trị đạt được."""
    numerator: Amount | None = None
    """Tử số."""
    denominator: Amount | None = None
    """Mẫu số; bằng 0 là không phát sinh."""
    percent: Amount | None = None
    """Tỷ lệ phần trăm, không có dấu %."""
    count: Count | None = None
    """Số lần, số trường hợp."""
    points: Points | None = None
    """Số điểm do bên ngoài chấm."""
    counts: dict[Text, Points] | None = None
    """Số lượng theo tên riêng của cách chấm, ghi ngang hàng các khóa khác."""
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
