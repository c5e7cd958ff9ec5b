"""A document printed: its views through its templates, into the bytes of a .docx."""

from collections.abc import Callable
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cchc_cli.documents.document import Document, Request, View
from cchc_cli.documents.kinds import composer_of, kind_of
from cchc_cli.model.record import Record

if TYPE_CHECKING:
    from cchc_cli.word.template import Template


class Made(NamedTuple):
    """A document as bytes, with everything it shows as lacking."""

    document: Document
    data: bytes
    missing: tuple[str, ...]


def document(record: Record, wanted: Request) -> Document:
    """Choose the record and make the views; raises UsageError for what is not there."""
    return composer_of(kind_of(wanted.kind)).compose(record, wanted)


def make(kind: str, composed: Document, find: Callable[[str], Path], record: Record) -> Made:
    """Print a document through its templates, found by name; raises TemplateError."""
    from cchc_cli.documents.citing import cited
    from cchc_cli.documents.fingerprint import with_fingerprint
    from cchc_cli.documents.templates import open_template
    from cchc_cli.ooxml.package import packed
    from cchc_cli.word.parts import Properties
    from cchc_cli.word.template import epoch

    properties = Properties(composed.title, record.organization.name, epoch(composed.day))
    appendices = [
        (open_template(find(f"{kind}.appendix-{number}")), _context(view))
        for number, view in enumerate(composed.appendices, start=1)
        if view is not None
    ]
    template = open_template(find(kind))
    rendered = template.render(
        _context(composed.view), properties, appendices, cite=partial(cited, record)
    )
    return Made(
        _with_blanks(composed, template), packed(with_fingerprint(rendered.parts)), rendered.missing
    )


def _with_blanks(composed: Document, template: "Template") -> Document:
    """Add the blanks of the names that the template uses, each once."""
    if not composed.blanks_of:
        return composed
    used = template.used_names()
    found = dict.fromkeys(text for name, text in composed.blanks_of.items() if name in used)
    return composed._replace(blanks=(*composed.blanks, *found))


def _context(view: View) -> dict[str, object]:
    """Return a view's fields as names; those of an appendix's head stand beside its own."""
    values = {field.name: getattr(view, field.name) for field in fields(view)}
    head = values.pop("head", None)
    return {**(_context(head) if head is not None else {}), **values}
