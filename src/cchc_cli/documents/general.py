"""Forms of the office's own: any `templates/NAME.docx` prints the record as it stands."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.amounts import points
from cchc_cli.documents import frame
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.cells import names
from cchc_cli.documents.document import Document, Request
from cchc_cli.documents.prose import due_words
from cchc_cli.model.record import Record
from cchc_cli.progress.census import Census, census
from cchc_cli.progress.states import NAMES, TaskOnDay
from cchc_cli.progress.summary import by_unit, tally_of
from cchc_cli.scoring.board import board_of


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A duty, in words."""

    id: str
    content: str
    product: str
    unit: str
    partners: str
    due: str
    state: str
    completed: str
    evidence: str


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit with counts of the duties it leads."""

    id: str
    name: str
    total: int
    finished: int
    overdue: int
    duties: tuple[TaskLine, ...]


@dataclass(frozen=True, slots=True)
class AreaLine:
    """An area of the newest index, with its score."""

    id: str
    name: str
    max: str
    score: str
    open: str


@dataclass(frozen=True, slots=True)
class GeneralView:
    """Every name that a form of the office may use."""

    heading: frame.Heading
    organization: str
    number_line: str
    date_line: str
    day: str
    total: int
    finished: int
    tasks: tuple[TaskLine, ...]
    overdue: tuple[TaskLine, ...]
    due_soon: tuple[TaskLine, ...]
    awaiting_evidence: tuple[TaskLine, ...]
    units: tuple[UnitLine, ...]
    areas: tuple[AreaLine, ...]
    score: str


VIEW = GeneralView
APPENDICES = ()
MEANINGS = {
    "awaiting_evidence": "việc chờ minh chứng",
    "completed": "ngày hoàn thành",
    "day": "ngày xét",
    "due_soon": "việc sắp đến hạn",
    "evidence": "tên các minh chứng",
    "finished": "số việc đã hoàn thành",
    "organization": "tên cơ quan",
    "overdue": "việc quá hạn, hoặc số việc quá hạn",
    "tasks": "mọi nhiệm vụ",
    "total": "tổng số",
}


def compose(record: Record, wanted: Request) -> Document:
    """Compose a form of the office's own."""
    view = general_view(record, wanted.day)
    return Document(id=str(wanted.day), title=wanted.kind, view=view, day=wanted.day)


def requests(_record: Record, wanted: Request) -> Iterator[Request]:
    """Yield the form, of which there is one."""
    yield wanted


def general_view(record: Record, day: dt.date) -> GeneralView:
    """Make what a form may print from the record on a day."""
    organization = record.organization
    seen = census(record, day)
    duties, total = seen.counted, tally_of(seen)
    index = max(record.indexes, key=lambda i: i.year, default=None)
    board = None if index is None else board_of(record, index, day)

    def lines(state: str) -> tuple[TaskLine, ...]:
        return tuple(_line(record, duty) for duty in duties if duty.state == state)

    return GeneralView(
        heading=frame.heading(organization),
        organization=organization.name,
        number_line=frame.number_line(None, organization.symbol),
        date_line=frame.date_line(organization.place, None),
        day=day_text(day),
        total=total.total,
        finished=total.finished,
        tasks=tuple(_line(record, duty) for duty in duties),
        overdue=lines("overdue"),
        due_soon=lines("due_soon"),
        awaiting_evidence=lines("awaiting_evidence"),
        units=_units(record, seen),
        areas=()
        if board is None
        else tuple(
            AreaLine(
                id=a.id,
                name=a.name,
                max=points(a.sum.max),
                score=points(a.sum.score),
                open=points(a.sum.open),
            )
            for a in board.areas
        ),
        score="" if board is None else points(board.score),
    )


def _line(record: Record, duty: TaskOnDay) -> TaskLine:
    task = duty.task
    return TaskLine(
        id=task.id,
        content=task.content,
        product=task.product or "",
        unit=names(record, [task.department]),
        partners=names(record, task.partners),
        due=due_words(duty),
        state=NAMES[duty.state],
        completed=day_text(duty.completed),
        evidence="; ".join(dict.fromkeys(item.title for item in duty.evidence)),
    )


def _units(record: Record, seen: Census) -> tuple[UnitLine, ...]:
    return tuple(
        UnitLine(
            id=unit.id,
            name=unit.name,
            total=unit.tally.total,
            finished=unit.tally.finished,
            overdue=unit.tally.states["overdue"],
            duties=tuple(_line(record, d) for d in seen.counted if d.task.department == unit.id),
        )
        for unit in by_unit(seen, record.departments)
    )
