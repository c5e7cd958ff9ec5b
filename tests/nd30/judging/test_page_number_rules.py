"""The numbers of pages: where they stand, how they look, how they are counted."""

from tests.helpers import typed
from tests.helpers.layout import codes_in
from tests.helpers.layout_cases import Case, broken_by, codes_of, each, expected, told
from tests.helpers.mutations import (
    header_paragraph,
    number_aligned,
    number_at_foot,
    number_on_first,
    number_sized,
    restart_off,
)
from tests.helpers.retyping import number_format

CASES: list[Case] = [
    ("PG08 on the first page", "report", "PG08", number_on_first, lambda _: None),
    ("PG08 at the foot", "report", "PG08", number_at_foot, lambda _: None),
    ("PG08 aligned", "report", "PG08", number_aligned, lambda d: setattr(header_paragraph(d), "alignment", 1)),
    ("PG08 size", "report", "PG08", number_sized(11), number_sized(13)),
    ("PG09", "report", "PG09", restart_off, lambda _: None),
    ("roman pages", typed.letter, "PG08", number_format(fmt="lowerRoman"), number_format(fmt="decimal")),
    ("pages from 3", typed.letter, "PG08", number_format(start="3"), number_format(start="1")),
    ("framed to the right", typed.letter, "PG08", lambda d: typed.page_number(d, frame="right"), lambda d: typed.page_number(d, frame="center")),
    ("number at the left", typed.letter, "PG08", typed.page_number, lambda d: typed.page_number(d, "\t")),
]  # fmt: skip


@each(CASES)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    assert broken_by(CASES) == codes_of("page_number_rules")


def test_an_appendix_does_not_make_a_document_longer() -> None:
    """A page of a notice and a page of its appendix: neither shows a number."""
    document = typed.decision()
    typed.centred(document, "Phụ lục", bold=True)
    typed.centred(document, "DANH SÁCH", bold=True)
    for _ in range(40):
        typed.body(document, "Ông Nguyễn Văn A, thôn 1, xã Nghi Dương.")
    typed.body(document, "Danh sách có 40 người./.")
    assert "PG08" not in codes_in(document)
