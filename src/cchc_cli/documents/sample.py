"""A template printed with made-up values, so that it can be judged as a document."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from cchc_cli.documents.document import Document, Request
from cchc_cli.documents.kinds import composer_of, kind_of
from cchc_cli.documents.make import rendered
from cchc_cli.model.record import Record
from cchc_cli.nd30.judging.finding import LayoutFinding
from cchc_cli.nd30.lint import lint
from cchc_cli.nd30.reading.parts import UnreadableError
from cchc_cli.packaged import PACKAGE
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.parts import Properties
from cchc_cli.word.template import epoch

_DAY = dt.date(2025, 11, 15)
"""The day of the made-up record."""


def sample_findings(template: str, find: Callable[[str], Path]) -> list[LayoutFinding]:
    """Return what the checker says of a template's document; raises TemplateError.

    Of an appendix: what the document down to it has, and the document down to the one before
    has not.
    """
    kind, _, number = template.partition(".appendix-")
    sample = sample_of(kind)
    if sample is None:
        return []
    if not number:
        return _judged(kind, sample._replace(appendices=()), find)
    before, down = (sample.appendices[: int(number) - back] for back in (1, 0))
    known = _judged(kind, sample._replace(appendices=before), find)
    found = _judged(kind, sample._replace(appendices=down), find)
    return [finding for finding in found if finding not in known]


def sample_of(kind: str) -> Document | None:
    """Compose a kind from the made-up record; None where that has nothing for it."""
    record, composer = sample_record(), composer_of(kind_of(kind))
    request = next(iter(composer.requests(record, Request(kind=kind, day=_DAY))), None)
    return None if request is None else composer.compose(record, request)


def sample_record() -> Record:
    """Read the made-up record that comes with the tool."""
    from cchc_cli.workspace.reading.files import Workspace
    from cchc_cli.workspace.reading.load import load

    path = PACKAGE / "sample.yaml"
    return load(Workspace(path.parent, (path,))).record


def _judged(kind: str, sample: Document, find: Callable[[str], Path]) -> list[LayoutFinding]:
    properties = Properties(sample.title, "", epoch(_DAY))
    printed, _ = rendered(kind, sample, find, properties, cite=lambda _name: "văn bản số 01/UBND")
    try:
        return lint(printed.parts)
    except UnreadableError as error:
        raise TemplateError(f"bản in thử không đọc được: {error}") from error
