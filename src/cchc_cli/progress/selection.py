"""Choose and order duties."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from cchc_cli.model.record import Record
from cchc_cli.progress.serving import CriterionKey, served_by
from cchc_cli.progress.states import STATES, Judged
from cchc_cli.text import fold, sort_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What chosen duties have in common; what is empty does not matter."""

    units: set[str] = field(default_factory=set)
    states: set[str] = field(default_factory=set)
    criterion: CriterionKey | None = None
    due_before: dt.date | None = None
    search: str = ""


def select(record: Record, duties: Iterable[Judged], wanted: Wanted) -> list[Judged]:
    """Give the duties that meet every condition."""
    words = fold(wanted.search)
    names = {unit.id: unit.name for unit in record.departments}
    return [duty for duty in duties if _meets(record, duty, wanted) and _says(duty, words, names)]


def _meets(record: Record, duty: Judged, wanted: Wanted) -> bool:
    if wanted.units and duty.task.department not in wanted.units:
        return False
    if wanted.states and duty.state not in wanted.states:
        return False
    if wanted.due_before and (duty.due is None or duty.due >= wanted.due_before):
        return False
    return wanted.criterion is None or wanted.criterion in served_by(record, duty.task)


def _says(duty: Judged, words: str, names: dict[str, str]) -> bool:
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


def in_order(duties: Iterable[Judged], key: str) -> list[Judged]:
    """Sort by a column of the machine form; what is unknown comes last."""

    def place(duty: Judged) -> tuple[bool, Any]:
        value = _value(duty, key)
        known = value is not None and value != ()
        return (not known, value if known else 0)

    return sorted(duties, key=place)


def _value(duty: Judged, key: str) -> Any:
    if key == "state":
        return STATES.index(duty.state)
    if key == "evidence":
        return len(duty.evidence)
    value = getattr(duty, key) if hasattr(duty, key) else getattr(duty.task, key)
    if isinstance(value, tuple):
        return tuple(sort_key(name) for name in value)
    return sort_key(value) if isinstance(value, str) else value
