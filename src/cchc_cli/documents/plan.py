"""Kế hoạch cải cách hành chính: the duties of a year by the contents of the reform."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from cchc_cli.documents import frame
from cchc_cli.documents.appendix import Appendix, appendix
from cchc_cli.documents.cells import deadline, names
from cchc_cli.documents.document import Document, Request
from cchc_cli.documents.groups import first_of_groups, joined, units_of_groups
from cchc_cli.documents.headed import Line, lines, next_number
from cchc_cli.documents.report_contents import OFFICIAL, content_of_task
from cchc_cli.errors import UsageError
from cchc_cli.model.notice import Notice
from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.nd30.words import roman
from cchc_cli.progress.issued import number_key
from cchc_cli.suggestions import capital, unknown
from cchc_cli.text import bare, listing, sign
from cchc_cli.word.values import Indent, Missing

TYPE = "Kế hoạch"
_DIRECTION = "Công tác chỉ đạo, điều hành"
"""What duties without a content stand under, after the six contents."""


@dataclass(frozen=True, slots=True)
class Content:
    """A content of the reform: its goals, and its duties with who leads."""

    title: str
    goals: tuple[str, ...]
    duties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanView:
    """What the plan's template prints."""

    heading: frame.Heading
    number_line: str
    date_line: str
    subject: str
    subject_rule: Indent
    opening: tuple[Line | Missing, ...]
    introduction: str
    contents: tuple[Content, ...]
    closing: tuple[Line, ...]
    ending: frame.Text
    recipients: tuple[frame.Text, ...]
    signature: frame.Signature


@dataclass(frozen=True, slots=True)
class Row:
    """A duty."""

    number: str
    content: str
    product: str
    due: str
    leader: str
    partners: str
    monitor: str


@dataclass(frozen=True, slots=True)
class ContentRows:
    """A content with its rows."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PlanAppendix:
    """What the appendix's template prints."""

    head: Appendix
    contents: tuple[ContentRows, ...]


VIEW = PlanView
APPENDICES = (PlanAppendix,)
MEANINGS = {
    "contents": "các nội dung cải cách hành chính, rồi công tác chỉ đạo, điều hành",
    "goals": "các đoạn mục tiêu của nội dung",
    "introduction": "câu dẫn vào các nội dung, nhắc đến Phụ lục",
    "leader": "đơn vị chủ trì",
    "monitor": "đơn vị theo dõi, kiểm tra, đôn đốc",
}


def compose(record: Record, wanted: Request) -> Document:
    """Compose the plan of a year, the newest where none is named; raises UsageError."""
    notice = _chosen(record, wanted)
    tasks = [task for task in record.tasks if task.notice == notice.id]
    if not tasks:
        raise UsageError(f"Kế hoạch `{notice.id}` chưa có nhiệm vụ nào.")
    return Document(
        id=notice.id,
        title=notice.subject,
        view=plan_view(record, notice, tasks),
        day=wanted.day,
        blanks=tuple(frame.missing_of_notice(notice)),
        appendices=(plan_appendix(record, notice, tasks),),
        notes=tuple(_empty_cells(tasks)),
    )


def requests(record: Record, wanted: Request) -> Iterator[Request]:
    """Yield every plan of the office's own that gives duties."""
    giving = {task.notice for task in record.tasks}
    for notice in _plans(record):
        if notice.id in giving:
            yield wanted._replace(name=notice.id)


def _plans(record: Record) -> list[Notice]:
    """Return the office's own plans: what another body issued has a symbol of its own."""
    own = sign(frame.symbol(TYPE, record.organization))
    return [
        notice
        for notice in record.notices
        if notice.source == "plan" and number_key(notice.number or "")[1] in {"", own}
    ]


def year_of(notice: Notice) -> int | None:
    """Return of which year a plan is."""
    return notice.year or (notice.date.year if notice.date else None)


def _chosen(record: Record, wanted: Request) -> Notice:
    plans = _plans(record)
    if wanted.name is not None:
        return _named(record, plans, wanted.name)
    if not plans:
        raise UsageError(
            "Dữ liệu chưa có kế hoạch nào của cơ quan. "
            "Thêm vào mục `notices`, ghi `source: plan`, số chỉ ghi như `number: 12`."
        )
    years = [str(year_of(plan) or "") for plan in plans]
    year = max(years) if wanted.year is None else wanted.year
    found = [plan for plan, of in zip(plans, years, strict=True) if of == year]
    if not found:
        known = listing(sorted({of for of in years if of}))
        raise UsageError(f"Không có kế hoạch nào của năm `{year}`. Đang có: {known}")
    if len(found) > 1:
        which = listing(plan.id for plan in found)
        raise UsageError(f"Có nhiều kế hoạch cùng năm, hãy nêu mã: {which}")
    return found[0]


def _named(record: Record, plans: list[Notice], name: str) -> Notice:
    for plan in plans:
        if plan.id == name:
            return plan
    other = next((notice for notice in record.notices if notice.id == name), None)
    if other is None:
        raise unknown("kế hoạch", name, [plan.id for plan in plans])
    if other.source == "plan":
        raise UsageError(f"`{name}` số {other.number} là kế hoạch của cơ quan khác, không lập lại.")
    raise UsageError(f"`{name}` không phải kế hoạch (`source: plan`).")


