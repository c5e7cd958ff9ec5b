"""What can be wrong with a template, always with its place."""

from collections.abc import Iterable
from difflib import get_close_matches

from cchc_cli.text import printable


class TemplateError(Exception):
    """A template is faulty; `str()` is a Vietnamese sentence with the place."""

    def __init__(self, message: str, place: str = "", excerpt: str = "", hint: str = "") -> None:
        """Keep the parts, for other forms of output."""
        super().__init__(message)
        self.message = message
        self.template = ""
        self.place = place
        self.excerpt = excerpt
        self.hint = hint
        self.by_values = False
        """Whether other values may print well: a made-up document then proves nothing."""

    def __str__(self) -> str:
        """Say what, where, near which text, and what to do."""
        where = ", ".join(part for part in (self.template, self.place) if part)
        text = f"{where}: {self.message}" if where else self.message
        lines = [text]
        if self.excerpt:
            lines.append(f"    gần chữ: «{self.excerpt}»")
        if self.hint:
            lines.append(f"    → {self.hint}")
        # A template may come from anywhere: its letters must not steer the terminal.
        return "\n".join(map(printable, lines))


class WrongValueError(Exception):
    """A filter, test or sum is given what it cannot take; the text says what it needs."""


def meant(name: str, known: Iterable[str]) -> str:
    """Return `ý bạn là …? ` with the name most like a mistyped one; nothing where none is near."""
    near = get_close_matches(name, list(known), n=1)
    return f"ý bạn là `{near[0]}`? " if near else ""
