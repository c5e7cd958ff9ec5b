"""Cells and rows of a set of criteria."""

import unicodedata

import pytest

from cchc_cli.intake.criteria_rows import Cell, Row, cell_of


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (" Kịp  thời: 1\n\n chậm: 0 ", ("Kịp thời: 1", "chậm: 0")),
        ("**Kế hoạch** __năm__", ("Kế hoạch năm",)),
        ("đủ: 1 · thiếu: 0", ("đủ: 1", "thiếu: 0")),
        ("a·b", ("a·b",)),
        ("—", ()),
        (unicodedata.normalize("NFD", "Điểm"), ("Điểm",)),
    ],
)
def test_a_cell_has_a_line_for_each_paragraph_and_point(text: str, lines: tuple[str, ...]) -> None:
    assert cell_of(text) == Cell(lines)


def test_a_row_says_what_begins_in_it_and_is_empty_beyond_its_end() -> None:
    row = Row((cell_of("1"), cell_of("A\nB"), cell_of("C", continued=True)), "hàng 1", 1)
    assert row.text == "1 A B"
    assert row.cell(2).text == "C"
    assert [row.cell(column) for column in (3, None, -1)] == [Cell()] * 3
