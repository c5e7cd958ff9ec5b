"""Thông báo phân công nhiệm vụ: who answers for which criterion and duty of an index."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.amounts import number, points
from cchc_cli.documents import frame, subjects
from cchc_cli.documents.appendix import Appendix, appendix
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.cells import deadline, names
from cchc_cli.documents.document import Document, Request
from cchc_cli.documents.groups import first_of_groups, units_of_groups
from cchc_cli.documents.index_documents import (
    chosen_index,
    lacking_decision,
    requests_by_year,
    sample_note,
)
from cchc_cli.documents.prose import counted
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.issuance import Issuance
from cchc_cli.model.record import Record
from cchc_cli.model.scoring import ZERO
from cchc_cli.model.task import Task
from cchc_cli.nd30.words import roman
from cchc_cli.progress.census import census
from cchc_cli.progress.serving import serving
from cchc_cli.suggestions import capital
from cchc_cli.word.values import Indent

TYPE = "Thông báo"


@dataclass(frozen=True, slots=True)
class AssignmentView:
    """What the notice's template prints."""

    heading: frame.Heading
    number_line: str
    date_line: str
    subject: str
    subject_rule: Indent
    opening: tuple[str, ...]
    units: tuple[str, ...]
    closing: tuple[str, ...]
    ending: str
    recipients: tuple[frame.Text, ...]
    signature: frame.Signature


@dataclass(frozen=True, slots=True)
class Row:
    """A criterion, or a duty that serves it."""

    duty: bool
    leads: bool
    number: str
    name: str
    max: str
    leader: str
    partners: str
    due: str
    product: str
    note: str


@dataclass(frozen=True, slots=True)
class AreaRows:
    """An area with its rows."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class AssignmentAppendix:
    """What the appendix's template prints."""

    head: Appendix
    areas: tuple[AreaRows, ...]
    total: str
    total_name: str


VIEW = AssignmentView
APPENDICES = (AssignmentAppendix,)
MEANINGS = {
    "duty": "đúng khi dòng này là nhiệm vụ, sai khi là tiêu chí",
    "leader": "đơn vị chủ trì",
    "leads": "đúng khi dòng sau thuộc cùng tiêu chí, nên ở cùng trang",
    "total": "tổng điểm tối đa",
    "total_name": "tên dòng tổng",
}
requests = requests_by_year


def compose(record: Record, wanted: Request) -> Document:
    """Compose the notice of an index, the newest where no year is named; raises UsageError."""
    index = chosen_index(record, wanted)
    issue = index.assignment or Issuance()
    day = wanted.day if issue.date is None or issue.date.day is None else issue.date.first
    rows = assignment_appendix(record, index, day)
    timed = any(row.due for area in rows.areas for row in area.rows)
    return Document(
        id=str(index.year),
        title=subjects.of_assignment(index),
        view=assignment_view(record, index, day, timed=timed),
        day=day,
        blanks=(*lacking_decision(index), *frame.missing_issuance(issue.number, issue.date)),
        appendices=(rows,),
        notes=(*frame.dated_too_early(issue.date, day), *(() if timed else (_NO_DEADLINE,))),
    )


_NO_DEADLINE = (
    "chưa việc nào có thời hạn, cột «Thời hạn hoàn thành» để trống: điền `due` của nhiệm vụ "
    "(cchc update MÃ --due NGÀY) hoặc của tiêu chí"
)


