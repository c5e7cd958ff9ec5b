"""Values a template can print, and how text becomes runs of Word.

The only place that escapes: whatever the data holds comes out as that text.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

TEXT = '<w:t xml:space="preserve">'
BREAK = f"</w:t><w:br/>{TEXT}"
_SPECIAL = re.compile(r"[&<>\t\r]")
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
_ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\t": f"</w:t><w:tab/>{TEXT}",
    "\r": "",
}


LACKING = "[…]"
"""What stands where a value is lacking."""


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


CHART_SIZE = 10
"""Points of the letters in a chart, but for its title."""


class Bars(NamedTuple):
    """One kind of figures in a chart: what it is called, a value a label, how its bars look."""

    name: str
    values: tuple[float | None, ...]
    """None where there is no data: no bar, no figure, an empty cell in the workbook."""
    fill: str
    """A shade (7F7F7F), or one of DrawingML's patterns in black on white (wdUpDiag)."""
    texts: tuple[str, ...] = ()
    """What stands at the bars; without it the values, which Word then writes anew on edits."""


class Chart(NamedTuple):
    """A chart of horizontal bars in the line of text, which Word can edit.

    Where there is room for a legend, kinds are stacked in one bar and named in it.
    """

    title: str
    alt: str
    labels: tuple[str, ...]
    bars: tuple[Bars, ...]
    most: float
    """What the longest possible bar stands for."""
    width_mm: float
    height_mm: float
    title_mm: float
    """Room above the bars; the next are left, right of and below them."""
    labels_mm: float
    end_mm: float
    legend_mm: float


class Indent(NamedTuple):
    """Left and right indents of a paragraph that is only a line, in twentieths of a point."""

    left: int
    right: int


class ValueRefusedError(ValueError):
    """A value cannot stand in a document."""


def escaped(text: str) -> str:
    """Write a line of text as the inside of `w:t`: composed (NFC), escaped, tabs as Word's.

    Raises ValueRefusedError for control characters, which XML cannot hold.
    """
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if found := _REFUSED.search(text):
        raise ValueRefusedError(f"giá trị có ký tự điều khiển U+{ord(found[0]):04X}")
    if _SPECIAL.search(text):
        return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], text)
    return text
