"""Tables out of CSV and workbooks: rows, and where a person finds them."""

import datetime as dt
from decimal import Decimal

import pytest

from cchc_cli.intake.tables import Row, Table, table_of_csv, tables_of_workbook
from cchc_cli.xlsx.workbook import Cell, Sheet, Workbook


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
