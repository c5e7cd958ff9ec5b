"""Legal bases and citations: how they begin, end and name a document."""

from tests.helpers import typed
from tests.helpers.layout_cases import Case, broken_by, codes_of, each, expected, told
from tests.helpers.retyping import nothing, retype

CASES: list[Case] = [
    ("basis end", typed.decision, "CC01", retype("Căn cứ Luật", "Căn cứ Luật Tổ chức chính quyền địa phương."), nothing),
    ("last basis", typed.decision, "CC01", retype("Theo đề", "Theo đề nghị của Chánh Văn phòng;"), nothing),
    ("citation", typed.letter, "TX06", retype("Thực hiện Công văn", "Thực hiện Công văn số 100/SNV-CCHC của Sở Nội vụ:"),
     retype("Thực hiện Công văn", "Thực hiện Công văn số 100/SNV-CCHC, ngày 01/10/2025 của Sở Nội vụ:")),
    ("basis without its word", typed.decision, "CC02", retype("Căn cứ Luật", "Luật Tổ chức chính quyền địa phương;"), nothing),
]  # fmt: skip


@each(CASES)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    assert broken_by(CASES) == codes_of("basis_rules")
