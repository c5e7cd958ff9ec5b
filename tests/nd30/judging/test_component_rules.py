"""The component table: what must be there, and how it is set."""

from typing import Any

from docx.shared import Mm, Pt

from cchc_cli.nd30.judging.judge import CODES
from cchc_cli.nd30.rules import COMPONENTS
from tests.helpers import typed
from tests.helpers.layout import codes_in
from tests.helpers.layout_cases import Case, broken_by, codes_of, each, expected, told
from tests.helpers.mutations import (
    DATE,
    KIND,
    MOTTO,
    NATION,
    NUMBER,
    OWN,
    PLACE,
    SIGNED,
    SUBJECT,
    TITLE,
    align,
    both,
    drawn,
    font,
    indents,
    line_under,
    no_border,
    para,
    remove,
    settext,
    underline,
)
from tests.helpers.retyping import drafted, looks, nothing, retype, stamped


def narrow_right(document: Any) -> None:
    """Give Quốc hiệu less room than its letters need."""
    for row in document.tables[0].rows:
        row.cells[1].width = Mm(80)


PAIRS: list[Case] = [
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
    ("PL not told", "report", "PL02", settext("(Số liệu cụ thể", "(Số liệu cụ thể như sau)."), lambda _: None),
    ("PT case", "report", "PT-case", settext("THỐNG KÊ", "Thống kê các chỉ tiêu"), lambda _: None),
    ("PK italic", "report", "PK-italic", font("(Kèm theo", italic=False), font("(Kèm theo", italic=True)),
]  # fmt: skip

CASES: list[Case] = [
    ("article label", typed.decision, "DI-bold", looks("Điều 2.", bold=False), nothing),
    ("chapter in capitals", typed.rules_of_work, "PC-case", retype("Chương II", "CHƯƠNG II"), nothing),
    ("clause in capitals", typed.numbered, "KH-case", retype("Cải cách thủ tục", "CẢI CÁCH THỦ TỤC"), nothing),
    ("chapter bold", typed.rules_of_work, "PC-bold", looks("Chương II", bold=False), nothing),
    ("chapter title", typed.rules_of_work, "TD-case", retype("TỔ CHỨC", "Tổ chức thực hiện"), nothing),
    ("basis upright", typed.decision, "CC-italic", looks("Căn cứ Luật", italic=False), nothing),
    ("type in small letters", typed.decision, "TL-case", retype("QUYẾT ĐỊNH", "Quyết định"), nothing),
    ("boxes without lines", lambda: typed.boxes(lines=False), "CB-line,TN-line", nothing, nothing),
    ("subject of a letter", typed.decision, "TY01", retype("Về việc ban", "V/v ban hành Kế hoạch cải cách hành chính năm 2026"), nothing),
    ("nation too wide for its column", typed.letter, "QH01", narrow_right, nothing),
    ("authority with breaks", typed.breaks, "KY01", retype("TM. ỦY BAN", "TM ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A"), nothing),
    ("tabbed motto", typed.tabs, "TN01", lambda d: setattr(para(d, "UBND XÃ").runs[1], "text", "Độc lập – Tự do – Hạnh phúc"), nothing),
    ("gap before V/v", typed.letter, "VV01", lambda d: setattr(para(d, "V/v").paragraph_format, "space_before", Pt(0)),
     lambda d: [setattr(para(d, "V/v").paragraph_format, "space_before", Pt(0)), setattr(para(d, "Số:").paragraph_format, "space_after", Pt(6))]),
    ("stamp", typed.letter, "DM-bold", stamped(bold=False), stamped(bold=True)),
    ("drafter", typed.letter, "SB-size", drafted(12), drafted(11)),
]  # fmt: skip


@each(PAIRS)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


@each(CASES)
def test_one_mistake(case: Case) -> None:
    assert told(case) == expected(case)


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
        assert codes_in(document) == wanted


def test_every_component_and_every_aspect_is_broken_by_a_case() -> None:
    broken = broken_by([*PAIRS, *CASES])
    aspects = {code.partition("-")[2] for code in CODES}
    prefixes = {c.prefix for c in COMPONENTS.values()}
    assert {code[:2] for code in broken} == prefixes - {""}
    assert {code.partition("-")[2] for code in broken} == aspects
    alone = {c for c in codes_of("component_rules") if "-" not in c and c[:2] in prefixes}
    assert alone <= broken
