"""Number and symbol: colon, zero, spaces, and the letters of the type."""

import io

import docx

from cchc_cli.nd30.lint import lint
from cchc_cli.ooxml.package import parts_of
from tests.helpers import typed
from tests.helpers.layout import codes, good, saved
from tests.helpers.layout_cases import Case, broken_by, codes_of, each, expected, told
from tests.helpers.mutations import NUMBER, replace, settext
from tests.helpers.retyping import nothing, retype

CASES: list[Case] = [
    ("TX03 colon", "notice", "TX03", replace(NUMBER, "Số:", "Số"), lambda _: None),
    ("TX03 zero", "notice", "TX03", replace(NUMBER, "18", "5"), replace(NUMBER, "18", "05")),
    ("TX04 type", "notice", "TX04", replace(NUMBER, "TB-UBND", "BC-UBND"), lambda _: None),
    ("TX04 spaces", "notice", "TX04", replace(NUMBER, "TB-UBND", "TB - UBND"), replace(NUMBER, "TB-UBND", "TB-VP")),
    ("TX04 letter", "reminder", "TX04", replace("Số:", "UBND-VP", "CV-UBND"), lambda _: None),
    ("number spaces", typed.letter, "TX03", retype("Số: 12", "Số : 12/UBND-VP"), nothing),
    ("number slash", typed.letter, "TX03", retype("Số: 12", "Số: 12 /UBND-VP"), retype("Số: 12", "Số:      /UBND-VP")),
]  # fmt: skip


@each(CASES)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    assert broken_by(CASES) == codes_of("number_rules")


def test_a_final_copy_has_its_number() -> None:
    blank = settext(NUMBER, "Số:      /TB-UBND")
    assert codes("notice", blank) == []
    assert codes("notice", blank, final=True) == ["TX03"]
    document = docx.Document(io.BytesIO(good("notice")))
    blank(document)
    (empty,) = lint(parts_of(saved(document)), final=True)
    assert empty.advice == "điền số mà văn thư cho"
