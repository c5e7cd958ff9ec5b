"""Tables out of a workbook or a CSV file: rows of what their cells show."""

import csv
import io
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cchc_cli.xlsx.shown import shown_text
from cchc_cli.xlsx.workbook import EMPTY, Cell, Workbook


class Row(NamedTuple):
    """A row with something in it."""

    where: str
    """Where a person finds it: `trang «Phụ lục», dòng 12`."""
    cells: tuple[str, ...]

    def cell(self, column: int | None) -> str:
        """Return what stands in a column; nothing where there is no such column."""
        return self.cells[column] if column is not None and column < len(self.cells) else ""


class Table(NamedTuple):
    """A sheet of a workbook, or a CSV file."""

    name: str
    """Empty for a CSV file."""
    rows: tuple[Row, ...]


def tables_of_workbook(book: Workbook) -> list[Table]:
    """Return the sheets that people see."""
    return [
        Table(sheet.name, tuple(_rows(sheet.name, sheet.rows)))
        for sheet in book.sheets
        if not sheet.hidden
    ]


def _rows(name: str, rows: Mapping[int, Mapping[int, Cell]]) -> Iterator[Row]:
    for number, cells in rows.items():
        width = max(cells, default=0)
        shown = [shown_text(cells.get(column, EMPTY)) for column in range(1, width + 1)]
        if any(shown):
            yield Row(f"trang «{name}», dòng {number}", tuple(shown))


def table_of_csv(text: str) -> Table:
    """Read a CSV file, as Excel in Vietnamese or English, Calc or Google write it.

    The sign between columns is the one that gives most of them: Excel takes what the system says.
    """
    readings = [list(_read(text, sign)) for sign in (",", ";", "\t")]
    best = max(readings, key=lambda rows: max((len(row.cells) for row in rows), default=0))
    return Table("", tuple(best))


def _read(text: str, sign: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    last = 0
    for cells in reader:
        first, last = last + 1, reader.line_num
        if any(cell.strip() for cell in cells):
            yield Row(f"dòng {first}", tuple(cell.strip() for cell in cells))
