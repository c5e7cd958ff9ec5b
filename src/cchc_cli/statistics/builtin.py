"""The built-in lists of statistics (danh mục chỉ tiêu), as the ministry's guidance has them.

A list is a file of data beside the outline of its guidance: another guidance is another file.
"""

from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple, get_args

from cchc_cli.model.record import Record
from cchc_cli.model.settings import StatisticList
from cchc_cli.model.statistics import Statistic
from cchc_cli.model.task_count import TaskCount
from cchc_cli.packaged import PACKAGE

_DUTIES = {
    "1:2.1": TaskCount(count="all", source="plan"),
    "1:2.2": TaskCount(count="done", source="plan"),
    "1:4.1": TaskCount(count="all", source="superior"),
    "1:4.1.1": TaskCount(count="on_time", source="superior"),
    "1:4.1.2": TaskCount(count="late", source="superior"),
    "1:4.1.3": TaskCount(count="overdue", source="superior"),
}
"""Rows that the duties of the record give, unless somebody types a value."""
GIVEN = ("values", "notes", "absent", "as_of", "department", "tasks")
"""What a record says of a row of a list; the rest is the list's."""


class Form(NamedTuple):
    """A form (biểu mẫu) of a list, with its rows in order."""

    number: int
    title: str
    rows: tuple[Statistic, ...]


class Relations(NamedTuple):
    """What must hold between the rows of a list, by their ids."""

    parts: dict[str, tuple[str, ...]]
    """A row, and those that add up to it."""
    within: dict[str, str]
    """A row, and the larger one that it is a part of."""


@cache
def forms_of(name: StatisticList) -> tuple[Form, ...]:
    """Return the forms of a built-in list."""
    return tuple(
        Form(form["form"], form["title"], tuple(_row(form["form"], row) for row in form["rows"]))
        for form in _read(name)
    )


@cache
def relations_of(name: StatisticList) -> Relations:
    """Return what must hold between the rows of a built-in list."""
    rows = [(form["form"], row) for form in _read(name) for row in form["rows"]]

    def key(form: int, no: str) -> str:
        return f"{form}:{no}"

    return Relations(
        parts={
            key(form, row["no"]): tuple(key(form, part) for part in row["parts"])
            for form, row in rows
            if "parts" in row
        },
        within={
            key(form, row["no"]): key(form, row["within"]) for form, row in rows if "within" in row
        },
    )


def _read(name: StatisticList) -> list[dict[str, Any]]:  # type: ignore[explicit-any] # plain JSON
    import json  # most records have lists of their own

    path = PACKAGE / "guidance" / name / "statistics.json"
    found: list[dict[str, Any]] = json.loads(path.read_bytes())["forms"]  # type: ignore[explicit-any]
    return found


def _row(form: int, row: dict[str, Any]) -> Statistic:  # type: ignore[explicit-any] # plain JSON
    name = f"{form}:{row['no']}"
    top, bottom = row.get("ratio", (None, None))
    return Statistic(
        id=name,
        name=row["name"],
        unit=row.get("unit", ""),
        form=form,
        no=row["no"],
        level=row["level"],
        kind=row["kind"],
        sense=row.get("sense"),
        ratio=None if top is None else (f"{form}:{top}", f"{form}:{bottom}"),
        add=row.get("add"),
        tasks=_DUTIES.get(name),
    )


def listed_ids(record: Record) -> frozenset[str]:
    """Return the ids of the rows of the record's list; none without a list."""
    name = record.settings.statistics
    return frozenset() if name is None else _ids(name)


def every_listed_id() -> frozenset[str]:
    """Return the ids of the rows of all built-in lists."""
    return frozenset().union(*map(_ids, get_args(StatisticList)))


@cache
def _ids(name: StatisticList) -> frozenset[str]:
    return frozenset(row.id for form in forms_of(name) for row in form.rows)


def listed(record: Record) -> tuple[Statistic, ...]:
    """Return every statistic: the rows of the built-in list with what is known, then one's own."""
    name = record.settings.statistics
    if name is None:
        return record.statistics
    given = {statistic.id: statistic for statistic in record.statistics}
    rows = [row for form in forms_of(name) for row in form.rows]
    known = {row.id for row in rows}
    own = (statistic for statistic in record.statistics if statistic.id not in known)
    return (*(_filled(row, given.get(row.id)) for row in rows), *own)


def _filled(row: Statistic, given: Statistic | None) -> Statistic:
    if given is None:
        return row
    said = {key: getattr(given, key) for key in GIVEN if getattr(given, key) is not None}
    return replace(row, **said)
