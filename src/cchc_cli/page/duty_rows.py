"""Duties as the page prints them: words that need no explanation, and links that are safe."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from cchc_cli.model.department import Department
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.period import Period
from cchc_cli.periods.names import day_name, period_list
from cchc_cli.progress.addressing import head_words
from cchc_cli.progress.evidence_words import evidence_words
from cchc_cli.progress.reminding import time_left
from cchc_cli.progress.states import SHORT_NAMES, STATES, State, TaskOnDay, due_words
from cchc_cli.text import is_web_address

SIGNS: dict[State, str] = {
    "done": "√",
    "done_late": "√",
    "awaiting_evidence": "◊",
    "on_track": "○",
    "due_soon": "►",
    "overdue": "▲",
    "no_deadline": "–",
    "paused": "■",
    "cancelled": "×",
    "not_begun": "·",
}
"""A sign beside the words of a state: seen from far away, and in black and white. All are of
WGL4, which every font of an office has."""
_NO_DAY = dt.date.max.isoformat()


class Proof(NamedTuple):
    """A piece of evidence in words, with its address where a browser opens it."""

    words: str
    url: str | None


class DutyRow(NamedTuple):
    """A duty with every cell in words."""

    id: str
    anchor: str
    content: str
    product: str
    unit: str
    unit_name: str
    leader: str
    """Who heads the unit, with the title; nothing where it is not recorded."""
    partners: str
    due: str
    due_order: str
    """What rows are sorted by: the day of the deadline, the last of all without one."""
    state: State
    state_order: int
    state_name: str
    sign: str
    left: str
    """How many days it is late, or has left."""
    note: str
    """The last entry of its log, or why it stopped."""
    proofs: tuple[Proof, ...]


def anchor(kind: str, name: str) -> str:
    """Return the id by which a browser finds a record: it must have no space."""
    return f"{kind}-{'_'.join(name.split())}"


def duty_rows(duties: Iterable[TaskOnDay], units: Mapping[str, Department]) -> list[DutyRow]:
    """Put duties into words; of periods of one duty the first stands for all, which are named."""
    rows: dict[str, list[TaskOnDay]] = {}
    for duty in duties:
        rows.setdefault(duty.task.id, []).append(duty)
    return [_row(same[0], _periods(same), units) for same in rows.values()]


def _periods(same: Sequence[TaskOnDay]) -> list[Period]:
    """Return the periods that rows are of; of a whole duty those that are overdue."""
    if same[0].period is not None:
        return [row.period for row in same if row.period is not None]
    return [o.period for o in same[0].occurrences if o.state == same[0].state == "overdue"]


def _row(duty: TaskOnDay, periods: Sequence[Period], units: Mapping[str, Department]) -> DutyRow:
    task = duty.task
    unit = units.get(task.department)
    return DutyRow(
        id=task.id,
        anchor=anchor("viec", task.id),
        content=task.content,
        product=task.product or "",
        unit=task.department,
        unit_name=unit.name if unit else task.department,
        leader=(unit and head_words(unit)) or "",
        partners=", ".join(units[p].name if p in units else p for p in task.partners),
        due=due_words(duty),
        due_order=duty.due.isoformat() if duty.due else _NO_DAY,
        state=duty.state,
        state_order=STATES.index(duty.state),
        state_name=SHORT_NAMES[duty.state],
        sign=SIGNS[duty.state],
        left=time_left(duty),
        note="; ".join(_notes(duty, periods)),
        proofs=tuple(map(_proof, duty.evidence)),
    )


def _notes(duty: TaskOnDay, periods: Sequence[Period]) -> Iterator[str]:
    """Yield what a leader asks next: which periods are owed, how far it is, what was last said."""
    if periods:
        yield f"kỳ {period_list(periods)}"
    if duty.percent is not None and duty.completed is None:
        yield f"đạt {duty.percent:f}%".replace(".", ",")
    if duty.reason:
        yield duty.reason
    last = next((entry for entry in reversed(duty.log) if entry.note), None)
    if last is not None and last.note != duty.reason:
        yield f"{day_name(last.date)}: {last.note}" if last.date else last.note or ""


def _proof(item: Evidence) -> Proof:
    usable = item.url is not None and is_web_address(item.url)
    return Proof(evidence_words(item), item.url if usable else None)
