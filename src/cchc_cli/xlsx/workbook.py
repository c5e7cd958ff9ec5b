"""A workbook as values: sheets of cells, each with what it says and what kind of thing that is."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

CellKind = Literal["empty", "text", "number", "day", "bool", "error", "uncomputed"]


class Cell(NamedTuple):
    """A cell; of a formula its last result."""

    value: str | Decimal | dt.date | bool | None
    """Of an error its name, such as `#N/A`; of a formula without a result None."""
    kind: CellKind
    percent: bool = False
    """Whether it is shown as a percent: 0.85 is 85 %."""
    formula: bool = False


EMPTY = Cell(None, "empty")
Cells = Mapping[int, Mapping[int, Cell]]
"""Cells by row and column, both from 1; those that are empty are left out."""


class Sheet(NamedTuple):
    """A sheet; hidden rows and columns are there like others."""

    name: str
    hidden: bool
    rows: Cells


class Workbook(NamedTuple):
    """A workbook with its sheets in order, hidden ones too; charts alone are no sheets."""

    sheets: tuple[Sheet, ...]


def column_name(column: int) -> str:
    """Name a column as Excel does: 1 is A, 28 is AB."""
    name = ""
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def place_name(column: int, row: int) -> str:
    """Name a cell as Excel does: H12."""
    return f"{column_name(column)}{row}"
