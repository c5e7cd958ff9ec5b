"""What a writing command says: each field it changed, and what follows from it."""

import datetime as dt
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import groupby

from cchc_cli.cli.output.duties import days
from cchc_cli.cli.output.field_names import change_json, field_name, record_name, value_words
from cchc_cli.cli.output.formats.json import print_json
from cchc_cli.cli.output.written import Written
from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.periods.names import day_name, short_name
from cchc_cli.progress.existence import existence_of
from cchc_cli.progress.field_changes import FieldChange
from cchc_cli.progress.schedule import due_day
from cchc_cli.progress.states import FINISHED, NAMES, Occurrence, TaskOnDay, task_on_day
from cchc_cli.text import printable

_MOST_SHOWN = 200
"""Letters of a value: a changed opening paragraph need not be read again whole."""


def print_written(written: Written, day: dt.date, form: str) -> None:
    """Show what was written, for people or as JSON."""
    if form == "json":
        places = zip(written.changes, written.places(), strict=True)
        print_json([{**change_json(c), "file": file, "line": line} for c, (file, line) in places])
        return
    consequences = _Consequences(written.after.record, day)
    for name, changes in groupby(_shown(written), record_name):
        group = list(changes)
        key = group[0].key
        if key in written.removed:
            sys.stdout.write(f"{printable(name)}: đã bỏ{_called(group)}\n")
            continue
        follows = "; ".join(consequences.of(group[0]))
        sys.stdout.write(f"{printable(name)}{': ' if follows else ''}{follows}\n")
        whole = key in written.added
        sys.stdout.writelines(f"  {_line(change, day, whole=whole)}\n" for change in group)


def _shown(written: Written) -> Iterator[FieldChange]:
    """Yield what people are to read: of a whole index that comes or goes, not each criterion.

    A list of parts says only which there are; each part that changed has lines of its own.
    """
    whole = {key.year for key in written.added | written.removed if key.record == "index"}
    for change in written.changes:
        kind, year = change.key.record, change.key.year
        if year in whole and year is not None:
            if kind == "index":
                yield change
        elif (kind, change.field) not in _LISTS_OF_PARTS:
            yield change


_LISTS_OF_PARTS = {("index", "areas"), ("area", "criteria"), ("criterion", "criteria")}


def _called(group: Sequence[FieldChange]) -> str:
    """Return what a record that went was called, in brackets."""
    names = ("content", "subject", "name", "title")
    found = (change.old for change in group if change.field in names)
    name = next(found, None)
    return f" ({_short(str(name))})" if name else ""


def _line(change: FieldChange, day: dt.date, *, whole: bool) -> str:
    """Write a change; of a record that came as a whole, only what it has."""
    name, field = field_name(change.field, change.key.record), change.field.rpartition(".")[2]
    old, new = (_short(value_words(value, field)) for value in (change.old, change.new))
    if whole:
        return f"{name}: {new}"
    if change.old is None and isinstance(change.new, dict):
        late = str(change.new.get("date") or "") > day.isoformat()
        return f"{name}: thêm {new}" + (f" (sau ngày {day_name(day)}, chưa tính)" if late else "")
    if change.new is None and isinstance(change.old, dict):
        return f"{name}: bỏ {old}"
    return f"{name}: {old} → {new}"


def _short(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


class _Consequences:
    """Says what changes mean: the state of a duty, the points of a criterion."""

    def __init__(self, record: Record, day: dt.date) -> None:
        """Look records up once: a new id of a unit changes thousands."""
        self.record = record
        self.day = day
        self.tasks = {task.id: task for task in record.tasks}
        self.points = cache(partial(_points, record, day))

    def of(self, change: FieldChange) -> Iterable[str]:
        """Yield what follows from a change of a record, in words."""
        key = change.key
        if key.record == "task":
            return _of_task(self.record, self.tasks[key.id or ""], change.period, day=self.day)
        won = self.points(key.year).get(key.id or "") if key.record == "criterion" else None
        return () if won is None else (won,)


def _of_task(record: Record, task: Task, period: str | None, day: dt.date) -> Iterator[str]:
    duty = task_on_day(task, day, record.settings, since=existence_of(record, task))
    occurrence = next((o for o in duty.occurrences if str(o.period) == period), None)
    if occurrence is not None:
        yield _outcome(occurrence)
        owed = [o.period for o in duty.occurrences if o.state == "overdue"]
        if owed:
            yield f"còn nợ kỳ {', '.join(map(short_name, owed))} (ghi: --period {owed[0]})"
    elif period is not None:
        yield _uncounted(task, period, duty, day=day)
    else:
        yield _state(duty)


def _uncounted(task: Task, period: str, duty: TaskOnDay, day: dt.date) -> str:
    """Say why a recorded period counts nowhere, or not yet."""
    recorded = next((done.period for done in task.done if str(done.period) == period), None)
    if recorded is not None and task.repeat is not None and recorded.first <= day:
        due = day_name(due_day(task.repeat, recorded))
        since = "" if duty.since is None else f" {day_name(duty.since)}"
        return f"hạn {due} của kỳ trước ngày được giao{since}, nên kỳ này không được tính"
    return f"kỳ này chưa bắt đầu vào ngày {day_name(day)}, nên chưa được tính"


def _outcome(done: Occurrence | TaskOnDay) -> str:
    if done.completed is None:
        return NAMES[done.state]
    finished = f"xong ngày {day_name(done.completed)}"
    if done.state not in FINISHED:
        return f"{finished}, {NAMES[done.state].lower()}"
    if done.due is None:
        return finished
    late = (done.completed - done.due).days
    return f"{finished}, " + (f"quá hạn {late} ngày" if late > 0 else "đúng hạn")


def _state(duty: TaskOnDay) -> str:
    if duty.completed is not None and not duty.occurrences:
        return _outcome(duty)
    if duty.state == "not_begun" and duty.since is not None:
        return f"{NAMES[duty.state]}, có từ ngày {day_name(duty.since)}"
    left = days(duty)
    due = "" if duty.due is None or not left else f" (hạn {day_name(duty.due)}, {left} ngày)"
    return f"{NAMES[duty.state]}{due}".replace("hôm nay ngày", "hôm nay")


def _points(record: Record, day: dt.date, year: int) -> dict[str, str]:
    """Return the points of each criterion of a year's index, in words."""
    from cchc_cli.scoring.board import board_of
    from cchc_cli.scoring.words import STATES, criterion_points

    index = next(index for index in record.indexes if index.year == year)
    rows = [row for area in board_of(record, index, day).areas for row in area.criteria]
    return {
        row.criterion.id: STATES[row.state]
        if row.score is None
        else f"{criterion_points(row, row.score)}/{criterion_points(row, row.max)} điểm"
        for row in rows
    }
