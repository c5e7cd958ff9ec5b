"""How figures, days and names stand in the cells of official tables."""

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal

from cchc_cli.model.record import Record
from cchc_cli.periods.names import day_name
from cchc_cli.scoring.points import rounded


def points(value: Decimal | None) -> str:
    """Write points with 2 decimals after a comma; nothing for what is unknown."""
    return "" if value is None else str(rounded(value)).replace(".", ",")


def number(value: Decimal) -> str:
    """Write a figure without useless zeros: decimal comma, dots between thousands (TX10)."""
    text = f"{value:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,"))


def day(value: dt.date | None) -> str:
    """Write a day as d/m/y."""
    return "" if value is None else day_name(value)


def names(record: Record, ids: Iterable[str]) -> str:
    """Name units, separated by semicolons."""
    known = {unit.id: unit.name for unit in record.departments}
    return "; ".join(known.get(name, name) for name in ids)
