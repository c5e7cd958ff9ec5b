"""Rules TX01 to TX09, BT01 and CC01: how number, date, recipients and ending are written."""

import io

import docx

from cchc_cli.nd30.judging.judge import CODES
from cchc_cli.nd30.lint import lint
from cchc_cli.ooxml.package import parts_of
from tests.helpers import typed
from tests.helpers.layout import codes, codes_in, good, saved
from tests.helpers.layout_cases import Case, each, expected, told
from tests.helpers.mutations import (
    DATE,
    LAST,
    NUMBER,
    both,
    para,
    remove,
    replace,
    settext,
)
from tests.helpers.retyping import nothing, retype

PAIRS: list[Case] = [
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
]  # fmt: skip

CASES: list[Case] = [
    ("basis end", typed.decision, "CC01", retype("Căn cứ Luật", "Căn cứ Luật Tổ chức chính quyền địa phương."), nothing),
    ("last basis", typed.decision, "CC01", retype("Theo đề", "Theo đề nghị của Chánh Văn phòng;"), nothing),
    ("citation", typed.letter, "TX06", retype("Thực hiện Công văn", "Thực hiện Công văn số 100/SNV-CCHC của Sở Nội vụ:"),
     retype("Thực hiện Công văn", "Thực hiện Công văn số 100/SNV-CCHC, ngày 01/10/2025 của Sở Nội vụ:")),
    ("letter without addressee", typed.letter, "TX08,TX09", lambda d: para(d, "Kính gửi")._p.getparent().remove(para(d, "Kính gửi")._p), nothing),
    ("number spaces", typed.letter, "TX03", retype("Số: 12", "Số : 12/UBND-VP"), nothing),
    ("number slash", typed.letter, "TX03", retype("Số: 12", "Số: 12 /UBND-VP"), retype("Số: 12", "Số:      /UBND-VP")),
    ("named after a person", typed.letter, "TX02", retype("Nghi Dương, ngày", "Xã Nghi Dương, ngày 08 tháng 10 năm 2025"),
     retype("Nghi Dương, ngày", "Phường Lê Lợi, ngày 08 tháng 10 năm 2025")),
    ("recipients without a dash", typed.decision, "TX07", retype("- Như Điều", "Như Điều 3;"), nothing),
    ("as above without a dash", typed.letter, "TX07", retype("- Như trên", "Như trên;"), nothing),
    ("bullet that is no dash", typed.letter, "TX07", retype("- Lưu", "• Lưu: VT, VP."), nothing),
    ("tabbed place", typed.tabs, "TX02", lambda d: setattr(para(d, "Số:").runs[1], "text", "Nghi Dương ngày     tháng 10 năm 2025"), nothing),
]  # fmt: skip


@each(PAIRS)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


@each(CASES)
def test_one_mistake(case: Case) -> None:
    assert told(case) == expected(case)


def test_a_final_copy_has_a_signer_and_no_blanks() -> None:
    document = typed.letter()
    assert codes_in(document, final=True) == []
    retype("Theo Công", "Xã đã hoàn thành […] nhiệm vụ./.")(document)
    retype("Lưu Thị", "")(document)
    assert codes_in(document) == []
    assert codes_in(document, final=True) == ["BT01", "HT-missing"]


def test_final_refuses_blanks() -> None:
    blank = both(
        settext(NUMBER, "Số:      /TB-UBND"), replace(DATE, "ngày 22 tháng", "ngày      tháng")
    )
    assert codes("notice", blank) == []
    assert codes("notice", blank, final=True) == ["TX01", "TX03"]
    document = docx.Document(io.BytesIO(good("notice")))
    blank(document)
    assert [f.advice for f in lint(parts_of(saved(document)), final=True)] == [
        "điền ngày, tháng, năm ban hành khi đã ký và lấy số",
        "điền số mà văn thư cho",
    ]


def test_every_rule_is_broken_by_a_case() -> None:
    broken = {code for case in (*PAIRS, *CASES) for code in case[2].split(",")}
    of_final_copies = {"BT01"}
    assert broken | of_final_copies == {
        code for code in CODES if code.startswith(("TX", "BT")) or code == "CC01"
    }
