"""The kinds of document: which template, which view, and which record it is made from."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from cchc_cli.documents import frame
from cchc_cli.documents.scope import Scope
from cchc_cli.errors import UsageError
from cchc_cli.model.index import Index
from cchc_cli.model.issuance import Issuance
from cchc_cli.model.notice import Notice
from cchc_cli.model.record import Record
from cchc_cli.scoring.criteria import index_of
from cchc_cli.suggestions import unknown
from cchc_cli.text import listing


@dataclass(frozen=True, slots=True)
class Request:
    """Which document is wanted."""

    name: str | None
    year: str | None
    day: dt.date
    scope: Scope | None = None
    unit: str | None = None
    day_given: bool = False
    """Whether the user named the day; else it is today."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document before it is printed: its view, and what a final one still lacks."""

    kind: str
    id: str
    title: str
    view: Any
    blanks: tuple[str, ...]
    day: dt.date
    """The day on which the record was judged for it."""
    appendices: tuple[Any, ...] = ()
    """The views of its appendices, in order; the n-th goes through `KIND.appendix-n`."""
    notes: tuple[str, ...] = ()
    """What the user may not expect of it."""


@dataclass(frozen=True, slots=True)
class Made:
    """A document as bytes, with everything it shows as lacking."""

    document: Document
    data: bytes
    missing: tuple[str, ...]


def _notice_document(record: Record, wanted: Request) -> Document:
    from cchc_cli.documents import notice as notices

    notice = _notice(record, wanted.name)
    view = notices.notice_view(record, notice)
    lacking = tuple(notices.blanks(notice))
    return Document("notice", notice.id, notice.subject, view, lacking, wanted.day)


def _assignment_document(record: Record, wanted: Request) -> Document:
    from cchc_cli.documents import assignment

    index = _index(record, wanted)
    return Document(
        "assignment",
        str(index.year),
        assignment.subject(index),
        assignment.assignment_view(record, index, wanted.day),
        tuple(assignment.blanks(index)),
        wanted.day,
        (assignment.assignment_appendix(record, index, wanted.day),),
        _early(index.assignment, wanted),
    )


def _scorecard_document(record: Record, wanted: Request) -> Document:
    from cchc_cli.documents import scorecard

    index = _index(record, wanted)
    board = scorecard.self_assessed(record, index, wanted.day)
    return Document(
        "scorecard",
        str(index.year),
        scorecard.subject(index),
        scorecard.scorecard_view(record, index, board),
        tuple(scorecard.blanks(index)),
        wanted.day,
        (
            scorecard.scoreboard(record, index, board),
            scorecard.register(record, index, board),
        ),
        _early(index.scorecard, wanted),
    )


def _report_document(record: Record, wanted: Request) -> Document:
    from cchc_cli.documents import report, report_appendices, report_findings

    if wanted.scope is None:
        raise UsageError("Báo cáo của kỳ nào? Ví dụ: --period 2025-Q3, hoặc --from … --to …")
    as_of, given = wanted.day, wanted.day_given
    entry = report_findings.report_of(record, wanted.scope)
    if not given and entry is not None and entry.date is not None and entry.date.day:
        as_of, given = entry.date.first, True
    seen = report_findings.findings(record, wanted.scope, as_of)
    return Document(
        "report",
        wanted.scope.id,
        report.subject(wanted.scope),
        report.report_view(seen),
        tuple(report_findings.blanks(seen, day_given=given)),
        seen.day,
        (report_appendices.statistics(seen), report_appendices.duties(seen)),
        tuple(report_findings.notes(seen, as_of, day_given=wanted.day_given)),
    )


def _reminder_document(record: Record, wanted: Request) -> Document:
    from cchc_cli.documents import reminder

    if wanted.unit is None:
        raise UsageError("Đôn đốc đơn vị nào? Ví dụ: --department KT, hoặc --all")
    unit = next(u for u in record.departments if u.id == wanted.unit)
    duties = reminder.to_remind(record, unit, wanted.day)
    if not duties:
        raise NothingToSayError(f"{unit.name}: không có việc gì phải đôn đốc.")
    return Document(
        "reminder",
        unit.id,
        f"{reminder.SUBJECT} ({unit.name})",
        reminder.reminder_view(record, unit, duties, wanted.day),
        tuple(reminder.blanks(record)),
        wanted.day,
        notes=_early(record.settings.reminder, wanted),
    )


def _early(issue: Issuance | None, wanted: Request) -> tuple[str, ...]:
    return tuple(frame.early(issue.date if issue else None, wanted.day))


class NothingToSayError(UsageError):
    """There is no reason for such a document; that is good news, not a mistake."""

    exit_code = 0


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document: its Vietnamese name, and how one is composed."""

    name: str
    compose: Callable[[Record, Request], Document]


KINDS = {
    "notice": Kind("Thông báo kết luận", _notice_document),
    "assignment": Kind("Thông báo phân công nhiệm vụ", _assignment_document),
    "scorecard": Kind("Báo cáo kết quả tự chấm điểm", _scorecard_document),
    "report": Kind("Báo cáo công tác cải cách hành chính", _report_document),
    "reminder": Kind("Công văn đôn đốc", _reminder_document),
}


def document(record: Record, kind: str, wanted: Request) -> Document:
    """Choose the record and make the view; raises UsageError for what is not there.

    A kind that is not ours is a form of the office's own.
    """
    if kind in KINDS:
        return KINDS[kind].compose(record, wanted)
    from cchc_cli.documents.general import general_view

    return Document(kind, str(wanted.day), kind, general_view(record, wanted.day), (), wanted.day)


def _notice(record: Record, name: str | None) -> Notice:
    known = [notice.id for notice in record.notices]
    if name is None and len(known) == 1:
        return record.notices[0]
    if not known:
        raise UsageError("Dữ liệu chưa có thông báo nào. Thêm vào mục `notices`.")
    if name is None:
        raise UsageError(f"Có nhiều thông báo, hãy nêu mã: {listing(known)}")
    for notice in record.notices:
        if notice.id == name:
            return notice
    raise unknown("thông báo", name, known)


def _index(record: Record, wanted: Request) -> Index:
    if wanted.name is not None:
        raise UsageError("Loại văn bản này không nhận mã; chọn năm bằng --year.")
    return index_of(record, wanted.year)


def make(made_of: Document, find: Callable[[str], Path], record: Record) -> Made:
    """Print a document through its templates, found by name; raises TemplateError."""
    from cchc_cli.documents.fingerprint import with_fingerprint
    from cchc_cli.documents.templates import open_template
    from cchc_cli.ooxml.package import packed
    from cchc_cli.word.parts import Properties
    from cchc_cli.word.template import epoch

    properties = Properties(made_of.title, record.organization.name, epoch(made_of.day))
    appendices = [
        (open_template(find(f"{made_of.kind}.appendix-{number}")), _context(view))
        for number, view in enumerate(made_of.appendices, start=1)
    ]
    template = open_template(find(made_of.kind))
    rendered = template.render(_context(made_of.view), properties, appendices)
    return Made(made_of, packed(with_fingerprint(rendered.parts)), rendered.missing)


def _context(view: Any) -> dict[str, Any]:
    """Give a view's fields as names; those of an appendix's head stand beside its own."""
    values = {field.name: getattr(view, field.name) for field in fields(view)}
    head = values.pop("head", None)
    return {**(_context(head) if head is not None else {}), **values}
