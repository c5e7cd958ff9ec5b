"""Công văn đôn đốc: what a unit is late with, must finish soon, or must still prove."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cchc_cli.documents import frame, prose
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.document import Document, NothingToSayError, Request
from cchc_cli.errors import UsageError
from cchc_cli.model.department import Department
from cchc_cli.model.issuance import Issuance
from cchc_cli.model.record import Record
from cchc_cli.periods.names import short_name
from cchc_cli.progress.census import census
from cchc_cli.progress.issued import reminder_symbol
from cchc_cli.progress.occurrences import by_period
from cchc_cli.progress.overview import CALLS
from cchc_cli.progress.states import NAMES, TaskOnDay
from cchc_cli.text import fold


@dataclass(frozen=True, slots=True)
class Row:
    """A duty to remind of."""

    number: str
    content: str
    due: str
    state: str


@dataclass(frozen=True, slots=True)
class ReminderView:
    """What the letter's template prints."""

    heading: frame.Heading
    number_line: str
    date_line: str
    about: str
    addressees: tuple[frame.Text, ...]
    opening: tuple[str, ...]
    rows: tuple[Row, ...]
    requests: tuple[str, ...]
    ending: str
    recipients: tuple[frame.Text, ...]
    signature: frame.Signature


VIEW = ReminderView
APPENDICES = ()
MEANINGS = {
    "about": "trích yếu công văn (V/v …)",
    "requests": "các đoạn đề nghị",
}
SUBJECT = "V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính"


def compose(record: Record, wanted: Request) -> Document:
    """Compose the letter to a unit; raises NothingToSayError where it is up to date."""
    if wanted.unit is None:
        raise UsageError("Đôn đốc đơn vị nào? Ví dụ: --department KT, hoặc --all")
    unit = next(u for u in record.departments if u.id == wanted.unit)
    duties = to_remind(record, unit, wanted.day)
    if not duties:
        raise NothingToSayError(f"{unit.name}: không có việc gì phải đôn đốc.")
    issue = record.settings.reminder or Issuance()
    return Document(
        id=unit.id,
        title=f"{SUBJECT} ({unit.name})",
        view=reminder_view(record, unit, duties, day=wanted.day),
        day=wanted.day,
        blanks=tuple(frame.missing_issuance(issue.number, issue.date)),
        notes=tuple(frame.dated_too_early(issue.date, wanted.day)),
    )


def requests(record: Record, wanted: Request) -> Iterator[Request]:
    """Yield a letter for each unit that has something to be reminded of."""
    for unit in record.departments:
        if to_remind(record, unit, wanted.day):
            yield wanted._replace(unit=unit.id)


def to_remind(record: Record, unit: Department, day: dt.date) -> list[TaskOnDay]:
    """Return what a unit must be reminded of, the most urgent first."""
    return _by_urgency(
        duty
        for duty in census(record, day).counted
        if duty.task.department == unit.id and duty.state in CALLS
    )


def _by_urgency(duties: Iterable[TaskOnDay]) -> list[TaskOnDay]:
    def urgency(duty: TaskOnDay) -> tuple[int, dt.date]:
        return CALLS.index(duty.state), duty.due or duty.completed or dt.date.max

    return sorted(duties, key=urgency)


def reminder_view(
    record: Record, unit: Department, duties: list[TaskOnDay], day: dt.date
) -> ReminderView:
    """Make the letter to a unit."""
    organization = record.organization
    issue = record.settings.reminder or Issuance()
    owed = _by_urgency(d for d in by_period(duties, day) if d.state in CALLS)
    count = f"{len(duties)} nhiệm vụ cần tập trung thực hiện{_counts(duties, owed)}"
    return ReminderView(
        heading=frame.heading(organization),
        number_line=frame.number_line(issue.number, reminder_symbol(record)),
        date_line=frame.date_line(organization.place, issue.date),
        about=SUBJECT,
        addressees=frame.addressee_lines([_addressee(unit)]),
        opening=(
            f"Qua theo dõi việc thực hiện nhiệm vụ cải cách hành chính, đến ngày {day_text(day)}, "
            f"{unit.name} có {count}, cụ thể:",
        ),
        rows=tuple(_row(duty, place) for place, duty in enumerate(owed, start=1)),
        requests=tuple(_requests(unit, owed)),
        ending=frame.with_end_mark(
            f"{organization.name} đề nghị {unit.name} nghiêm túc triển khai thực hiện"
        ),
        recipients=frame.recipient_lines(issue.recipients or ("Như trên",)),
        signature=frame.signature(record, issue.signer),
    )


def _addressee(unit: Department) -> str:
    head = unit.head
    if head is None or not head.name:
        return unit.name
    return f"Đồng chí {head.name}{f', {_office(head.title, unit.name)}' if head.title else ''}"


def _office(title: str, unit: str) -> str:
    """Join `Trưởng phòng` and `Phòng Kinh tế` without saying phòng twice."""
    first, _, rest = unit.partition(" ")
    return f"{title} {rest if fold(title).endswith(fold(first)) and rest else unit}"


def _counts(duties: list[TaskOnDay], owed: list[TaskOnDay]) -> str:
    """Count what is listed: a repeating duty may stand there with several periods."""
    words = {
        "overdue": "quá hạn",
        "due_soon": "sắp đến hạn",
        "awaiting_evidence": "chưa có minh chứng",
    }
    counts = ((sum(d.state == state for d in owed), words[state]) for state in CALLS)
    listed = ", ".join(f"{count} {word}" for count, word in counts if count)
    return f", gồm {len(owed)} nội dung ({listed})" if len(owed) > len(duties) else f" ({listed})"


def _row(duty: TaskOnDay, place: int) -> Row:
    return Row(str(place), _content(duty), prose.due_words(duty), state=_state(duty))


def _content(duty: TaskOnDay) -> str:
    """Say what is to be done, and in which period."""
    text = duty.task.content
    return text if duty.period is None else f"{prose.bare(text)} (kỳ {short_name(duty.period)})"


def _state(duty: TaskOnDay) -> str:
    name, left = NAMES[duty.state], duty.days_left
    if left is None:
        return name
    if left < 0:
        return f"{name} {-left} ngày"
    return f"{name} (còn {left} ngày)" if left else f"{name} (hôm nay)"


def _requests(unit: Department, duties: list[TaskOnDay]) -> Iterator[str]:
    states = {duty.state for duty in duties}
    wanted = []
    if "overdue" in states:
        wanted.append("hoàn thành dứt điểm các nhiệm vụ quá hạn, báo cáo rõ nguyên nhân chậm")
    if "due_soon" in states:
        wanted.append("tập trung hoàn thành các nhiệm vụ sắp đến hạn")
    if "awaiting_evidence" in states:
        wanted.append("bổ sung minh chứng của các nhiệm vụ đã báo hoàn thành")
    yield f"Đề nghị {unit.name}: {'; '.join(wanted)}."
