"""Choose and order duties."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from operator import itemgetter

from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.progress.serving import CriterionKey, serving
from cchc_cli.progress.states import REPORTED, STATES, TaskOnDay
from cchc_cli.text import fold, sort_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What chosen duties have in common; what is empty does not matter."""

    units: set[str] = field(default_factory=set)
    states: set[str] = field(default_factory=set)
    """States; or statuses, which choose among duties that are not done."""
    criterion: CriterionKey | None = None
    due_before: dt.date | None = None
    search: str = ""


def select(record: Record, duties: Iterable[TaskOnDay], wanted: Wanted) -> list[TaskOnDay]:
    """Return the duties that meet every condition."""
    words = fold(wanted.search)
    names = record.unit_names
    served_by = serving(record)
    return [
        duty for duty in duties if _meets(duty, wanted, served_by) and _says(duty, words, names)
    ]


def _meets(
    duty: TaskOnDay, wanted: Wanted, served_by: Callable[[Task], list[CriterionKey]]
) -> bool:
    if wanted.units and duty.task.department not in wanted.units:
        return False
    if wanted.states and not _is_so(duty, wanted.states):
        return False
    if wanted.due_before and (duty.due is None or duty.due >= wanted.due_before):
        return False
    return wanted.criterion is None or wanted.criterion in served_by(duty.task)


def _is_so(duty: TaskOnDay, states: set[str]) -> bool:
    """Tell whether a duty is in one of the states, or has one of the statuses and is not done."""
    is_open = duty.state not in REPORTED
    return duty.state in states or (is_open and duty.status in states.difference(STATES))


def _says(duty: TaskOnDay, words: str, names: dict[str, str]) -> bool:
    """Look for words, as they follow each other, in what is written about a duty."""
    if not words:
        return True
    task = duty.task
    texts = [
        task.id,
        task.content,
        task.product,
        task.due_text,
        task.reason,
        names.get(task.department),
    ]
    texts += [entry.note for entry in duty.log]
    texts += [text for e in duty.evidence for text in (e.title, e.number)]
    return any(words in fold(text) for text in texts if text)


def in_order(duties: Iterable[TaskOnDay], key: str) -> list[TaskOnDay]:
    """Sort by a column of the machine form; what is unknown comes last."""
    known, unknown = [], []
    for duty in duties:
        place = _place(duty, key)
        if place is None:
            unknown.append(duty)
        else:
            known.append((place, duty))
    known.sort(key=itemgetter(0))
    return [*(duty for _, duty in known), *unknown]


def _place(duty: TaskOnDay, key: str) -> tuple[object, ...] | None:
    """Return where a duty stands by a column: all places of one column compare."""
    if key == "state":
        return (STATES.index(duty.state),)
    if key == "evidence":
        return (len(duty.evidence),)
    value = getattr(duty, key) if hasattr(duty, key) else getattr(duty.task, key)
    if isinstance(value, tuple):
        return tuple(sort_key(name) for name in value) or None
    if value is None:
        return None
    return (sort_key(value) if isinstance(value, str) else value,)
