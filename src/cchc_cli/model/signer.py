"""Who signs (người ký), and in whose name (NĐ 30/2020/NĐ-CP, Điều 13)."""

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.scalars import Text


@record
class Signer:
    """Người ký văn bản."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã người ký."""
    authority: tuple[Text, ...] = ()
    """Các dòng quyền hạn, như TL. CHỦ TỊCH; trống là ký với quyền của mình."""
    title: Text
    """Chức vụ của người ký, viết hoa."""
    name: Text | None = None
    """Họ tên, không kèm học hàm, học vị."""
