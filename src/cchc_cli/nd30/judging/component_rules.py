"""What must be there (Điều 8.2), and what its words must be: motto, signature, appendices."""

from collections.abc import Iterator

from cchc_cli.nd30.judging.measures import shown
from cchc_cli.nd30.judging.registry import UNKNOWN, Breach, SortedPage, aspect, rule
from cchc_cli.nd30.rules import COMPONENTS, Component
from cchc_cli.nd30.sorting.forms import MANDATORY, wanted_by
from cchc_cli.nd30.widths import text_width
from cchc_cli.nd30.words import fold, roman
from cchc_cli.patterns import regex

_ABOUT_GAP = 5.5
"""Points: 6 less what rounding takes."""
_MOTTO = COMPONENTS["motto"].sample
_NATION = COMPONENTS["nation"].sample
_LARGEST = COMPONENTS["nation"].high
"""What is set larger breaks its line for that, and QH-size tells it."""
_DEGREES = regex(r"(?i)(ts|ths|gs|pgs|bs|ks|cn|tiến sĩ|thạc sĩ|ông|bà|đ/c)[.\s]")
_WITH_DEGREES = regex(
    r"\b(truong|hoc vien|dai hoc|vien|benh vien|y te|cong an|quan su|bien phong|"
    r"bo chi huy|giao duc|khoa hoc)\b"
)
_WITHOUT_DOT = regex(r"(?i)(T/M|K/T|T/L|TUQ/)|(?-i:TM|KT|TL|TUQ|Q)\s")
_WITHOUT_SPACE = regex(r"(TM|KT|TL|TUQ|Q)\.(?=\w)")


@aspect(
    "missing",
    "thiếu {name}",
    advice="thêm {name} vào văn bản",
    wrong="văn bản không có {name}",
    of=lambda component: component.id in MANDATORY,
    of_templates=False,
)
def missing(sheet: SortedPage, component: Component) -> Iterator[Breach]:
    """Find mandatory components that are not there, those that the form of the document has."""
    absent = not sheet.parts.get(component.id)
    if absent and component.id in wanted_by(sheet.parts, final=sheet.final):
        message = f"không thấy {component.name}"
        yield Breach(message, f"như «{component.sample}»", "không có")


@rule(
    UNKNOWN,
    "error",
    "tệp không có thành phần nào của văn bản hành chính",
    clause="Điều 8.2",
    advice="mở đúng tệp; nếu đúng là văn bản hành chính thì thêm --type, như --type thong-bao",
    wrong="một danh sách, một bài báo, một tệp trống",
    right="văn bản có Quốc hiệu, số, ngày, tên loại, người ký, nơi nhận",
)
def unknown(sheet: SortedPage) -> Iterator[Breach]:
    """Say that a file has nothing that tells a document; none of its looks is judged then."""
    found = f"{len(sheet.page.paragraphs)} đoạn"
    message = "không nhận ra văn bản hành chính: không thấy Quốc hiệu, số, ngày, tên loại"
    yield Breach(message, "văn bản theo Nghị định 30", found)


@rule(
    "TN01",
    "error",
    "chữ của Tiêu ngữ",
    clause="Mục II.1.b",
    advice="gõ lại, gạch nối ngắn có dấu cách hai bên, viết hoa Đ, T, H",
    wrong="Độc Lập – Tự Do – Hạnh Phúc",
    right=_MOTTO,
    of_templates=True,
)
def motto(sheet: SortedPage) -> Iterator[Breach]:
    """Check the motto's words, capitals and hyphens with spaces."""
    for paragraph in sheet.parts.get("motto"):
        if not paragraph.bare.isupper() and paragraph.bare != _MOTTO:
            yield Breach("Tiêu ngữ gõ không đúng", _MOTTO, paragraph.bare, paragraph)


@rule(
    "QH01",
    "error",
    "chữ của Quốc hiệu",
    clause="Mục II.1.a",
    advice="gõ lại thành một dòng; chữ bị xuống dòng thì nới rộng cột phải hoặc dùng cỡ 12",
    wrong="CỘNG HÒA XÃ HỘI CHỦ NGHĨA / VIỆT NAM (hai dòng)",
    right=_NATION,
    of_templates=True,
)
def nation(sheet: SortedPage) -> Iterator[Breach]:
    """Check the words of Quốc hiệu, and that they stand on one line."""
    second = sheet.parts.get("nation_rest")
    if second:
        found = f"«{second[0].bare}» ở dòng hai"
        yield Breach("Quốc hiệu trên hai dòng", "một dòng", found, second[0])
    for paragraph in () if second else sheet.parts.get("nation"):
        look = paragraph.look
        if paragraph.bare.upper().replace("HOÀ", "HÒA") != _NATION:
            yield Breach("Quốc hiệu gõ không đúng", _NATION, paragraph.bare, paragraph)
        elif look is not None and paragraph.place and look.size <= _LARGEST:
            width = text_width(paragraph.bare.upper(), look.size, bold=look.bold)
            if width > paragraph.room:
                found = f"chữ dài {shown(width)} mm, cột rộng {shown(paragraph.room)} mm"
                yield Breach("Quốc hiệu bị xuống dòng", "một dòng", found, paragraph)


