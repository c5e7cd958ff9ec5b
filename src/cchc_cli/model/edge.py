"""The edge of a step (mốc của một mức): a number, or a figure that somebody outside gives."""

from decimal import Decimal
from typing import Annotated

from cchc_cli.amounts import number
from cchc_cli.model.config import Reading
from cchc_cli.model.parsing import parse_number


class ReferenceEdge:
    """An edge that is a reference (mức tham chiếu) of the index, by its id.

    On a day it has its value of that day, or none; one value, like a number.
    """

    __slots__ = ("id", "name", "value")

    def __init__(self, name_typed: str, name: str = "", value: Decimal | None = None) -> None:
        """Keep the id as typed; name and value once they are known."""
        self.id = name_typed
        self.name = name
        self.value = value

    def __eq__(self, other: object) -> bool:
        """Compare by what was typed, and by the value."""
        return isinstance(other, ReferenceEdge) and (self.id, self.value) == (other.id, other.value)

    def __hash__(self) -> int:
        """Return the hash of the id."""
        return hash(self.id)

    def __str__(self) -> str:
        """Write it as the files do."""
        return self.id


def parse_edge(text: str) -> Decimal | ReferenceEdge:
    """Read a number, or the id of a reference, which begins with a letter; raises ScalarError."""
    return ReferenceEdge(text) if text[:1].isalpha() else parse_number(text)


def edge_value(edge: Decimal | ReferenceEdge) -> Decimal | None:
    """Return the number at which it lies; None for a reference without a value."""
    return edge.value if isinstance(edge, ReferenceEdge) else edge


def edge_words(edge: Decimal | ReferenceEdge, sign: str = "") -> str:
    """Write it for people: `80`, `bình quân chung của thành phố (88,4)`."""
    if not isinstance(edge, ReferenceEdge):
        return f"{number(edge)}{sign}"
    known = "chưa có số liệu" if edge.value is None else f"{number(edge.value)}{sign}"
    return f"{edge.name or edge.id} ({known})"


Edge = Annotated[
    Decimal | ReferenceEdge,
    Reading(
        "số như 80, hoặc mã của một mức tham chiếu ở `references`",
        parse_edge,
        {"type": ["number", "string"], "pattern": r"^(-?[0-9]{1,20}(\.[0-9]{1,9})?|[^\W\d].*)$"},
    ),
]
