"""How the paragraphs of the text are set: spacing, indents, alignment, sizes, line breaks."""

from typing import Any

import pytest
from docx.shared import Mm, Pt

from tests.helpers import typed
from tests.helpers.layout import codes_in
from tests.helpers.layout_cases import Case, broken_by, codes_of, each, expected, told
from tests.helpers.mutations import BODY, align, each_body, font, para, paragraph_format
from tests.helpers.retyping import looks, nothing

SHORT = "Đề nghị các đơn vị:"
SENTENCE = "Các đơn vị rà soát nhiệm vụ được giao, xác định rõ người chủ trì và thời hạn./."

CASES: list[Case] = [
    ("PG10", "notice", "PG10", paragraph_format(line_spacing=1.6), paragraph_format(line_spacing=1.5)),
    ("PG10 fixed", "notice", "PG10", paragraph_format(line_spacing=Pt(10)), paragraph_format(line_spacing=Pt(18))),
    ("PG11", "report", "PG11", paragraph_format(space_after=Pt(3)), paragraph_format(space_after=Pt(6))),
    ("PG12", "notice", "PG12", paragraph_format(first_line_indent=Mm(20)), paragraph_format(first_line_indent=Mm(10))),
    ("PG12 none", "notice", "PG12", paragraph_format(first_line_indent=Mm(0)), paragraph_format(first_line_indent=Mm(12.7))),
    ("PG13 left", "notice", "PG13", align(BODY, 0), align(BODY, 3)),
    ("PG13 right", "notice", "PG13", align(BODY, 2), lambda _: None),
    ("PG14 size", "notice", "PG14", each_body(lambda p: [setattr(r.font, "size", Pt(12)) for r in p.runs]),
     each_body(lambda p: [setattr(r.font, "size", Pt(13)) for r in p.runs])),
    ("PG14 two sizes", "notice", "PG14", font(BODY, size=Pt(13)), font(BODY, size=Pt(14))),
    ("italic text", typed.letter, "PG14", looks("Theo Công", italic=True), looks("Theo Công", italic=False)),
    ("unit of measure", typed.letter, "PG13", lambda d: setattr(para(d, "Thực hiện"), "alignment", 2),
     lambda d: setattr(typed.type_in(para(d, "Theo Công").insert_paragraph_before(), "Đơn vị tính: hồ sơ", italic=True), "alignment", 2)),
    ("no indent", typed.tabs, "PG12", lambda d: setattr(para(d, "Trên đây").runs[0], "text", "Trên đây là thông báo của Ủy ban nhân dân xã./."), nothing),
]  # fmt: skip


@each(CASES)
def test_one_rule(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    assert broken_by(CASES) == codes_of("body_rules") - {"PG15"}


def letter(text: str) -> Any:
    document = typed.letter()
    last = next(p for p in document.paragraphs if p.text.endswith("./."))
    last.runs[0].text = text
    for run in last.runs[1:]:
        run.text = ""
    return document


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{SHORT}\n{SENTENCE}", ["PG15"]),
        (f"{SHORT} {SENTENCE}", []),
        (f"Lời:\n{SENTENCE}", []),  # one word is not stretched
    ],
)
def test_a_break_within_a_justified_paragraph(text: str, told: list[str]) -> None:
    assert codes_in(letter(text)) == told
