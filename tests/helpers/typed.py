"""Documents as people type them in Word: each is good, and none comes from our templates."""

from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

LEFT, CENTRE, BOTH = 0, 1, 3
NATION, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
DATE = "Nghi Dương, ngày 08 tháng 10 năm 2025"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def blank() -> Any:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.different_first_page_header_footer = True
    document.styles["Normal"].font.name = "Times New Roman"
    document.styles["Normal"].font.size = Pt(14)
    return document


def type_in(paragraph: Any, text: str, size: float = 14, *, bold: bool = False, italic: bool = False) -> Any:  # fmt: skip
    """Type a text; a line feed is Shift+Enter."""
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    return paragraph


def centred(holder: Any, text: str, size: float = 14, *, bold: bool = False, italic: bool = False) -> Any:  # fmt: skip
    paragraph = type_in(holder.add_paragraph(), text, size, bold=bold, italic=italic)
    paragraph.alignment = CENTRE
    paragraph.paragraph_format.space_after = Pt(0)
    return paragraph


def body(document: Any, text: str, *, bold: str = "", italic: bool = False) -> Any:
    """Type a paragraph of the text, `bold` before the rest."""
    paragraph = document.add_paragraph()
    if bold:
        type_in(paragraph, bold, bold=True)
    type_in(paragraph, text, italic=italic)
    paragraph.alignment = BOTH
    paragraph.paragraph_format.first_line_indent = Mm(12.7)
    paragraph.paragraph_format.space_after = Pt(6)
    return paragraph


def cells(document: Any, rows: int) -> Any:
    table = document.add_table(rows, 2)
    table.autofit = False
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Mm(68), Mm(100)
    table.columns[0].width, table.columns[1].width = Mm(68), Mm(100)  # for LibreOffice
    return table


def drop_first(cell: Any) -> None:
    first = cell.paragraphs[0]._p
    first.getparent().remove(first)


def head(document: Any, number: str, about: str = "") -> None:
    """Type the head as most do: a table of two rows, underscores for the lines."""
    table = cells(document, 2)
    (left, right), (below, beside) = (row.cells for row in table.rows)
    centred(left, "ỦY BAN NHÂN DÂN", 13, bold=True)
    centred(left, "XÃ NGHI DƯƠNG", 13, bold=True)
    centred(left, "______", 13)
    centred(right, NATION, 12, bold=True)
    centred(right, MOTTO, 13, bold=True)
    centred(right, "_____________", 13)
    centred(below, number, 13)
    if about:
        centred(below, about, 12).paragraph_format.space_before = Pt(6)
    centred(beside, DATE, 13, italic=True)
    for cell in (left, right, below, beside):
        drop_first(cell)


def title(document: Any, kind: str, subject: str) -> None:
    centred(document, kind, bold=True)
    centred(document, subject, bold=True)
    centred(document, "________")


def foot(document: Any, *recipients: str) -> None:
    left, right = cells(document, 1).rows[0].cells
    type_in(left.paragraphs[0], "Nơi nhận:", 12, bold=True, italic=True)
    for line in recipients:
        type_in(left.add_paragraph(), line, 11)
    for line in ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Lưu Thị Bình"):
        centred(right, line, bold=True)
    drop_first(right)


def decision() -> Any:
    document = blank()
    head(document, "Số: 05/QĐ-UBND")
    title(document, "QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch cải cách hành chính năm 2026")
    centred(document, "ỦY BAN NHÂN DÂN XÃ NGHI DƯƠNG", bold=True)
    for basis in (
        "Căn cứ Luật Tổ chức chính quyền địa phương;",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
        "Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.",
    ):
        body(document, basis, italic=True)
    centred(document, "QUYẾT ĐỊNH:", bold=True)
    body(document, " Ban hành kèm theo Quyết định này Kế hoạch năm 2026.", bold="Điều 1.")
    body(document, " Quyết định này có hiệu lực từ ngày ký.", bold="Điều 2.")
    body(document, " Chánh Văn phòng chịu trách nhiệm thi hành./.", bold="Điều 3.")
    foot(document, "- Như Điều 3;", "- Lưu: VT.")
    return document


