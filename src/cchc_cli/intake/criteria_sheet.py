"""The sheets of a workbook as rows."""

from decimal import Decimal

from cchc_cli.intake.criteria_rows import Row, cell_of
from cchc_cli.xlsx.workbook import Cell as SheetCell
from cchc_cli.xlsx.workbook import Workbook

_MOST_COLUMNS = 100
"""Of a row: a form has ten; a stray cell far to the right makes no million of empty ones."""


def rows_of_workbook(workbook: Workbook) -> list[Row]:
    """Return the rows of all sheets in order, each sheet a table."""
    rows = []
    for table, sheet in enumerate(workbook.sheets, start=1):
        for number, cells in sheet.rows.items():
            last = min(max(cells, default=0), _MOST_COLUMNS)
            made = (cell_of(_text(sheet.cell(number, column))) for column in range(1, last + 1))
            rows.append(Row(tuple(made), f"trang {sheet.name}, hàng {number}", table))
    return rows


def _text(cell: SheetCell) -> str:
    """Write a cell as people see it: 0.85 shown as percent is 85%."""
    value = cell.value
    if isinstance(value, Decimal):
        shown = value * 100 if cell.percent else value
        plain = f"{shown:f}"
        plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
        return f"{plain}%" if cell.percent else plain
    return "" if value is None else str(value)
