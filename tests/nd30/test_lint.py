"""Each rule broken alone, and kept narrowly: a good document mutated."""

import copy
import io
from collections.abc import Callable
from functools import cache
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from cchc_cli.documents.document import Request
from cchc_cli.documents.scope import read_period, scope_of
from cchc_cli.nd30.lint import lint
from cchc_cli.ooxml.package import read_parts
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.printing import printed
from tests.helpers.repository import ROOT

Mutation = Callable[[Any], None]


@cache
def good(kind: str) -> bytes:
    """Render a document from the examples: TB-01 is a final one."""
    record = load(find_workspace(str(ROOT / "examples"))).record
    scope = scope_of(read_period("2025-Q3"), "ministry")
    name = "TB-01" if kind == "notice" else None
    wanted = Request(kind=kind, day=scope.window.last, name=name, scope=scope, unit="KT")
    return printed(record, wanted).data


def codes(kind: str, mutate: Mutation, *, final: bool = False) -> list[str]:
    document = docx.Document(io.BytesIO(good(kind)))
    mutate(document)
    out = io.BytesIO()
    document.save(out)
    return found(out.getvalue(), final=final)


def found(data: bytes, *, final: bool = False) -> list[str]:
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.docx"
        path.write_bytes(data)
        return sorted({f.code for f in lint(read_parts(path), final=final)})


def all_paragraphs(document: Any) -> list[Any]:
    from docx.text.paragraph import Paragraph

    return [Paragraph(p, document.part) for p in document.element.body.iter(qn("w:p"))]


def para(document: Any, start: str) -> Any:
    return next(p for p in all_paragraphs(document) if p.text.strip().startswith(start))


def body(document: Any) -> list[Any]:
    return [p for p in document.paragraphs if p.style.name == "Nội dung" and p.text.strip()]


def settext(start: str, text: str) -> Mutation:
    def mutate(document: Any) -> None:
        paragraph = para(document, start)
        first, *others = [r for r in paragraph.runs if r.text]
        first.text = text
        for run in others:
            run.text = ""

    return mutate


def replace(start: str, old: str, new: str) -> Mutation:
    def mutate(document: Any) -> None:
        paragraph = para(document, start)
        settext(start, paragraph.text.replace(old, new))(document)

    return mutate


def font(start: str, **looks: Any) -> Mutation:
    def mutate(document: Any) -> None:
        for run in para(document, start).runs:
            for name, value in looks.items():
                if name == "color":
                    run.font.color.rgb = value
                elif name == "name":
                    run.font.name = value
                else:
                    setattr(run.font, name, value)

    return mutate


def align(start: str, value: int) -> Mutation:
    return lambda document: setattr(para(document, start), "alignment", value)


def each_body(act: Callable[[Any], None]) -> Mutation:
    def mutate(document: Any) -> None:
        for paragraph in body(document):
            act(paragraph)

    return mutate


def page(**values: Any) -> Mutation:
    def mutate(document: Any) -> None:
        for name, value in values.items():
            setattr(document.sections[0], name, value)

    return mutate


def remove(start: str) -> Mutation:
    def mutate(document: Any) -> None:
        element = para(document, start)._p
        parent = element.getparent()
        if parent.tag == qn("w:tc") and len(parent.findall(qn("w:p"))) == 1:
            for run in element.findall(qn("w:r")):
                element.remove(run)
        else:
            parent.remove(element)

    return mutate


def line_under(start: str, act: Callable[[Any], None]) -> Mutation:
    def mutate(document: Any) -> None:
        after = para(document, start)._p.getnext()
        act(after)

    return mutate


def no_border(element: Any) -> None:
    properties = element.find(qn("w:pPr"))
    border = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    bottom.set(qn("w:val"), "nil")
    border.append(bottom)
    properties.insert(1, border)


def indents(share: float) -> Callable[[Any], None]:
    def act(element: Any) -> None:
        indent = element.find(qn("w:pPr")).find(qn("w:ind"))
        for side in ("left", "right"):
            indent.set(qn(f"w:{side}"), str(round(int(indent.get(qn(f"w:{side}"))) * share)))

    return act


def header_paragraph(document: Any) -> Any:
    return document.sections[0].header.paragraphs[0]


def number_on_first(document: Any) -> None:
    document.sections[0].different_first_page_header_footer = False