def rules_of_work() -> Any:
    """Chapters, articles, clauses and points, on two pages."""
    document = blank()
    page_number(document, "\t")
    head(document, "Số: 02/QC-UBND")
    title(document, "QUY CHẾ", "Làm việc của Ủy ban nhân dân xã Nghi Dương")
    for number, name in (("I", "QUY ĐỊNH CHUNG"), ("II", "TỔ CHỨC THỰC HIỆN")):
        centred(document, f"Chương {number}", bold=True)
        centred(document, name, bold=True)
        at = 1 if number == "I" else 2
        body(document, "", bold=f"Điều {at}. Phạm vi điều chỉnh")
        body(document, "1. Quy chế này quy định cách làm việc.")
        body(document, "2. Quy chế này áp dụng với:")
        for letter in "abcdđe":
            body(document, f"{letter}) Đơn vị thuộc Ủy ban nhân dân xã;")
        body(document, "3. Các đơn vị thực hiện Quy chế./." if at == 2 else "3. Đơn vị khác.")
    foot(document, "- Các đơn vị;", "- Lưu: VT.")
    return document


def rows() -> Any:
    """A head with a row of the table for each line."""
    document = blank()
    lines = (
        (("UBND THÀNH PHỐ HẢI PHÒNG", 12, ""), (NATION, 12, "b")),
        (("UBND XÃ NGHI DƯƠNG", 12, "b"), (MOTTO, 13, "b")),
        (("______", 12, ""), ("_____________", 13, "")),
        (("Số: 05/TB-UBND", 13, ""), (DATE, 13, "i")),
    )
    for row, pair in zip(cells(document, len(lines)).rows, lines, strict=True):
        for cell, (text, size, looks) in zip(row.cells, pair, strict=True):
            centred(cell, text, size, bold="b" in looks, italic="i" in looks)
            drop_first(cell)
    title(document, "THÔNG BÁO", "Về việc thực hiện nhiệm vụ")
    body(document, "Trên đây là thông báo của Ủy ban nhân dân xã./.")
    foot(document, "- Các đơn vị;", "- Lưu: VT.")
    return document


def letter() -> Any:
    document = blank()
    head(document, "Số: 12/UBND-VP", "V/v báo cáo kết quả cải cách hành chính")
    centred(document, "Kính gửi: Sở Nội vụ thành phố Hải Phòng.")
    body(
        document,
        "Thực hiện Công văn số 100/SNV-CCHC ngày 01 tháng 10 năm 2025 của Sở Nội vụ về báo cáo, "
        "Ủy ban nhân dân xã Nghi Dương báo cáo như sau:",
    )
    body(document, "Theo Công văn số 100/SNV-CCHC, xã đã hoàn thành nhiệm vụ./.")
    foot(document, "- Như trên;", "- Lưu: VT, VP.")
    return document


def breaks() -> Any:
    """Everything of a cell in one paragraph, with Shift+Enter."""
    document = blank()
    left, right = (cell.paragraphs[0] for cell in cells(document, 1).rows[0].cells)
    type_in(left, "UBND THÀNH PHỐ HẢI PHÒNG\n", 13)
    type_in(left, "UBND XÃ NGHI DƯƠNG\n_______\n", 13, bold=True)
    type_in(left, "Số: 05/TB-UBND", 13)
    type_in(right, f"{NATION}\n", 12, bold=True)
    type_in(right, f"{MOTTO}\n_______________\n", 13, bold=True)
    type_in(right, DATE, 13, italic=True)
    left.alignment = right.alignment = CENTRE
    centred(document, "THÔNG BÁO\nVề việc thực hiện nhiệm vụ\n_______", bold=True)
    body(document, "Trên đây là thông báo của Ủy ban nhân dân xã./.")
    left, right = (cell.paragraphs[0] for cell in cells(document, 1).rows[0].cells)
    type_in(left, "Nơi nhận:\n", 12, bold=True, italic=True)
    type_in(left, "- UBND thành phố (để b/c);\n- Lưu: VT.", 11)
    type_in(right, "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n\nNguyễn Văn A", bold=True)
    right.alignment = CENTRE
    return document


