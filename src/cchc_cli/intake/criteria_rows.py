"""A set of criteria as rows of cells, whatever file it came from; text outside tables too."""

import re
from typing import NamedTuple

from cchc_cli.text import nfc


class Cell(NamedTuple):
    """A cell: its paragraphs, and whether it is the rest of a cell that spans several rows."""

    lines: tuple[str, ...] = ()
    continued: bool = False

    @property
    def text(self) -> str:
        """Its words on one line."""
        return " ".join(self.lines)


class Row(NamedTuple):
    """A row of a table, or a paragraph outside tables: then `table` is 0."""

    cells: tuple[Cell, ...]
    where: str
    """Where a person finds it: `bảng 1, hàng 5`."""
    table: int = 0

    @property
    def text(self) -> str:
        """All its words."""
        return " ".join(cell.text for cell in self.cells if cell.text and not cell.continued)

    def cell(self, column: int | None) -> Cell:
        """Return the cell of a column; an empty one where the row is shorter."""
        known = column is not None and 0 <= column < len(self.cells)
        return self.cells[column] if known and column is not None else Cell()


_EMPHASIS = re.compile(r"\*\*|__(?=\S)|(?<=\S)__")
_DOT = " · "
"""A middle dot parts the points of a list that were put on one line."""


def cell_of(text: str, *, continued: bool = False) -> Cell:
    """Return a cell of a text; each of its lines is a paragraph."""
    lines = (" ".join(_EMPHASIS.sub("", line).split()) for line in nfc(text).splitlines())
    pieces = (piece for line in lines for piece in line.split(_DOT))
    return Cell(tuple(piece for piece in pieces if piece and piece != "—"), continued)
