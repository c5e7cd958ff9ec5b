"""Where the parser gave up, and the mistake that is found from there."""

from typing import NamedTuple

_LONGEST_SHOWN = 60


class Stop(NamedTuple):
    """The place where YAML's parser gave up; indexes count characters of the text from 0."""

    text: str
    said: str
    """What it says, in its English."""
    at: int
    begun: int
    """Where the thing began that it was reading; `at` where it does not say."""
    quoted: tuple[int, int] | None = None
    """Start and end of the value in quotes that it read last, if that was the last it read."""


class Mistake(NamedTuple):
    """What was mistyped, at a character, and what to do."""

    at: int
    message: str
    hint: str
    line: str | None = None
    """The line of that character as it should be, where there is but one way to mend it."""
    below: tuple[str, ...] = ()
    """The lines below it that change too."""
    code: str = "broken-yaml"


def to_type(advice: str, line: str) -> str:
    """Write an advice that ends with the line as it should be typed."""
    words = line.strip()
    shown = words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN]}…"
    return f"{advice}: `{shown}`"
