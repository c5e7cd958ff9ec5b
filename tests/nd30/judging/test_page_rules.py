"""The paper, how it lies, and its margins."""

from docx.shared import Mm

from tests.helpers.layout_cases import Case, broken_by, codes_of, each, expected, told
from tests.helpers.mutations import no_content_table, page

CASES: list[Case] = [
    ("PG01 paper", "notice", "PG01", page(page_height=Mm(279), page_width=Mm(216)), page(page_height=Mm(297.4))),
    ("PG02 turned without a table", "assignment", "PG02", no_content_table, lambda _: None),
    ("PG03 top", "notice", "PG03t", page(top_margin=Mm(15)), page(top_margin=Mm(25))),
    ("PG03 bottom", "notice", "PG03b", page(bottom_margin=Mm(30)), page(bottom_margin=Mm(20))),
    ("PG04", "notice", "PG04", page(left_margin=Mm(25)), page(left_margin=Mm(35))),
    ("PG05", "notice", "PG05", page(right_margin=Mm(25)), page(right_margin=Mm(20))),
    ("PG03 several margins are one finding", "notice", "PG03", page(left_margin=Mm(25), top_margin=Mm(10)), page(left_margin=Mm(35), top_margin=Mm(25))),
]  # fmt: skip


@each(CASES)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    assert broken_by(CASES) == codes_of("page_rules")
