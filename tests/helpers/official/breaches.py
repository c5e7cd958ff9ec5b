"""Pairs of documents: a right one, and its twin that breaks one rule narrowly."""

import unicodedata
from typing import Any, NamedTuple

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from tests.helpers.mutations import Mutation, para
from tests.helpers.official.forms import DATE, FILLER, build
from tests.helpers.official.layouts import CENTRE, LEFT, RIGHT


class Breach(NamedTuple):
    id: str
    form: str
    breaks: Mutation
    code: str
    keeps: Mutation | None = None
    """What makes the right twin of the form, before it is broken."""
    layout: str = "table"

    def right(self) -> Any:
        document = build(self.form, self.layout)
        if self.keeps:
            self.keeps(document)
        return document

    def wrong(self) -> Any:
        document = self.right()
        self.breaks(document)
        return document


def swap(old: str, new: str) -> Mutation:
    """Put other words for those of a run."""

    def mutate(document: Any) -> None:
        found = next(t for t in document.element.body.iter(qn("w:t")) if old in (t.text or ""))
        found.text = found.text.replace(old, new, 1)

    return mutate


def font(start: str, **values: Any) -> Mutation:
    def mutate(document: Any) -> None:
        for run in para(document, start).runs:
            for name, value in values.items():
                setattr(run.font, name, value)

    return mutate


def form_of(start: str, **values: Any) -> Mutation:
    def mutate(document: Any) -> None:
        for name, value in values.items():
            setattr(para(document, start).paragraph_format, name, value)

    return mutate


def page(**values: Any) -> Mutation:
    def mutate(document: Any) -> None:
        for name, value in values.items():
            setattr(document.sections[0], name, value)

    return mutate


def partly_bold(start: str, part: str) -> Mutation:
    """Set the first words of a paragraph bold, in a run of their own."""

    def mutate(document: Any) -> None:
        run = para(document, start).runs[0]
        first = para(document, start).add_run(part)
        first.font.size, first.bold = run.font.size, True
        run.text = run.text.replace(part, "", 1)
        run._r.addprevious(first._r)

    return mutate


def ruled(start: str, signs: int) -> Mutation:
    """Type another number of underscores under a text."""

    def mutate(document: Any) -> None:
        under = para(document, start)._p.getnext()
        next(under.iter(qn("w:t"))).text = "_" * signs

    return mutate


def drawn(start: str, wide: float) -> Mutation:
    """Draw the line under a text `wide` mm long."""

    def mutate(document: Any) -> None:
        for element in para(document, start)._p.iter():
            if element.get("cx"):
                element.set("cx", str(round(wide * 36_000)))

    return mutate


def long(document: Any) -> None:
    """Make it two pages."""
    last = para(document, "Trên đây")
    for _ in range(30):
        added = last.insert_paragraph_before()
        added.add_run(FILLER).font.size = Pt(14)
        source, target = last.paragraph_format, added.paragraph_format
        for name in (
            "alignment",
            "first_line_indent",
            "space_after",
            "space_before",
            "line_spacing",
        ):
            setattr(target, name, getattr(source, name))


def no_number(document: Any) -> None:
    for run in list(document.sections[0].header.paragraphs[0].runs):
        run._r.getparent().remove(run._r)


def nation_on_two_lines(document: Any) -> None:
    nation = para(document, "CỘNG HÒA")
    swap("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA")(document)
    added = nation.insert_paragraph_before("")
    nation._p.addnext(added._p)
    added.alignment = CENTRE
    run = added.add_run("VIỆT NAM")
    run.font.size, run.bold = Pt(12), True


def decomposed(start: str) -> Mutation:
    def mutate(document: Any) -> None:
        for run in para(document, start).runs:
            run.text = unicodedata.normalize("NFD", run.text)

    return mutate


def broken(document: Any) -> None:
    """Press Shift+Enter within a sentence of justified text."""
    run = para(document, "Các cơ quan").runs[0]
    before, _, after = run.text.partition(", xác định")
    run.text = f"{before},\nxác định{after}"


def inserted(document: Any) -> None:
    run = para(document, "Trên đây").runs[0]._r
    mark = parse_xml(
        f'<w:ins {nsdecls("w")} w:id="900" w:author="A" w:date="2025-10-01T00:00:00Z"/>'
    )
    run.addprevious(mark)
    mark.append(run)


def commented(document: Any) -> None:
    runs = para(document, "Trên đây").runs
    comment = document.add_comment(runs, text="Xem lại", author="A", initials="A")
    for root in (document.element.body, comment._comment_elm):
        for use in list(root.iter(qn("w:rStyle"), qn("w:pStyle"))):
            if use.get(qn("w:val")).startswith("Comment"):  # no such style in the small file
                use.getparent().remove(use)


def tracking(document: Any) -> None:
    document.settings.element.find(qn("w:proofState")).addnext(OxmlElement("w:trackRevisions"))


def said(words: str) -> Mutation:
    return swap("Các cơ quan, đơn vị", words)


