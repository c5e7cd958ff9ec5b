"""What an edit means: a value set, a value emptied, an item added to a list."""

from collections.abc import Mapping
from dataclasses import dataclass

from cchc_cli.model.diagnostic import Path


@dataclass(frozen=True, slots=True)
class SetValue:
    """A scalar gets a text; None empties it ("not known yet")."""

    path: Path
    value: str | None


@dataclass(frozen=True, slots=True)
class AddItem:
    """A list, there already or not, gets one more record at its end."""

    path: Path
    item: Mapping[str, str]


Change = SetValue | AddItem
