"""Forms of the office's own: any `templates/NAME.docx` prints the record as it stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.amounts import points
from cchc_cli.documents import frame
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.cells import names
from cchc_cli.documents.document import Document, Request
from cchc_cli.documents.scope import Scope
from cchc_cli.errors import UsageError
from cchc_cli.model.department import Head
from cchc_cli.model.form import Form, number_at
from cchc_cli.model.record import Record
from cchc_cli.progress.census import Census, census
from cchc_cli.progress.states import NAMES, TaskOnDay, due_words
from cchc_cli.progress.summary import by_unit, tally_of
from cchc_cli.scoring.board import AreaBoard, board_of
from cchc_cli.word.values import Missing


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
    head_name: frame.Text
    head_title: frame.Text
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
class Issue:
    """How the form goes out: its head and its foot."""

    number_line: str
    date_line: str
    addressees: tuple[frame.Text, ...]
    recipients: tuple[frame.Text, ...]
    signature: frame.Signature


@dataclass(frozen=True, slots=True)
class PeriodLine:
    """The period that the form speaks of."""

    name: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class GeneralView:
    """Every name that a form of the office may use."""

    heading: frame.Heading
    organization: str
    number_line: str
    date_line: str
    issue: Issue
    department: UnitLine | Missing
    period: PeriodLine | Missing
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
    "department": "đơn vị mà văn bản lập cho (--department)",
    "due_soon": "việc sắp đến hạn",
    "evidence": "tên các minh chứng",
    "finished": "số việc đã hoàn thành",
    "first": "ngày đầu kỳ",
    "head_name": "họ tên người đứng đầu",
    "head_title": "chức vụ người đứng đầu",
    "issue": "phần đầu và phần cuối văn bản, theo mục forms của dữ liệu",
    "last": "ngày cuối kỳ",
    "organization": "tên cơ quan",
    "overdue": "việc quá hạn, hoặc số việc quá hạn",
    "period": "kỳ mà văn bản nói đến (--period)",
    "tasks": "mọi nhiệm vụ",
    "total": "tổng số",
}


def compose(record: Record, wanted: Request) -> Document:
    """Compose a form of the office's own; raises UsageError for one that wants a unit."""
    form = form_of(record, wanted.kind)
    if form.for_ == "department" and wanted.unit is None:
        raise UsageError(
            f"Mẫu `{form.name}` lập cho từng đơn vị. Ví dụ: --department KT, hoặc --all"
        )
    subject = [wanted.unit, wanted.scope.id if wanted.scope else None]
    return Document(
        id="-".join(filter(None, subject)) or str(wanted.day),
        title=wanted.kind,
        view=general_view(record, wanted),
        day=wanted.day,
        blanks_of=_blanks(record, form, wanted),
        notes=(*_notes(record, form, wanted), *frame.dated_too_early(form.date, wanted.day)),
    )


def requests(record: Record, wanted: Request) -> Iterator[Request]:
    """Yield the form, of which there is one, or one for each unit."""
    if form_of(record, wanted.kind).for_ == "once":
        yield wanted
        return
    for place, unit in enumerate(record.departments):
        yield wanted._replace(unit=unit.id, place=place)


def form_of(record: Record, name: str) -> Form:
    """Return how a form goes out; without an entry in the record nothing of it is known."""
    return next((form for form in record.forms if form.name == name), Form(name=name))


def _number(form: Form, wanted: Request) -> str | None:
    """Return the number of one document: letters to all units are counted up."""
    return None if form.number is None else number_at(form.number, wanted.place or 0)


def _blanks(record: Record, form: Form, wanted: Request) -> dict[str, str]:
    """Return what a final copy lacks, by the names of the template that would print it."""
    blanks: dict[str, str] = {}
    if _number(form, wanted) is None:
        gap = _gap(record, form, "số văn bản", "number")
        if form.number is not None:
            gap = f"số văn bản: `{form.number}` không đếm lên được; ghi như 45 hoặc 45/UBND-VP"
        blanks |= dict.fromkeys(("number_line", "issue.number_line"), gap)
    if form.date is None or form.date.day is None:
        gap = _gap(record, form, "ngày ban hành đủ ngày, tháng, năm", "date")
        blanks |= dict.fromkeys(("date_line", "issue.date_line"), gap)
    return blanks


