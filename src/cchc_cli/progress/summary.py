"""Duties counted by unit and state: the numbers that tables, texts and charts share."""

from collections.abc import Iterable
from typing import NamedTuple

from cchc_cli.model.department import Department
from cchc_cli.progress.census import Census
from cchc_cli.progress.states import COUNTED, FINISHED, State, TaskOnDay


class Tally(NamedTuple):
    """How many duties are counted, how many in each state, and how many are not counted."""

    total: int
    states: dict[State, int]
    not_begun: int = 0
    closed_before: int = 0

    @property
    def finished(self) -> int:
        """Duties done, on time or late, with their evidence."""
        return sum(self.states[state] for state in FINISHED)

    @property
    def counted(self) -> int:
        """Duties that can be finished: all but the cancelled."""
        return self.total - self.states["cancelled"]


class UnitTally(NamedTuple):
    """A unit with the tally of the duties it leads."""

    id: str
    name: str
    tally: Tally


def tally(judged: Iterable[TaskOnDay]) -> Tally:
    """Count duties by state; those that do not exist yet stand in a count of their own."""
    states = dict.fromkeys(COUNTED, 0)
    not_begun = 0
    for duty in judged:
        if duty.state == "not_begun":
            not_begun += 1
        else:
            states[duty.state] += 1
    return Tally(sum(states.values()), states, not_begun)


def tally_of(seen: Census) -> Tally:
    """Count a census; what is not counted stands beside the total."""
    counted = tally(seen.counted)
    return Tally(counted.total, counted.states, len(seen.not_begun), closed_before=len(seen.closed))


def by_unit(seen: Census, departments: Iterable[Department]) -> list[UnitTally]:
    """Count the duties that each unit leads, in the order of the record."""
    units = list(departments)
    led: dict[str, tuple[list[TaskOnDay], list[TaskOnDay], list[TaskOnDay]]] = {
        unit.id: ([], [], []) for unit in units
    }
    for place, duties in enumerate((seen.counted, seen.not_begun, seen.closed)):
        for duty in duties:
            if duty.task.department in led:
                led[duty.task.department][place].append(duty)
    return [UnitTally(unit.id, unit.name, _unit_tally(*led[unit.id])) for unit in units]


def _unit_tally(
    counted: list[TaskOnDay], not_begun: list[TaskOnDay], closed: list[TaskOnDay]
) -> Tally:
    counts = tally(counted)
    return Tally(counts.total, counts.states, len(not_begun), closed_before=len(closed))
