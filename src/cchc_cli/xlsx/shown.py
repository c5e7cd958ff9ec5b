"""What a cell shows to a person."""

import datetime as dt
from decimal import Decimal

from cchc_cli.xlsx.workbook import Cell

_HUNDRED = 100


def shown_text(cell: Cell) -> str:
    """Return what a cell shows, as it would be typed in Vietnamese; nothing for an empty one."""
    value = cell.value
    if isinstance(value, str):  # nearly all: the reader has composed it
        return value.strip()
    if isinstance(value, dt.date):
        return f"{value.day:02}/{value.month:02}/{value.year}"
    if isinstance(value, bool):
        return "Có" if value else "Không"
    if isinstance(value, Decimal):
        shown = _number(value * _HUNDRED) + "%" if cell.percent else _number(value)
        return shown.replace(".", ",")
    return ""


def _number(value: Decimal) -> str:
    text = f"{value:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"
