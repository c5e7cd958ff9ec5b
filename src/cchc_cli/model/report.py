"""What only a person can say about a period (lời văn của báo cáo)."""

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.scalars import DayOrMonth, Flag, PeriodName, Text

REVIEW = "[xem lại]"
"""Stands before a paragraph carried over from another report, until a person has read it."""


@record
class Narrative:
    """Các đoạn lời văn theo mục; mục trống được viết từ dữ liệu."""

    __pydantic_config__ = FORBID

    sections: dict[Text, tuple[Text, ...]] | None = None
    """Các đoạn theo mã mục của đề cương, như "II.3.b"."""
    replace: Flag = False
    """Mục đã viết ở `sections` thì bỏ phần tính từ dữ liệu."""
    direction: tuple[Text, ...] = ()
    """Công tác chỉ đạo, điều hành."""
    areas: dict[Text, tuple[Text, ...]] | None = None
    """Kết quả theo lĩnh vực."""
    strengths: tuple[Text, ...] = ()
    """Kết quả đạt được."""
    limits: tuple[Text, ...] = ()
    """Tồn tại, hạn chế."""
    causes: tuple[Text, ...] = ()
    """Nguyên nhân."""
    next: tuple[Text, ...] = ()
    """Phương hướng, nhiệm vụ kỳ tới."""
    proposals: tuple[Text, ...] = ()
    """Kiến nghị, đề xuất."""


@record
class Report:
    """Báo cáo của một kỳ."""

    __pydantic_config__ = FORBID

    period: PeriodName
    """Kỳ báo cáo."""
    number: Text | None = None
    """Số văn bản."""
    date: DayOrMonth | None = None
    """Ngày ban hành."""
    title: Text | None = None
    """Trích yếu; mặc định theo kỳ."""
    basis: tuple[Text, ...] = ()
    """Các đoạn căn cứ, như Thực hiện Công văn số …"""
    closing: Text | None = None
    """Câu kết; mặc định nhắc tên báo cáo."""
    addressee: tuple[Text, ...] = ()
    """Kính gửi; bỏ trống thì không in."""
    recipients: tuple[Text, ...] = ()
    """Nơi nhận."""
    signer: Text | None = None
    """Mã người ký."""
    narrative: Narrative | None = None
    """Lời văn."""
