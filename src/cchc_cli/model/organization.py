"""The body that owns the record (cơ quan ban hành)."""

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.scalars import Text


@record
class Organization:
    """Cơ quan ban hành văn bản."""

    __pydantic_config__ = FORBID

    name: Text
    """Tên đầy đủ của cơ quan."""
    heading: tuple[Text, ...] = ()
    """Các dòng tên cơ quan ở đầu văn bản; không có thì lấy tên viết hoa."""
    parent: Text | None = None
    """Cơ quan chủ quản, dòng trên tên cơ quan, không in đậm."""
    place: Text
    """Địa danh trong dòng ngày tháng."""
    symbol: Text
    """Chữ viết tắt tên cơ quan trong số, ký hiệu, như UBND."""
