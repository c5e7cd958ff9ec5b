"""A set of criteria (bộ chỉ số) of one year, with its results."""

from typing import Annotated, Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.issuance import Issuance, ScorecardIssuance
from cchc_cli.model.named_counts import GATHERED
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import (
    AreaContent,
    Count,
    Day,
    Decimals,
    Flag,
    Number,
    Points,
    Text,
    Year,
)
from cchc_cli.model.scoring import EmptyRule, Scoring
from cchc_cli.model.worth import PercentLost

RatingMeasure = Literal["points", "percent"]
TotalRule = Literal["outside", "inside"]
AreaKind = Literal["normal", "bonus", "penalty"]


@record
class Appraisal:
    """Một lần thẩm định; lần mới nhất đến ngày xét được tính."""

    __pydantic_config__ = FORBID

    date: Day
    """Ngày thẩm định."""
    score: Points
    """Điểm thẩm định."""
    by: Text | None = None
    """Cơ quan thẩm định."""
    round: Count | None = None
    """Vòng thẩm định; cùng ngày thì vòng sau được tính."""
    note: Text | None = None
    """Ý kiến thẩm định."""


@record
class Criterion:
    """Tiêu chí, hoặc tiêu chí thành phần."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã tiêu chí."""
    name: Text
    """Tên tiêu chí."""
    max: Points | None = None
    """Điểm tối đa; trống là chưa biết, 0 là chỉ theo dõi."""
    decimals: Decimals = 2
    """Số chữ số thập phân của điểm."""
    department: Text | None = None
    """Mã đơn vị chủ trì."""
    partners: tuple[Text, ...] = ()
    """Mã các đơn vị phối hợp."""
    due: Day | None = None
    """Hạn hoàn thành."""
    requires: Text | None = None
    """Tài liệu kiểm chứng cần có."""
    guide: tuple[Text, ...] = ()
    """Hướng dẫn đánh giá, nguyên văn của quyết định, mỗi đoạn một mục."""
    scoring: Scoring | None = None
    """Cách chấm."""
    self_assessed: Flag = True
    """Đơn vị có tự chấm không; không thì chờ điểm thẩm định."""
    condition: Text | None = None
    """Điều kiện; không bảo đảm (condition_met: false) thì 0 điểm."""
    reductions: dict[Text, PercentLost] | None = None
    """Trường hợp bị trừ và phần trăm số điểm đạt được bị trừ, như 50%."""
    empty: EmptyRule | None = None
    """Khi mẫu số bằng 0: full đủ điểm, zero không điểm, exclude không tính."""
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
    appraisals: tuple[Appraisal, ...] = ()
    """Các lần thẩm định, thay cho `appraised`."""
    explanation: Text | None = None
    """Giải trình của đơn vị."""
    evidence: tuple[Evidence, ...] = ()
    """Minh chứng."""
    note: Text | None = None
    """Ghi chú, giải trình."""
    criteria: tuple[Annotated["Criterion", GATHERED], ...] = ()
    """Các tiêu chí thành phần, thay cho cách chấm."""
    rescale: Flag = False
    """Phần không tính được bù: điểm nhân theo tỷ lệ cho đủ điểm tối đa của tiêu chí."""


@record
class Area:
    """Lĩnh vực."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã lĩnh vực."""
    name: Text
    """Tên lĩnh vực."""
    content: AreaContent | None = None
    """Nội dung của báo cáo: 1 đến 6, direction chỉ đạo, điều hành, impact tác động."""
    kind: AreaKind = "normal"
    """Loại: normal thường, bonus điểm thưởng, penalty điểm trừ."""
    rescale: Flag = False
    """Phần không tính được bù: điểm nhân theo tỷ lệ cho đủ điểm tối đa của lĩnh vực."""
    criteria: tuple[Annotated[Criterion, GATHERED], ...] = ()
    """Các tiêu chí."""


@record
class Rating:
    """Một mức xếp loại."""

    __pydantic_config__ = FORBID

    name: Text
    """Tên, như Tốt."""
    from_: Points
    """Từ bao nhiêu điểm (hoặc phần trăm) trở lên."""
    no_zero: Flag = False
    """Chỉ khi không tiêu chí nào bị 0 điểm."""


@record
class ReferenceValue:
    """Giá trị của một mức tham chiếu từ một ngày."""

    __pydantic_config__ = FORBID

    date: Day
    """Có từ ngày nào."""
    value: Number
    """Giá trị."""
    source: Text | None = None
    """Nguồn, như số và ngày của văn bản công bố."""


@record
class Reference:
    """Một mức tham chiếu do nơi khác công bố, như bình quân chung của thành phố."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã, bắt đầu bằng chữ cái; các mức của tiêu chí dẫn tới."""
    name: Text
    """Tên, như bình quân chung của thành phố."""
    values: tuple[ReferenceValue, ...]
    """Các giá trị; giá trị mới nhất đến ngày xét được dùng."""


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
    from_: Day | None = None
    """Ngày đầu của số liệu; mặc định đầu năm."""
    until: Day | None = None
    """Ngày cuối của số liệu; mặc định cuối năm."""
    references: tuple[Reference, ...] = ()
    """Các mức tham chiếu."""
    ratings: tuple[Rating, ...] = ()
    """Các mức xếp loại, từ cao đến thấp."""
    rating_of: RatingMeasure = "points"
    """Xếp loại theo: points điểm, percent phần trăm điểm tối đa."""
    bonus_max: Points | None = None
    """Điểm thưởng nhiều nhất của mọi lĩnh vực điểm thưởng."""
    penalty_max: Points | None = None
    """Điểm trừ nhiều nhất của mọi lĩnh vực điểm trừ."""
    rescale: Flag = False
    """Phần không tính được bù: điểm nhân theo tỷ lệ cho đủ điểm tối đa của bộ chỉ số."""
    total: TotalRule = "outside"
    """Điểm thưởng: outside ngoài điểm tối đa, inside trong điểm tối đa."""
    areas: tuple[Area, ...] = ()
    """Các lĩnh vực."""
    assignment: Issuance | None = None
    """Thông báo phân công nhiệm vụ thực hiện bộ chỉ số."""
    scorecard: ScorecardIssuance | None = None
    """Báo cáo kết quả tự chấm điểm."""
