"""The line of place and day: its figures, its comma, its name of the place."""

import io

import docx

from cchc_cli.nd30.lint import lint
from cchc_cli.ooxml.package import parts_of
from tests.helpers import typed
from tests.helpers.layout import codes, good, saved
from tests.helpers.layout_cases import Case, broken_by, codes_of, each, expected, told
from tests.helpers.mutations import DATE, para, replace
from tests.helpers.retyping import nothing, retype

CASES: list[Case] = [
    ("TX01 month", "notice", "TX01", replace(DATE, "tháng 01", "tháng 1"), lambda _: None),
    ("TX01 month with a zero too many", "notice", "TX01", replace(DATE, "tháng 01", "tháng 03"), replace(DATE, "tháng 01", "tháng 3")),
    ("TX01 day", "notice", "TX01", replace(DATE, "ngày 22", "ngày 5"), replace(DATE, "ngày 22", "ngày 05")),
    ("TX02 comma", "notice", "TX02", replace(DATE, "Đông Mẫu,", "Đông Mẫu"), lambda _: None),
    ("TX02 common noun", "notice", "TX02", replace(DATE, "Đông Mẫu", "Xã Đông Mẫu"), replace(DATE, "Đông Mẫu", "Phường 5")),
    ("named after a person", typed.letter, "TX02", retype("Nghi Dương, ngày", "Xã Nghi Dương, ngày 08 tháng 10 năm 2025"),
     retype("Nghi Dương, ngày", "Phường Lê Lợi, ngày 08 tháng 10 năm 2025")),
    ("tabbed place", typed.tabs, "TX02", lambda d: setattr(para(d, "Số:").runs[1], "text", "Nghi Dương ngày     tháng 10 năm 2025"), nothing),
]  # fmt: skip


@each(CASES)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    assert broken_by(CASES) == codes_of("date_rules")


def test_a_final_copy_has_its_day() -> None:
    blank = replace(DATE, "ngày 22 tháng", "ngày      tháng")
    assert codes("notice", blank) == []
    assert codes("notice", blank, final=True) == ["TX01"]
    document = docx.Document(io.BytesIO(good("notice")))
    blank(document)
    (empty,) = (f for f in lint(parts_of(saved(document)), final=True) if f.code == "TX01")
    assert empty.advice == "điền ngày, tháng, năm ban hành khi đã ký và lấy số"
