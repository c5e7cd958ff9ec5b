"""The checker on documents that people typed: none of them looks like ours inside."""

import io
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from tests.helpers import typed
from tests.nd30.test_lint import found

Mutation = Callable[[Any], None]


def codes(document: Any, *, final: bool = False) -> list[str]:
    out = io.BytesIO()
    document.save(out)
    return found(out.getvalue(), final=final)


def para(document: Any, start: str) -> Any:
    every = (Paragraph(p, document.part) for p in document.element.body.iter(qn("w:p")))
    return next(p for p in every if p.text.strip().startswith(start))


def retype(start: str, text: str) -> Mutation:
    def mutate(document: Any) -> None:
        first, *others = para(document, start).runs
        first.text = text
        for run in others:
            run.text = ""

    return mutate


def looks(start: str, **values: Any) -> Mutation:
    def mutate(document: Any) -> None:
        for run in para(document, start).runs:
            for name, value in values.items():
                setattr(run.font, name, value)

    return mutate


def number_format(**values: str) -> Mutation:
    def mutate(document: Any) -> None:
        typed.page_number(document, "\t")
        numbers = OxmlElement("w:pgNumType")
        for name, value in values.items():
            numbers.set(qn(f"w:{name}"), value)
        document.sections[0]._sectPr.append(numbers)

    return mutate


def hinted(document: Any) -> None:
    """Mark a dash as East Asian text, whose font is another one."""
    paragraph = para(document, "Thực hiện Công văn")
    run = paragraph.add_run(" – ")
    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:hint"), "eastAsia")
    fonts.set(qn("w:eastAsia"), "SimSun")
    run.font.size = Pt(14)


def east_font_without_hint(document: Any) -> None:
    hinted(document)
    fonts = para(document, "Thực hiện Công văn").runs[-1]._r.rPr.rFonts
    fonts.attrib.pop(qn("w:hint"))


def coloured(start: str) -> Mutation:
    def mutate(document: Any) -> None:
        for run in para(document, start).runs:
            run.font.color.rgb = RGBColor(255, 0, 0)

    return mutate


def stamped(*, bold: bool) -> Mutation:
    def mutate(document: Any) -> None:
        cell = document.tables[0].rows[0].cells[0]
        typed.centred(cell, "HỎA TỐC", 13, bold=bold)
        typed.centred(cell, "DỰ THẢO LẦN 2", 13)

    return mutate


def drafted(size: float) -> Mutation:
    def mutate(document: Any) -> None:
        cell = document.tables[-1].rows[0].cells[0]
        typed.type_in(cell.add_paragraph(), "PL.(300)", size)

    return mutate


def nothing(_: Any) -> None:
    """Keep the document."""


def both(*mutations: Mutation) -> Mutation:
    def mutate(document: Any) -> None:
        for mutation in mutations:
            mutation(document)

    return mutate


