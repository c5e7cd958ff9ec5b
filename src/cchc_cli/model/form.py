"""A form of the office's own (mẫu riêng): how the documents made from its template go out."""

import re
from typing import Literal

from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.scalars import DayOrMonth, Text

FormScope = Literal["once", "department"]
BUILT_IN = frozenset(
    ("notice", "assignment", "scorecard", "report", "reminder", "worklist", "results", "plan")
)
"""Names of document kinds that have a record of their own."""


@record
class Form:
    """Mẫu riêng của cơ quan, templates/TÊN.docx: số, ngày, nơi nhận, người ký."""

    __pydantic_config__ = FORBID

    name: Text
    """Tên mẫu, là tên tệp trong templates/, không có đuôi .docx."""
    number: Text | None = None
    """Số văn bản, hoặc cả số và ký hiệu như 45/UBND-VP; để trống đến khi phát hành."""
    date: DayOrMonth | None = None
    """Ngày ban hành, hoặc tháng khi chưa rõ ngày."""
    addressee: tuple[Text, ...] = ()
    """Kính gửi; mẫu lập cho từng đơn vị thì mặc định là đơn vị ấy."""
    recipients: tuple[Text, ...] = ()
    """Nơi nhận, không gõ gạch đầu dòng và dấu chấm phẩy."""
    signer: Text | None = None
    """Mã người ký."""
    for_: FormScope = "once"
    """Lập mấy bản: once một bản, department mỗi đơn vị một bản."""


def number_at(number: str, place: int) -> str | None:
    """Count a number up: of 45 the next is 46, of 05/UBND-VP 06/UBND-VP; None for what has none."""
    if place == 0:
        return number
    found = re.fullmatch(r"([0-9]{1,9})(/.*)?", number)
    if found is None:
        return None
    return f"{int(found[1]) + place:0{len(found[1])}}{found[2] or ''}"
