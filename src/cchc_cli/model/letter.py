"""A document that the office issued or got, and that has no record of its own (văn bản)."""

from typing import Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.scalars import Day, Text

LetterKind = Literal["reminder", "directive", "other", "received"]


@record
class Letter:
    """Văn bản đi hoặc đến, ngoài các văn bản đã có bản ghi riêng."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã văn bản, để trích dẫn trong lời văn: [letter:CV-45]."""
    kind: LetterKind
    """Loại: reminder đôn đốc, directive chỉ đạo, other khác, received văn bản đến."""
    department: Text | None = None
    """Mã đơn vị nhận, hoặc đơn vị soạn."""
    number: Text | None = None
    """Số, ký hiệu đầy đủ, như 45/UBND-VP."""
    date: Day | None = None
    """Ngày văn bản."""
    subject: Text
    """Trích yếu."""
    url: Text | None = None
    """Đường liên kết."""
    criteria: tuple[Text, ...] = ()
    """Mã các tiêu chí mà văn bản phục vụ; 2024/1.3 chỉ rõ năm."""
    statistics: tuple[Text, ...] = ()
    """Mã các chỉ tiêu đếm văn bản này."""
