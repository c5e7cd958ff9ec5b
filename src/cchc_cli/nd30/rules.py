"""NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, as one table: what is allowed, and what we write.

The builder of our templates and the checker of layouts read the same rows, so what is
written and what is checked cannot differ.
"""

from typing import Literal, NamedTuple

FONT = "Times New Roman"
POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The letters of points (điểm): the alphabet without ă, â, ê, ô, ơ, ư, as is usual."""


class Measure(NamedTuple):
    """A rule about a page or paragraph: the range allowed, and the value we choose."""

    id: str
    name: str
    low: float
    high: float
    chosen: float
    unit: Literal["mm", "pt", "lines"]
    severity: Literal["error", "warning"]
    clause: str


class Component(NamedTuple):
    """How a component ("thành phần thể thức") is set; sizes in points."""

    id: str
    name: str
    low: float
    high: float
    size: float
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    lower: bool = False
    """Never all in capitals."""
    align: Literal["left", "center", "both", ""] = ""
    line: tuple[float, float] | None = None
    """Length of the line under it, as a share of the text: least, most."""
    clause: str = ""


_PAGE = "Phụ lục I, Phần I, Mục I"
_PARTS = "Phụ lục I, Phần I, Mục II"
_APPENDIX = "Phụ lục I, Phần I, Mục III"
_SAMPLE = "Phụ lục I, Phần I, Mục V"

MEASURES = {
    m.id: m
    for m in (
        Measure("PG01w", "chiều rộng trang", 210, 210, 210, "mm", "error", f"{_PAGE}.1"),
        Measure("PG01h", "chiều cao trang", 297, 297, 297, "mm", "error", f"{_PAGE}.1"),
        Measure("PG03t", "lề trên", 20, 25, 20, "mm", "error", f"{_PAGE}.3"),
        Measure("PG03b", "lề dưới", 20, 25, 20, "mm", "error", f"{_PAGE}.3"),
        Measure("PG04", "lề trái", 30, 35, 30, "mm", "error", f"{_PAGE}.3"),
        Measure("PG05", "lề phải", 15, 20, 15, "mm", "error", f"{_PAGE}.3"),
        Measure("PG08", "cỡ số trang", 13, 14, 14, "pt", "error", f"{_PAGE}.7"),
        Measure("PG10", "dãn dòng", 1, 1.5, 1, "lines", "error", f"{_PARTS}.6.e"),
        Measure("PG11", "khoảng cách giữa các đoạn", 6, 100, 6, "pt", "warning", f"{_PARTS}.6.e"),
        Measure("PG12", "lùi đầu dòng", 10, 12.7, 12.7, "mm", "warning", f"{_PARTS}.6.e"),
        Measure("PG14", "cỡ chữ nội dung", 13, 14, 14, "pt", "error", f"{_PARTS}.6.e"),
    )
}

COMPONENTS = {
    c.id: c
    for c in (
        Component(
            "nation",
            "Quốc hiệu",
            12,
            13,
            13,
            bold=True,
            capitals=True,
            align="center",
            clause=f"{_PARTS}.1.a",
        ),
        Component(
            "motto",
            "Tiêu ngữ",
            13,
            14,
            14,
            bold=True,
            align="center",
            line=(1, 1),
            lower=True,
            clause=f"{_PARTS}.1.b",
        ),
        Component(
            "parent",
            "Tên cơ quan chủ quản",
            12,
            13,
            13,
            capitals=True,
            align="center",
            clause=f"{_PARTS}.2.b",
        ),
        Component(
            "body_name",
            "Tên cơ quan ban hành",
            12,
            13,
            13,
            bold=True,
            capitals=True,
            align="center",
            line=(1 / 3, 1 / 2),
            clause=f"{_PARTS}.2.b",
        ),
        Component("number", "Số, ký hiệu", 13, 13, 13, align="center", clause=f"{_PARTS}.3.c"),
        Component(
            "date",
            "Địa danh và thời gian",
            13,
            14,
            14,
            italic=True,
            align="center",
            lower=True,
            clause=f"{_PARTS}.4.c",
        ),
        Component(
            "type",
            "Tên loại văn bản",
            13,
            14,
            14,
            bold=True,
            capitals=True,
            align="center",
            clause=f"{_PARTS}.5.b",
        ),
        Component(
            "subject",
            "Trích yếu nội dung",
            13,
            14,
            14,
            bold=True,
            align="center",
            line=(1 / 3, 1 / 2),
            lower=True,
            clause=f"{_PARTS}.5.b",
        ),
        Component("body", "Nội dung", 13, 14, 14, align="both", clause=f"{_PARTS}.6.e"),
        Component(
            "clause",
            "Khoản có tiêu đề",
            13,
            14,
            14,
            bold=True,
            align="both",
            lower=True,
            clause=f"{_PARTS}.6.đ",
        ),
        Component(
            "authority",
            "Quyền hạn, chức vụ người ký",
            13,
            14,
            14,
            bold=True,
            capitals=True,
            align="center",
            clause=f"{_PARTS}.7.đ",
        ),
        Component(
            "signer",
            "Họ tên người ký",
            13,
            14,
            14,
            bold=True,
            align="center",
            lower=True,
            clause=f"{_PARTS}.7.đ",
        ),
        Component(
            "recipients_head",
            "Từ Nơi nhận",
            12,
            12,
            12,
            bold=True,
            italic=True,
            align="left",
            lower=True,
            clause=f"{_PARTS}.9.d",
        ),
        Component(
            "recipients", "Danh sách nơi nhận", 11, 11, 11, align="left", clause=f"{_PARTS}.9.d"
        ),
        Component(
            "about",
            "Trích yếu công văn",
            12,
            13,
            12,
            align="center",
            lower=True,
            clause=f"{_PARTS}.5.b",
        ),
        Component("addressee", "Kính gửi", 13, 14, 14, align="left", clause=f"{_PARTS}.9.d"),
        Component(
            "section",
            "Tiêu đề phần, mục",
            13,
            14,
            14,
            bold=True,
            capitals=True,
            align="both",
            clause=f"{_SAMPLE}.6",
        ),
        Component(
            "basis",
            "Căn cứ ban hành",
            13,
            14,
            14,
            italic=True,
            align="both",
            clause=f"{_PARTS}.6.a",
        ),
        Component(
            "division",
            "Phần, chương, mục",
            13,
            14,
            14,
            bold=True,
            align="center",
            lower=True,
            clause=f"{_PARTS}.6.đ",
        ),
        Component(
            "division_title",
            "Tiêu đề phần, chương, mục",
            13,
            14,
            14,
            bold=True,
            capitals=True,
            align="center",
            clause=f"{_PARTS}.6.đ",
        ),
        Component(
            "article",
            "Điều và số thứ tự",
            13,
            14,
            14,
            bold=True,
            align="both",
            clause=f"{_PARTS}.6.đ",
        ),
        Component(
            "stamp",
            "Độ mật, độ khẩn, phạm vi lưu hành",
            13,
            14,
            14,
            bold=True,
            capitals=True,
            align="center",
            clause=f"{_APPENDIX}.2",
        ),
        Component(
            "drafter",
            "Ký hiệu người soạn thảo, số bản",
            11,
            11,
            11,
            capitals=True,
            align="left",
            clause=f"{_APPENDIX}.3",
        ),
        Component(
            "appendix",
            "Chữ Phụ lục và số thứ tự",
            14,
            14,
            14,
            bold=True,
            align="center",
            lower=True,
            clause=f"{_APPENDIX}.1.b",
        ),
        Component(
            "appendix_title",
            "Tên phụ lục",
            13,
            14,
            14,
            bold=True,
            capitals=True,
            align="center",
            clause=f"{_APPENDIX}.1.b",
        ),
        Component(
            "appendix_of",
            "Kèm theo văn bản",
            13,
            14,
            14,
            italic=True,
            align="center",
            clause=f"{_APPENDIX}.1.c",
        ),
    )
}
TABLE_SIZE = 12
"""Points. The decree is silent on tables; 11 to 13 is habit."""
LINE_SHARE = 0.4
"""The share we draw where the decree allows a third to a half."""
STYLES = {
    "nation": "Quốc hiệu",
    "motto": "Tiêu ngữ",
    "parent": "Cơ quan chủ quản",
    "body_name": "Cơ quan ban hành",
    "number": "Số ký hiệu",
    "date": "Địa danh thời gian",
    "type": "Tên loại văn bản",
    "subject": "Trích yếu",
    "body": "Nội dung",
    "clause": "Khoản có tiêu đề",
    "authority": "Chức vụ người ký",
    "signer": "Họ tên người ký",
    "recipients_head": "Nơi nhận",
    "recipients": "Danh sách nơi nhận",
    "addressee": "Kính gửi",
    "about": "Trích yếu công văn",
    "section": "Phần mục",
    "basis": "Căn cứ",
    "division": "Phần chương",
    "division_title": "Tiêu đề phần chương",
    "article": "Điều",
    "stamp": "Độ mật và độ khẩn",
    "drafter": "Ký hiệu người soạn thảo",
    "appendix": "Phụ lục",
    "appendix_title": "Tên phụ lục",
    "appendix_of": "Kèm theo văn bản",
}
"""The style of each component in our templates, by the name that Word shows."""
