"""Elements of SVG as text: whatever comes from the record is escaped here."""

from html import escape
from typing import NamedTuple
from unicodedata import normalize

WIDTH = 360
"""Units of a picture's width: so narrow that its letters can be read on a telephone."""
SIZE = 13
LINE = 17
"""Units of a letter's height, and from one line to the next."""
INK = "#1a1a1a"
_FONT = "Arial, 'Segoe UI', 'Liberation Sans', sans-serif"
_WIDTHS = {
    **dict.fromkeys("ijl'|", 0.23),
    **dict.fromkeys("fIt.,:;/()[]!r -", 0.33),
    **dict.fromkeys("ckJsvxyz", 0.5),
    **dict.fromkeys("ABEKPSVXYCDHNRUwTFLZ", 0.72),
    **dict.fromkeys("GOQMmW%@", 0.9),
}
"""Widths of Arial's letters in parts of their height, rounded up; any other is 0.57, as digits
are. Which fonts a reader has is not known, so nothing finer would be truer."""
_OTHER = 0.57


def element(name: str, *inner: str, **attributes: str | float | None) -> str:
    """Write an element; `class_` and `text_anchor` stand for `class` and `text-anchor`."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{''.join(inner)}</{name}>" if inner else f"<{name}{written}/>"


def _value(value: str | float) -> str:
    """Write a number with at most one decimal: more cannot be seen, and costs bytes."""
    return escape(value) if isinstance(value, str) else f"{round(value, 1):g}"


def words(
    text: str,
    x: float,
    y: float,
    *,
    anchor: str | None = None,
    bold: bool = False,
    size: int = SIZE,
) -> str:
    """Write a line of text whose foot stands at `y`."""
    weight = "bold" if bold else None
    return element(
        "text",
        escape(text),
        x=x,
        y=y,
        font_size=None if size == SIZE else size,
        font_weight=weight,
        text_anchor=anchor,
    )


def broken(text: str, room: float) -> list[str]:
    """Break a text at spaces into lines that fit into some units."""
    lines: list[str] = []
    for word in text.split():
        if lines and width_of(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def width_of(text: str) -> float:
    """Return about how many units a text is wide; marks add nothing to their letter."""
    letters = (normalize("NFD", letter)[0] for letter in text)
    return sum(_WIDTHS.get(letter, _OTHER) for letter in letters) * SIZE


class Picture(NamedTuple):
    """A finished picture, with the title and the text that screen readers say."""

    name: str
    """Begins the ids within it: several pictures stand on one page."""
    title: str
    description: str
    height: float
    parts: tuple[str, ...]

    @property
    def inline(self) -> str:
        """The picture as a part of a page."""
        return self._drawn(class_="chart")

    @property
    def alone(self) -> str:
        """The picture on white paper, with a size for programs that ask for one."""
        paper = element("rect", width="100%", height="100%", fill="#ffffff")
        return self._drawn(paper, width=2 * WIDTH, height=2 * round(self.height))

    def _drawn(self, *under: str, **more: str | float) -> str:
        name = self.name
        return element(
            "svg",
            element("title", escape(self.title), id=f"{name}-t"),
            element("desc", escape(self.description), id=f"{name}-d"),
            *under,
            *self.parts,
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {WIDTH} {round(self.height)}",
            role="img",
            aria_labelledby=f"{name}-t",
            aria_describedby=f"{name}-d",
            font_family=_FONT,
            font_size=SIZE,
            fill=INK,
            **more,
        )
