"""A set of criteria (bộ chỉ số) of one year, with its results."""

from typing import Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.issuance import Issuance
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import Day, Points, Text, Year
from cchc_cli.model.scoring import Scoring

AreaKind = Literal["normal", "bonus", "penalty"]


@record
class Criterion:
    """Tiêu chí, hoặc tiêu chí thành phần."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã tiêu chí."""
    name: Text
    """Tên tiêu chí."""
    max: Points | None = None
    """Điểm tối đa."""
    department: Text | None = None
    """Mã đơn vị chủ trì."""
    partners: tuple[Text, ...] = ()
    """Mã các đơn vị phối hợp."""
    due: Day | None = None
    """Hạn hoàn thành."""
    requires: Text | None = None
    """Tài liệu kiểm chứng cần có."""
    scoring: Scoring | None = None
    """Cách chấm."""
    results: tuple[Result, ...] = ()
    """Kết quả."""
    claimed: Points | None = None
    """Điểm đơn vị tự chấm."""
    claimed_on: Day | None = None
    """Ngày tự chấm."""
    appraised: Points | None = None
    """Điểm thẩm định."""
    appraised_on: Day | None = None
    """Ngày thẩm định."""
    evidence: tuple[Evidence, ...] = ()
    """Minh chứng."""
    note: Text | None = None
    """Ghi chú, giải trình."""
    criteria: tuple["Criterion", ...] = ()
    """Các tiêu chí thành phần, thay cho cách chấm."""


@record
class Area:
    """Lĩnh vực."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã lĩnh vực."""
    name: Text
    """Tên lĩnh vực."""
    kind: AreaKind = "normal"
    """Loại: normal thường, bonus điểm thưởng, penalty điểm trừ."""
    criteria: tuple[Criterion, ...] = ()
    """Các tiêu chí."""


@record
class Index:
    """Bộ chỉ số của một năm."""

    __pydantic_config__ = FORBID

    year: Year
    """Năm đánh giá."""
    name: Text
    """Tên bộ chỉ số."""
    decision: Text | None = None
    """Số, ngày quyết định ban hành; trống thì mọi bản in ghi MẪU."""
    areas: tuple[Area, ...] = ()
    """Các lĩnh vực."""
    assignment: Issuance | None = None
    """Thông báo phân công nhiệm vụ thực hiện bộ chỉ số."""
    scorecard: Issuance | None = None
    """Báo cáo kết quả tự chấm điểm."""
