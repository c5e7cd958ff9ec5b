"""Which criteria a duty serves (nhiệm vụ phục vụ tiêu chí nào)."""

import re

from cchc_cli.model.letter import Letter
from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.progress.existence import existence_of

_YEAR = re.compile(r"\d{1,9}")
CriterionKey = tuple[int | None, str]
"""The index's year, None when it is not clear, and the criterion's id."""


def served_by(record: Record, task: Task) -> list[CriterionKey]:
    """Return the criteria that a duty serves, in its order.

    A plain id is of the index of the year of its deadline, else of its start, else of its
    notice, else of the only index; `2024/1.3` says the year outright.
    """
    if not task.criteria:
        return []
    usual = _usual_year(record, task)
    return [_key(name, usual) for name in task.criteria]


def supported_by(letter: Letter) -> list[CriterionKey]:
    """Return the criteria that a letter supports; a plain id is of the year of its date."""
    return [_key(name, letter.date.year if letter.date else None) for name in letter.criteria]


def _usual_year(record: Record, task: Task) -> int | None:
    if task.due is not None:
        return task.due.last.year
    since = existence_of(record, task)
    if since is not None:
        return since.year
    return record.indexes[0].year if len(record.indexes) == 1 else None


def _key(name: str, usual: int | None) -> CriterionKey:
    year, slash, plain = name.rpartition("/")
    return (int(year), plain) if slash and _YEAR.fullmatch(year) else (usual, name)
