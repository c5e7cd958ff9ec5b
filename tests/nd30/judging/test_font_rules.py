"""Letters: their font and their colour."""

from docx.shared import RGBColor

from tests.helpers import typed
from tests.helpers.layout_cases import Case, broken_by, codes_of, each, expected, told
from tests.helpers.mutations import BODY, KIND, both, font
from tests.helpers.retyping import coloured, east_font_without_hint, hinted, stamped

CASES: list[Case] = [
    ("PG06", "notice", "PG06", font(BODY, name="Arial"), font(BODY, name="Liberation Serif")),
    ("PG06 in a heading", "notice", "PG06", font(KIND, name="Calibri"), font(KIND, name="Times New Roman")),
    ("PG07", "notice", "PG07", font(BODY, color=RGBColor(255, 0, 0)), font(BODY, color=RGBColor(0, 0, 0))),
    ("East Asian hint", typed.letter, "PG06", hinted, east_font_without_hint),
    ("red ink", typed.letter, "PG07", coloured("Theo Công"), both(stamped(bold=True), coloured("HỎA TỐC"))),
]  # fmt: skip


@each(CASES)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    assert broken_by(CASES) == codes_of("font_rules") - {"BM01"}
