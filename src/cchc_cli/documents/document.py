"""A document: which one is wanted, and what it is before it is printed."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from cchc_cli.documents.scope import Scope
from cchc_cli.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

View: TypeAlias = "DataclassInstance"
"""What a template prints: a dataclass whose fields are the names it may use."""


class Request(NamedTuple):
    """Which document is wanted; a kind reads of it what it needs."""

    kind: str
    day: dt.date
    name: str | None = None
    """The id of the record that it is made from."""
    year: str | None = None
    scope: Scope | None = None
    unit: str | None = None
    day_given: bool = False
    """Whether the user named the day; else it is today."""
    number: str | None = None
    """The number of a letter that has no record of its own yet."""
    together: bool = False
    """Whether one letter goes to all units."""
    place: int | None = None
    """Its place among the letters of one kind to all units, from 0; their numbers count up."""

    @property
    def asked(self) -> str:
        """What it is asked for by; empty where the record has but one of its kind."""
        period = None if self.scope is None else self.scope.id
        return self.name or self.unit or self.year or period or ""


class Document(NamedTuple):
    """A document before it is printed: its view, and what a final one still lacks."""

    id: str
    title: str
    view: View
    day: dt.date
    """The day on which the record was judged for it."""
    blanks: tuple[str, ...] = ()
    blanks_of: Mapping[str, str] = {}
    """What it lacks only where its template uses a name, by that name."""
    appendices: "tuple[View | None, ...]" = ()
    """The views of its appendices, in order; the n-th goes through `KIND.appendix-n`.

    None where the office leaves one out.
    """
    notes: tuple[str, ...] = ()
    """What the user may not expect of it."""


class NothingYetError(RefusedError):
    """The record has nothing yet to make the document from; among many others no failure."""


class NothingToSayError(UsageError):
    """There is no reason for such a document; that is good news, not a mistake."""

    exit_code = 0
