"""Values of cells by their kinds."""

import datetime as dt
from decimal import Decimal

import pytest

from cchc_cli.xlsx.cells import Shared, cell_of
from cchc_cli.xlsx.workbook import EMPTY, Cell

SHARED = Shared(["một", ""], {"1": "day", "2": "percent"})
DAY = dt.date(2025, 11, 15)


@pytest.mark.parametrize(
    ("kind", "text", "style", "cell"),
    [
        ("n", "98.5", "0", Cell(Decimal("98.5"), "number")),
        ("n", "0.85", "2", Cell(Decimal("0.85"), "number", percent=True)),
        ("n", "45976.25", "1", Cell(DAY, "day")),
        ("n", "0.25", "1", Cell(Decimal("0.25"), "number")),
        ("n", "-45976", "1", Cell(Decimal(-45976), "number")),
        ("n", "45976", "9", Cell(Decimal(45976), "number")),
        ("n", "45976", "x", Cell(Decimal(45976), "number")),
        ("s", "0", "1", Cell("một", "text")),
        ("s", " 0\n", "0", Cell("một", "text")),
        ("s", "1", "0", EMPTY),
        ("str", "kết_x000A_quả", "0", Cell("kết\nquả", "text")),
        ("inlineStr", "chữ", "0", Cell("chữ", "text")),
        ("b", "1", "0", Cell(value=True, kind="bool")),
        ("b", "false", "0", Cell(value=False, kind="bool")),
        ("e", "#N/A", "0", Cell("#N/A", "error")),
        ("d", "2025-11-15", "0", Cell(DAY, "day")),
        ("d", "2025-11-15T08:30:00", "0", Cell(DAY, "day")),
        ("d", "08:30:00", "0", Cell("08:30:00", "text")),
        ("d", "2025-02-30", "0", Cell("2025-02-30", "text")),
        ("d", "20251115", "0", Cell("20251115", "text")),
    ],
)
def test_a_value_is_read_as_its_kind_says(kind: str, text: str, style: str, cell: Cell) -> None:
    assert cell_of(kind, text, style, SHARED) == cell


def test_days_may_be_counted_from_1904() -> None:
    assert cell_of("n", "44514", "1", SHARED._replace(since_1904=True)) == Cell(DAY, "day")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("n", "x"),
        ("s", "2"),
        ("s", "-1"),
        ("s", "²"),
        ("s", "9" * 5000),
        ("b", "2"),
        ("q", "1"),
        ("", "1"),
    ],
)
def test_what_a_kind_cannot_hold_is_no_value(kind: str, text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the place is told by who knows it
        cell_of(kind, text, "0", SHARED)
