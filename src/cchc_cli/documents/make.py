"""A document printed: its views through its templates, into the bytes of a .docx."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cchc_cli.documents.document import Document, Request, View
from cchc_cli.documents.kinds import composer_of, kind_of
from cchc_cli.model.record import Record
from cchc_cli.word.errors import TemplateError

if TYPE_CHECKING:
    from cchc_cli.word.parts import Properties
    from cchc_cli.word.printer import Cite
    from cchc_cli.word.template import Rendered, Template


class Made(NamedTuple):
    """A document as bytes, with everything it shows as lacking."""

    document: Document
    data: bytes
    missing: tuple[str, ...]
    left: tuple[TemplateError, ...] = ()
    """What people left in its templates, and no document that goes out may carry."""


def document(record: Record, wanted: Request) -> Document:
    """Choose the record and make the views; raises UsageError for what is not there."""
    return composer_of(kind_of(wanted.kind)).compose(record, wanted)


def rendered(
    kind: str,
    composed: Document,
    find: Callable[[str], Path],
    properties: "Properties",
    cite: "Cite",
) -> "tuple[Rendered, list[Template]]":
    """Run a document's views through its templates, and name those; raises TemplateError."""
    from cchc_cli.documents.templates import open_template

    appendices = [
        (open_template(find(f"{kind}.appendix-{number}")), _context(view))
        for number, view in enumerate(composed.appendices, start=1)
        if view is not None
    ]
    template = open_template(find(kind))
    used = [template, *(appendix for appendix, _ in appendices)]
    if dangers := [fault for each in used for fault in each.dangers]:
        from cchc_cli.word.dangers import as_one

        raise as_one(dangers)
    made = template.render(_context(composed.view), properties, appendices, cite=cite)
    return made, used


def make(
    kind: str,
    composed: Document,
    find: Callable[[str], Path],
    record: Record,
    *,
    final: bool = False,
) -> Made:
    """Print a document through its templates, found by name; raises TemplateError.

    What is made as `final` keeps in its properties the number with which it is issued.
    """
    from cchc_cli.documents.citing import cited
    from cchc_cli.documents.short_dates import with_short_dates
    from cchc_cli.ooxml.fingerprint import with_fingerprint
    from cchc_cli.ooxml.package import packed
    from cchc_cli.word.parts import Properties
    from cchc_cli.word.template import epoch

    if record.settings.short_dates == "nd30":
        composed = composed._replace(view=with_short_dates(composed.view))
    properties = Properties(composed.title, record.organization.name, epoch(composed.day))
    printed, used = rendered(kind, composed, find, properties, cite=partial(cited, record))
    number = _number(composed.view) if final else None
    data = packed(with_fingerprint(printed.parts, number))
    return Made(_with_blanks(composed, used[0]), data, printed.missing, tuple(_left(used)))


def _number(view: View) -> str | None:
    """Return the number of a document with its symbol; None where it has none, or a blank.

    Why the number makes it an issued one: lists that are handed out have none and change weekly.
    """
    number = str(getattr(view, "number_line", "")).partition(":")[2].strip()
    return None if not number or number.startswith("/") else number


def _left(templates: Sequence["Template"]) -> Iterator[TemplateError]:
    """Find what people left in templates; in those that are kept compiled nobody did."""
    for template in templates:
        if template.kept is None:
            from cchc_cli.word.leftovers import leftover_faults

            yield from leftover_faults(template.parts, template.name)


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
