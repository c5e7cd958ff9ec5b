"""How days and names of units stand in the cells of official tables."""

import datetime as dt
from collections.abc import Iterable

from cchc_cli.model.record import Record
from cchc_cli.periods.names import day_name


def day(value: dt.date | None) -> str:
    """Write a day as d/m/y."""
    return "" if value is None else day_name(value)


def names(record: Record, ids: Iterable[str]) -> str:
    """Name units, separated by semicolons."""
    known = record.unit_names
    return "; ".join(known.get(name, name) for name in ids)
