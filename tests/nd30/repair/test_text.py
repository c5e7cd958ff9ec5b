"""How the text is set repaired: the date line, indents, line spacing."""

from collections.abc import Callable
from pathlib import Path

from docx.enum.text import WD_LINE_SPACING
from docx.shared import Pt

from tests.helpers import typed
from tests.helpers.layout import codes_in, repaired
from tests.helpers.mutations import para


def test_a_date_beside_the_number_keeps_its_looks(tmp_path: Path, cchc: Callable) -> None:
    document = typed.tabs()
    line = para(document, "Số:")
    line.runs[1].text = "Nghi Dương, ngày 8 tháng 04 năm 2025"
    made = repaired(document, tmp_path, cchc)
    runs = para(made, "Số:").runs
    assert [r.text for r in runs] == [
        "Số:     /TB-UBND\t\t",
        "Nghi Dương, ngày 08 tháng 4 năm 2025",
    ]
    assert [bool(r.italic) for r in runs] == [False, True]
    assert codes_in(made) == []


def test_tabs_in_the_place_of_an_indent_go(tmp_path: Path, cchc: Callable) -> None:
    document = typed.tabs()
    para(document, "Trên đây").runs[0].text = "\t\tTrên đây là thông báo của Ủy ban nhân dân xã./."
    assert codes_in(document) == ["PG12"]
    made = repaired(document, tmp_path, cchc)
    assert para(made, "Trên đây").text.startswith("Trên")
    assert codes_in(made) == []


def test_line_spacing_is_repaired_and_at_least_is_understood(
    tmp_path: Path, cchc: Callable
) -> None:
    document = typed.letter()
    text = para(document, "Theo Công").paragraph_format
    text.line_spacing, text.line_spacing_rule = Pt(12), WD_LINE_SPACING.AT_LEAST
    assert codes_in(document) == []
    text.line_spacing, text.line_spacing_rule = Pt(40), WD_LINE_SPACING.AT_LEAST
    assert codes_in(document) == ["PG10"]
    text.line_spacing, text.line_spacing_rule = Pt(12), WD_LINE_SPACING.EXACTLY
    assert codes_in(document) == ["PG10"]
    assert codes_in(repaired(document, tmp_path, cchc)) == []
