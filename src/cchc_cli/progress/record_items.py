"""A record taken apart: every duty, unit, criterion … under the key that names it."""

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from cchc_cli.model.diagnostic import Path
from cchc_cli.model.form import Form
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.record import Record

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

KINDS = {
    "signers": "signer",
    "departments": "department",
    "notices": "notice",
    "tasks": "task",
    "letters": "letter",
    "statistics": "statistic",
    "statistic_rules": "statistic_rule",
    "reports": "report",
    "forms": "form",
    "outline": "heading",
}
"""The lists of a record, and what one of their items is called."""


class RecordKey(NamedTuple):
    """Which record: its kind, its id, and the year of the index it belongs to."""

    record: str
    id: str | None = None
    year: int | None = None


class Item(NamedTuple):
    """A record of the data, and where it stands."""

    value: "DataclassInstance"
    path: Path


Items: TypeAlias = dict[RecordKey, Item]


def items_of(record: Record) -> Items:
    """Return every record of the data by its key."""
    items = {
        RecordKey("organization"): Item(record.organization, ("organization",)),
        RecordKey("settings"): Item(record.settings, ("settings",)),
    }
    for name, kind in KINDS.items():
        for i, value in enumerate(getattr(record, name)):
            items[RecordKey(kind, _id(value, i))] = Item(value, (name, i))
    for i, index in enumerate(record.indexes):
        items.update(_index_items(index, ("indexes", i)))
    return items


def _id(value: object, place: int) -> str:
    """Return a record's id; reports go by their period, forms by name, others by their place."""
    if hasattr(value, "id"):
        return str(value.id)
    if isinstance(value, Form):
        return value.name
    return str(value.period) if hasattr(value, "period") else str(place + 1)


def _index_items(index: Index, path: Path) -> Items:
    items = {RecordKey("index", str(index.year), index.year): Item(index, path)}
    waiting: list[tuple[Area | Criterion, Path]] = [
        (area, (*path, "areas", i)) for i, area in enumerate(index.areas)
    ]
    while waiting:
        value, at = waiting.pop(0)
        kind = "area" if isinstance(value, Area) else "criterion"
        items[RecordKey(kind, value.id, index.year)] = Item(value, at)
        waiting += [(part, (*at, "criteria", i)) for i, part in enumerate(value.criteria)]
    return items
