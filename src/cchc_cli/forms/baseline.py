"""The hidden sheet of a form: whose it is, and each value as it was sent, in plain cells.

Written and read here alone, so that both sides agree. Every cell is text: a number or a day
would be rewritten by the program that saves the form.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from cchc_cli.forms.layout import STATISTICS, VERSION
from cchc_cli.forms.unit_form import FormHead, UnitForm
from cchc_cli.model.parsing import iso_day

_HEAD = ("format", "organization", "symbol", "department", "date", "year")
_PLACE = ("sheet", "id", "period")
_COLUMNS = "columns"
VALUE = "value"
"""The field of a statistic, whose columns are periods."""

Place = tuple[str, str, str]
"""Of a value: its sheet, id and period."""


class Baseline(NamedTuple):
    """What a form said when it was sent."""

    version: str
    head: FormHead
    columns: Mapping[str, frozenset[str]]
    """The keys of each sheet's columns."""
    values: Mapping[Place, Mapping[str, str]]


def baseline_cells(form: UnitForm) -> Iterator[list[str]]:
    """Yield the rows of the hidden sheet: who and when, then one row an id and period."""
    head = form.head
    said = (VERSION, head.organization, head.symbol, head.department, head.day.isoformat())
    for key, text in zip(_HEAD, (*said, "" if head.year is None else str(head.year)), strict=True):
        yield [key, text]
    for sheet in form.sheets:
        yield [_COLUMNS, sheet.name, *(column.key for column in sheet.columns)]
    kept = dict(_kept(form))
    keys = list(dict.fromkeys(key for values in kept.values() for key in values))
    yield [*_PLACE, *keys]
    for place, values in kept.items():
        yield [*place, *(values.get(key, "") for key in keys)]


def _kept(form: UnitForm) -> Iterator[tuple[Place, Mapping[str, str]]]:
    for sheet in form.sheets:
        for row in sheet.rows:
            if sheet.name != STATISTICS:
                yield (sheet.name, row.id, row.period), row.values
                continue
            said = {key: value for key, value in row.values.items() if key not in row.open}
            for period in sorted(row.open):
                value = row.values.get(period)
                yield (
                    (sheet.name, row.id, period),
                    said if value is None else {**said, VALUE: value},
                )


def read_baseline(rows: Iterable[list[str]]) -> Baseline | None:
    """Read the rows of the hidden sheet; None where they are not what was written."""
    said: dict[str, str] = {}
    columns: dict[str, frozenset[str]] = {}
    waiting = iter(rows)
    for row in waiting:
        if row[:1] == ["sheet"]:
            keys = row[len(_PLACE) :]
            break
        if row[:1] == [_COLUMNS] and len(row) > 1:
            columns[row[1]] = frozenset(filter(None, row[2:]))
        elif len(row) > 1:
            said[row[0]] = row[1]
    else:
        return None
    head = _head(said)
    if head is None or not said.get("format"):
        return None
    values = {
        (row[0], row[1], row[2]): {k: v for k, v in zip(keys, row[3:], strict=False) if v}
        for row in waiting
        if len(row) >= len(_PLACE)
    }
    return Baseline(said["format"], head, columns, values)


def _head(said: Mapping[str, str]) -> FormHead | None:
    """Read whose form it is; None without the unit or the day, as no form of ours is."""
    day, unit, year = iso_day(said.get("date", "")), said.get("department"), said.get("year", "")
    if day is None or not unit:
        return None
    return FormHead(
        organization=said.get("organization", ""),
        symbol=said.get("symbol", ""),
        department=unit,
        day=day,
        year=int(year) if year.isascii() and year.isdigit() else None,
    )