def assignment_view(record: Record, index: Index, day: dt.date, *, timed: bool) -> AssignmentView:
    """Make the notice from the record, of the duties that exist on a day.

    Deadlines are spoken of only where one is known (`timed`).
    """
    organization, issue = record.organization, index.assignment or Issuance()
    units = _listed(_units(record, index, day))
    named = f"{index.name} ban hành kèm theo {index.decision}" if index.decision else index.name
    return AssignmentView(
        heading=frame.heading(organization),
        number_line=frame.number_line(issue.number, frame.symbol(TYPE, organization)),
        date_line=frame.date_line(organization.place, issue.date),
        subject=subjects.of_assignment(index),
        subject_rule=frame.underline("subject", [subjects.of_assignment(index)], frame.TEXT_ROOM),
        opening=(
            f"Để thực hiện {named}, {organization.name} thông báo phân công nhiệm vụ cho các "
            "đơn vị như sau:",
            f"1. Phân công đơn vị chủ trì, đơn vị phối hợp,{' thời hạn,' if timed else ''} sản "
            "phẩm và tài liệu kiểm chứng của từng tiêu chí, nhiệm vụ theo Phụ lục kèm theo Thông "
            f"báo này{', trong đó:' if units else '.'}",
        ),
        units=units,
        closing=(
            "2. Đơn vị chủ trì chịu trách nhiệm về kết quả và điểm số của tiêu chí được giao; "
            f"{'hoàn thành đúng thời hạn; ' if timed else ''}lập đủ tài liệu kiểm chứng và cập "
            "nhật kết quả ngay khi có.",
            "3. Đơn vị phối hợp cung cấp đầy đủ, kịp thời số liệu, tài liệu theo đề nghị của đơn "
            "vị chủ trì.",
        ),
        ending=frame.with_end_mark(
            f"Trên đây là Thông báo phân công nhiệm vụ thực hiện {index.name}, yêu cầu các đơn "
            "vị nghiêm túc tổ chức thực hiện"
        ),
        recipients=frame.recipient_lines(issue.recipients, f"indexes[{index.year}].assignment"),
        signature=frame.signature(record, issue.signer, f"indexes[{index.year}].assignment"),
    )


def _listed(lines: Iterator[str]) -> tuple[str, ...]:
    """End each line with a semicolon, the last with a full stop."""
    *others, last = [*lines] or [""]
    return (*(f"{line};" for line in others), *([f"{last}."] if last else []))


def _units(record: Record, index: Index, day: dt.date) -> Iterator[str]:
    """Say of each unit how many criteria it leads, for how many points, and how many duties."""
    led = [
        (area.kind, leaf, leader)
        for area in index.areas
        for c in area.criteria
        for leaf, leader in _leaves(c, None)
    ]
    tasks, two_digits = _tasks_of(record, index, day), record.settings.two_digits
    for unit in record.departments:
        words = []
        for kind, noun in _NOUNS.items():
            own = [leaf for k, leaf, leader in led if k == kind and leader == unit.id]
            worth = f" ({number(_total(own))} điểm)" if _total(own) else ""
            if own:
                words.append(f"{counted(len(own), noun, two_digits=two_digits)}{worth}")
        duties = sum(task.department == unit.id for task in tasks)
        if duties:
            words.append(counted(duties, "nhiệm vụ", two_digits=two_digits))
        if words:
            yield f"- {unit.name}: chủ trì {', '.join(words)}"


_NOUNS = {"normal": "tiêu chí", "bonus": "tiêu chí điểm thưởng", "penalty": "tiêu chí điểm trừ"}


def _total(criteria: Iterable[Criterion]) -> Decimal:
    return sum((criterion.max or ZERO for criterion in criteria), ZERO)


def _total_of(areas: Iterable[Area]) -> Decimal:
    return _total(leaf for area in areas for c in area.criteria for leaf, _ in _leaves(c, None))


def _leaves(criterion: Criterion, inherited: str | None) -> Iterator[tuple[Criterion, str | None]]:
    leader = criterion.department or inherited
    if not criterion.criteria:
        yield criterion, leader
    for part in criterion.criteria:
        yield from _leaves(part, leader)


def _tasks_of(record: Record, index: Index, day: dt.date) -> list[Task]:
    served_by = serving(record)
    return [
        duty.task
        for duty in census(record, day).counted
        if duty.state != "cancelled" and any(year == index.year for year, _ in served_by(duty.task))
    ]


