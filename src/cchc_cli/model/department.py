"""A unit that does the work (đơn vị)."""

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.scalars import Text


@record
class Head:
    """Người đứng đầu đơn vị."""

    __pydantic_config__ = FORBID

    name: Text | None = None
    """Họ tên."""
    title: Text | None = None
    """Chức vụ."""
    email: Text | None = None
    """Địa chỉ thư điện tử, để soạn thư nhắc việc; không in vào văn bản nào."""
    phone: Text | None = None
    """Số điện thoại, để nhắn tin nhắc việc; không in vào văn bản nào."""


@record
class Department:
    """Đơn vị thuộc cơ quan."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã đơn vị, không đổi khi tên đổi."""
    name: Text
    """Tên chính thức."""
    symbol: Text | None = None
    """Chữ viết tắt của đơn vị trong ký hiệu văn bản."""
    aliases: tuple[Text, ...] = ()
    """Những cách gọi khác, để nhận ra và nhắc dùng tên chính thức."""
    head: Head | None = None
    """Người đứng đầu."""
