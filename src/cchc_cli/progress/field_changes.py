"""Two records compared field by field: what a comparison and the echo of a write both tell.

Nothing is left out: there is no change exactly when the records are equal, and the changes
carried out on the one give the other.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, fields
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeGuard

from cchc_cli.model.diagnostic import Path
from cchc_cli.model.form import Form
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.result import NAMED
from cchc_cli.model.task import Completion

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_LISTS = {
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
Plain: TypeAlias = "str | bool | int | Decimal | list[Plain] | dict[str, Plain] | None"
"""A value as the files would have it."""
_CHILDREN = ("areas", "criteria")
"""Lists of an index whose items are records of their own; here only their ids stand."""


class RecordKey(NamedTuple):
    """Which record: its kind, its id, and the year of the index it belongs to."""

    record: str
    id: str | None = None
    year: int | None = None


class FieldChange(NamedTuple):
    """A field that was one thing and is another, both as plain values.

    Of a list of records an item added is the field with `old` None, one taken away at the end
    has `new` None. `period` names the period of a repeating duty, a figure or a report.
    """

    key: RecordKey
    field: str
    old: Plain
    new: Plain
    period: str | None = None
    path: Path = ()
    """Where it stands in the newer record; in the older one where it is gone."""


class _Item(NamedTuple):
    value: "DataclassInstance"
    path: Path


def compare_records(before: Record, after: Record) -> Iterator[FieldChange]:
    """Yield every field of every record that differs, in the order of the newer record."""
    yield from compare_items(items_of(before), items_of(after))


def compare_items(old: "Items", new: "Items") -> Iterator[FieldChange]:
    """Yield every field that differs, of records that were taken apart already."""
    for key, item in new.items():
        earlier = old.get(key)
        if earlier is None:
            yield from _whole(key, item, added=True)
        elif earlier.value is not item.value and earlier.value != item.value:
            yield from _fields(
                key=key,
                old=earlier.value,
                new=item.value,
                period=_period(item.value),
                path=item.path,
            )
    for key, item in old.items():
        if key not in new:
            yield from _whole(key, item, added=False)
    yield from _orders(list(old), list(new))


Items: TypeAlias = dict[RecordKey, _Item]


def items_of(record: Record) -> Items:
    """Return every record of the data by its key."""
    items = {
        RecordKey("organization"): _Item(record.organization, ("organization",)),
        RecordKey("settings"): _Item(record.settings, ("settings",)),
    }
    for name, kind in _LISTS.items():
        for i, value in enumerate(getattr(record, name)):
            items[RecordKey(kind, _id(value, i))] = _Item(value, (name, i))
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
    items = {RecordKey("index", str(index.year), index.year): _Item(index, path)}
    waiting: list[tuple[Area | Criterion, Path]] = [
        (area, (*path, "areas", i)) for i, area in enumerate(index.areas)
    ]
    while waiting:
        value, at = waiting.pop(0)
        kind = "area" if isinstance(value, Area) else "criterion"
        items[RecordKey(kind, value.id, index.year)] = _Item(value, at)
        waiting += [(part, (*at, "criteria", i)) for i, part in enumerate(value.criteria)]
    return items


def _period(value: object) -> str | None:
    return str(value.period) if hasattr(value, "period") else None


def _whole(key: RecordKey, item: _Item, *, added: bool) -> Iterator[FieldChange]:
    """Yield a new or removed record, one change a field; its id where it has nothing else."""
    bare = True
    for field in fields(item.value):
        value = getattr(item.value, field.name)
        if field.name in {"id", "year", "period"} or _is_default(field, value):
            continue
        bare = False
        value_as_plain = _children(value) if _has_children(item.value, field.name) else plain(value)
        name = field.name.removesuffix("_")
        old, new = (None, value_as_plain) if added else (value_as_plain, None)
        yield FieldChange(
            key=key,
            field=name,
            old=old,
            new=new,
            period=_period(item.value),
            path=(*item.path, name),
        )
    if bare:
        name = "period" if hasattr(item.value, "period") else "id"
        old, new = (None, key.id) if added else (key.id, None)
        yield FieldChange(
            key=key,
            field=name,
            old=old,
            new=new,
            period=_period(item.value),
            path=(*item.path, name),
        )


def _is_default(field: Field[object], value: object) -> bool:
    return field.default is not MISSING and value == field.default


def _has_children(holder: object, name: str) -> bool:
    return name in _CHILDREN and isinstance(holder, Index | Area | Criterion)


def _children(values: Iterable[Area | Criterion]) -> list[Plain]:
    return [value.id for value in values]


def _fields(
    key: RecordKey,
    old: "DataclassInstance",
    new: "DataclassInstance",
    period: str | None,
    path: Path,
    prefix: str = "",
) -> Iterator[FieldChange]:
    """Compare two values of one dataclass, field by field."""
    for field in fields(new):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if field.name == NAMED:
            yield from _mapping(
                key=key,
                name=prefix.removesuffix("."),
                old=before or {},
                new=after or {},
                period=period,
                path=path,
            )
            continue
        yaml_name = field.name.removesuffix("_")
        name, at = f"{prefix}{yaml_name}", (*path, yaml_name)
        if _has_children(new, field.name):
            before, after = _children(before), _children(after)
        if before != after:
            yield from _value(key=key, name=name, old=before, new=after, period=period, path=at)


def _value(
    key: RecordKey, name: str, old: object, new: object, period: str | None, path: Path
) -> Iterator[FieldChange]:
    if type(old) is type(new) and _is_record(old) and _is_record(new):
        yield from _fields(key=key, old=old, new=new, period=period, path=path, prefix=f"{name}.")
    elif isinstance(new, dict) and isinstance(old, dict):
        yield from _mapping(key=key, name=name, old=old, new=new, period=period, path=path)
    elif isinstance(new, tuple) and isinstance(old, tuple) and _holds_records((*old, *new)):
        yield from _list(key=key, name=name, old=old, new=new, period=period, path=path)
    else:
        yield FieldChange(
            key=key, field=name, old=plain(old), new=plain(new), period=period, path=path
        )


def _is_record(value: object) -> "TypeGuard[DataclassInstance]":
    """Tell a record of the data from a day, a period, a deadline, which are single values."""
    return hasattr(value, "__pydantic_config__")


def _holds_records(values: tuple[object, ...]) -> bool:
    return any(map(_is_record, values))


def _mapping(
    key: RecordKey,
    name: str,
    old: dict[object, object],
    new: dict[object, object],
    period: str | None,
    path: Path,
) -> Iterator[FieldChange]:
    """Compare key by key; figures by period name their period, others their key."""
    for step in dict.fromkeys((*new, *old)):
        before, after = old.get(step), new.get(step)
        if before != after:
            by_period = isinstance(step, Period)
            field = name if by_period else f"{name}.{step}"
            when = str(step) if by_period else period
            yield FieldChange(
                key=key,
                field=field,
                old=plain(before),
                new=plain(after),
                period=when,
                path=(*path, str(step)),
            )


def _list(
    key: RecordKey,
    name: str,
    old: tuple[object, ...],
    new: tuple[object, ...],
    period: str | None,
    path: Path,
) -> Iterator[FieldChange]:
    """Compare lists of records: by period, by place, as items added or taken at the end."""
    if _one_a_period(old) and _one_a_period(new):
        yield from _periods(key, old, new, path=path)
    elif len(old) == len(new):
        for i, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                yield from _value(
                    key=key,
                    name=f"{name}[{i}]",
                    old=before,
                    new=after,
                    period=period,
                    path=(*path, i),
                )
    elif len(old) < len(new) and new[: len(old)] == old:
        for i, item in enumerate(new[len(old) :], start=len(old)):
            yield FieldChange(
                key=key, field=name, old=None, new=plain(item), period=period, path=(*path, i)
            )
    elif old[: len(new)] == new:
        for item in reversed(old[len(new) :]):
            yield FieldChange(
                key=key, field=name, old=plain(item), new=None, period=period, path=path
            )
    else:
        yield FieldChange(
            key=key, field=name, old=plain(old), new=plain(new), period=period, path=path
        )


def _one_a_period(values: tuple[object, ...]) -> TypeGuard[tuple[Completion, ...]]:
    """Tell whether these are recorded periods of a repeating duty, none of them twice."""
    periods = [value.period for value in values if isinstance(value, Completion)]
    return len(set(periods)) == len(periods) == len(values)


def _periods(
    key: RecordKey, old: tuple[Completion, ...], new: tuple[Completion, ...], path: Path
) -> Iterator[FieldChange]:
    """Compare the recorded periods of a repeating duty, each by itself."""
    earlier = {entry.period: entry for entry in old}
    kept = [entry.period for entry in old if any(e.period == entry.period for e in new)]
    added = [entry.period for entry in new if entry.period not in earlier]
    if [entry.period for entry in new] != [*kept, *added]:
        yield FieldChange(
            key=key, field="done", old=plain(old), new=plain(new), period=None, path=path
        )
        return
    for i, entry in enumerate(new):
        period, at = str(entry.period), (*path, i)
        before = earlier.get(entry.period)
        if before is not None:
            if before != entry:
                yield from _fields(key=key, old=before, new=entry, period=period, path=at)
            continue
        if entry.completed is None:
            yield FieldChange(
                key=key, field="done", old=None, new=plain(entry), period=period, path=at
            )
        else:
            day = plain(entry.completed)
            yield FieldChange(
                key=key,
                field="completed",
                old=None,
                new=day,
                period=period,
                path=(*at, "completed"),
            )
            for j, item in enumerate(entry.evidence):
                where = (*at, "evidence", j)
                yield FieldChange(
                    key=key, field="evidence", old=None, new=plain(item), period=period, path=where
                )
    for entry in old:
        if entry.period not in kept:
            yield FieldChange(
                key=key,
                field="done",
                old=plain(entry),
                new=None,
                period=str(entry.period),
                path=path,
            )


def _orders(old: list[RecordKey], new: list[RecordKey]) -> Iterator[FieldChange]:
    """Tell kinds of records that stand in another order: notices print duties in theirs."""
    for name, kind in (*_LISTS.items(), ("indexes", "index")):
        before = [key.id for key in old if key.record == kind]
        after = [key.id for key in new if key.record == kind]
        present, known = set(after), set(before)
        left = [name for name in before if name in present]
        expected = [*left, *(name for name in after if name not in known)]
        if after != expected:
            yield FieldChange(
                key=RecordKey(kind),
                field="order",
                old=plain(before),
                new=plain(after),
                period=None,
                path=(name,),
            )


def plain(value: object) -> Plain:
    """Turn a value into text, numbers, lists and mappings, as the files would have it."""
    if value is None or isinstance(value, (str, bool, int, Decimal)):
        return value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if not _is_record(value):
        return str(value)
    whole = {
        field.name.removesuffix("_"): plain(getattr(value, field.name))
        for field in fields(value)
        if not _is_default(field, getattr(value, field.name))
    }
    named = whole.pop(NAMED, None)
    return {**whole, **named} if isinstance(named, dict) else whole
