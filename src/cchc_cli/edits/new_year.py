"""What a new year begins with: last year's set of criteria without results, duties that go on."""

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace

from cchc_cli.edits.adding import in_order
from cchc_cli.edits.new_ids import next_group_id, next_task_id
from cchc_cli.errors import UsageError
from cchc_cli.model.change import SetValue, Typed
from cchc_cli.model.index import Index
from cchc_cli.model.period import Period, parse_repeat_period
from cchc_cli.model.plain import plain
from cchc_cli.model.record import Record
from cchc_cli.model.task import Repeat, Task
from cchc_cli.progress.serving import serving

Item = dict[str, Typed]
_YEARLY = {
    *("results", "claimed", "claimed_on", "appraised", "appraised_on", "appraisals"),
    *("explanation", "evidence", "note"),
}
"""Keys of a criterion that are of one year alone."""
_MOVED = ("from", "until")
"""Days of an index that lie in its year."""
_KEPT = ("ratings", "rating_of", "bonus_max", "penalty_max", "rescale", "total")
"""Keys of an index that stay from year to year."""
_ISSUED = ("addressee", "recipients", "signer", "columns", "chart", "register")
"""Keys of an issued document that stay from year to year."""


def new_index(record: Record, year: int) -> Item | None:
    """Return the set of criteria of a new year, None where there is no earlier one.

    Deadlines move on by a year; the decision is not known. Raises UsageError where it is there.
    """
    if any(index.year == year for index in record.indexes):
        raise UsageError(f"Dữ liệu đã có bộ chỉ số năm {year}.")
    earlier = [index for index in record.indexes if index.year < year]
    if not earlier:
        return None
    last = max(earlier, key=lambda index: index.year)
    issued = {kind: _issued(last, kind) for kind in ("assignment", "scorecard")}
    old = typed(last)
    assert isinstance(old, Mapping)
    keys = {
        **{key: old.get(key) for key in _KEPT},
        **{key: _later(old[key], year - last.year) for key in _MOVED if key in old},
        "year": str(year),
        "name": last.name.replace(str(last.year), str(year)),
        "references": [{"id": r.id, "name": r.name, "values": []} for r in last.references],
        "areas": _anew(old["areas"], year - last.year),
    }
    return in_order(Index, {**keys, **issued}, blank=("decision",))


def _issued(index: Index, kind: str) -> Typed:
    given = typed(getattr(index, kind))
    if not isinstance(given, Mapping):
        return None
    return {key: value for key, value in given.items() if key in _ISSUED}


def _anew(value: Typed, years: int) -> Typed:
    """Leave out what is of one year alone, and move deadlines on."""
    if isinstance(value, Mapping):
        return {
            key: _later(item, years) if key == "due" else _anew(item, years)
            for key, item in value.items()
            if key not in _YEARLY
        }
    return value if value is None or isinstance(value, str) else [_anew(v, years) for v in value]


def _later(day: Typed, years: int) -> str:
    """Return the same day some years later; 29 February becomes the 28th."""
    given = dt.date.fromisoformat(str(day))
    with suppress(ValueError):
        return given.replace(year=given.year + years).isoformat()
    return given.replace(year=given.year + years, day=28).isoformat()


def years_said(record: Record) -> Iterator[SetValue]:
    """Yield changes that write the year of criteria which only the lone index makes clear.

    Beside a second index nobody could tell which year they are of.
    """
    said_with, said_without = serving(record), serving(replace(record, indexes=()))
    for i, task in enumerate(record.tasks):
        pairs = zip(said_with(task), said_without(task), strict=True)
        for j, ((year, name), (said, _)) in enumerate(pairs):
            if year is not None and said is None:
                yield SetValue(("tasks", i, "criteria", j), f"{year}/{name}")


def typed(value: object) -> Typed:
    """Return a value of the record as it is typed into a file."""
    return _text(plain(value))


def _text(value: object) -> Typed:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return {str(key): _text(item) for key, item in value.items()}
    return [_text(item) for item in value] if isinstance(value, list) else str(value)


def tasks_that_go_on(record: Record, year: int) -> list[Item]:
    """Return new duties for those that repeat until the old year's end or a day of that year.

    Those without a last period go on by themselves. A new duty begins with the year, so that the
    old year counts what it counted before.
    """
    ids = [task.id for task in record.tasks]
    groups = {task.group: None for task in record.tasks if task.group}
    renamed: dict[str, str] = {}
    added = []
    for task in record.tasks:
        if task.repeat is None or task.repeat.until is None or task.repeat.until.year != year - 1:
            continue
        if _goes_on_already(record, task, year):
            continue
        ids.append(next_task_id(ids))
        group = task.group
        if group is not None and group not in renamed:
            renamed[group] = next_group_id([*groups, *renamed.values()])
        keys: Item = {"id": ids[-1], "group": renamed.get(group or ""), "start": f"{year}-01-01"}
        added.append(_next_task(task, task.repeat, keys, year))
    return added


def _goes_on_already(record: Record, task: Task, year: int) -> bool:
    """Return whether a duty of the new year is there: the command may be given twice."""
    return any(
        (other.department, other.content) == (task.department, task.content)
        and other.repeat is not None
        and other.repeat.from_ is not None
        and other.repeat.from_.year == year
        for other in record.tasks
    )


def _next_task(task: Task, repeat: Repeat, keys: Item, year: int) -> Item:
    kept = ("notice", "department", "partners", "content", "product", "theme", "monitor")
    same = {key: typed(getattr(task, key)) for key in (*kept, "due_text")}
    criteria = [name.replace(f"{year - 1}/", f"{year}/") for name in task.criteria]
    return in_order(Task, {**same, **keys, "criteria": criteria, "repeat": _next(repeat, year)})


def _next(repeat: Repeat, year: int) -> Item:
    """Return the rule of a duty in the new year: from its first period to the same last one."""
    rule = typed(repeat)
    assert isinstance(rule, Mapping)
    own = {key: value for key, value in rule.items() if key not in {"skip", "moved"}}
    first = Period(year, "year" if repeat.every == "year" else repeat.every)
    return in_order(Repeat, {**own, "from": str(first), "until": _same_in(repeat.until, year)})


def _same_in(period: Period | None, year: int) -> str:
    """Return the period of another year that has the same number; week 53 may be week 52."""
    assert period is not None
    later = Period(year, period.span, period.number)
    if parse_repeat_period(str(later)) is None:
        later = Period(year, period.span, period.number - 1)
    return str(later)
