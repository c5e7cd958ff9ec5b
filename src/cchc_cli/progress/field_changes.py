"""Two records compared field by field: what a comparison and the echo of a write both tell.

Nothing is left out: there is no change exactly when the records are equal, and the changes
carried out on the one give the other.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import TYPE_CHECKING, NamedTuple, TypeGuard

from cchc_cli.model.diagnostic import Path
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.period import Period
from cchc_cli.model.plain import Plain, is_default, is_record, plain
from cchc_cli.model.record import Record
from cchc_cli.model.result import NAMED
from cchc_cli.model.task import Completion
from cchc_cli.progress.record_items import KINDS, Item, Items, RecordKey, items_of

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_CHILDREN = ("areas", "criteria")
"""Lists of an index whose items are records of their own; here only their ids stand."""


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


class _Place(NamedTuple):
    """Where a comparison is: in which record, at which field, of which period."""

    key: RecordKey
    path: Path
    field: str = ""
    period: str | None = None

    def at(self, step: str, field: str) -> "_Place":
        """Return the place one step further on."""
        return self._replace(path=(*self.path, step), field=field)

    def change(self, old: object, new: object) -> FieldChange:
        """Return that this was one thing and is another."""
        return FieldChange(self.key, self.field, plain(old), plain(new), self.period, self.path)


def compare_records(before: Record, after: Record) -> Iterator[FieldChange]:
    """Yield every field of every record that differs, in the order of the newer record."""
    yield from compare_items(items_of(before), items_of(after))


def compare_items(old: Items, new: Items) -> Iterator[FieldChange]:
    """Yield every field that differs, of records that were taken apart already."""
    for key, item in new.items():
        earlier = old.get(key)
        if earlier is None:
            yield from _whole(key, item, added=True)
        elif earlier.value is not item.value and earlier.value != item.value:
            yield from _fields(_place_of(key, item), earlier.value, item.value)
    for key, item in old.items():
        if key not in new:
            yield from _whole(key, item, added=False)
    yield from _orders(list(old), list(new))


def _place_of(key: RecordKey, item: Item) -> _Place:
    period = str(item.value.period) if hasattr(item.value, "period") else None
    return _Place(key, item.path, period=period)


def _whole(key: RecordKey, item: Item, *, added: bool) -> Iterator[FieldChange]:
    """Yield a new or removed record, one change a field; its id where it has nothing else."""
    place = _place_of(key, item)
    said = list(_said(item.value))
    name = "id" if place.period is None else "period"
    for step, value in said or [(name, key.id)]:
        here = place.at(step, step)
        yield here.change(None, value) if added else here.change(value, None)


def _said(value: "DataclassInstance") -> Iterator[tuple[str, object]]:
    """Yield what is typed of a record, but for what names it."""
    for field in fields(value):
        said = getattr(value, field.name)
        if field.name not in {"id", "year", "period"} and not is_default(field, said):
            has_children = _has_children(value, field.name)
            yield field.name.removesuffix("_"), _ids(said) if has_children else said


def _has_children(holder: object, name: str) -> bool:
    return name in _CHILDREN and isinstance(holder, Index | Area | Criterion)


def _ids(values: Iterable[Area | Criterion]) -> list[str]:
    return [value.id for value in values]


def _fields(
    place: _Place, old: "DataclassInstance", new: "DataclassInstance"
) -> Iterator[FieldChange]:
    """Compare two values of one dataclass, field by field."""
    for field in fields(new):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if field.name == NAMED:
            yield from _mapping(place, before or {}, after or {})
            continue
        step = field.name.removesuffix("_")
        if _has_children(new, field.name):
            before, after = _ids(before), _ids(after)
        if before != after:
            here = place.at(step, f"{place.field}.{step}" if place.field else step)
            yield from _value(here, before, after)


def _value(place: _Place, old: object, new: object) -> Iterator[FieldChange]:
    """Compare what stands at one place, as deep as both are of one shape."""
    if type(old) is type(new) and is_record(old) and is_record(new):
        yield from _fields(place, old, new)
    elif isinstance(new, dict) and isinstance(old, dict):
        yield from _mapping(place, old, new)
    elif isinstance(new, tuple) and isinstance(old, tuple) and any(map(is_record, (*old, *new))):
        yield from _list(place, old, new)
    else:
        yield place.change(old, new)


def _mapping(
    place: _Place, old: dict[object, object], new: dict[object, object]
) -> Iterator[FieldChange]:
    """Compare key by key; figures by period name their period, others their key."""
    for step in dict.fromkeys((*new, *old)):
        before, after = old.get(step), new.get(step)
        if before != after:
            if isinstance(step, Period):
                here = place.at(str(step), place.field)._replace(period=str(step))
            else:
                here = place.at(str(step), f"{place.field}.{step}")
            yield here.change(before, after)


def _list(place: _Place, old: tuple[object, ...], new: tuple[object, ...]) -> Iterator[FieldChange]:
    """Compare lists of records: by period, by place, as items added or taken at the end."""
    if _one_a_period(old) and _one_a_period(new):
        yield from _periods(place, old, new)
    elif len(old) == len(new):
        for i, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                here = place._replace(field=f"{place.field}[{i}]", path=(*place.path, i))
                yield from _value(here, before, after)
    elif len(old) < len(new) and new[: len(old)] == old:
        for i, item in enumerate(new[len(old) :], start=len(old)):
            yield place._replace(path=(*place.path, i)).change(None, item)
    elif old[: len(new)] == new:
        for item in reversed(old[len(new) :]):
            yield place.change(item, None)
    else:
        yield place.change(old, new)


def _one_a_period(values: tuple[object, ...]) -> TypeGuard[tuple[Completion, ...]]:
    """Tell whether these are recorded periods of a repeating duty, none of them twice."""
    periods = [value.period for value in values if isinstance(value, Completion)]
    return len(set(periods)) == len(periods) == len(values)


def _periods(
    place: _Place, old: tuple[Completion, ...], new: tuple[Completion, ...]
) -> Iterator[FieldChange]:
    """Compare the recorded periods of a repeating duty, each by itself."""
    earlier = {entry.period: entry for entry in old}
    kept = [entry.period for entry in old if any(e.period == entry.period for e in new)]
    added = [entry.period for entry in new if entry.period not in earlier]
    if [entry.period for entry in new] != [*kept, *added]:
        yield place.change(old, new)
        return
    for i, entry in enumerate(new):
        here = place._replace(period=str(entry.period), path=(*place.path, i))
        before = earlier.get(entry.period)
        if before is None:
            yield from _recorded(here, entry)
        elif before != entry:
            yield from _fields(here._replace(field=""), before, entry)
    for entry in old:
        if entry.period not in kept:
            yield place._replace(period=str(entry.period)).change(entry, None)


def _recorded(place: _Place, entry: Completion) -> Iterator[FieldChange]:
    """Yield a period that was recorded: its day and its evidence, or the whole without a day."""
    if entry.completed is None:
        yield place.change(None, entry)
        return
    yield place.at("completed", "completed").change(None, entry.completed)
    proofs = place.at("evidence", "evidence")
    for i, item in enumerate(entry.evidence):
        yield proofs._replace(path=(*proofs.path, i)).change(None, item)


def _orders(old: list[RecordKey], new: list[RecordKey]) -> Iterator[FieldChange]:
    """Tell kinds of records that stand in another order: notices print duties in theirs."""
    for name, kind in (*KINDS.items(), ("indexes", "index")):
        before = [key.id for key in old if key.record == kind]
        after = [key.id for key in new if key.record == kind]
        present, known = set(after), set(before)
        left = [name for name in before if name in present]
        expected = [*left, *(name for name in after if name not in known)]
        if after != expected:
            yield _Place(RecordKey(kind), (name,), "order").change(before, after)
