"""A document's paragraphs, sorted into components."""

from cchc_cli.nd30.reading.page import Paragraph

LONG = 120
"""Letters that a heading or a line of the head stays under."""


class Components:
    """A document's paragraphs, sorted into components; the rest of the text is the body."""

    def __init__(self) -> None:
        """Begin with nothing sorted."""
        self.found: dict[str, list[Paragraph]] = {}
        self.body: list[Paragraph] = []
        self.headings: list[Paragraph] = []
        self.text: list[Paragraph] = []
        """Headings, legal bases and body in order, what is in tables left out."""
        self.kind: str | None = None
        """Folded name of the type; LETTER for a letter, None when it is not known."""
        self.sheet = False
        """Whether it is a table with its title alone, and no document."""
        self.attached = False
        """Whether it was issued with a decision, whose number and signature hold for it."""
        self.last: Paragraph | None = None
        """The last paragraph of the text before the signature."""
        self.appendix_ends: list[Paragraph] = []

    def get(self, name: str) -> list[Paragraph]:
        """Return the paragraphs of a component."""
        return self.found.get(name, [])

    def add(self, name: str, paragraph: Paragraph) -> None:
        """Note a paragraph of a component."""
        self.found.setdefault(name, []).append(paragraph)
