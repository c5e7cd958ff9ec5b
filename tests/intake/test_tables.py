"""Tables out of CSV and workbooks: rows, and where a person finds them."""

import datetime as dt
from decimal import Decimal

import pytest

from cchc_cli.intake.tables import Row, Table, table_of_csv, tables_of_workbook
from cchc_cli.xlsx.workbook import Cell, Sheet, Tall, Workbook


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_the_sign_between_columns_is_found(sign: str) -> None:
    text = f'TT{sign}"Nhiệm vụ\ncủa xã"\r\n\r\n1{sign} Họp \r\n'
    assert table_of_csv(text).rows == (
        Row("dòng 1", ("TT", "Nhiệm vụ\ncủa xã")),
        Row("dòng 4", ("1", "Họp")),
    )


def test_sheets_that_people_see_are_read_as_shown() -> None:
    cells = {
        2: {1: Cell(Decimal(1), "number"), 3: Cell(dt.date(2026, 3, 31), "day")},
        4: {1: Cell(" ", "text")},
    }
    book = Workbook(
        (Sheet("Phụ lục", hidden=False, rows=cells), Sheet("ẩn", hidden=True, rows=cells))
    )
    assert tables_of_workbook(book) == [
        Table("Phụ lục", (Row("trang «Phụ lục», dòng 2", ("1", "", "31/03/2026")),))
    ]


def test_a_cell_beyond_the_row_is_empty() -> None:
    row = Row("dòng 1", ("a",))
    assert [row.cell(0), row.cell(5), row.cell(None)] == ["a", "", ""]


def test_a_cell_over_several_rows_has_its_words_in_each() -> None:
    cells = {
        n: {1: Cell(Decimal(n), "number"), 2: Cell(word, "text")}
        for n, word in ((1, "a"), (3, "b"))
    }
    tall = (Tall(3, 1, 3), Tall(2, 1, 2), Tall(4, 1, 3))
    cells[1][3] = Cell(dt.date(2026, 3, 31), "day")
    [table] = tables_of_workbook(Workbook((Sheet("T", hidden=False, rows=cells, tall=tall),)))
    assert [(row.cells, row.continued) for row in table.rows] == [
        (("1", "a", "31/03/2026"), frozenset()),
        (("3", "b", "31/03/2026"), frozenset({2})),
    ]


def test_a_cell_far_to_the_right_makes_no_row_of_empty_ones() -> None:
    cells = {1: {1: Cell("a", "text"), 16_384: Cell("b", "text")}}
    [table] = tables_of_workbook(Workbook((Sheet("T", hidden=False, rows=cells),)))
    assert len(table.rows[0].cells) == 100


def test_a_mark_that_is_never_closed_loses_nothing() -> None:
    words = "việc " * 40_000
    [row] = table_of_csv(f'1;"{words}').rows
    assert row.cells == ("1", words.strip())