CASES: list[tuple[str, Callable[[], Any], str, Mutation, Mutation]] = [
    ("article label", typed.decision, "DI-bold", looks("Điều 2.", bold=False), nothing),
    ("article colon", typed.decision, "ST02", retype("Điều 2.", "Điều 2: Quyết định này có hiệu lực từ ngày ký."), nothing),
    ("chapter number", typed.rules_of_work, "ST02", retype("Chương II", "Chương 2"), nothing),
    ("chapter in capitals", typed.rules_of_work, "PC-case", retype("Chương II", "CHƯƠNG II"), nothing),
    ("clause in capitals", typed.numbered, "KH-case", retype("Cải cách thủ tục", "CẢI CÁCH THỦ TỤC"), nothing),
    ("chapter bold", typed.rules_of_work, "PC-bold", looks("Chương II", bold=False), nothing),
    ("chapter title", typed.rules_of_work, "TD-case", retype("TỔ CHỨC", "Tổ chức thực hiện"), nothing),
    ("clause order", typed.rules_of_work, "ST01", retype("2. Quy chế", "2.4. Quy chế này áp dụng với:"), nothing),
    ("point order", typed.rules_of_work, "ST01", retype("đ) Đơn", "e) Đơn vị thuộc Ủy ban nhân dân xã;"), nothing),
    ("point letter", typed.rules_of_work, "ST01", retype("e) Đơn", "f) Đơn vị thuộc Ủy ban nhân dân xã;"), nothing),
    ("basis end", typed.decision, "CC01", retype("Căn cứ Luật", "Căn cứ Luật Tổ chức chính quyền địa phương."), nothing),
    ("last basis", typed.decision, "CC01", retype("Theo đề", "Theo đề nghị của Chánh Văn phòng;"), nothing),
    ("basis upright", typed.decision, "CC-italic", looks("Căn cứ Luật", italic=False), nothing),
    ("citation", typed.letter, "TX06", retype("Thực hiện Công văn", "Thực hiện Công văn số 100/SNV-CCHC của Sở Nội vụ:"),
     retype("Thực hiện Công văn", "Thực hiện Công văn số 100/SNV-CCHC, ngày 01/10/2025 của Sở Nội vụ:")),
    ("letter without addressee", typed.letter, "TX08,TX09", lambda d: para(d, "Kính gửi")._p.getparent().remove(para(d, "Kính gửi")._p), nothing),
    ("number spaces", typed.letter, "TX03", retype("Số: 12", "Số : 12/UBND-VP"), nothing),
    ("number slash", typed.letter, "TX03", retype("Số: 12", "Số: 12 /UBND-VP"), retype("Số: 12", "Số:      /UBND-VP")),
    ("named after a person", typed.letter, "TX02", retype("Nghi Dương, ngày", "Xã Nghi Dương, ngày 08 tháng 10 năm 2025"),
     retype("Nghi Dương, ngày", "Phường Lê Lợi, ngày 08 tháng 10 năm 2025")),
    ("roman pages", typed.letter, "PG08", number_format(fmt="lowerRoman"), number_format(fmt="decimal")),
    ("pages from 3", typed.letter, "PG08", number_format(start="3"), number_format(start="1")),
    ("framed to the right", typed.letter, "PG08", lambda d: typed.page_number(d, frame="right"), lambda d: typed.page_number(d, frame="center")),
    ("number at the left", typed.letter, "PG08", typed.page_number, lambda d: typed.page_number(d, "\t")),
    ("East Asian hint", typed.letter, "PG06", hinted, east_font_without_hint),
    ("italic text", typed.letter, "PG14", looks("Theo Công", italic=True), looks("Theo Công", italic=False)),
    ("type in small letters", typed.decision, "TL-case", retype("QUYẾT ĐỊNH", "Quyết định"), nothing),
    ("month in words", typed.letter, "VH07", retype("Theo Công", "Trong tháng tám, xã đã hoàn thành./."), retype("Theo Công", "Trong tháng Tám, lần thứ hai, xã đã hoàn thành./.")),
    ("weekday", typed.letter, "VH07", retype("Theo Công", "Họp vào sáng thứ tư tuần này./."), retype("Theo Công", "Thứ hai, xã đã hoàn thành./.")),
    ("sentence", typed.letter, "VH08", retype("Theo Công", "Xã đã hoàn thành. đề nghị Sở xem xét./."), retype("Theo Công", "Xã ở TP. Hải Phòng. Đề nghị xem xét./.")),
    ("new line", typed.letter, "VH08", retype("Theo Công", "xã đã hoàn thành nhiệm vụ./."), nothing),
    ("unit in a sentence", typed.letter, "VH01", retype("Theo Công", "Đề nghị của Xã Nghi Dương được chấp thuận./."),
     retype("Theo Công", "Đề nghị của Xã đã được Thành phố Hồ Chí Minh, của Phường Lê Lợi chấp thuận./.")),
    ("boxes without lines", lambda: typed.boxes(lines=False), "CB-line,TN-line", nothing, nothing),
    ("recipients without a dash", typed.decision, "TX07", retype("- Như Điều", "Như Điều 3;"), nothing),
    ("bullet that is no dash", typed.letter, "TX07", retype("- Lưu", "• Lưu: VT, VP."), nothing),
    ("authority with breaks", typed.breaks, "KY01", retype("TM. ỦY BAN", "TM ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A"), nothing),
    ("tabbed motto", typed.tabs, "TN01", lambda d: setattr(para(d, "UBND XÃ").runs[1], "text", "Độc lập – Tự do – Hạnh phúc"), nothing),
    ("tabbed place", typed.tabs, "TX02", lambda d: setattr(para(d, "Số:").runs[1], "text", "Nghi Dương ngày     tháng 10 năm 2025"), nothing),
    ("unit of measure", typed.letter, "PG13", lambda d: setattr(para(d, "Thực hiện"), "alignment", 2),
     lambda d: setattr(typed.type_in(para(d, "Theo Công").insert_paragraph_before(), "Đơn vị tính: hồ sơ", italic=True), "alignment", 2)),
    ("gap before V/v", typed.letter, "VV01", lambda d: setattr(para(d, "V/v").paragraph_format, "space_before", Pt(0)),
     lambda d: [setattr(para(d, "V/v").paragraph_format, "space_before", Pt(0)), setattr(para(d, "Số:").paragraph_format, "space_after", Pt(6))]),
    ("red ink", typed.letter, "PG07", coloured("Theo Công"), both(stamped(bold=True), coloured("HỎA TỐC"))),
    ("article in small letters", typed.letter, "VH05", retype("Theo Công", "Theo quy định tại chương II của Luật./."), retype("Theo Công", "Theo quy định tại Chương II của Luật./.")),
    ("stamp", typed.letter, "DM-bold", stamped(bold=False), stamped(bold=True)),
    ("drafter", typed.letter, "SB-size", drafted(12), drafted(11)),
    ("no indent", typed.tabs, "PG12", lambda d: setattr(para(d, "Trên đây").runs[0], "text", "Trên đây là thông báo của Ủy ban nhân dân xã./."), nothing),
    ("hidden text", typed.letter, "VH08", retype("Theo Công", "xã đã xong./."),
     lambda d: setattr(para(d, "Theo Công").insert_paragraph_before("xã đã xong").runs[0].font, "hidden", True)),
]  # fmt: skip


