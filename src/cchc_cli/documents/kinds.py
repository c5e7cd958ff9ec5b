"""The kinds of document: which template, which view, and which record it is made from."""

import datetime as dt
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from cchc_cli.documents import notice as notices
from cchc_cli.errors import UsageError
from cchc_cli.model.notice import Notice
from cchc_cli.model.record import Record
from cchc_cli.text import listing, nearest, printable

KINDS = {"notice": "Thông báo kết luận"}


@dataclass(frozen=True, slots=True)
class Document:
    """A document before it is printed: its view, and what a final one still lacks."""

    kind: str
    id: str
    title: str
    view: Any
    blanks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A document as bytes, with everything it shows as lacking."""

    document: Document
    data: bytes
    missing: tuple[str, ...]


def document(record: Record, kind: str, name: str | None) -> Document:
    """Choose the record and make the view; raises UsageError for what is not there."""
    notice = _notice(record, name)
    view = notices.notice_view(record, notice)
    return Document(kind, notice.id, notice.subject, view, tuple(notices.blanks(notice)))


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
    near = nearest(name, known)
    meant = f"Ý bạn là `{near[0]}`? " if near else ""
    raise UsageError(f"Không có thông báo mã `{printable(name)}`. {meant}Đang có: {listing(known)}")


def make(made_of: Document, template: Path, record: Record, day: dt.date) -> Made:
    """Print a document through its template; raises TemplateError."""
    from cchc_cli.word.parts import Properties
    from cchc_cli.word.template import Template, epoch

    view = made_of.view
    context = {field.name: getattr(view, field.name) for field in fields(view)}
    properties = Properties(made_of.title, record.organization.name, epoch(day))
    rendered = Template.read(template).render(context, properties)
    return Made(made_of, rendered.data, rendered.missing)
