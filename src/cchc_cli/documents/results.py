"""Kết quả thực hiện Thông báo kỳ trước: what became of each duty that a notice gave."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cchc_cli.documents import frame, prose
from cchc_cli.documents.appendix import LANDSCAPE_ROOM, issued
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.cells import names
from cchc_cli.documents.citing import NOTICE_TYPES, cited, unnumbered
from cchc_cli.documents.document import Document, Request
from cchc_cli.errors import UsageError
from cchc_cli.model.notice import Notice
from cchc_cli.model.record import Record
from cchc_cli.progress.census import Census, census
from cchc_cli.progress.states import NAMES, State, TaskOnDay, due_words
from cchc_cli.suggestions import capital, unknown
from cchc_cli.text import listing
from cchc_cli.word.values import Indent

TITLE = "KẾT QUẢ THỰC HIỆN NHIỆM VỤ"
_ONGOING = "Đang thực hiện"
_PROGRESS: dict[State, str] = {
    "done": "Đã hoàn thành",
    "done_late": "Đã hoàn thành quá hạn",
    "on_track": _ONGOING,
    "due_soon": _ONGOING,
    "awaiting_evidence": _ONGOING,
    "no_deadline": _ONGOING,
    "paused": _ONGOING,
    "overdue": "Chưa hoàn thành",
}
"""The words of Thông báo số 624/TB-VPCP, Phụ lục II; cancelled duties are left out."""


@dataclass(frozen=True, slots=True)
class Row:
    """A duty with its result."""

    number: str
    content: str
    unit: str
    due: str
    result: str
    progress: str


@dataclass(frozen=True, slots=True)
class ResultsView:
    """What the table's template prints."""

    title: str
    given_by: str
    as_of: str
    title_rule: Indent
    totals: str
    rows: tuple[Row, ...]


VIEW = ResultsView
APPENDICES = ()
MEANINGS = {
    "as_of": "dòng ngày chốt dữ liệu",
    "given_by": "văn bản giao nhiệm vụ: tên loại, số, ngày",
    "progress": "tiến độ: đã hoàn thành, đang thực hiện…",
    "result": "kết quả thực hiện",
    "totals": "câu tổng hợp theo tiến độ",
}


def compose(record: Record, wanted: Request) -> Document:
    """Compose the results of a notice, the last one where none is named; raises UsageError."""
    seen = census(record, wanted.day)
    notice = _chosen(record, wanted)
    given = _given_by(seen.existing, notice)
    duties = [duty for duty in given if duty.state in _PROGRESS]
    if not duties:
        raise UsageError(
            f"Đến ngày {day_text(wanted.day)}, `{notice.id}` chưa có nhiệm vụ nào để nêu kết quả."
        )
    name = _name(record, notice)
    return Document(
        id=notice.id,
        title=f"Kết quả thực hiện {name}",
        view=ResultsView(
            title=TITLE,
            given_by=f"giao tại {name}",
            as_of=f"(Dữ liệu tính đến ngày {day_text(wanted.day)})",
            title_rule=frame.underline("appendix_title", [TITLE], LANDSCAPE_ROOM),
            totals=_totals(record, seen, given),
            rows=tuple(_row(record, duty, place) for place, duty in enumerate(duties, start=1)),
        ),
        day=wanted.day,
        blanks=tuple(unnumbered([notice])),
        notes=tuple(gap.as_note() for gap in unnumbered([notice])),
    )


def requests(record: Record, wanted: Request) -> Iterator[Request]:
    """Yield the results of the last notice; those of others are made by name."""
    seen = census(record, wanted.day)
    for notice in _last(record, wanted.day):
        if any(duty.state in _PROGRESS for duty in _given_by(seen.existing, notice)):
            yield wanted._replace(name=notice.id)


def _chosen(record: Record, wanted: Request) -> Notice:
    if wanted.name is None:
        for notice in _last(record, wanted.day):
            return notice
        ids = listing(notice.id for notice in record.notices)
        raise UsageError(
            f"Đến ngày {day_text(wanted.day)} chưa có thông báo kết luận nào đã ghi ngày (`date`). "
            + (f"Hãy nêu mã: {ids}" if ids else "Thêm vào mục `notices`.")
        )
    for notice in record.notices:
        if notice.id == wanted.name:
            return notice
    raise unknown("thông báo", wanted.name, [notice.id for notice in record.notices])


def _last(record: Record, day: dt.date) -> list[Notice]:
    """Return the last notice of conclusions up to a day that gave duties; of one day the later."""
    giving = {task.notice for task in record.tasks}
    dated = [
        (notice.date.first, place)
        for place, notice in enumerate(record.notices)
        if notice.source == "conclusion" and notice.id in giving
        if notice.date is not None and notice.date.first <= day
    ]
    return [record.notices[place] for _, place in sorted(dated)[-1:]]


def _given_by(duties: Iterable[TaskOnDay], notice: Notice) -> list[TaskOnDay]:
    return [duty for duty in duties if duty.task.notice == notice.id]


def _name(record: Record, notice: Notice) -> str:
    """Cite a notice; one of the office's own that has no number yet with dots in its place."""
    if notice.number is None and notice.source != "superior":
        kind = NOTICE_TYPES[notice.source]
        return issued(record.organization, kind, None, notice.date)
    return cited(record, notice.id) or notice.subject


def _row(record: Record, duty: TaskOnDay, place: int) -> Row:
    task = duty.task
    return Row(
        number=str(place),
        content=task.content,
        unit=names(record, [task.department]),
        due=capital(due_words(duty) or NAMES["no_deadline"]),
        result=prose.result_words(duty),
        progress=_PROGRESS[duty.state],
    )


def _totals(record: Record, seen: Census, given: list[TaskOnDay]) -> str:
    """Count duties by progress; tell how many are left out, how many `status` counts no more."""

    def counted(count: int, noun: str) -> str:
        return prose.counted(count, noun, two_digits=record.settings.two_digits)

    shown = [_PROGRESS[duty.state] for duty in given if duty.state in _PROGRESS]
    parts = [
        counted(shown.count(words), f"nhiệm vụ {prose.within(words)}")
        for words in dict.fromkeys(_PROGRESS.values())
        if words in shown
    ]
    text = f"Tổng số {counted(len(shown), 'nhiệm vụ')}{prose.among('; '.join(parts))}."
    if cancelled := len(given) - len(shown):
        text += f" Không kể {counted(cancelled, 'nhiệm vụ đã hủy')}."
    if ended := sum(duty in seen.closed for duty in given if duty.state in _PROGRESS):
        before = f"đã kết thúc trước ngày {day_text(seen.opening)}"
        text += f" Trong tổng số có {counted(ended, f'nhiệm vụ {before}')}."
    return text
