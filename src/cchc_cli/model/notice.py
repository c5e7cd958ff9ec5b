"""A notice of conclusions that assigns duties (thông báo kết luận)."""

from typing import Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.scalars import ContentNumber, DayOrMonth, Flag, Text, Year

NoticeSource = Literal["plan", "superior", "conclusion"]
Lead = Literal["unit", "none"]


@record
class Link:
    """Đường liên kết, in thành mã QR ở trang cuối."""

    __pydantic_config__ = FORBID

    title: Text | None = None
    """Chú thích dưới mã QR."""
    url: Text | None = None
    """Địa chỉ."""


@record
class Theme:
    """Chủ đề của thông báo, để các nhiệm vụ dẫn tới."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã chủ đề, riêng trong thông báo."""
    title: Text
    """Tên chủ đề, như Về cải cách thể chế."""
    content: ContentNumber | None = None
    """Nội dung của báo cáo, từ 1 đến 6, mà nhiệm vụ của chủ đề thuộc về."""
    text: tuple[Text, ...] = ()
    """Các đoạn in dưới tên chủ đề, trước các nhiệm vụ."""


@record
class Notice:
    """Thông báo kết luận giao nhiệm vụ."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã thông báo."""
    number: Text | None = None
    """Số văn bản; để trống đến khi phát hành."""
    date: DayOrMonth | None = None
    """Ngày ban hành, hoặc tháng khi chưa rõ ngày."""
    subject: Text
    """Trích yếu."""
    opening: tuple[Text, ...] = ()
    """Các đoạn trước phần giao nhiệm vụ."""
    closing: tuple[Text, ...] = ()
    """Các đoạn sau phần giao nhiệm vụ; dấu kết thúc được thêm khi in."""
    recipients: tuple[Text, ...] = ()
    """Nơi nhận, không gõ gạch đầu dòng và dấu chấm phẩy."""
    signer: Text | None = None
    """Mã người ký."""
    links: tuple[Link, ...] = ()
    """Các liên kết kèm theo."""
    source: NoticeSource = "conclusion"
    """Nguồn nhiệm vụ: plan kế hoạch, superior cấp trên giao, conclusion kết luận."""
    year: Year | None = None
    """Năm của kế hoạch; trống thì năm của ngày ban hành."""
    themes: tuple[Theme, ...] = ()
    """Các chủ đề của thông báo."""
    lead: Lead = "unit"
    """Đầu dòng nhiệm vụ theo chủ đề: unit nêu đơn vị được giao, none in nguyên lời."""
    details: Flag = True
    """Nêu đơn vị phối hợp, sản phẩm, thời hạn mà lời nhiệm vụ chưa nói; false in nguyên lời."""