@rule(
    "KY01",
    "error",
    "quyền hạn người ký",
    clause="Mục II.7.b",
    advice="viết TM., KT., TL., TUQ., Q. có dấu chấm, sau đó là dấu cách",
    wrong="T/M ỦY BAN NHÂN DÂN; KT.CHỦ TỊCH",
    right="TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH",
)
def authority(sheet: SortedPage) -> Iterator[Breach]:
    """Check the dots after the abbreviations, and the spaces after them."""
    wanted = "TM., KT., TL., TUQ., Q. có dấu chấm và dấu cách"
    for paragraph in sheet.parts.get("authority"):
        bare = paragraph.bare
        if _WITHOUT_DOT.match(bare):
            yield Breach(f"quyền hạn viết «{bare.split()[0]}»", wanted, bare, paragraph)
        elif found := _WITHOUT_SPACE.match(bare):
            yield Breach(f"sau «{found[0]}» thiếu dấu cách", wanted, bare, paragraph)


@rule(
    "HT01",
    "error",
    "học hàm, học vị trước tên người ký",
    clause="Mục II.7.c",
    advice="chỉ ghi họ và tên",
    wrong="ThS. Nguyễn Văn A",
    right="Nguyễn Văn A",
)
def degrees(sheet: SortedPage) -> Iterator[Breach]:
    """Find degrees and titles before the name of who signs.

    Bodies of education, health, science and the armed forces may have them.
    """
    if any(_WITH_DEGREES.search(body.mark) for body in sheet.parts.get("body_name")):
        return
    for paragraph in sheet.parts.get("signer"):
        if _DEGREES.match(paragraph.bare):
            message = "có học hàm, học vị trước tên người ký"
            yield Breach(message, "chỉ ghi họ và tên", paragraph.bare, paragraph)


@rule(
    "TY01",
    "error",
    "V/v ở văn bản có tên loại",
    clause="Mục II.5.b",
    advice="viết Về việc …, hoặc nêu ngay nội dung",
    wrong="KẾ HOẠCH / V/v tuyên truyền cải cách hành chính",
    right="KẾ HOẠCH / Tuyên truyền cải cách hành chính",
)
def abbreviated_subject(sheet: SortedPage) -> Iterator[Breach]:
    """Find `V/v` below the type of a document: only the subject of a letter begins with it."""
    for paragraph in sheet.parts.get("subject")[:1]:
        if paragraph.mark.startswith("v/v"):
            found = paragraph.bare
            yield Breach("trích yếu viết V/v", "Về việc …", found, paragraph)


@rule(
    "VV01",
    "warning",
    "khoảng cách giữa số và V/v",
    clause="Mục II.5.b",
    advice="đặt con trỏ ở dòng V/v, Layout, Spacing Before: 6 pt",
    wrong="dòng V/v sát dòng số",
    right="cách 6 pt",
)
def about_gap(sheet: SortedPage) -> Iterator[Breach]:
    """Check the six points between the number and V/v, where they are paragraphs of their own."""
    number, about = sheet.parts.get("number"), sheet.parts.get("about")
    if not number or not about or about[0].index != number[-1].index + 1:
        return
    if number[-1].element is about[0].element or number[-1].place != about[0].place:
        return
    gap = max(number[-1].layout.after, about[0].layout.before)
    if gap < _ABOUT_GAP:
        found = f"{shown(gap)} pt"
        yield Breach(f"dòng V/v cách dòng số {found}", "6 pt", found, about[0])


@rule(
    "PL01",
    "error",
    "số thứ tự phụ lục",
    clause="Mục III.1.a",
    advice="có từ hai phụ lục thì đánh số La Mã: Phụ lục I, Phụ lục II",
    wrong="Phụ lục 1, Phụ lục 2",
    right="Phụ lục I, Phụ lục II",
)
def appendix_numbers(sheet: SortedPage) -> Iterator[Breach]:
    """Check that several appendices have Roman numbers."""
    heads = sheet.parts.get("appendix")
    for number, head in enumerate(heads, start=1):
        wanted = f"Phụ lục {roman(number)}" if len(heads) > 1 else "Phụ lục"
        if head.mark not in {fold(wanted), f"phu luc {roman(number).lower()}"}:
            yield Breach(f"phụ lục ghi «{head.bare}»", wanted, head.bare, head)


@rule(
    "PL02",
    "warning",
    "chỉ dẫn về phụ lục",
    clause="Mục III.1.a",
    advice="thêm vào lời văn câu như: (có Phụ lục kèm theo)",
    wrong="lời văn không nhắc đến phụ lục",
    right="…(có Phụ lục kèm theo)",
)
def appendix_told(sheet: SortedPage) -> Iterator[Breach]:
    """Check that the text speaks of its appendices."""
    paragraphs = (*sheet.parts.text, *sheet.parts.get("basis"))
    told = any("phu luc" in paragraph.mark for paragraph in paragraphs)
    if sheet.parts.get("appendix") and paragraphs and not told:
        yield Breach("lời văn không nhắc đến phụ lục", "có Phụ lục kèm theo", "không có")
