"""What stands above the entries of a sheet, in its cells where it has none, and at its foot."""

from cchc_cli.forms.layout import CRITERIA, EVIDENCE, STATISTICS, TASKS
from cchc_cli.forms.unit_form import UnitForm
from cchc_cli.periods.names import day_name
from cchc_cli.suggestions import capital

NOTHING = {
    TASKS: "Không có nhiệm vụ nào còn phải cập nhật.",
    CRITERIA: "Đơn vị không chủ trì tiêu chí nào phải tự chấm.",
    STATISTICS: "Không có số liệu nào giao đơn vị cung cấp.",
}
"""What an empty sheet says."""


def title(form: UnitForm, sheet: str) -> str:
    """Name a sheet as a paper of the office."""
    if sheet == CRITERIA:
        year = "" if form.head.year is None else f" NĂM {form.head.year}"
        return f"BIỂU TỰ CHẤM ĐIỂM BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH{year}"
    return {
        TASKS: "BIỂU CẬP NHẬT KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
        STATISTICS: "BIỂU SỐ LIỆU THỐNG KÊ CẢI CÁCH HÀNH CHÍNH",
        EVIDENCE: "DANH MỤC TÀI LIỆU MINH CHỨNG",
    }[sheet]


def lines(form: UnitForm, sheet: str, *, empty: bool) -> tuple[str, str, str, str]:
    """Return the four lines above a sheet: body, title, unit and day, what to do until when."""
    back = send_back(form)
    return (
        form.head.organization.upper(),
        title(form, sheet),
        f"Đơn vị: {form.unit_name}. Số liệu đến ngày {day_name(form.head.day)}.",
        f"{capital(back) if empty else f'Điền các ô tô vàng (xem trang Hướng dẫn), {back}'}.",
    )


def send_back(form: UnitForm) -> str:
    """Say to whom and until when."""
    return f"gửi lại {form.reply_to} chậm nhất ngày {day_name(form.reply_by)}"


def footer(form: UnitForm) -> str:
    """Return the footer in Excel's code: the unit, and which page of how many.

    A name with digits after the size would change it, hence the space; & is written twice.
    """
    name = form.unit_name[:_FOOTER].replace("&", "&&")
    return f'&L&"Times New Roman,Regular"&10 {name}&R&"Times New Roman,Regular"&10Trang &P/&N'


_FOOTER = 90
"""Letters of a name there, each of which may be written twice: the whole has room for 255."""