def tabs() -> Any:
    """Two columns kept apart by tabs, as in old typewriter habit."""
    document = blank()

    def columns(*pieces: tuple[str, float, bool, bool]) -> None:
        paragraph = document.add_paragraph()
        for text, size, bold, italic in pieces:
            type_in(paragraph, text, size, bold=bold, italic=italic)

    columns(("UBND TP HẢI PHÒNG\t", 13, False, False), (NATION, 13, True, False))
    columns(("UBND XÃ NGHI DƯƠNG\t\t", 13, True, False), (MOTTO, 14, True, False))
    columns(("_______\t\t\t_______________", 13, False, False))
    blanks = "Nghi Dương, ngày     tháng 10 năm 2025"
    columns(("Số:     /TB-UBND\t\t", 13, False, False), (blanks, 13, False, True))
    title(document, "THÔNG BÁO", "Về việc thực hiện nhiệm vụ")
    text = body(document, "\tTrên đây là thông báo của Ủy ban nhân dân xã./.")
    text.paragraph_format.first_line_indent = None
    columns(("Nơi nhận:", 12, True, True), ("\t\t\tTM. ỦY BAN NHÂN DÂN", 14, True, False))
    columns(("- Các đơn vị;", 11, False, False), ("\t\t\tCHỦ TỊCH", 14, True, False))
    columns(("- Lưu: VT.", 11, False, False))
    columns(("\t\t\t\tNguyễn Văn A", 14, True, False))
    return document


def numbered() -> Any:
    """A report whose numbers and dashes Word writes by itself, its page number behind a tab."""
    document = blank()
    head(document, "Số: 31/BC-UBND")
    title(document, "BÁO CÁO", "Kết quả cải cách hành chính quý III năm 2025")
    type_in(
        document.add_paragraph(),
        "Kính gửi:\t- Ủy ban nhân dân thành phố Hải Phòng;\n\t\t- Sở Nội vụ thành phố Hải Phòng.",
    )
    forms = (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"))
    add_list(document, 91, forms)
    add_list(document, 90, (("bullet", "-"),))

    def item(text: str, level: int, *, bold: bool = False) -> None:
        listed(body(document, "" if bold else text, bold=text if bold else ""), 91, level)

    item("KẾT QUẢ ĐẠT ĐƯỢC", 0, bold=True)
    item("Công tác chỉ đạo, điều hành", 1, bold=True)
    item("Đã ban hành kế hoạch.", 2)
    item("Đã kiểm tra.", 2)
    item("Cải cách thủ tục", 1, bold=True)
    body(document, "Tỷ lệ đúng hạn đạt 98,5%.")
    item("TỒN TẠI, HẠN CHẾ", 0, bold=True)
    item("Một số đơn vị chậm.", 1)
    body(document, "Trên đây là báo cáo của Ủy ban nhân dân xã./.")
    foot(document, "Như trên;", "Lưu: VT, VP.")
    for paragraph in document.tables[-1].rows[0].cells[0].paragraphs[1:]:
        listed(paragraph, 90, 0)
    page_number(document, "\t")
    return document


def add_list(document: Any, name: int, forms: tuple[tuple[str, str], ...]) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
        for i, (form, text) in enumerate(forms)
    )
    kept = document.part.numbering_part._element
    kept.insert(
        0,
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{name}">{levels}</w:abstractNum>'
        ),
    )
    kept.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{name}"><w:abstractNumId w:val="{name}"/></w:num>'
        )
    )


def listed(paragraph: Any, name: int, level: int) -> None:
    mark = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{name}"/></w:numPr>'
    properties = paragraph._p.get_or_add_pPr()
    properties.insert(int(properties.find(qn("w:pStyle")) is not None), parse_xml(mark))