def plan_view(record: Record, notice: Notice, tasks: list[Task]) -> PlanView:
    """Make the plan from its notice."""
    organization = record.organization
    subject = capital(notice.subject.removeprefix(TYPE).strip())
    opening = tuple(lines(notice.opening))
    *closing, last = notice.closing or (None,)
    of, year = f"notices[{notice.id}]", year_of(notice)
    return PlanView(
        heading=frame.heading(organization),
        number_line=frame.number_line(notice.number, frame.symbol(TYPE, organization)),
        date_line=frame.date_line(organization.place, notice.date),
        subject=subject,
        subject_rule=frame.underline("subject", [subject], frame.TEXT_ROOM),
        opening=opening or (frame.lacking("căn cứ, mục tiêu", of, "opening"),),
        introduction=_introduction(year, tasks),
        contents=tuple(_contents(record, notice, tasks, start=next_number(opening))),
        closing=tuple(lines(filter(None, closing))),
        ending=frame.lacking("câu kết", of, "closing")
        if last is None
        else frame.with_end_mark(last),
        recipients=frame.recipient_lines(notice.recipients, of),
        signature=frame.signature(record, notice.signer, of),
    )


def _introduction(year: int | None, tasks: Iterable[Task]) -> str:
    """Say what the text tells, and what of it the appendix does, as far as anyone knows it."""
    known = {
        "sản phẩm": any(task.product for task in tasks),
        "thời gian hoàn thành": any(task.due or task.due_text or task.repeat for task in tasks),
        "đơn vị phối hợp": any(task.partners for task in tasks),
        "đơn vị theo dõi, kiểm tra, đôn đốc": any(task.monitor for task in tasks),
    }
    told = ", ".join(what for what, there in known.items() if there)
    more = f" ({told} nêu tại Phụ lục)" if told else ""
    of = f" năm {year}" if year else ""
    return f"Nhiệm vụ cải cách hành chính{of} theo từng nội dung{more}:"


def _by_content(record: Record, tasks: Iterable[Task]) -> dict[str, list[Task]]:
    """Sort duties by the title of their content, in the order of print; a group stands once."""
    found: dict[str, list[Task]] = {title: [] for title in (*OFFICIAL.values(), _DIRECTION)}
    for task in first_of_groups(tasks):
        content = content_of_task(record, task)
        found[OFFICIAL.get(content or "", _DIRECTION)].append(task)
    return found


def _contents(record: Record, notice: Notice, tasks: list[Task], start: int) -> Iterator[Content]:
    """Yield contents that have goals (the texts of their themes) or duties, numbered."""
    goals: dict[str, list[str]] = {}
    for theme in notice.themes:
        goals.setdefault(OFFICIAL.get(theme.content or "", _DIRECTION), []).extend(theme.text)
    together = units_of_groups(tasks)
    number = start
    for title, given in _by_content(record, tasks).items():
        told = tuple(goals.get(title, ()))
        if told or given:
            duties = tuple(_duty(record, task, together) for task in given)
            yield Content(f"{number}. {title}", told, duties)
            number += 1


def _duty(record: Record, task: Task, together: dict[str, tuple[str, ...]]) -> str:
    known = record.unit_names
    units = joined([known.get(u, u) for u in _units(task, together)])
    return f"- {bare(task.content)} ({units} chủ trì)."


def _units(task: Task, together: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    return together.get(task.group or "", (task.department,))


def plan_appendix(record: Record, notice: Notice, tasks: list[Task]) -> PlanAppendix:
    """Make the appendix: the duties by content, numbered through."""
    year = year_of(notice)
    head = appendix(
        record=record,
        title=f"Danh mục nhiệm vụ cải cách hành chính{f' năm {year}' if year else ''}",
        kind=TYPE,
        number=notice.number,
        date=notice.date,
    )
    together = units_of_groups(tasks)
    present = [(title, given) for title, given in _by_content(record, tasks).items() if given]
    numbers = count(1)
    contents = tuple(
        ContentRows(
            f"{roman(place)}. {title.upper()}",
            tuple(_row(record, t, next(numbers), units=_units(t, together)) for t in given),
        )
        for place, (title, given) in enumerate(present, start=1)
    )
    return PlanAppendix(head, contents)


def _row(record: Record, task: Task, number: int, units: tuple[str, ...]) -> Row:
    return Row(
        number=str(number),
        content=task.content,
        product=task.product or "",
        due=capital(deadline(task)),
        leader=names(record, units),
        partners=names(record, task.partners),
        monitor=names(record, [task.monitor] if task.monitor else []),
    )


def _empty_cells(tasks: list[Task]) -> Iterator[str]:
    """Tell which cells of the appendix are empty, since a plan is read by its columns."""
    columns = (
        ("sản phẩm", "product", [task.id for task in tasks if not task.product]),
        ("thời gian hoàn thành", "due hoặc due_text", [t.id for t in tasks if not deadline(t)]),
        ("đơn vị theo dõi, đôn đốc", "monitor", [task.id for task in tasks if not task.monitor]),
    )
    for what, key, ids in columns:
        if ids:
            which = "mọi nhiệm vụ" if len(ids) == len(tasks) else listing(ids)
            yield f"Phụ lục còn trống {what} của {which}: điền {key}"