def dated(date: str) -> Mutation:
    return swap(DATE, f"Nghi Dương, {date}")


def each(*changes: Mutation) -> Mutation:
    def mutate(document: Any) -> None:
        for change in changes:
            change(document)

    return mutate


OLD_DAY = each(dated("ngày 15 tháng 5 năm 2025"), swap("Ngày 07 tháng 10", "Ngày 14 tháng 5"))
NOTICE, DECISION, REPORT = "thong_bao", "quyet_dinh", "bao_cao_kinh_gui"
BREACHES = (
    Breach("month-03", NOTICE, swap("tháng 3 năm 2026", "tháng 03 năm 2026"), "TX01", dated("ngày 08 tháng 3 năm 2026")),
    Breach("day-8", NOTICE, dated("ngày 8 tháng 10 năm 2025"), "TX01"),
    Breach("date-no-comma", NOTICE, swap("Nghi Dương, ngày", "Nghi Dương ngày"), "TX02"),
    Breach("date-two-commas", NOTICE, dated("ngày 08 tháng 10, năm 2025"), "TX01"),
    Breach("place-with-commune", NOTICE, swap("Nghi Dương, ngày", "Xã Nghi Dương, ngày"), "TX02"),
    Breach("number-no-space", NOTICE, swap("Số: 05", "Số:05"), "TX03"),
    Breach("number-no-zero", NOTICE, swap("Số: 05", "Số: 5"), "TX03"),
    Breach("number-no-colon", NOTICE, swap("Số: 05", "Số 05"), "TX03"),
    Breach("symbol-of-another-type", NOTICE, swap("/TB-UBND", "/KH-UBND"), "TX04"),
    Breach("symbol-with-spaces", NOTICE, swap("/TB-UBND", "/TB - UBND"), "TX04"),
    Breach("number-partly-bold", NOTICE, partly_bold("Số: 05", "Số:"), "SK-bold"),
    Breach("addressee-partly-bold", REPORT, partly_bold("Kính gửi", "Kính gửi:"), "KG-bold"),
    Breach("about-in-a-named-type", DECISION, swap("Về việc thành lập", "V/v thành lập"), "TY01"),
    Breach("power-no-space-kt", "bao_cao", swap("KT. CHỦ TỊCH", "KT.CHỦ TỊCH"), "KY01"),
    Breach("power-no-space-tm", "bao_cao", swap("TM. ỦY BAN", "TM.ỦY BAN"), "KY01"),
    Breach("power-slash", "bao_cao", swap("TM. ỦY BAN", "T/M ỦY BAN"), "KY01"),
    Breach("degree-of-the-signer", NOTICE, swap("Trần Thị Hòa", "ThS. Trần Thị Hòa"), "HT01"),
    Breach("kept-no-colon", NOTICE, swap("Lưu: VT", "Lưu VT"), "TX07"),
    Breach("recipients-no-semicolon", NOTICE, swap("PCT UBND xã;", "PCT UBND xã"), "TX07"),
    Breach("recipients-last-no-stop", NOTICE, swap("VT, VP.", "VT, VP"), "TX07"),
    Breach("as-above-without-addressee", NOTICE, swap("- CT, các PCT UBND xã;", "- Như trên;"), "TX08"),
    Breach("basis-without-its-word", DECISION, swap("Căn cứ Luật Tổ chức", "Luật Tổ chức"), "CC02"),
    Breach("bases-end-with-stops", DECISION, swap("công tác văn thư;", "công tác văn thư."), "CC01"),
    Breach("last-basis-with-semicolon", DECISION, swap("Ủy ban nhân dân xã.", "Ủy ban nhân dân xã;"), "CC01"),
    Breach("basis-upright", DECISION, font("Căn cứ Luật", italic=False), "CC-italic"),
    Breach("titled-clause-not-bold", NOTICE, font("2. Về chuyển đổi số", bold=False), "KH-bold"),
    Breach("no-page-number", NOTICE, no_number, "PG08", long),
    Breach("page-number-on-page-1", NOTICE, page(different_first_page_header_footer=False), "PG08"),
    Breach("page-number-right", NOTICE, lambda d: setattr(d.sections[0].header.paragraphs[0], "alignment", RIGHT), "PG08"),
    Breach("nation-on-two-lines", NOTICE, nation_on_two_lines, "QH01"),
    Breach("letters-of-two-kinds", NOTICE, decomposed("Các cơ quan"), "BM01"),
    Breach("article-colon", DECISION, swap("Điều 2.", "Điều 2:"), "ST02"),
    Breach("article-roman", DECISION, swap("Điều 2.", "Điều II."), "ST02"),
    Breach("article-left-out", DECISION, swap("Điều 3.", "Điều 5."), "ST01"),
    Breach("point-out-of-order", DECISION, swap("b) Báo cáo", "c) Báo cáo"), "ST01"),
    Breach("article-not-bold", DECISION, font("Điều 2.", bold=False), "DI-bold"),
    Breach("motto-line-short", NOTICE, ruled("Độc lập", 8), "TN-line"),
    Breach("motto-line-long", NOTICE, ruled("Độc lập", 38), "TN-line"),
    Breach("issuer-line-long", NOTICE, ruled("UBND XÃ", 20), "CB-line"),
    Breach("subject-line-short", NOTICE, ruled("tại hội nghị", 3), "TY-line"),
    Breach("motto-drawn-short", NOTICE, drawn("Độc lập", 25), "TN-line", layout="shapes"),
    Breach("issuer-drawn-long", NOTICE, drawn("UBND XÃ", 45), "CB-line", layout="shapes"),
    Breach("subject-drawn-short", NOTICE, drawn("tại hội nghị", 8), "TY-line", layout="shapes"),
    Breach("margin-left", NOTICE, page(left_margin=Mm(25)), "PG04"),
    Breach("margin-right", NOTICE, page(right_margin=Mm(25)), "PG05"),
    Breach("margin-top", NOTICE, page(top_margin=Mm(15)), "PG03t"),
    Breach("margin-bottom", NOTICE, page(bottom_margin=Mm(30)), "PG03b"),
    Breach("paper-letter", NOTICE, page(page_width=Mm(215.9), page_height=Mm(279.4)), "PG01"),
    Breach("body-left", NOTICE, form_of("Các cơ quan", alignment=LEFT), "PG13"),
    Breach("body-close", NOTICE, form_of("Các cơ quan", space_after=Pt(0), space_before=Pt(0)), "PG11"),
    Breach("body-spaced", NOTICE, form_of("Các cơ quan", line_spacing=2.0), "PG10"),
    Breach("body-indent", NOTICE, form_of("Các cơ quan", first_line_indent=Mm(20)), "PG12"),
    Breach("type-left", NOTICE, form_of("THÔNG BÁO", alignment=LEFT), "TL-align"),
    Breach("number-left", NOTICE, form_of("Số: 05", alignment=LEFT), "SK-align"),
    Breach("body-font", NOTICE, font("Các cơ quan", name="Arial"), "PG06"),
    Breach("body-colour", NOTICE, lambda d: setattr(para(d, "Các cơ quan").runs[0].font.color, "rgb", RGBColor(200, 0, 0)), "PG07"),
    Breach("body-size", NOTICE, font("Các cơ quan", size=Pt(12)), "PG14"),
    Breach("number-size", NOTICE, font("Số: 05", size=Pt(12)), "SK-size"),
    Breach("nation-size", NOTICE, font("CỘNG HÒA", size=Pt(11)), "QH-size"),
    Breach("motto-size", NOTICE, font("Độc lập", size=Pt(12)), "TN-size"),
    Breach("recipients-size", NOTICE, font("- CT, các", size=Pt(12)), "ND-size"),
    Breach("recipients-head-upright", NOTICE, font("Nơi nhận", italic=False), "NN-italic"),
    Breach("date-upright", NOTICE, font("Nghi Dương, ngày", italic=False), "DD-italic"),
    Breach("signer-light", NOTICE, font("Trần Thị Hòa", bold=False), "HT-bold"),
    Breach("signer-in-capitals", NOTICE, swap("Trần Thị Hòa", "TRẦN THỊ HÒA"), "HT-case"),
    Breach("parent-bold", NOTICE, font("UBND THÀNH PHỐ", bold=True), "CQ-bold"),
    Breach("motto-underlined", NOTICE, font("Độc lập", underline=True), "TN-underline"),
    Breach("motto-without-spaces", NOTICE, swap("Độc lập - Tự do - Hạnh phúc", "Độc lập-Tự do-Hạnh phúc"), "TN01"),
    Breach("no-end-mark", NOTICE, swap("thực hiện./.", "thực hiện."), "TX05"),
    Breach("about-bold", "cong_van_nhieu", font("V/v tổ chức", bold=True), "VV-bold"),
    Breach("break-in-justified-text", NOTICE, broken, "PG15"),
    Breach("district-abolished", NOTICE, said("Theo ý kiến của UBND huyện Kiến Thụy, các đơn vị"), "TC01"),
    Breach("district-by-date", NOTICE, swap("ngày 15 tháng 5 năm 2025", "ngày 15 tháng 8 năm 2025"), "TC01", keeps=each(OLD_DAY, said("Theo ý kiến của UBND huyện Kiến Thụy, các đơn vị"))),
    Breach("office-of-a-district", NOTICE, said("Phòng Nội vụ huyện Kiến Thụy và các đơn vị"), "TC01"),
    Breach("change-pending", NOTICE, inserted, "DL01"),
    Breach("comment", NOTICE, commented, "DL02"),
    Breach("tracking", NOTICE, tracking, "DL03"),
    Breach("hidden-text", NOTICE, font("Các cơ quan", hidden=True), "DL04"),
)  # fmt: skip
"""The codes are those of the catalogue."""
