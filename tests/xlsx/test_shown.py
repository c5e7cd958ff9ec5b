"""What a cell shows to a person."""

import datetime as dt
from decimal import Decimal

import pytest

from cchc_cli.xlsx.shown import shown_text
from cchc_cli.xlsx.workbook import EMPTY, Cell


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (EMPTY, ""),
        (Cell(" Họp ", "text"), "Họp"),
        (Cell(dt.date(2026, 3, 1), "day"), "01/03/2026"),
        (Cell(True, "bool"), "Có"),
        (Cell(Decimal("98.50"), "number"), "98,5"),
        (Cell(Decimal("0.85"), "number", percent=True), "85%"),
        (Cell(Decimal(100), "number"), "100"),
    ],
)
def test_values_are_shown_as_they_are_typed_in_vietnamese(cell: Cell, shown: str) -> None:
    assert shown_text(cell) == shown
