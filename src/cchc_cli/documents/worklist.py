"""Phiếu giao việc: what a unit must still do, on a sheet that is handed out and signed."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.documents import frame, prose
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.cells import names
from cchc_cli.documents.document import Document, NothingToSayError, Request
from cchc_cli.documents.kinds import KINDS
from cchc_cli.errors import UsageError
from cchc_cli.model.department import Department
from cchc_cli.model.record import Record
from cchc_cli.periods.names import repeat_words
from cchc_cli.progress.census import census
from cchc_cli.progress.overview import CALLS
from cchc_cli.progress.states import FINISHED, NAMES, STOPPED, TaskOnDay, due_words
from cchc_cli.progress.summary import tally
from cchc_cli.suggestions import capital
from cchc_cli.text import sort_key
from cchc_cli.word.values import Indent

TITLE = "PHIẾU GIAO VIỆC"


@dataclass(frozen=True, slots=True)
class Row:
    """A duty that the unit must still do, or prove."""

    number: str
    content: str
    partners: str
    product: str
    due: str
    state: str


@dataclass(frozen=True, slots=True)
class WorklistView:
    """What the sheet's template prints."""

    title: str
    unit: str
    as_of: str
    title_rule: Indent
    opening: tuple[str, ...]
    rows: tuple[Row, ...]


VIEW = WorklistView
APPENDICES = ()
MEANINGS = {"as_of": "dòng ngày xét tình trạng"}


def compose(record: Record, wanted: Request) -> Document:
    """Compose the sheet of a unit; raises NothingToSayError where it has nothing left to do."""
    if wanted.unit is None:
        raise UsageError("Phiếu giao việc của đơn vị nào? Ví dụ: --department KT, hoặc --all")
    unit = next(u for u in record.departments if u.id == wanted.unit)
    duties = to_do(record, unit, wanted.day)
    if not duties:
        raise NothingToSayError(f"{unit.name}: {KINDS['worklist'].idle}.")
    return Document(
        id=unit.id,
        title=f"Phiếu giao việc ({unit.name})",
        view=worklist_view(record, unit, duties, day=wanted.day),
        day=wanted.day,
    )


def requests(record: Record, wanted: Request) -> Iterator[Request]:
    """Yield a sheet for each unit that has something left to do."""
    for unit in record.departments:
        if to_do(record, unit, wanted.day):
            yield wanted._replace(unit=unit.id)


def to_do(record: Record, unit: Department, day: dt.date) -> list[TaskOnDay]:
    """Return what a unit must still do or prove, by deadline; what has none comes last."""
    duties = [
        duty
        for duty in census(record, day).counted
        if duty.task.department == unit.id and duty.state not in {*FINISHED, "cancelled"}
    ]
    return sorted(duties, key=lambda d: (d.due or dt.date.max, sort_key(d.task.id)))


def worklist_view(
    record: Record, unit: Department, duties: list[TaskOnDay], day: dt.date
) -> WorklistView:
    """Make the sheet of a unit."""
    digits = record.settings.two_digits
    classes = prose.split(tally(duties), two_digits=digits)
    return WorklistView(
        title=TITLE,
        unit=unit.name,
        as_of=f"(Tình trạng tính đến ngày {day_text(day)})",
        title_rule=frame.underline("appendix_title", [TITLE], frame.TEXT_ROOM),
        opening=(
            f"{unit.name} còn {prose.counted(len(duties), 'nhiệm vụ', two_digits=digits)} phải "
            f"thực hiện do {record.organization.name} giao{prose.among(classes)}.",
            "Phiếu ghi các nhiệm vụ đơn vị chủ trì mà chưa hoàn thành, kể cả nhiệm vụ đã báo hoàn "
            "thành nhưng còn chờ minh chứng; không ghi nhiệm vụ đã hoàn thành hoặc đã hủy.",
        ),
        rows=tuple(_row(record, duty, place) for place, duty in enumerate(duties, start=1)),
    )


def _row(record: Record, duty: TaskOnDay, place: int) -> Row:
    task = duty.task
    return Row(
        number=str(place),
        content=task.content,
        partners=names(record, task.partners),
        product=task.product or "",
        due=capital(_due(duty)),
        state="\n".join(_state(duty)),
    )


def _due(duty: TaskOnDay) -> str:
    """Word a deadline; of a repeating duty the day that is due first, and how it repeats."""
    due, repeat = due_words(duty), duty.task.repeat
    if repeat is None:
        return due or NAMES["no_deadline"]
    every = repeat_words(repeat)
    return f"{due} ({prose.within(every)})" if due else every


def _state(duty: TaskOnDay) -> Iterator[str]:
    """Tell a state; of a repeating duty the periods that are owed, of a stopped one the reason."""
    if duty.state in STOPPED:
        yield f"{NAMES[duty.state]}{f': {duty.reason}' if duty.reason else ''}"
        return
    owed = {state: [o for o in duty.occurrences if o.state == state] for state in CALLS}
    if not any(owed.values()):
        yield NAMES[duty.state]
    for state, periods in owed.items():
        if periods:
            yield f"{NAMES[state]}: kỳ {prose.periods_words(periods)}"
