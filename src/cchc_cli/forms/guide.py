"""The sheet of a form that says how to fill it: for people who know Excel and nothing else."""

from collections.abc import Iterator

from cchc_cli.forms.heads import send_back
from cchc_cli.forms.layout import EVIDENCE_ROWS
from cchc_cli.forms.unit_form import UnitForm
from cchc_cli.suggestions import capital

TITLE = "HƯỚNG DẪN ĐIỀN BIỂU"
_STEPS = (
    (
        "Điền ở đâu",
        "Chỉ điền các ô tô vàng, viền đậm. Ô trắng để đọc. Ô xám, gạch chéo là ô mà dòng ấy không "
        "cần. Bấm vào ô vàng hoặc tên cột thì hiện lời nhắc phải ghi gì.",
    ),
    (
        "Ô để trống",
        "Để trống thì không có gì thay đổi, không xóa số liệu đã có. Chỉ ghi những gì mới hoặc "
        "cần sửa.",
    ),
    (
        "Ngày và số",
        "Ngày ghi như 15/11/2025; máy không nhận thì chọn Có (Yes) để giữ chữ vừa gõ. Số ghi như "
        "12 hoặc 98,5; máy không nhận dấu phẩy thì ghi 98.5. Tỷ lệ không thêm dấu %. Ghi xong nhìn "
        "lại ô: ngày, tháng và số phải hiện đúng như ý.",
    ),
    (
        "Nhiệm vụ",
        "Chọn tình trạng trong danh sách; Xong thì ghi ngày xong; Tạm dừng, Hủy thì ghi lý do. "
        "Việc lặp lại có mỗi kỳ một dòng.",
    ),
    (
        "Minh chứng",
        "Mỗi tài liệu một dòng ở trang Minh chứng, với mã (và kỳ, nếu có) chép từ cột Mã, cột Kỳ "
        f"của trang Nhiệm vụ, Tiêu chí. Hết {EVIDENCE_ROWS} dòng thì ghi tiếp ngay bên dưới.",
    ),
    (
        "Dán vào biểu",
        "Dán từ nơi khác thì chọn Dán giá trị (Paste Special, Values) để giữ danh sách và màu ô.",
    ),
    (
        "Lọc, sắp xếp",
        "Lọc bằng mũi tên ở dòng tên cột. Muốn sắp xếp trang Nhiệm vụ, Số liệu thì bấm Xem lại, "
        "Bỏ bảo vệ trang tính (không có mật khẩu). Đừng sắp xếp trang Tiêu chí: danh sách chọn "
        "không đi theo dòng.",
    ),
    (
        "Xin đừng",
        "Xóa hoặc bỏ ẩn dòng 1 và các trang ẩn, sửa cột Mã, đổi tên trang, thêm cột, thêm trang, "
        "đặt mật khẩu. Lưu tệp vẫn ở dạng Excel (.xlsx).",
    ),
)
_TOGETHER = 12
"""Ids in one cell: a cell with many more is higher than Excel can show."""


def steps(form: UnitForm) -> Iterator[tuple[str, str]]:
    """Yield what to do, each with its head; whom to send it to, and what lacks evidence, at last.

    Heads that say nothing new are empty.
    """
    yield from _STEPS
    yield "Gửi lại", f"{capital(send_back(form))}."
    head = "Còn thiếu minh chứng"
    if not form.unproven:
        yield head, "Không có việc nào đã báo xong mà thiếu minh chứng."
    for first in range(0, len(form.unproven), _TOGETHER):
        yield head, f"{'; '.join(form.unproven[first : first + _TOGETHER])}."
        head = ""
