"""What proves that a duty was done (minh chứng, tài liệu kiểm chứng)."""

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.scalars import Day, Flag, Sha256, Text


@record
class Evidence:
    """Minh chứng."""

    __pydantic_config__ = FORBID

    title: Text
    """Tên tài liệu."""
    number: Text | None = None
    """Số, ký hiệu."""
    date: Day | None = None
    """Ngày của tài liệu; không có ngày thì luôn được tính."""
    url: Text | None = None
    """Đường liên kết."""
    file: Text | None = None
    """Tệp trong thư mục làm việc."""
    public: Flag = False
    """Có công khai trên mạng không; có thì phải kèm liên kết."""
    sha256: Sha256 | None = None
    """Mã băm của tệp, để biết tệp có bị đổi không."""