def number_at_foot(document: Any) -> None:
    section = document.sections[0]
    element = header_paragraph(document)._p
    section.footer.is_linked_to_previous = False
    section.footer._element.append(copy.deepcopy(element))
    for run in list(element.findall(qn("w:r"))):
        element.remove(run)


def number_aligned(document: Any) -> None:
    header_paragraph(document).alignment = 2


def number_sized(size: float) -> Mutation:
    def mutate(document: Any) -> None:
        for run in header_paragraph(document).runs:
            run.font.size = Pt(size)

    return mutate


def restart_off(document: Any) -> None:
    for section in document.sections[1:]:
        element = section._sectPr
        element.remove(element.find(qn("w:pgNumType")))


def no_content_table(document: Any) -> None:
    table = document.tables[-1]._tbl
    table.getparent().remove(table)


def underline(start: str) -> Mutation:
    return font(start, underline=True)


def drawn(kind: str) -> Callable[[Any], None]:
    def act(element: Any) -> None:
        no_border(element)
        run = OxmlElement("w:r")
        if kind == "underscores":
            text = OxmlElement("w:t")
            text.text = "_________"
            run.append(text)
        else:
            picture = OxmlElement("w:pict")
            from lxml import etree

            picture.append(
                etree.fromstring(
                    '<v:line xmlns:v="urn:schemas-microsoft-com:vml" from="0,0" to="100,0"/>'
                )
            )
            run.append(picture)
        element.append(run)

    return act


def both(*mutations: Mutation) -> Mutation:
    def mutate(document: Any) -> None:
        for mutation in mutations:
            mutation(document)

    return mutate


def paragraph_format(**values: Any) -> Mutation:
    def act(paragraph: Any) -> None:
        for name, value in values.items():
            setattr(paragraph.paragraph_format, name, value)

    return each_body(act)


def bodies_of(start: str, **looks: Any) -> Mutation:
    return font(start, **looks)


NATION, MOTTO, OWN, BODY = "CỘNG HÒA", "Độc lập", "XÃ ĐÔNG MẪU", "Sáng ngày"
NUMBER, DATE, KIND, SUBJECT = "Số: 18", "Đông Mẫu, ngày", "THÔNG BÁO", "Kết luận"
SIGNED, TITLE, PLACE, LAST = "Lê Văn Mẫu", "CHÁNH VĂN PHÒNG", "Nơi nhận", "Trên đây"

