"""Duties of the record that a criterion counts (đếm nhiệm vụ)."""

from typing import Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.notice import NoticeSource
from cchc_cli.model.scalars import Text

Counted = Literal["all", "done", "on_time", "late", "overdue", "with_evidence"]


@record
class TaskCount:
    """Đếm nhiệm vụ của dữ liệu: tử số là số việc như `count`, mẫu số là mọi việc có hạn."""

    __pydantic_config__ = FORBID

    count: Counted
    """Đếm: all mọi việc, done đã xong, on_time đúng hạn, late xong quá hạn, overdue quá hạn
    chưa xong, with_evidence đã xong và có minh chứng."""
    department: Text | None = None
    """Chỉ việc của đơn vị này chủ trì."""
    notice: Text | None = None
    """Chỉ việc của thông báo này."""
    source: NoticeSource | None = None
    """Chỉ việc của nguồn này: plan kế hoạch, superior cấp trên, conclusion kết luận."""
