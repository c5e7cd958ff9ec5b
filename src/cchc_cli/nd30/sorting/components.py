"""A document's paragraphs, sorted into components."""

from dataclasses import dataclass, field

from cchc_cli.nd30.reading.page import Paragraph

LONG = 120
"""Letters that a heading or a line of the head stays under."""


@dataclass(slots=True)
class Components:
    """A document's paragraphs, sorted into components; the rest of the text is the body."""

    found: dict[str, list[Paragraph]] = field(default_factory=dict)
    body: list[Paragraph] = field(default_factory=list)
    headings: list[Paragraph] = field(default_factory=list)
    text: list[Paragraph] = field(default_factory=list)
    """Headings, legal bases and body in order, what is in tables left out."""
    kind: str | None = None
    """Folded name of the type; LETTER for a letter, None when it is not known."""
    sheet: bool = False
    """Whether it is a table with its title alone, and no document."""
    attached: bool = False
    """Whether it was issued with a decision, whose number and signature hold for it."""
    last: Paragraph | None = None
    """The last paragraph of the text before the signature."""
    appendix_ends: list[Paragraph] = field(default_factory=list)

    def get(self, name: str) -> list[Paragraph]:
        """Return the paragraphs of a component."""
        return self.found.get(name, [])

    def add(self, name: str, paragraph: Paragraph) -> None:
        """Note a paragraph of a component."""
        self.found.setdefault(name, []).append(paragraph)
