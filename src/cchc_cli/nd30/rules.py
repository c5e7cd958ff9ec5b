"""NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, as one table: what is allowed, and what we write.

The builder of our templates and the checker of layouts read the same rows, so what is
written and what is checked cannot differ.
"""

from typing import Literal, NamedTuple

from cchc_cli.patterns import regex

FONT = "Times New Roman"
SYMBOLS = regex(r"(?i)(symbol|wingdings.*|webdings|mt extra)")
"""Fonts of signs, not of letters: the decree speaks of letters."""
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
    prefix: str
    """What codes of its rules begin with; "" for the body, which has codes of its own."""
    name: str
    style: str
    """The style that our templates have for it, by the name that Word shows."""
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
    sample: str = ""
    """A right text of it."""

    @property
    def sizes(self) -> str:
        """The sizes it may have, in words."""
        low, high = f"{self.low:g}", f"{self.high:g}"
        return f"cỡ {low}" if low == high else f"cỡ {low} đến {high}"

    @property
    def asked(self) -> str:
        """How the decree wants it, in words."""
        return ", ".join(
            (
                self.sizes,
                "đậm" if self.bold else "không đậm",
                "nghiêng" if self.italic else "đứng",
                *(["IN HOA"] if self.capitals else []),
                *(["canh giữa"] if self.align == "center" else []),
            )
        )


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

