"""Rules ST01, ST02: headings are numbered one after another, with the right kind of number."""

from cchc_cli.nd30.judging.judge import CODES
from tests.helpers import typed
from tests.helpers.layout import codes_in
from tests.helpers.layout_cases import Case, each, expected, told
from tests.helpers.retyping import nothing, retype

CASES: list[Case] = [
    ("article colon", typed.decision, "ST02", retype("Điều 2.", "Điều 2: Quyết định này có hiệu lực từ ngày ký."), nothing),
    ("chapter number", typed.rules_of_work, "ST02", retype("Chương II", "Chương 2"), nothing),
    ("clause order", typed.rules_of_work, "ST01", retype("2. Quy chế", "2.4. Quy chế này áp dụng với:"), nothing),
    ("point order", typed.rules_of_work, "ST01", retype("đ) Đơn", "e) Đơn vị thuộc Ủy ban nhân dân xã;"), nothing),
    ("point letter", typed.rules_of_work, "ST01", retype("e) Đơn", "f) Đơn vị thuộc Ủy ban nhân dân xã;"), nothing),
]  # fmt: skip


@each(CASES)
def test_one_mistake(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    broken = {code for case in CASES for code in case[2].split(",")}
    assert broken == {code for code in CODES if code.startswith("ST")}


def test_a_number_that_nobody_can_read_is_told_or_left() -> None:
    """Python refuses to read some thousand digits."""
    for old, new in (
        ("Điều 2.", f"Điều {'9' * 5000}. Hiệu lực"),
        ("Điều 2.", f"{'9' * 5000}. Hai"),
    ):
        document = typed.decision()
        retype(old, new)(document)
        assert "ST02" not in codes_in(document)
