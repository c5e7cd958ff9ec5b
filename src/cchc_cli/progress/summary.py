"""Duties counted by unit and state: the numbers that tables, texts and charts share."""

from collections.abc import Iterable
from dataclasses import dataclass

from cchc_cli.model.department import Department
from cchc_cli.progress.states import STATES, Judged, State

FINISHED: tuple[State, ...] = ("done", "done_late")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many duties there are, and how many in each state."""

    total: int
    states: dict[State, int]

    @property
    def finished(self) -> int:
        """Duties done, on time or late, with their evidence."""
        return sum(self.states[state] for state in FINISHED)

    @property
    def counted(self) -> int:
        """Duties that can be finished: all but the cancelled."""
        return self.total - self.states["cancelled"]


@dataclass(frozen=True, slots=True)
class UnitTally:
    """A unit with the tally of the duties it leads."""

    id: str
    name: str
    tally: Tally


def tally(judged: Iterable[Judged]) -> Tally:
    """Count duties by state; every state is there."""
    states = dict.fromkeys(STATES, 0)
    for item in judged:
        states[item.state] += 1
    return Tally(sum(states.values()), states)


def by_unit(judged: Iterable[Judged], departments: Iterable[Department]) -> list[UnitTally]:
    """Count the duties that each unit leads, in the order of the record."""
    led: dict[str, list[Judged]] = {unit.id: [] for unit in departments}
    for item in judged:
        led.setdefault(item.task.department, []).append(item)
    return [UnitTally(unit.id, unit.name, tally(led[unit.id])) for unit in departments]
