"""Values a template can print, and how text becomes runs of Word.

The only place that escapes: whatever the data holds comes out as that text.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

TEXT = '<w:t xml:space="preserve">'
_SPECIAL = re.compile(r"[&<>\t\n\r]")
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
_ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\t": f"</w:t><w:tab/>{TEXT}",
    "\n": f"</w:t><w:br/>{TEXT}",
    "\r": "",
}


class Missing:
    """A value that the record lacks: false, prints as a highlighted `[…]`."""

    def __init__(self, label: str = "") -> None:
        """Keep what it is called where the template's own name says too little."""
        self.label = label

    def __bool__(self) -> bool:
        """Be false, so that `{% if %}` can leave it out."""
        return False

    def __getattr__(self, name: str) -> "Missing":
        """Lack every part as well."""
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __iter__(self) -> "Iterator[Missing]":
        """Be a list of one that is lacking, so that a loop shows it once."""
        yield self


MISSING = Missing()


class Picture(NamedTuple):
    """A PNG to stand in the line of text."""

    png: bytes
    width_mm: float
    height_mm: float
    alt: str


class Chart(NamedTuple):
    """A chart of horizontal bars in the line of text, which Word can edit.

    Several series are stacked in one bar and named in a legend.
    """

    title: str
    labels: tuple[str, ...]
    series: tuple[tuple[str, tuple[float, ...]], ...]
    """Each series' name, and a value a label."""
    width_mm: float
    height_mm: float
    most: float | None = None
    """End of the axis; Word chooses without it."""
    form: str = "0"
    """How values are written, as Excel has it: 0 or 0.0."""


class Indent(NamedTuple):
    """Left and right indents of a paragraph that is only a line, in twentieths of a point."""

    left: int
    right: int


class ValueRefusedError(ValueError):
    """A value cannot stand in a document."""


def escaped(text: str) -> str:
    """Write a text as the inside of `w:t`: composed (NFC), escaped, breaks as Word's.

    Raises ValueRefusedError for control characters, which XML cannot hold.
    """
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if found := _REFUSED.search(text):
        raise ValueRefusedError(f"giá trị có ký tự điều khiển U+{ord(found[0]):04X}")
    if _SPECIAL.search(text):
        return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], text)
    return text