def assignment_appendix(record: Record, index: Index, day: dt.date) -> AssignmentAppendix:
    """Make the appendix: criteria by area, each with the duties that serve it."""
    issue = index.assignment or Issuance()
    head = appendix(
        record=record,
        title=f"Phân công nhiệm vụ thực hiện {index.name}",
        kind=TYPE,
        number=issue.number,
        date=issue.date,
        sample=sample_note(index),
    )
    found: dict[str, list[Task]] = {}
    served_by = serving(record)
    tasks = _tasks_of(record, index, day)
    for task in first_of_groups(tasks):
        for year, name in served_by(task):
            if year == index.year:
                found.setdefault(name, []).append(task)
    written = _Written(units_of_groups(tasks), {})
    areas = tuple(
        AreaRows(_title(place, area), tuple(_rows(record, area, found, written=written)))
        for place, area in enumerate(index.areas, start=1)
    )
    normal = [area for area in index.areas if area.kind == "normal"]
    return AssignmentAppendix(
        head, areas, total=points(_total_of(normal)), total_name=_total_name(index)
    )


class _Written(NamedTuple):
    """What rows share: the units of each group, and where each duty was written out first."""

    units: Mapping[str, tuple[str, ...]]
    first: dict[str, str]


def _title(place: int, area: Area) -> str:
    return f"{roman(place)}. {area.name.upper()} ({number(_total_of([area]))} điểm)"


_BESIDE = {"bonus": "điểm thưởng", "penalty": "điểm trừ"}


def _total_name(index: Index) -> str:
    """Name the total: bonus and penalty points stand beside it."""
    kinds = {area.kind for area in index.areas}
    beside = " và ".join(words for kind, words in _BESIDE.items() if kind in kinds)
    return f"Tổng điểm tối đa{f' (không kể {beside})' if beside else ''}"


def _rows(
    record: Record, area: Area, serving: dict[str, list[Task]], written: _Written
) -> Iterator[Row]:
    """Yield an area's criteria, parts after their whole, each with the duties that serve it."""
    waiting: list[tuple[Criterion, str | None]] = [(c, None) for c in reversed(area.criteria)]
    while waiting:
        criterion, inherited = waiting.pop()
        leader = criterion.department or inherited
        duties = serving.get(criterion.id, [])
        yield Row(
            duty=False,
            leads=bool(duties or criterion.criteria),
            number=criterion.id,
            name=criterion.name,
            max=_max(criterion),
            leader=names(record, [leader] if leader else []),
            partners=names(record, criterion.partners),
            due=day_text(criterion.due),
            product=criterion.requires or "",
            note="",
        )
        for place, task in enumerate(duties, start=1):
            row = _duty(record, task, criterion, written=written)
            yield replace(row, leads=place < len(duties) or bool(criterion.criteria))
        waiting += [(part, leader) for part in reversed(criterion.criteria)]


def _max(criterion: Criterion) -> str:
    """Write a maximum; nothing for one that is not known yet."""
    known = [leaf for leaf, _ in _leaves(criterion, None) if leaf.max is not None]
    return points(_total(known)) if known else ""


def _duty(record: Record, task: Task, criterion: Criterion, written: _Written) -> Row:
    """Write a duty out where it is met first, and point there afterwards."""
    where = written.first.setdefault(task.id, criterion.id)
    whole = where == criterion.id
    return Row(
        duty=True,
        leads=False,
        number="",
        name=f"- {task.id}: {task.content}"
        if whole
        else f"- {task.id} (đã nêu tại tiêu chí {where})",
        max="",
        leader=names(record, written.units.get(task.group or "", (task.department,))),
        partners=names(record, task.partners) if whole else "",
        due=capital(deadline(task)) if whole else "",
        product=(task.product or "") if whole else "",
        note="",
    )