def page_number(document: Any, before: str = "", frame: str = "") -> None:
    """Put the page number in the header, behind a centring tab or in a frame."""
    header = document.sections[0].header
    header.is_linked_to_previous = False
    paragraph = header.paragraphs[0]
    for stop in paragraph.style.element.iter(qn("w:tab")):
        if stop.get(qn("w:val")) == "center":
            stop.set(qn("w:pos"), "4677")
    if frame:
        xml = f'<w:framePr {nsdecls("w")} w:wrap="around" w:hAnchor="margin" w:xAlign="{frame}"/>'
        properties = paragraph._p.get_or_add_pPr()
        properties.insert(int(properties.find(qn("w:pStyle")) is not None), parse_xml(xml))
    type_in(paragraph, before)
    field = f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple>'  # fmt: skip
    paragraph._p.append(parse_xml(field))


def boxes(*, lines: bool = True) -> Any:
    """Head and foot in text boxes, the right one first; lines drawn, all anchored in one place."""
    document = blank()
    anchor = document.add_paragraph()
    right = [(NATION, 13, "b"), (MOTTO, 14, "b"), (DATE, 13, "i")]
    left = [("UBND THÀNH PHỐ HẢI PHÒNG", 13, ""), ("ỦY BAN NHÂN DÂN", 13, "b"), ("XÃ NGHI DƯƠNG", 13, "b"), ("Số: 05/TB-UBND", 13, "")]  # fmt: skip
    draw(anchor, "rect", 100, text_box(right))
    draw(anchor, "rect", 64, text_box(left))
    if lines:
        draw(anchor, "line", 60.5)
        draw(anchor, "straightConnector1", 18)
    centred(document, "THÔNG BÁO", bold=True)
    draw(centred(document, "Về việc thực hiện nhiệm vụ", bold=True), "line", 25)
    body(document, "Trên đây là thông báo của Ủy ban nhân dân xã./.")
    anchor = document.add_paragraph()
    signed = [("TM. ỦY BAN NHÂN DÂN", 14, "b"), ("CHỦ TỊCH", 14, "b"), ("Nguyễn Văn A", 14, "b")]
    sent = [("Nơi nhận:", 12, "bi"), ("- Các đơn vị;", 11, ""), ("- Lưu: VT.", 11, "")]
    draw(anchor, "rect", 80, text_box(signed))
    draw(anchor, "rect", 70, text_box(sent, "left"))
    return document


def text_box(lines: list[tuple[str, int, str]], align: str = "center") -> str:
    paragraphs = "".join(
        f'<w:p><w:pPr><w:jc w:val="{align}"/></w:pPr><w:r><w:rPr>{"".join(f"<w:{t}/>" for t in looks)}'
        f'<w:sz w:val="{size * 2}"/></w:rPr><w:t>{text}</w:t></w:r></w:p>'
        for text, size, looks in lines
    )
    return f"<w:txbxContent>{paragraphs}</w:txbxContent>"


def draw(paragraph: Any, shape: str, width: float, content: str = "") -> None:
    """Draw a shape as Word does: the new form, and the old one beside it."""
    wide = round(width * 36_000)
    inside = f"<wps:txbx>{content}</wps:txbx>" if content else ""
    old = f"<v:textbox>{content}</v:textbox>" if content else ""
    kind = "#_x0000_t202" if content else "#_x0000_t32"
    xml = (
        f'<w:r {NAMESPACES}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        f'<wp:anchor><wp:extent cx="{wide}" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="0"/></a:xfrm><a:prstGeom prst="{shape}"/>'
        f"</wps:spPr>{inside}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f'<mc:Fallback><w:pict><v:shape type="{kind}" style="width:100pt">{old}</v:shape></w:pict>'
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    paragraph._p.append(parse_xml(xml))


DOCUMENTS = (decision, rules_of_work, rows, letter, breaks, tabs, numbered, boxes)
