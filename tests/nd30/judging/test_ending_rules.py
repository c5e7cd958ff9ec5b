"""The mark at the end of a text and of an appendix."""

from tests.helpers.layout_cases import Case, broken_by, codes_of, each, expected, told
from tests.helpers.mutations import LAST, remove, replace

CASES: list[Case] = [
    ("TX05", "notice", "TX05", replace(LAST, "./.", "."), lambda _: None),
    ("TX05 appendix", "report", "TX05", remove("./."), lambda _: None),
]  # fmt: skip


@each(CASES)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    assert broken_by(CASES) == codes_of("ending_rules")
