"""What an edit means: a value set, a value emptied, an item added to a list."""

from collections.abc import Mapping
from typing import NamedTuple

from cchc_cli.model.diagnostic import Path


class SetValue(NamedTuple):
    """A scalar gets a text; None empties it ("not known yet")."""

    path: Path
    value: str | None


class AddItem(NamedTuple):
    """A list, there already or not, gets one more record at its end."""

    path: Path
    item: Mapping[str, str]


Change = SetValue | AddItem
