"""What a command wrote: each field, where it stands, and which records came, went, were renamed."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cchc_cli.model.record import Record
from cchc_cli.progress.field_changes import (
    FieldChange,
    RecordKey,
    compare_records,
    keys_of_records,
)
from cchc_cli.workspace.editing.amend import places_of
from cchc_cli.workspace.reading.load import Loaded


class Placed(NamedTuple):
    """A change with the file and line where it stands now; of what is gone, where it stood."""

    change: FieldChange
    file: str
    line: int


class Written(NamedTuple):
    """What a command wrote: each field that changed, and which records came and went."""

    rows: Sequence[Placed]
    record: Record
    """The record as it is now."""
    added: set[RecordKey]
    removed: set[RecordKey]


def written(before: Loaded, after: Loaded) -> Written:
    """Return each field that a write changed, with its place in the files.

    No command moves records: a new one that stands before those of another file is no other order.
    """
    old, new = keys_of_records(before.record), keys_of_records(after.record)
    every = [c for c in compare_records(before.record, after.record) if c.field != "order"]
    renamed = _renamed(every, gone=old - new, come=new - old)
    changes = [*_with_new_ids(every, renamed)]
    removed = old - new - set(renamed.values())
    sides = [before if change.key in removed else after for change in changes]
    places = {
        side: iter(
            places_of(side, [c.path for c, s in zip(changes, sides, strict=True) if s is side])
        )
        for side in (before, after)
    }
    rows = [Placed(c, *next(places[side])) for c, side in zip(changes, sides, strict=True)]
    return Written(rows, after.record, new - old - set(renamed), removed)


def _renamed(
    changes: Sequence[FieldChange], gone: set[RecordKey], come: set[RecordKey]
) -> dict[RecordKey, RecordKey]:
    """Pair new ids with old ones: a record that stands where one went is the same, renamed."""
    stood = {(c.key.record, c.path[:-1]): c.key for c in changes if c.key in gone}
    return {
        change.key: stood[change.key.record, change.path[:-1]]
        for change in changes
        if change.key in come and (change.key.record, change.path[:-1]) in stood
    }


def _with_new_ids(
    changes: Sequence[FieldChange], renamed: dict[RecordKey, RecordKey]
) -> Iterator[FieldChange]:
    """Yield changes with one row for a new id, in the place of all fields that went and came."""
    before = {(c.key, c.field): c.old for c in changes if c.key in renamed.values()}
    begun: set[RecordKey] = set()
    for change in changes:
        old = renamed.get(change.key)
        if old is None:
            if change.key not in renamed.values():
                yield change
            continue
        if change.key not in begun:
            begun.add(change.key)
            at = (*change.path[:-1], "id")
            yield change._replace(field="id", old=old.id, new=change.key.id, path=at)
        earlier = before.get((old, change.field))
        if earlier != change.new:
            yield change._replace(old=earlier)
