"""A breach of a layout rule, as a value."""

from typing import Literal, NamedTuple

from cchc_cli.nd30.reading.page import Paragraph

Severity = Literal["error", "warning"]


class LayoutFinding(NamedTuple):
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
    count: int = 1  # type: ignore[assignment]  # a tuple counts too, which nobody asks for
    """At how many places: one remedy mends them all."""
    places: tuple[Paragraph, ...] = ()
    """The paragraphs that it speaks of, for comments in the file."""
