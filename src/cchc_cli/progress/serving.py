"""Which criteria a duty serves (nhiệm vụ phục vụ tiêu chí nào)."""

from collections.abc import Callable

from cchc_cli.model.letter import Letter
from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.patterns import regex
from cchc_cli.progress.existence import Notices, existence_day, notices_by_id

_YEAR = regex(r"\d{1,9}")
CriterionKey = tuple[int | None, str]
"""The index's year, None when it is not clear, and the criterion's id."""


def served_by(record: Record, task: Task) -> list[CriterionKey]:
    """Return the criteria that a duty serves, in its order.

    A plain id is of the index of the year of its deadline, else of its start, else of its
    notice, else of the only index; `2024/1.3` says the year outright.
    """
    return serving(record)(task)


def serving(record: Record) -> Callable[[Task], list[CriterionKey]]:
    """Return the same for every duty of a record, whose notices are looked through once."""
    notices = notices_by_id(record.notices)
    only = record.indexes[0].year if len(record.indexes) == 1 else None

    def served(task: Task) -> list[CriterionKey]:
        if not task.criteria:
            return []
        usual = _usual_year(task, notices, only)
        return [_key(name, usual) for name in task.criteria]

    return served


def supported_by(letter: Letter) -> list[CriterionKey]:
    """Return the criteria that a letter supports; a plain id is of the year of its date."""
    return [_key(name, letter.date.year if letter.date else None) for name in letter.criteria]


def _usual_year(task: Task, notices: Notices, only: int | None) -> int | None:
    if task.due is not None:
        return task.due.last.year
    since = existence_day(task, notices)
    return only if since is None else since.year


def _key(name: str, usual: int | None) -> CriterionKey:
    year, slash, plain = name.rpartition("/")
    return (int(year), plain) if slash and _YEAR.fullmatch(year) else (usual, name)
