"""What an edit means: a value set, a value emptied, an item added to a list or taken out."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from cchc_cli.model.diagnostic import Path

Typed: TypeAlias = "str | Sequence[Typed] | Mapping[str, Typed] | None"
"""A value as it is typed into a file: text, lists and mappings; None is "not known yet"."""


class SetValue(NamedTuple):
    """A scalar gets a text; None empties it ("not known yet")."""

    path: Path
    value: str | None


class AddItem(NamedTuple):
    """A list of a record, there already or not, gets one more item at its end."""

    path: Path
    item: Mapping[str, Typed]


class AddRecord(NamedTuple):
    """A list of the files, such as `tasks`, gets one more record."""

    name: str
    item: Mapping[str, Typed]
    near: Path | None = None
    """A record of the same file, where there is one to stand with; default the list's last."""


class RemoveItem(NamedTuple):
    """A record, or an item of a list within one, is taken out."""

    path: Path


Change = SetValue | AddItem | AddRecord | RemoveItem
