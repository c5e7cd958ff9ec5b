"""What a workbook says: its sheets, and what stands in their cells."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""What a sheet of Excel has; Calc and Google Sheets write no more into an .xlsx."""
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = len(str(LAST_ROW))

Kind = Literal["empty", "text", "number", "day", "bool", "error", "uncomputed"]


class Cell(NamedTuple):
    """What a cell says, and as what."""

    value: str | Decimal | dt.date | bool | None
    """None for a cell that is empty or not computed; for an error its text, like `#N/A`."""
    kind: Kind
    percent: bool = False
    """Shown with a percent format: 0.85 is what people see as 85 %."""
    formula: bool = False
    """The value is the last result of a formula."""


EMPTY = Cell(None, "empty")


class Tall(NamedTuple):
    """A cell merged over several rows, by the column that holds its content."""

    column: int
    first: int
    last: int
    """The last row with content that it covers."""


class Sheet(NamedTuple):
    """A sheet of cells; what is hidden in it is read like the rest."""

    name: str
    hidden: bool
    rows: Mapping[int, Mapping[int, Cell]]
    """The cells that are not empty, by the numbers of row and column, in order, both from 1."""
    tall: tuple[Tall, ...] = ()

    def cell(self, row: int, column: int) -> Cell:
        """Return the cell at a place; an empty one where nothing stands."""
        return self.rows.get(row, {}).get(column, EMPTY)


class Workbook(NamedTuple):
    """A workbook's sheets of cells, in order; sheets that are only a chart are none."""

    sheets: tuple[Sheet, ...]


def column_name(column: int) -> str:
    """Name a column as Excel does: 1 is A, 28 is AB."""
    letters = ""
    while column > 0:
        column, last = divmod(column - 1, len(_ALPHABET))
        letters = _ALPHABET[last] + letters
    return letters


def place_name(column: int, row: int) -> str:
    """Name a place as Excel does: column 8 of row 12 is H12."""
    return f"{column_name(column)}{row}"


def place_of(name: str) -> tuple[int, int] | None:
    """Return column and row of a place's name; None for what names none."""
    digits = name.lstrip(_ALPHABET)
    column = _column(name.removesuffix(digits))
    if column is None or not (digits.isdecimal() and digits.isascii()) or len(digits) > _DIGITS:
        return None
    row = int(digits)
    return (column, row) if 1 <= row <= LAST_ROW else None


@lru_cache(maxsize=LAST_COLUMN)
def _column(letters: str) -> int | None:
    if not 1 <= len(letters) <= 3:  # noqa: PLR2004 - the last column is XFD
        return None
    number = 0
    for letter in letters:
        number = number * len(_ALPHABET) + ord(letter) - ord("A") + 1
    return number if number <= LAST_COLUMN else None
