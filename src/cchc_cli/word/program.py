"""What a part is compiled to: a program, and where each of its tags stands."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from cchc_cli.word.values import BREAK

if TYPE_CHECKING:
    from cchc_cli.word.numbering import InLoops


class Place(NamedTuple):
    """Where a tag stands, in the words of who opens the file in Word, and the text around."""

    where: str
    text: str


@dataclass(slots=True)
class Site:
    """A tag: its place, its words, and the formatting around a value."""

    place: Callable[[], Place]
    """Asked for where something is wrong alone: to count paragraphs takes time."""
    source: str
    open: str = ""
    open_missing: str = ""
    properties: str = ""
    next_paragraph: Callable[[], str] | None = None

    def line_break(self) -> str:
        """Return what stands between two lines of a value: most often a new paragraph."""
        opening = self.next_paragraph() if self.next_paragraph else ""
        return f"</w:t></w:r></w:p>{opening}{self.open}" if opening else BREAK


@dataclass(slots=True)
class Program:
    """What a compiled part calls by number: the sites of its tags, and its lists."""

    sites: list[Site] = field(default_factory=list)
    lists: "list[InLoops]" = field(default_factory=list)
    """Each paragraph within loops that one of Word's lists counts."""
