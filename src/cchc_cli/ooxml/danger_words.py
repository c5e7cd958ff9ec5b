"""The kinds of danger in a Word file, and what is said of each; no file is read here."""

from typing import Literal, NamedTuple

DangerKind = Literal[
    "macro",
    "activex",
    "extension",
    "ole",
    "field",
    "picture",
    "template",
    "part",
    "merge",
    "outside",
    "missing",
    "file",
    "web",
    "strange",
]


class Wording(NamedTuple):
    """A kind of danger in Vietnamese: what there is, and how it is taken out."""

    what: str
    advice: str


WORDING: dict[DangerKind, Wording] = {
    "macro": Wording("có macro", "trong Word: lưu lại dạng .docx (không phải .docm)"),
    "activex": Wording("có điều khiển ActiveX", "trong Word: xóa điều khiển ấy"),
    "extension": Wording(
        "có phần bổ trợ (add-in)", "trong Word: Chèn (Insert) → Phần bổ trợ (Add-ins), gỡ phần ấy"
    ),
    "ole": Wording("có đối tượng của chương trình khác (OLE)", "dán lại thành chữ, bảng hoặc ảnh"),
    "field": Wording(
        "có trường lấy nội dung hoặc chạy chương trình ngoài",
        "trong Word: bấm Alt+F9 để thấy trường, chọn nó rồi bấm Ctrl+Shift+F9 để thành chữ",
    ),
    "picture": Wording("có ảnh nối ra ngoài tệp", "xóa ảnh ấy, chèn lại bằng Chèn → Hình ảnh"),
    "template": Wording(
        "gắn với một mẫu Word khác",
        "trong Word: Nhà phát triển (Developer) → Mẫu tài liệu (Document Template), xóa tên mẫu, "
        "bấm OK rồi lưu",
    ),
    "part": Wording("có phần lấy nội dung từ tệp khác", "xóa phần ấy, chép nội dung vào làm chữ"),
    "merge": Wording(
        "nối với nguồn trộn thư",
        "trong Word: Gửi thư → Bắt đầu trộn thư → Tài liệu Word thông thường, rồi lưu",
    ),
    "outside": Wording("có phần nối ra ngoài tệp", "xóa phần ấy, hoặc dán lại thành chữ"),
    "missing": Wording(
        "nối tới phần không có trong tệp",
        "mở bằng Word, xóa ảnh hoặc đối tượng bị mất, rồi lưu lại dạng .docx",
    ),
    "file": Wording(
        "có siêu liên kết mở tệp hoặc chương trình",
        "trong Word: bấm chuột phải vào chữ ấy, Loại bỏ siêu kết nối (Remove Hyperlink)",
    ),
    "web": Wording(
        "có siêu liên kết ra ngoài",
        "trong Word: bấm chuột phải vào chữ ấy, Loại bỏ siêu kết nối (Remove Hyperlink); "
        "chữ vẫn còn",
    ),
    "strange": Wording(
        "có phần bên trong không phải của Word", "chép nội dung sang một tệp Word mới"
    ),
}
