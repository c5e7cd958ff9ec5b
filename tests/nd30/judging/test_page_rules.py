"""Rules PG01 to PG14: paper, margins, fonts, page numbers, and how the body is set."""

from docx.shared import Mm, Pt, RGBColor

from cchc_cli.nd30.judging.judge import CODES
from tests.helpers import typed
from tests.helpers.layout import codes_in
from tests.helpers.layout_cases import Case, each, expected, told
from tests.helpers.mutations import (
    BODY,
    KIND,
    align,
    both,
    each_body,
    font,
    header_paragraph,
    no_content_table,
    number_aligned,
    number_at_foot,
    number_on_first,
    number_sized,
    page,
    para,
    paragraph_format,
    restart_off,
)
from tests.helpers.retyping import (
    coloured,
    east_font_without_hint,
    hinted,
    looks,
    nothing,
    number_format,
    stamped,
)

PAIRS: list[Case] = [
    ("PG01 paper", "notice", "PG01", page(page_height=Mm(279), page_width=Mm(216)), page(page_height=Mm(297.4))),
    ("PG02 turned without a table", "assignment", "PG02", no_content_table, lambda _: None),
    ("PG03 top", "notice", "PG03t", page(top_margin=Mm(15)), page(top_margin=Mm(25))),
    ("PG03 bottom", "notice", "PG03b", page(bottom_margin=Mm(30)), page(bottom_margin=Mm(20))),
    ("PG04", "notice", "PG04", page(left_margin=Mm(25)), page(left_margin=Mm(35))),
    ("PG05", "notice", "PG05", page(right_margin=Mm(25)), page(right_margin=Mm(20))),
    ("PG03 several margins are one finding", "notice", "PG03", page(left_margin=Mm(25), top_margin=Mm(10)), page(left_margin=Mm(35), top_margin=Mm(25))),
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
]  # fmt: skip

CASES: list[Case] = [
    ("roman pages", typed.letter, "PG08", number_format(fmt="lowerRoman"), number_format(fmt="decimal")),
    ("pages from 3", typed.letter, "PG08", number_format(start="3"), number_format(start="1")),
    ("framed to the right", typed.letter, "PG08", lambda d: typed.page_number(d, frame="right"), lambda d: typed.page_number(d, frame="center")),
    ("number at the left", typed.letter, "PG08", typed.page_number, lambda d: typed.page_number(d, "\t")),
    ("East Asian hint", typed.letter, "PG06", hinted, east_font_without_hint),
    ("italic text", typed.letter, "PG14", looks("Theo Công", italic=True), looks("Theo Công", italic=False)),
    ("unit of measure", typed.letter, "PG13", lambda d: setattr(para(d, "Thực hiện"), "alignment", 2),
     lambda d: setattr(typed.type_in(para(d, "Theo Công").insert_paragraph_before(), "Đơn vị tính: hồ sơ", italic=True), "alignment", 2)),
    ("red ink", typed.letter, "PG07", coloured("Theo Công"), both(stamped(bold=True), coloured("HỎA TỐC"))),
    ("no indent", typed.tabs, "PG12", lambda d: setattr(para(d, "Trên đây").runs[0], "text", "Trên đây là thông báo của Ủy ban nhân dân xã./."), nothing),
]  # fmt: skip


@each(PAIRS)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


@each(CASES)
def test_one_mistake(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    broken = {code for case in (*PAIRS, *CASES) for code in case[2].split(",")}
    assert broken == {code for code in CODES if code.startswith("PG")} - {"PG15"}


def test_an_appendix_does_not_make_a_document_longer() -> None:
    """A page of a notice and a page of its appendix: neither shows a number."""
    document = typed.decision()
    typed.centred(document, "Phụ lục", bold=True)
    typed.centred(document, "DANH SÁCH", bold=True)
    for _ in range(40):
        typed.body(document, "Ông Nguyễn Văn A, thôn 1, xã Nghi Dương.")
    typed.body(document, "Danh sách có 40 người./.")
    assert "PG08" not in codes_in(document)
