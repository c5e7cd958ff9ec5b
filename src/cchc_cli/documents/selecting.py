"""Which documents were asked for: from the words of a command to requests."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from cchc_cli.documents.document import Request
from cchc_cli.documents.kinds import KIND_WORDS, KINDS, composer_of, kind_of
from cchc_cli.documents.scope import Scope, free_scope, read_period, scope_of
from cchc_cli.documents.templates import own_kinds, unread_template
from cchc_cli.edits.lookup import as_recorded, units_called
from cchc_cli.errors import UnknownWordError, UsageError
from cchc_cli.model.record import Record
from cchc_cli.suggestions import pick
from cchc_cli.text import fitting, printable


class Selection(NamedTuple):
    """Which documents the user asked for."""

    kind: str | None
    name: str | None
    period: str | None
    first: dt.date | None
    last: dt.date | None
    year: str | None
    department: str | None
    every: bool
    day: dt.date
    day_given: bool
    """Whether the user named the day; else it is today."""
    number: str | None = None
    """The number of the first letter; others count up."""
    together: bool = False
    """Whether one letter goes to all units."""


def chosen(record: Record, root: Path, wanted: Selection) -> list[Request]:
    """Return the documents that were asked for, letters with their numbers; raises UsageError."""
    found = _chosen(record, root, wanted)
    letters = all(request.kind == "reminder" for request in found)
    if not letters and (wanted.number is not None or wanted.together):
        raise UsageError("--number, --together chỉ dùng với công văn đôn đốc (reminder).")
    if wanted.number is None:
        return found
    from cchc_cli.documents.letter_numbers import numbered

    return numbered(record, found, wanted.number)


def kind_called(record: Record, root: Path, typed: str) -> str:
    """Return the kind that was typed, ours in Vietnamese too; raises UsageError.

    Also for a form that Word saved as .doc.
    """
    known = kinds_of(record, root)
    if typed not in known and (told := unread_template(root, typed)) is not None:
        raise UsageError(f"Không có mẫu templates/{printable(typed)}.docx.{told}")
    try:
        return pick(typed, known, "LOẠI", KIND_WORDS)
    except UnknownWordError:
        if notice := fitting(typed, [(each.id, each.id) for each in record.notices]):
            told = f"Loại văn bản viết trước mã: cchc render notice {printable(notice[0])}"
            raise UsageError(told) from None
        raise


def _chosen(record: Record, root: Path, wanted: Selection) -> list[Request]:
    scope = _scope(record, wanted)
    every = kinds_of(record, root)
    _refuse_what_does_not_go_together(wanted)
    if not wanted.every and wanted.kind is not None:
        return [_one(record, wanted.kind, wanted, scope)]
    per_unit = [kind for kind in every if _per_unit(record, kind)]
    if wanted.kind is not None and wanted.kind not in per_unit:
        raise UsageError(f"--all chỉ đi một mình, hoặc với {', '.join(per_unit)}.")
    kinds = every if wanted.kind is None else [wanted.kind]
    return [request for kind in kinds for request in _all_of(record, kind, wanted, scope=scope)]


def _refuse_what_does_not_go_together(wanted: Selection) -> None:
    """Refuse a choice that names no kind, or one and all; raises UsageError."""
    if wanted.kind is None and not wanted.every:
        raise UsageError("Lập văn bản loại nào? Ví dụ: cchc render notice, hoặc --all")
    if wanted.together and (wanted.every or wanted.department):
        raise UsageError("--together lập một công văn gửi mọi đơn vị: bỏ --all, --department.")
    if wanted.every and (wanted.department or wanted.name):
        raise UsageError("--all lập cho mọi đơn vị, mọi mã: bỏ --department và mã, hoặc bỏ --all.")


def _one(record: Record, kind: str, wanted: Selection, scope: Scope | None) -> Request:
    """Ask for the one document that was named."""
    _refuse_what_it_does_not_take(kind, wanted)
    called = [wanted.department] if wanted.department is not None else []
    return Request(
        kind=kind,
        name=as_recorded(wanted.name, [notice.id for notice in record.notices]),
        year=wanted.year,
        day=wanted.day,
        scope=scope,
        unit=next(iter(units_called(record, called)), None),
        day_given=wanted.day_given,
        together=wanted.together,
    )


def kinds_of(record: Record, root: Path) -> list[str]:
    """Return the kinds of documents there are: ours, and the forms of the office."""
    return [*dict.fromkeys((*KINDS, *own_kinds(root), *(form.name for form in record.forms)))]


_ASKED = {
    "name": "mã",
    "year": "--year",
    "unit": "--department",
    "period": "--period, --from, --to",
}


def _refuse_what_it_does_not_take(kind: str, wanted: Selection) -> None:
    """Refuse what was asked of a kind and means nothing to it; raises UsageError."""
    asked = {
        "name": wanted.name,
        "year": wanted.year,
        "unit": wanted.department,
        "period": wanted.period or wanted.first,
    }
    given = {what for what, value in asked.items() if value is not None}
    extra = [words for what, words in _ASKED.items() if what in given - kind_of(kind).takes]
    if extra:
        told = f"{kind} ({kind_of(kind).name}) không nhận {', '.join(extra)}."
        raise UsageError(f"{told} {_instead(kind, given)}".rstrip())


def _instead(kind: str, given: set[str]) -> str:
    """Say where a period or a unit goes that was typed in the place of an id."""
    takes = kind_of(kind).takes if "name" in given else frozenset()
    if "period" in takes:
        return "Kỳ viết sau --period, như --period 2025-Q3."
    return "Đơn vị viết sau --department, như --department KT." if "unit" in takes else ""


def _per_unit(record: Record, kind: str) -> bool:
    forms = (form for form in record.forms if form.for_ == "department")
    return kind_of(kind).per_unit or any(form.name == kind for form in forms)


def _all_of(record: Record, kind: str, wanted: Selection, scope: Scope | None) -> Iterator[Request]:
    """Yield every document of a kind that the record allows."""
    asked = Request(kind=kind, day=wanted.day, scope=scope, day_given=wanted.day_given)
    return composer_of(kind_of(kind)).requests(record, asked)


def _scope(record: Record, wanted: Selection) -> Scope | None:
    if wanted.period is not None:
        if wanted.first or wanted.last:
            raise UsageError("Dùng --period, hoặc --from và --to, không dùng cả hai.")
        return scope_of(read_period(wanted.period), record.settings.periods)
    if (wanted.first is None) != (wanted.last is None):
        raise UsageError("--from và --to phải đi cùng nhau.")
    return free_scope(wanted.first, wanted.last) if wanted.first and wanted.last else None