PAIRS: list[tuple[str, str, str, Mutation, Mutation]] = [
    ("PG01 paper", "notice", "PG01", page(page_height=Mm(279), page_width=Mm(216)), page(page_height=Mm(297.4))),
    ("PG02 turned without a table", "assignment", "PG02", no_content_table, lambda _: None),
    ("PG03 top", "notice", "PG03t", page(top_margin=Mm(15)), page(top_margin=Mm(25))),
    ("PG03 bottom", "notice", "PG03b", page(bottom_margin=Mm(30)), page(bottom_margin=Mm(20))),
    ("PG04", "notice", "PG04", page(left_margin=Mm(25)), page(left_margin=Mm(35))),
    ("PG05", "notice", "PG05", page(right_margin=Mm(25)), page(right_margin=Mm(20))),
    ("PG06", "notice", "PG06", font(BODY, name="Arial"), font(BODY, name="Liberation Serif")),
    ("PG06 in a heading", "notice", "PG06", font(KIND, name="Calibri"), font(KIND, name="Times New Roman")),
    ("PG07", "notice", "PG07", font(BODY, color=RGBColor(255, 0, 0)), font(BODY, color=RGBColor(0, 0, 0))),
    ("PG08 on the first page", "report", "PG08", number_on_first, lambda _: None),
    ("PG08 at the foot", "report", "PG08", number_at_foot, lambda _: None),
    ("PG08 aligned", "report", "PG08", number_aligned, lambda d: setattr(header_paragraph(d), "alignment", 1)),
    ("PG08 size", "report", "PG08", number_sized(11), number_sized(13)),
    ("PG09", "report", "PG09", restart_off, lambda _: None),
    ("PG10", "notice", "PG10", paragraph_format(line_spacing=1.6), paragraph_format(line_spacing=1.5)),
    ("PG10 fixed", "notice", "PG10", paragraph_format(line_spacing=Pt(10)), paragraph_format(line_spacing=Pt(18))),
    ("PG11", "report", "PG11", paragraph_format(space_after=Pt(3)), paragraph_format(space_after=Pt(6))),
    ("PG12", "notice", "PG12", paragraph_format(first_line_indent=Mm(20)), paragraph_format(first_line_indent=Mm(10))),
    ("PG12 none", "notice", "PG12", paragraph_format(first_line_indent=Mm(0)), paragraph_format(first_line_indent=Mm(12.7))),
    ("PG13 left", "notice", "PG13", align(BODY, 0), align(BODY, 3)),
    ("PG13 right", "notice", "PG13", align(BODY, 2), lambda _: None),
    ("PG14 size", "notice", "PG14", each_body(lambda p: [setattr(r.font, "size", Pt(12)) for r in p.runs]),
     each_body(lambda p: [setattr(r.font, "size", Pt(13)) for r in p.runs])),
    ("PG14 two sizes", "notice", "PG14", font(BODY, size=Pt(13)), font(BODY, size=Pt(14))),
    ("QH size", "notice", "QH-size", font(NATION, size=Pt(14)), font(NATION, size=Pt(12))),
    ("QH bold", "notice", "QH-bold", font(NATION, bold=False), font(NATION, bold=True)),
    ("QH italic", "notice", "QH-italic", font(NATION, italic=True), font(NATION, italic=False)),
    ("QH case", "notice", "QH-case", settext(NATION, "Cộng hòa xã hội chủ nghĩa Việt Nam"),
     both(settext(NATION, "Cộng hòa xã hội chủ nghĩa Việt Nam"), font("Cộng hòa", all_caps=True))),
    ("QH align", "notice", "QH-align", align(NATION, 0), align(NATION, 1)),
    ("QH missing", "notice", "QH-missing", remove(NATION), settext(NATION, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
    ("TN words", "notice", "TN01", settext(MOTTO, "Độc Lập - Tự Do - Hạnh Phúc"), lambda _: None),
    ("TN dashes", "notice", "TN01", settext(MOTTO, "Độc lập – Tự do – Hạnh phúc"), lambda _: None),
    ("TN spaces", "notice", "TN01", settext(MOTTO, "Độc lập-Tự do-Hạnh phúc"), lambda _: None),
    ("TN size", "notice", "TN-size", font(MOTTO, size=Pt(12)), font(MOTTO, size=Pt(13))),
    ("TN bold", "notice", "TN-bold", font(MOTTO, bold=False), font(MOTTO, bold=True)),
    ("TN case", "notice", "TN-case", font(MOTTO, all_caps=True), lambda _: None),
    ("TN without line", "notice", "TN-line", line_under(MOTTO, no_border), line_under(MOTTO, drawn("vml"))),
    ("TN short line", "notice", "TN-line", line_under(MOTTO, indents(1.8)), line_under(MOTTO, indents(1.05))),
    ("TN underlined", "notice", "TN-underline", underline(MOTTO), font(MOTTO, underline=False)),
    ("CB bold", "notice", "CB-bold", both(font("ỦY BAN NHÂN DÂN", bold=False), font(OWN, bold=False)), font(OWN, bold=True)),
    ("CB size", "notice", "CB-size", font(OWN, size=Pt(14)), font(OWN, size=Pt(12))),
    ("CB without line", "notice", "CB-line", line_under(OWN, no_border), line_under(OWN, drawn("underscores"))),
    ("CB long line", "notice", "CB-line", line_under(OWN, indents(0.1)), line_under(OWN, indents(1.02))),
    ("CQ bold", "notice", "CQ-bold", font("UBND TỈNH", bold=True), font("UBND TỈNH", bold=False)),
    ("CQ size", "notice", "CQ-size", font("UBND TỈNH", size=Pt(11)), font("UBND TỈNH", size=Pt(12))),
    ("SK size", "notice", "SK-size", font(NUMBER, size=Pt(14)), font(NUMBER, size=Pt(13))),
    ("SK bold", "notice", "SK-bold", font(NUMBER, bold=True), font(NUMBER, bold=False)),
    ("DD italic", "notice", "DD-italic", font(DATE, italic=False), font(DATE, italic=True)),
    ("DD size", "notice", "DD-size", font(DATE, size=Pt(12)), font(DATE, size=Pt(13))),
    ("TL bold", "notice", "TL-bold", font(KIND, bold=False), font(KIND, bold=True)),
    ("TL size", "notice", "TL-size", font(KIND, size=Pt(16)), font(KIND, size=Pt(13))),
    ("TL align", "notice", "TL-align", align(KIND, 0), align(KIND, 1)),
    ("TY bold", "notice", "TY-bold", font(SUBJECT, bold=False), font(SUBJECT, bold=True)),
    ("TY italic", "notice", "TY-italic", font(SUBJECT, italic=True), font(SUBJECT, italic=False)),
    ("TY without line", "notice", "TY-line", line_under(SUBJECT, no_border), line_under(SUBJECT, drawn("vml"))),
    ("TX01 month", "notice", "TX01", replace(DATE, "tháng 01", "tháng 1"), lambda _: None),
    ("TX01 month with a zero too many", "notice", "TX01", replace(DATE, "tháng 01", "tháng 03"), replace(DATE, "tháng 01", "tháng 3")),
    ("TX01 day", "notice", "TX01", replace(DATE, "ngày 22", "ngày 5"), replace(DATE, "ngày 22", "ngày 05")),
    ("TX02 comma", "notice", "TX02", replace(DATE, "Đông Mẫu,", "Đông Mẫu"), lambda _: None),
    ("TX02 common noun", "notice", "TX02", replace(DATE, "Đông Mẫu", "Xã Đông Mẫu"), replace(DATE, "Đông Mẫu", "Phường 5")),
    ("TX03 colon", "notice", "TX03", replace(NUMBER, "Số:", "Số"), lambda _: None),
    ("TX03 zero", "notice", "TX03", replace(NUMBER, "18", "5"), replace(NUMBER, "18", "05")),
    ("TX04 type", "notice", "TX04", replace(NUMBER, "TB-UBND", "BC-UBND"), lambda _: None),
    ("TX04 spaces", "notice", "TX04", replace(NUMBER, "TB-UBND", "TB - UBND"), replace(NUMBER, "TB-UBND", "TB-VP")),
    ("TX04 letter", "reminder", "TX04", replace("Số:", "UBND-VP", "CV-UBND"), lambda _: None),
    ("TX05", "notice", "TX05", replace(LAST, "./.", "."), lambda _: None),
    ("TX05 appendix", "report", "TX05", remove("./."), lambda _: None),
    ("TX07 semicolon", "notice", "TX07", settext("- TT Đảng ủy", "- TT Đảng ủy xã (để b/c)"), lambda _: None),
    ("TX07 last", "notice", "TX07", settext("- Lưu", "- Lưu: VT"), settext("- Lưu", "- Lưu: VT.")),
    ("TX07 archive", "notice", "TX07", remove("- Lưu"), lambda _: None),
    ("TX08 as above", "notice", "TX08", settext("- TT Đảng ủy", "- Như trên;"), lambda _: None),
    ("TX08 not as above", "reminder", "TX08", remove("- Như trên"), lambda _: None),
    ("TX09 missing", "reminder", "TX08,TX09", remove("Kính gửi"), lambda _: None),
    ("KG size", "reminder", "KG-size", font("Kính gửi", size=Pt(12)), font("Kính gửi", size=Pt(13))),
    ("KG bold", "reminder", "KG-bold", font("Kính gửi", bold=True), lambda _: None),
    ("VV size", "reminder", "VV-size", font("V/v", size=Pt(14)), font("V/v", size=Pt(13))),
    ("VV bold", "reminder", "VV-bold", font("V/v", bold=True), font("V/v", bold=False)),
    ("KY bold", "notice", "KY-bold", font(TITLE, bold=False), font(TITLE, bold=True)),
    ("KY dots", "notice", "KY01", settext("TL. CHỦ TỊCH", "TL CHỦ TỊCH"), lambda _: None),
    ("KY slash", "notice", "KY01", settext("TL. CHỦ TỊCH", "T/L CHỦ TỊCH"), lambda _: None),
    ("HT bold", "notice", "HT-bold", font(SIGNED, bold=False), font(SIGNED, bold=True)),
    ("HT degree", "notice", "HT01", settext(SIGNED, "ThS. Lê Văn Mẫu"), settext(SIGNED, "Lê Thị Sĩ")),
    ("HT case", "notice", "HT-case", settext(SIGNED, "LÊ VĂN MẪU"), lambda _: None),
    ("NN size", "notice", "NN-size", font(PLACE, size=Pt(14)), font(PLACE, size=Pt(12))),
    ("NN italic", "notice", "NN-italic", font(PLACE, italic=False), font(PLACE, italic=True)),
    ("NN missing", "notice", "NN-missing", both(remove(PLACE), remove("- TT"), remove("- Như"), remove("- Lưu")), lambda _: None),
    ("ND size", "notice", "ND-size", font("- Lưu", size=Pt(12)), font("- Lưu", size=Pt(11))),
    ("PM case", "report", "PM-case", settext("II. KẾT", "II. Kết quả thực hiện"), lambda _: None),
    ("PM bold", "report", "PM-bold", font("II. KẾT", bold=False), font("II. KẾT", bold=True)),
    ("PL size", "report", "PL-size", font("Phụ lục I", size=Pt(13)), font("Phụ lục I", size=Pt(14))),
    ("PL numbers", "report", "PL01", settext("Phụ lục II", "Phụ lục 2"), lambda _: None),
    ("PL not told", "report", "PL02", settext("Số liệu thống kê", "Số liệu thống kê như sau."), lambda _: None),
    ("PT case", "report", "PT-case", settext("THỐNG KÊ", "Thống kê các chỉ tiêu"), lambda _: None),
    ("PK italic", "report", "PK-italic", font("(Kèm theo", italic=False), font("(Kèm theo", italic=True)),
    ("VH01", "notice", "VH01", settext(BODY, "Hội nghị của Ủy ban nhân dân Xã Đông Mẫu kết luận như sau"),
     settext(BODY, "Xã Đông Mẫu kết luận như sau: Xã Đông Mẫu làm tốt")),
    ("VH02", "notice", "VH02", settext(BODY, "Đại diện Ủy Ban Nhân Dân xã dự họp"), settext(BODY, "Đại diện Phòng Văn hóa dự họp")),
    ("VH03", "notice", "VH03", settext(BODY, "Đồng chí Phó chủ tịch UBND xã dự họp"), settext(BODY, "Các phó chủ tịch dự họp")),
    ("VH04", "notice", "VH04", settext(BODY, "Theo Luật đất đai hiện hành"), settext(BODY, "Theo Luật Đất đai hiện hành")),
    ("VH05", "notice", "VH05", settext(BODY, "Theo quy định tại Khoản 2 Điều 11"), settext(BODY, "Theo quy định tại khoản 2 Điều 11")),
    ("VH05 article", "notice", "VH05", settext(BODY, "Theo khoản 2 điều 11 của Luật"), settext(BODY, "Điểm 1. Theo Điều 11")),
    ("VH06", "notice", "VH06", settext(BODY, "Đại diện Uỷ ban Mặt trận và Ủy ban nhân dân dự họp"), lambda _: None),
    ("VH07", "notice", "VH07", settext(BODY, "Họp vào sáng thứ hai, tại hội trường"), settext(BODY, "Họp vào sáng thứ Hai, tại hội trường")),
]  # fmt: skip


@pytest.mark.parametrize("kind", ["notice", "report", "reminder", "assignment", "scorecard"])
def test_our_documents_are_clean(kind: str) -> None:
    assert found(good(kind)) == []


def test_a_final_document_is_clean() -> None:
    assert found(good("notice"), final=True) == []
    assert found(good("assignment"), final=True) == []


@pytest.mark.parametrize(
    ("name", "kind", "code", "breaks", "keeps"), PAIRS, ids=[p[0] for p in PAIRS]
)
def test_one_rule(name: str, kind: str, code: str, breaks: Mutation, keeps: Mutation) -> None:
    assert codes(kind, breaks) == code.split(",")
    assert codes(kind, keeps) == []


def test_there_are_enough_pairs() -> None:
    assert len(PAIRS) >= 60


def test_final_refuses_blanks() -> None:
    blank = both(
        settext(NUMBER, "Số:      /TB-UBND"), replace(DATE, "ngày 22 tháng", "ngày      tháng")
    )
    assert codes("notice", blank) == []
    assert codes("notice", blank, final=True) == ["TX01", "TX03"]


def test_one_finding_a_cause() -> None:
    import tempfile
    from pathlib import Path

    document = docx.Document(io.BytesIO(good("report")))
    for paragraph in body(document):
        paragraph.alignment = 0
    with tempfile.TemporaryDirectory() as folder:
        document.save(f"{folder}/x.docx")
        findings = lint(read_parts(Path(folder) / "x.docx"))
    assert len(findings) == 1
    assert "chỗ khác" in findings[0].where
    assert findings[0].clause.startswith("NĐ 30/2020/NĐ-CP")
