"""Tables out of a workbook or a CSV file: rows of what their cells show."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cchc_cli.xlsx.shown import shown_text
from cchc_cli.xlsx.workbook import Sheet, Workbook

_MOST_COLUMNS = 100
"""Of a row: a list has ten; a stray cell far to the right makes no million of empty ones."""


class Row(NamedTuple):
    """A row with something in it."""

    where: str
    """Where a person finds it: `trang «Phụ lục», dòng 12`."""
    cells: tuple[str, ...]
    continued: frozenset[int] = frozenset()
    """Columns, from 0, whose cell began in a row above and has its words here too."""

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
    return [Table(sheet.name, tuple(_rows(sheet))) for sheet in book.sheets if not sheet.hidden]


def _rows(sheet: Sheet) -> Iterator[Row]:
    covered = _covered(sheet)
    for number, cells in sheet.rows.items():
        above = covered.get(number, {})
        width = min(max((*cells, *above), default=0), _MOST_COLUMNS)
        own = [shown_text(sheet.cell(number, column)) for column in range(1, width + 1)]
        if any(own):
            shown = tuple(above.get(column, text) for column, text in enumerate(own, start=1))
            begun = frozenset(column - 1 for column in above if column <= width)
            yield Row(f"trang «{sheet.name}», dòng {number}", shown, begun)


def _covered(sheet: Sheet) -> Mapping[int, Mapping[int, str]]:
    """Return what people see in cells that others cover, by row and column."""
    covered: dict[int, dict[int, str]] = defaultdict(dict)
    for column, first, last in sheet.tall:
        words = shown_text(sheet.cell(first, column))
        for row in range(first + 1, last + 1) if words else ():
            covered[row][column] = words
    return covered


def table_of_csv(text: str) -> Table:
    """Read a CSV file, as Excel in Vietnamese or English, Calc or Google write it.

    The sign between columns is the one that gives most of them: Excel takes what the system says.
    """
    # A quotation mark that is never closed makes one cell of all that follows: it is shown as such.
    csv.field_size_limit(max(csv.field_size_limit(), len(text)))
    readings = [tuple(_read(text, sign)) for sign in (",", ";", "\t")]
    best = max(readings, key=lambda rows: max((len(row.cells) for row in rows), default=0))
    return Table("", best)


def _read(text: str, sign: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    last = 0
    for cells in reader:
        first, last = last + 1, reader.line_num
        if any(cell.strip() for cell in cells):
            yield Row(f"dòng {first}", tuple(cell.strip() for cell in cells))