@pytest.mark.parametrize("make", typed.DOCUMENTS, ids=lambda make: make.__name__)
def test_good_documents_have_no_finding(make: Callable[[], Any]) -> None:
    assert codes(make()) == []


@pytest.mark.parametrize(("name", "make", "code", "breaks", "keeps"), CASES, ids=[c[0] for c in CASES])  # fmt: skip
def test_one_mistake(
    name: str, make: Callable[[], Any], code: str, breaks: Mutation, keeps: Mutation
) -> None:
    document = make()
    breaks(document)
    assert codes(document) == code.split(",")
    if keeps is not nothing:
        document = make()
        keeps(document)
        assert codes(document) == []


def test_a_final_copy_has_a_signer_and_no_blanks() -> None:
    document = typed.letter()
    assert codes(document, final=True) == []
    retype("Theo Công", "Xã đã hoàn thành […] nhiệm vụ./.")(document)
    retype("Lưu Thị", "")(document)
    assert codes(document) == []
    assert codes(document, final=True) == ["BT01", "HT-missing"]


def five_mistakes(document: Any) -> None:
    document.sections[0].left_margin = Mm(20)
    looks("Thực hiện", name="Arial")(document)
    para(document, "Theo Công").alignment = typed.LEFT
    retype("Số: 12", "Số: 5/UBND-VP")(document)
    retype("- Lưu", "- Lưu: VT, VP")(document)


FIVE = ["PG04", "PG06", "PG13", "TX03", "TX07"]


def test_a_type_without_a_subject_needs_none() -> None:
    for number, kind, wanted in (
        ("GGT", "GIẤY GIỚI THIỆU", []),
        ("TB", "THÔNG BÁO", ["TY-missing"]),
    ):
        document = typed.blank()
        typed.head(document, f"Số: 07/{number}-UBND")
        typed.centred(document, kind, bold=True)
        typed.body(document, "Ủy ban nhân dân xã trân trọng giới thiệu ông Nguyễn Văn A./.")
        typed.foot(document, "- Như đề nghị;", "- Lưu: VT.")
        assert codes(document) == wanted


def test_five_typical_mistakes() -> None:
    document = typed.letter()
    five_mistakes(document)
    assert codes(document) == FIVE


def repaired(document: Any, tmp_path: Path, cchc: Callable) -> Any:
    document.save(str(tmp_path / "old.docx"))
    cchc("lint", tmp_path / "old.docx", "--fix", "-o", tmp_path / "new.docx")
    return docx.Document(str(tmp_path / "new.docx"))


def test_a_date_beside_the_number_keeps_its_looks(tmp_path: Path, cchc: Callable) -> None:
    document = typed.tabs()
    line = para(document, "Số:")
    line.runs[1].text = "Nghi Dương, ngày 8 tháng 04 năm 2025"
    made = repaired(document, tmp_path, cchc)
    runs = para(made, "Số:").runs
    assert [r.text for r in runs] == [
        "Số:     /TB-UBND\t\t",
        "Nghi Dương, ngày 08 tháng 4 năm 2025",
    ]
    assert [bool(r.italic) for r in runs] == [False, True]
    assert codes(made) == []


