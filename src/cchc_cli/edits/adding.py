"""What a new record of each kind adds to the files: its id, its keys in order, where it stands."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import NamedTuple

from cchc_cli.edits import new_ids
from cchc_cli.edits.lookup import Named, units_called
from cchc_cli.errors import UsageError
from cchc_cli.model.change import AddItem, AddRecord, Typed
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.index import Criterion, Index
from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.suggestions import named

Item = Mapping[str, Typed]


class NewTask(NamedTuple):
    """A duty to be added: whom it is given to, and its keys as they are typed."""

    units: Sequence[str]
    keys: Item


def new_tasks(record: Record, wanted: Sequence[NewTask], used: Collection[str]) -> list[AddRecord]:
    """Return the records of duties; one for several units is a record of each, tied by a group.

    `used` are ids that were given before. Raises UsageError for a unit that nobody knows.
    """
    ids = [*used, *(task.id for task in record.tasks)]
    groups = [task.group for task in record.tasks if task.group]
    added = []
    for task in wanted:
        units = units_called(record, task.units)
        group = new_ids.next_group_id(groups) if len(units) > 1 else None
        groups += [group] if group else []
        for unit in units:
            ids.append(new_ids.next_task_id(ids))
            own = {"id": ids[-1], "department": unit, "group": group}
            keys = in_order(Task, {**task.keys, **own})
            added.append(AddRecord("tasks", keys, near=_beside(record, keys.get("notice"))))
    return added


def _beside(record: Record, notice: Typed) -> Path | None:
    """Return the place of the last duty of a notice, or of none; else that of the notice."""
    for i in reversed(range(len(record.tasks))):
        if record.tasks[i].notice == notice:
            return ("tasks", i)
    for i, item in enumerate(record.notices):
        if item.id == notice:
            return ("notices", i)
    return None


def in_order(kind: type, keys: Item, *, blank: Collection[str] = ()) -> dict[str, Typed]:
    """Return keys as the schema orders them, those without a value left out.

    Keys of `blank` stay without a value: they are to be filled in later, and are seen in the file.
    """
    names = [field.name.removesuffix("_") for field in fields(kind)]
    return {name: keys.get(name) or None for name in names if keys.get(name) or name in blank}


def new_record(name: str, kind: type, keys: Item, blank: Collection[str] = ()) -> AddRecord:
    """Return the change that adds a record to a list of the files."""
    return AddRecord(name, in_order(kind, keys, blank=blank))


def new_criterion(record: Record, index: Index, above: str, keys: Item) -> AddItem:
    """Return the change that adds a criterion to an area, or a part to a criterion.

    Raises UsageError where neither has that id, and for a criterion that is scored itself.
    """
    at = ("indexes", record.indexes.index(index))
    holders: dict[str, tuple[Path, Criterion | None]] = {
        **{criterion.id: (path, criterion) for path, criterion in criteria_of(index, at)},
        **{area.id: ((*at, "areas", i), None) for i, area in enumerate(index.areas)},
    }
    above = named("lĩnh vực hoặc tiêu chí", above, {name: name for name in holders})
    path, criterion = holders[above]
    if criterion is not None and criterion.scoring is not None:
        raise UsageError(f"Tiêu chí {above} tự chấm điểm, nên không có tiêu chí thành phần.")
    used = [c.id for _, c in criteria_of(index)]
    typed = {**keys, "id": keys.get("id") or new_ids.next_part_id(used, above)}
    return AddItem((*path, "criteria"), in_order(Criterion, typed))


def free_id(typed: str | None, given: str, taken: Iterator[Named], kind: str) -> str:
    """Return the id that was typed, else the given one; raises UsageError if it is taken."""
    wanted = typed or given
    if any(named.kind == kind and named.id == wanted for named in taken):
        raise UsageError(f"Mã `{wanted}` đã dùng. Hãy nêu mã khác: --id …")
    return wanted
