"""How a document that has no record of its own goes out (phát hành)."""

from typing import Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.scalars import DayOrMonth, Flag, Text

ScorecardColumn = Literal["id", "name", "max", "self", "appraised", "evidence"]


@record
class Issuance:
    """Số, ngày, nơi nhận, người ký của một văn bản."""

    __pydantic_config__ = FORBID

    number: Text | None = None
    """Số văn bản; để trống đến khi phát hành."""
    date: DayOrMonth | None = None
    """Ngày ban hành, hoặc tháng khi chưa rõ ngày."""
    addressee: tuple[Text, ...] = ()
    """Kính gửi (chỉ với báo cáo, công văn)."""
    recipients: tuple[Text, ...] = ()
    """Nơi nhận, không gõ gạch đầu dòng và dấu chấm phẩy."""
    signer: Text | None = None
    """Mã người ký."""
    organizing: tuple[Text, ...] = ()
    """Tình hình tổ chức thực hiện (báo cáo tự chấm điểm); trống thì viết từ dữ liệu."""
    solutions: tuple[Text, ...] = ()
    """Giải pháp (báo cáo tự chấm điểm); trống thì viết từ dữ liệu."""
    proposals: tuple[Text, ...] = ()
    """Kiến nghị, đề xuất (báo cáo tự chấm điểm)."""


@record
class ScorecardIssuance(Issuance):
    """Báo cáo tự chấm điểm: số, ngày, nơi nhận, người ký, và các cột, phụ lục của nó."""

    __pydantic_config__ = FORBID

    columns: tuple[ScorecardColumn, ...] = ()
    """Các cột của bảng điểm, theo thứ tự in; trống: id, name, max, self, appraised, evidence."""
    chart: Flag = False
    """Biểu đồ tỷ lệ điểm đạt theo lĩnh vực."""
    register: Flag = True
    """Có in danh mục tài liệu kiểm chứng (Phụ lục II) không."""
