"""The same duty given to several units: a record for each, printed once."""

from collections.abc import Iterable, Iterator, Sequence

from cchc_cli.model.task import Task


def units_of_groups(tasks: Iterable[Task]) -> dict[str, tuple[str, ...]]:
    """Return the units of each group, in the order of its members."""
    units: dict[str, tuple[str, ...]] = {}
    for task in tasks:
        if task.group is not None:
            units[task.group] = (*units.get(task.group, ()), task.department)
    return units


def first_of_groups(tasks: Iterable[Task]) -> Iterator[Task]:
    """Yield duties in order, of each group only its first member."""
    seen: set[str] = set()
    for task in tasks:
        if task.group is None or task.group not in seen:
            yield task
            seen.add(task.group or "")


def joined(names: Sequence[str]) -> str:
    """Join names as a sentence does: `A, B và C`; semicolons where a name has such signs."""
    if any(" và " in name or "," in name for name in names):
        return "; ".join(names)
    return f"{', '.join(names[:-1])} và {names[-1]}" if names[1:] else "".join(names)