def test_a_turned_page_stays_turned(tmp_path: Path, cchc: Callable) -> None:
    document = typed.letter()
    section = document.add_section()
    section.page_width, section.page_height = Mm(297), Mm(209)
    section.left_margin, section.right_margin = Mm(20), Mm(20)
    section.top_margin, section.bottom_margin = Mm(30), Mm(15)
    document.sections[0].left_margin = Mm(20)
    made = repaired(document, tmp_path, cchc)
    first, last = made.sections
    assert (round(first.left_margin.mm), round(first.page_width.mm)) == (30, 210)
    assert (round(last.page_width.mm), round(last.page_height.mm)) == (297, 209)
    assert (round(last.top_margin.mm), round(last.left_margin.mm)) == (30, 20)


def test_tabs_in_the_place_of_an_indent_go(tmp_path: Path, cchc: Callable) -> None:
    document = typed.tabs()
    para(document, "Trên đây").runs[0].text = "\t\tTrên đây là thông báo của Ủy ban nhân dân xã./."
    assert codes(document) == ["PG12"]
    made = repaired(document, tmp_path, cchc)
    assert para(made, "Trên đây").text.startswith("Trên")
    assert codes(made) == []


def test_a_page_number_moves_from_the_foot_to_the_head(tmp_path: Path, cchc: Callable) -> None:
    document = typed.letter()
    footer = document.sections[0].footer
    footer.is_linked_to_previous = False
    document.sections[0].different_first_page_header_footer = False
    field = f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    footer.paragraphs[0]._p.append(parse_xml(field))
    assert codes(document) == ["PG08"]
    made = repaired(document, tmp_path, cchc)
    assert codes(made) == []
    assert "PAGE" in made.sections[0].header._element.xml
    assert "PAGE" not in made.sections[0].footer._element.xml


def test_a_page_number_is_set_plainly(tmp_path: Path, cchc: Callable) -> None:
    document = typed.letter()
    number_format(fmt="upperRoman", start="4")(document)
    header = document.sections[0].header._element
    for size in header.iter(qn("w:sz")):
        size.set(qn("w:val"), "40")
    assert codes(document) == ["PG08"]
    made = repaired(document, tmp_path, cchc)
    assert codes(made) == []


def test_line_spacing_is_repaired_and_at_least_is_understood(
    tmp_path: Path, cchc: Callable
) -> None:
    document = typed.letter()
    text = para(document, "Theo Công").paragraph_format
    text.line_spacing, text.line_spacing_rule = Pt(12), WD_LINE_SPACING.AT_LEAST
    assert codes(document) == []
    text.line_spacing, text.line_spacing_rule = Pt(40), WD_LINE_SPACING.AT_LEAST
    assert codes(document) == ["PG10"]
    text.line_spacing, text.line_spacing_rule = Pt(12), WD_LINE_SPACING.EXACTLY
    assert codes(document) == ["PG10"]
    assert codes(repaired(document, tmp_path, cchc)) == []


def test_a_framed_number_is_centred_and_symbols_keep_their_font(
    tmp_path: Path, cchc: Callable
) -> None:
    document = typed.letter()
    typed.page_number(document, frame="right")
    symbol = para(document, "Theo Công").add_run("")
    symbol.font.name = "Wingdings"
    looks("Thực hiện", name="Arial")(document)
    made = repaired(document, tmp_path, cchc)
    assert codes(made) == []
    assert "framePr" not in made.sections[0].header._element.xml
    assert para(made, "Theo Công").runs[-1].font.name == "Wingdings"


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_the_same_through_libreoffice(tmp_path: Path) -> None:
    """LibreOffice writes every document anew, by way of its own format."""
    for make in typed.DOCUMENTS:
        make().save(str(tmp_path / f"{make.__name__}.docx"))
    wrong = typed.letter()
    five_mistakes(wrong)
    wrong.save(str(tmp_path / "wrong.docx"))
    for kind, before in (("odt", tmp_path.glob("*.docx")), ("docx", (tmp_path / "odt").glob("*"))):
        subprocess.run(
            ["soffice", "--headless", "--convert-to", kind, "--outdir", tmp_path / kind, *before],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
    seen = {p.stem: found(p.read_bytes()) for p in (tmp_path / "docx").glob("*.docx")}
    assert seen == {**{make.__name__: [] for make in typed.DOCUMENTS}, "wrong": FIVE}
