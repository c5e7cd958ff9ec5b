"""Places by their names, and cells by their places."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.xlsx.workbook import (
    EMPTY,
    LAST_COLUMN,
    LAST_ROW,
    Cell,
    Sheet,
    column_name,
    place_name,
    place_of,
)


@pytest.mark.parametrize(
    ("column", "row", "name"),
    [(1, 1, "A1"), (8, 12, "H12"), (26, 3, "Z3"), (27, 3, "AA3"), (702, 9, "ZZ9"), (703, 9, "AAA9"),
     (LAST_COLUMN, LAST_ROW, "XFD1048576")],
)  # fmt: skip
def test_a_place_has_the_name_that_excel_shows(column: int, row: int, name: str) -> None:
    assert place_name(column, row) == name
    assert place_of(name) == (column, row)


@given(st.integers(1, LAST_COLUMN), st.integers(1, LAST_ROW))
def test_a_name_leads_back_to_its_place(column: int, row: int) -> None:
    assert place_of(place_name(column, row)) == (column, row)


@pytest.mark.parametrize(
    "name",
    ["", "A", "1", "A0", "a1", "A-1", "$A$1", "A1B", "XFE1", "AAAA1", "A1048577", "A1²", "Ă1", "A 1",
     "A" + "1" * 5000, "A" * 5000 + "1", "A1:B2"],
)  # fmt: skip
def test_what_names_no_place_is_told_from_what_does(name: str) -> None:
    assert place_of(name) is None


def test_columns_have_letters() -> None:
    assert [column_name(number) for number in (1, 26, 28, LAST_COLUMN)] == ["A", "Z", "AB", "XFD"]


def test_a_cell_is_found_by_row_and_column_and_others_are_empty() -> None:
    day = Cell(dt.date(2025, 11, 15), "day")
    sheet = Sheet("Trang", hidden=False, rows={12: {8: day}})
    assert sheet.cell(12, 8) == day
    assert sheet.cell(12, 9) == sheet.cell(8, 12) == EMPTY == Cell(None, "empty")
