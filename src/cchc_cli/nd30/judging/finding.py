"""A breach of a layout rule, as a value."""

from dataclasses import dataclass
from typing import Literal

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
