"""Every document that a record allows, for one run that makes them all."""

import datetime as dt
from collections.abc import Iterator

from cchc_cli.documents.kinds import Request
from cchc_cli.documents.reminder import to_remind
from cchc_cli.documents.scope import Scope, scope_of
from cchc_cli.model.record import Record


def everything(
    record: Record, day: dt.date, scope: Scope | None, own: list[str], *, day_given: bool
) -> Iterator[tuple[str, Request]]:
    """Give kinds with what to ask of them.

    Without a scope, reports are those that the record has an entry for and that have begun.
    """
    for notice in record.notices:
        yield "notice", Request(notice.id, None, day)
    for index in record.indexes:
        yield "assignment", Request(None, str(index.year), day)
        yield "scorecard", Request(None, str(index.year), day)
    for wanted in [scope] if scope else _begun(record, day):
        yield "report", Request(None, None, day, wanted, day_given=day_given)
    yield from reminders(record, day)
    for kind in own:
        yield kind, Request(None, None, day)


def _begun(record: Record, day: dt.date) -> Iterator[Scope]:
    for report in record.reports:
        scope = scope_of(report.period, record.settings.periods)
        if scope.window.first <= day:
            yield scope


def reminders(record: Record, day: dt.date) -> Iterator[tuple[str, Request]]:
    """Give a letter for each unit that has something to be reminded of."""
    for unit in record.departments:
        if to_remind(record, unit, day):
            yield "reminder", Request(None, None, day, unit=unit.id)
