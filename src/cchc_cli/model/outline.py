"""The outline of the periodic report (đề cương báo cáo): its headings, as data."""

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.notice import NoticeSource
from cchc_cli.model.scalars import ContentNumber, Flag, Text


@record
class Heading:
    """Một mục của đề cương: phần, mục, điểm, gạch đầu dòng, lồng nhau."""

    __pydantic_config__ = FORBID

    id: Text
    """Mã như in trong báo cáo: I, I.1, II.2.c, II.2.c.1."""
    title: Text
    """Tên mục, không ghi số."""
    content: ContentNumber | None = None
    """Nội dung của báo cáo, từ 1 đến 6."""
    duties: Flag = False
    """Nhiệm vụ của nội dung này nêu ở đây."""
    pool: NoticeSource | None = None
    """Tình hình nhiệm vụ của nguồn này nêu ở đây."""
    statistics: tuple[Text, ...] = ()
    """Mã các chỉ tiêu thuộc mục này."""
    text: tuple[Text, ...] = ()
    """Các câu tính từ số liệu, mã chỉ tiêu trong ngoặc vuông như [3:3.2.1]."""
    omit: Flag = False
    """Không có gì thì bỏ mục này, không để trống."""
    sections: tuple["Heading", ...] = ()
    """Các mục con."""