def _gap(record: Record, form: Form, what: str, key: str) -> str:
    """Say what is lacking and where it is to be filled in: a key of an entry, or a new entry."""
    if form in record.forms:
        return f"{what}: điền `{key}` của mẫu `{form.name}` ở `forms`"
    keys = "number: …, date: …" if key in {"number", "date"} else f"{key}: …"
    return f"{what}: thêm vào dữ liệu `forms: [{{name: {form.name}, {keys}}}]`"


def _notes(record: Record, form: Form, wanted: Request) -> Iterator[str]:
    """Tell which number a letter to one of several units bears."""
    number = _number(form, wanted)
    if number is None or form.for_ == "once":
        return
    if wanted.place is not None:
        yield f"mang số {number}" + (f", đếm lên từ {form.number}" if wanted.place else "")
    elif wanted.unit != record.departments[0].id:
        yield f"mang số {number}; lập cả loạt bằng --all thì số đếm lên theo thứ tự đơn vị"


def general_view(record: Record, wanted: Request) -> GeneralView:
    """Make what a form may print from the record on a day."""
    organization, day = record.organization, wanted.day
    seen = census(record, day)
    duties, total = seen.counted, tally_of(seen)
    index = max(record.indexes, key=lambda i: i.year, default=None)
    board = None if index is None else board_of(record, index, day)
    units = _units(record, seen)
    unit = next((unit for unit in units if unit.id == wanted.unit), None)
    issue = _issue(record, wanted, unit)

    def lines(state: str) -> tuple[TaskLine, ...]:
        return tuple(_line(record, duty) for duty in duties if duty.state == state)

    return GeneralView(
        heading=frame.heading(organization),
        organization=organization.name,
        number_line=issue.number_line,
        date_line=issue.date_line,
        issue=issue,
        department=unit or Missing("đơn vị: thêm --department MÃ"),
        period=_period(wanted.scope),
        day=day_text(day),
        total=total.total,
        finished=total.finished,
        tasks=tuple(_line(record, duty) for duty in duties),
        overdue=lines("overdue"),
        due_soon=lines("due_soon"),
        awaiting_evidence=lines("awaiting_evidence"),
        units=units,
        areas=() if board is None else tuple(map(_area, board.areas)),
        score="" if board is None else points(board.score),
    )


def _area(area: AreaBoard) -> AreaLine:
    return AreaLine(
        id=area.id,
        name=area.name,
        max=points(area.sum.max),
        score=points(area.sum.score),
        open=points(area.sum.open),
    )


def _issue(record: Record, wanted: Request, unit: UnitLine | None) -> Issue:
    """Make the head and foot; what nobody gave is a blank, or `[…]`."""
    form, organization = form_of(record, wanted.kind), record.organization
    own = (unit.name,) if unit and form.for_ == "department" else ()
    addressee, recipients = form.addressee or own, form.recipients

    def lacking(what: str, key: str) -> Missing:
        return Missing(_gap(record, form, what, key))

    nobody, nowhere = lacking("kính gửi", "addressee"), lacking("nơi nhận", "recipients")
    unsigned = lacking("người ký", "signer")
    return Issue(
        number_line=frame.number_line(_number(form, wanted), organization.symbol),
        date_line=frame.date_line(organization.place, form.date),
        addressees=frame.addressee_lines(addressee) if addressee else (nobody,),
        recipients=frame.recipient_lines(recipients) if recipients else (nowhere,),
        signature=frame.signature(record, form.signer)
        if form.signer
        else frame.Signature((), unsigned, unsigned),
    )


def _period(scope: Scope | None) -> PeriodLine | Missing:
    if scope is None:
        return Missing("kỳ: thêm --period KỲ")
    first, last = scope.window
    return PeriodLine(name=scope.name, first=day_text(first), last=day_text(last))


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
    heads = {unit.id: unit.head or Head() for unit in record.departments}
    return tuple(
        UnitLine(
            id=unit.id,
            name=unit.name,
            head_name=heads[unit.id].name or _unknown_head(unit.id, "name"),
            head_title=heads[unit.id].title or _unknown_head(unit.id, "title"),
            total=unit.tally.total,
            finished=unit.tally.finished,
            overdue=unit.tally.states["overdue"],
            duties=tuple(_line(record, d) for d in seen.counted if d.task.department == unit.id),
        )
        for unit in by_unit(seen, record.departments)
    )


def _unknown_head(unit: str, key: str) -> Missing:
    return Missing(f"người đứng đầu: điền `head.{key}` của đơn vị `{unit}` ở `departments`")
