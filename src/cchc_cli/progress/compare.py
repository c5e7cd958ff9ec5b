"""Two states of the record compared: records, not lines."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.progress.census import Census, census
from cchc_cli.progress.field_changes import FieldChange, compare_records
from cchc_cli.progress.states import State, TaskOnDay
from cchc_cli.progress.summary import Tally, by_unit


@dataclass(frozen=True, slots=True)
class Moment:
    """A record, and the day on which it is judged."""

    name: str | None
    """The revision's; None for the files as they are."""
    record: Record
    day: dt.date


@dataclass(frozen=True, slots=True)
class Moved:
    """A duty that is in both states of the record, and differs."""

    id: str
    department: str
    content: str


@dataclass(frozen=True, slots=True)
class StateMoved(Moved):
    """Its state was one, and is another."""

    before: State
    after: State


@dataclass(frozen=True, slots=True)
class DueMoved(Moved):
    """Its due day was moved."""

    before: dt.date | None
    after: dt.date | None


@dataclass(frozen=True, slots=True)
class EvidenceAdded(Moved):
    """It got evidence, named by titles."""

    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitMoved:
    """A unit's sums on both days."""

    id: str
    name: str
    before: Tally
    after: Tally


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that changed."""

    before: Moment
    after: Moment
    new: tuple[TaskOnDay, ...]
    removed: tuple[TaskOnDay, ...]
    states: tuple[StateMoved, ...]
    due: tuple[DueMoved, ...]
    evidence: tuple[EvidenceAdded, ...]
    units: tuple[UnitMoved, ...]
    changes: tuple[FieldChange, ...]
    """Every field of every record; none exactly when the records are equal."""


def compare(before: Moment, after: Moment) -> Comparison:
    """Compare two states of the record, each judged on its own day."""
    earlier, later = census(before.record, before.day), census(after.record, after.day)
    old = {duty.task.id: duty for duty in earlier.all}
    new = {duty.task.id: duty for duty in later.all}
    pairs = [(old[name], duty) for name, duty in new.items() if name in old]
    return Comparison(
        before=before,
        after=after,
        new=tuple(duty for name, duty in new.items() if name not in old),
        removed=tuple(duty for name, duty in old.items() if name not in new),
        states=tuple(_states(pairs)),
        due=tuple(_due(pairs)),
        evidence=tuple(_evidence(pairs)),
        units=tuple(_units(before, earlier, after, new=later)),
        changes=tuple(compare_records(before.record, after.record)),
    )


def _states(pairs: list[tuple[TaskOnDay, TaskOnDay]]) -> Iterator[StateMoved]:
    for old, new in pairs:
        if old.state != new.state:
            yield StateMoved(*_who(new), old.state, new.state)


def _due(pairs: list[tuple[TaskOnDay, TaskOnDay]]) -> Iterator[DueMoved]:
    """Compare what is typed: a repeating duty's next due day moves by itself."""
    for old, new in pairs:
        if old.task.due != new.task.due:
            yield DueMoved(*_who(new), _last(old.task), _last(new.task))


def _last(task: Task) -> dt.date | None:
    return task.due.last if task.due is not None else None


def _evidence(pairs: list[tuple[TaskOnDay, TaskOnDay]]) -> Iterator[EvidenceAdded]:
    for old, new in pairs:
        earlier = _all_evidence(old.task)
        added = tuple(item.title for item in _all_evidence(new.task) if item not in earlier)
        if added:
            yield EvidenceAdded(*_who(new), added)


def _who(duty: TaskOnDay) -> tuple[str, str, str]:
    return duty.task.id, duty.task.department, duty.task.content


def _all_evidence(task: Task) -> list[Evidence]:
    return [*task.evidence, *(item for done in task.done for item in done.evidence)]


def _units(before: Moment, old: Census, after: Moment, new: Census) -> Iterator[UnitMoved]:
    sums = {unit.id: unit.tally for unit in by_unit(old, before.record.departments)}
    for unit in by_unit(new, after.record.departments):
        earlier = sums.get(unit.id, Tally(0, dict.fromkeys(unit.tally.states, 0)))
        yield UnitMoved(unit.id, unit.name, earlier, after=unit.tally)
