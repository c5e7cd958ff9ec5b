"""What a command wrote: each field, where it stands, and which records came, went, were renamed."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cchc_cli.progress.field_changes import FieldChange, compare_items
from cchc_cli.progress.record_items import RecordKey, items_of
from cchc_cli.workspace.editing.amend import places_of
from cchc_cli.workspace.reading.load import Loaded


class Written(NamedTuple):
    """What a command wrote: each field that changed, and which records came and went."""

    changes: Sequence[FieldChange]
    before: Loaded
    after: Loaded
    added: set[RecordKey]
    removed: set[RecordKey]

    def places(self) -> list[tuple[str, int]]:
        """Return file and line of each change as the files are now; of what went, as they were."""
        gone = [change.key in self.removed for change in self.changes]
        pairs = list(zip(self.changes, gone, strict=True))
        sides = {
            side: iter(places_of(loaded, [change.path for change, went in pairs if went is side]))
            for side, loaded in ((True, self.before), (False, self.after))
        }
        return [next(sides[side]) for side in gone]


def written(before: Loaded, after: Loaded) -> Written:
    """Return each field that a write changed.

    No command moves records: a new one that stands before those of another file is no other order.
    """
    old, new = items_of(before.record), items_of(after.record)
    every = [change for change in compare_items(old, new) if change.field != "order"]
    come, gone = set(new) - set(old), set(old) - set(new)
    renamed = _renamed(every, gone=gone, come=come)
    changes = [*_with_new_ids(every, renamed)]
    return Written(changes, before, after, come - set(renamed), gone - set(renamed.values()))


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
    gone = set(renamed.values())
    before = {(c.key, c.field): c.old for c in changes if c.key in gone}
    begun: set[RecordKey] = set()
    for change in changes:
        old = renamed.get(change.key)
        if old is None:
            if change.key not in gone:
                yield change
            continue
        if change.key not in begun:
            begun.add(change.key)
            at = (*change.path[:-1], "id")
            yield change._replace(field="id", old=old.id, new=change.key.id, path=at)
        earlier = before.get((old, change.field))
        if earlier != change.new:
            yield change._replace(old=earlier)
