"""A breach of a layout rule, as a value."""

from dataclasses import dataclass, field
from typing import Literal

from cchc_cli.nd30.reading.page import Paragraph

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class LayoutFinding:
    """What is wrong, what the decree wants, and where to click in Word."""

    code: str
    severity: Severity
    component: str
    message: str
    expected: str
    found: str
    where: str
    clause: str
    advice: str
    """What to click in Word."""
    count: int = 1
    """At how many places: one remedy mends them all."""
    places: tuple[Paragraph, ...] = field(default=(), compare=False, repr=False)
    """The paragraphs that it speaks of, for comments in the file."""