_WHOLE = (1.0, 1.0)
_PART = (1 / 3, 1 / 2)
COMPONENTS = {
    c.id: c
    for c in (
        Component("nation", "QH", "Quốc hiệu", "Quốc hiệu", 12, 13, 13, bold=True, capitals=True, align="center", clause=f"{_PARTS}.1.a", sample="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        Component("motto", "TN", "Tiêu ngữ", "Tiêu ngữ", 13, 14, 14, bold=True, lower=True, align="center", line=_WHOLE, clause=f"{_PARTS}.1.b", sample="Độc lập - Tự do - Hạnh phúc"),
        Component("parent", "CQ", "Tên cơ quan chủ quản", "Cơ quan chủ quản", 12, 13, 13, capitals=True, align="center", clause=f"{_PARTS}.2.b", sample="UBND THÀNH PHỐ HẢI PHÒNG"),
        Component("body_name", "CB", "Tên cơ quan ban hành", "Cơ quan ban hành", 12, 13, 13, bold=True, capitals=True, align="center", line=_PART, clause=f"{_PARTS}.2.b", sample="ỦY BAN NHÂN DÂN XÃ NGHI DƯƠNG"),
        Component("number", "SK", "Số, ký hiệu", "Số ký hiệu", 13, 13, 13, align="center", clause=f"{_PARTS}.3.c", sample="Số: 05/TB-UBND"),
        Component("date", "DD", "Địa danh và thời gian", "Địa danh thời gian", 13, 14, 14, italic=True, lower=True, align="center", clause=f"{_PARTS}.4.c", sample="Nghi Dương, ngày 08 tháng 10 năm 2025"),
        Component("type", "TL", "Tên loại văn bản", "Tên loại văn bản", 13, 14, 14, bold=True, capitals=True, align="center", clause=f"{_PARTS}.5.b", sample="THÔNG BÁO"),
        Component("subject", "TY", "Trích yếu nội dung", "Trích yếu", 13, 14, 14, bold=True, lower=True, align="center", line=_PART, clause=f"{_PARTS}.5.b", sample="Kết luận hội nghị sơ kết công tác cải cách hành chính"),
        Component("body", "", "Nội dung", "Nội dung", 13, 14, 14, align="both", clause=f"{_PARTS}.6.e"),
        Component("clause", "KH", "Khoản có tiêu đề", "Khoản có tiêu đề", 13, 14, 14, bold=True, lower=True, align="both", clause=f"{_PARTS}.6.đ", sample="1. Công tác chỉ đạo, điều hành"),
        Component("authority", "KY", "Quyền hạn, chức vụ người ký", "Chức vụ người ký", 13, 14, 14, bold=True, capitals=True, align="center", clause=f"{_PARTS}.7.đ", sample="TM. ỦY BAN NHÂN DÂN"),
        Component("signer", "HT", "Họ tên người ký", "Họ tên người ký", 13, 14, 14, bold=True, lower=True, align="center", clause=f"{_PARTS}.7.đ", sample="Nguyễn Văn A"),
        Component("recipients_head", "NN", "Từ Nơi nhận", "Nơi nhận", 12, 12, 12, bold=True, italic=True, lower=True, align="left", clause=f"{_PARTS}.9.d", sample="Nơi nhận:"),
        Component("recipients", "ND", "Danh sách nơi nhận", "Danh sách nơi nhận", 11, 11, 11, align="left", clause=f"{_PARTS}.9.d", sample="- Lưu: VT, VHXH."),
        Component("addressee", "KG", "Kính gửi", "Kính gửi", 13, 14, 14, align="left", clause=f"{_PARTS}.9.d", sample="Kính gửi: Sở Nội vụ thành phố Hải Phòng."),
        Component("about", "VV", "Trích yếu công văn", "Trích yếu công văn", 12, 13, 12, lower=True, align="center", clause=f"{_PARTS}.5.b", sample="V/v báo cáo kết quả cải cách hành chính"),
        Component("section", "PM", "Tiêu đề phần, mục", "Phần mục", 13, 14, 14, bold=True, capitals=True, align="both", clause=f"{_SAMPLE}.6", sample="I. KẾT QUẢ ĐẠT ĐƯỢC"),
        Component("basis", "CC", "Căn cứ ban hành", "Căn cứ", 13, 14, 14, italic=True, align="both", clause=f"{_PARTS}.6.a", sample="Căn cứ Luật Tổ chức chính quyền địa phương;"),
        Component("division", "PC", "Phần, chương, mục", "Phần chương", 13, 14, 14, bold=True, lower=True, align="center", clause=f"{_PARTS}.6.đ", sample="Chương I"),
        Component("division_title", "TD", "Tiêu đề phần, chương, mục", "Tiêu đề phần chương", 13, 14, 14, bold=True, capitals=True, align="center", clause=f"{_PARTS}.6.đ", sample="QUY ĐỊNH CHUNG"),
        Component("article", "DI", "Điều và số thứ tự", "Điều", 13, 14, 14, bold=True, align="both", clause=f"{_PARTS}.6.đ", sample="Điều 1."),
        Component("stamp", "DM", "Độ mật, độ khẩn, phạm vi lưu hành", "Độ mật và độ khẩn", 13, 14, 14, bold=True, capitals=True, align="center", clause=f"{_APPENDIX}.2", sample="HỎA TỐC"),
        Component("drafter", "SB", "Ký hiệu người soạn thảo, số bản", "Ký hiệu người soạn thảo", 11, 11, 11, capitals=True, align="left", clause=f"{_APPENDIX}.3", sample="PL.(300)"),
        Component("appendix", "PL", "Chữ Phụ lục và số thứ tự", "Phụ lục", 14, 14, 14, bold=True, lower=True, align="center", clause=f"{_APPENDIX}.1.b", sample="Phụ lục I"),
        Component("appendix_title", "PT", "Tên phụ lục", "Tên phụ lục", 13, 14, 14, bold=True, capitals=True, align="center", clause=f"{_APPENDIX}.1.b", sample="DANH MỤC NHIỆM VỤ"),
        Component("appendix_of", "PK", "Kèm theo văn bản", "Kèm theo văn bản", 13, 14, 14, italic=True, align="center", clause=f"{_APPENDIX}.1.c", sample="(Kèm theo Thông báo số 05/TB-UBND ngày 08 tháng 10 năm 2025)"),
    )
}  # fmt: skip
TABLE_SIZE = 12
"""Points. The decree is silent on tables; 11 to 13 is habit."""
LINE_SHARE = 0.4
"""The share we draw where the decree allows a third to a half."""
STYLES = {component.id: component.style for component in COMPONENTS.values()}
"""The style of each component in our templates."""
