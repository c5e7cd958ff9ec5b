"""What becomes of one cell of a form: taken, kept, asked about."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

Fate = Literal["change", "same", "conflict", "error", "warning"]
"""`same`: the record says so already. `error`: asked about, or refused."""
Said: TypeAlias = "str | Mapping[str, str] | None"
"""What a form or the record says: a value as texts, evidence by its fields."""


class Outcome(NamedTuple):
    """A cell of a form, what the record says there, and what becomes of it."""

    file: str
    outcome: Fate
    message: str
    sheet: str | None = None
    cell: str | None = None
    id: str | None = None
    period: str | None = None
    field: str | None = None
    form: Said = None
    record: Said = None
    baseline: Said = None
    """The value as the form was sent."""
    department: str | None = None
    """Whose form it is."""

    @property
    def place(self) -> str:
        """The cell as people find it: `Nhiệm vụ!H12`."""
        return "!".join(part for part in (self.sheet, self.cell) if part)
