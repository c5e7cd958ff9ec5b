"""How each state and each kind of points looks: told apart without colour, in print too."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Literal, NamedTuple

from cchc_cli.page.charts.svg import INK, LINE, SIZE, WIDTH, element, width_of, words
from cchc_cli.progress.states import State

Look = State | Literal["won", "open", "lost"]


class _Fill(NamedTuple):
    colour: str
    """From light to dark as on paper: what calls for action is darkest."""
    strokes: str = ""
    """A path in a tile of 8 by 8 units, drawn over the colour; nothing for a plain one."""


_RISING, _FALLING = "M-2 2L2-2M0 8L8 0M6 10L10 6", "M-2 6L2 10M0 0L8 8M6-2L10 2"
_UPRIGHT, _LEVEL, _DOTS = "M2 0V8M6 0V8", "M0 2H8M0 6H8", "M1 2H3M5 6H7"
_FILLS: dict[Look, _Fill] = {
    "done": _Fill("#7fbf8e"),
    "done_late": _Fill("#7fbf8e", _RISING),
    "awaiting_evidence": _Fill("#f2c14e", _UPRIGHT),
    "on_track": _Fill("#d6e4f5"),
    "due_soon": _Fill("#8db4e2", _LEVEL),
    "overdue": _Fill("#a11d1d"),
    "no_deadline": _Fill("#ffffff"),
    "paused": _Fill("#e3e3e3", _DOTS),
    "cancelled": _Fill("#e3e3e3", _RISING + _FALLING),
    "not_begun": _Fill("#ffffff", _DOTS),
    "won": _Fill("#2f6fb3"),
    "open": _Fill("#ffffff", _DOTS),
    "lost": _Fill("#e0b4b4", _FALLING),
}
_SWATCH, _GAP = 12, 5


def patterns(name: str, looks: Iterable[Look]) -> str:
    """Define the patterns that a picture uses."""
    made = [_pattern(name, look) for look in looks if _FILLS[look].strokes]
    return element("defs", *made) if made else ""


def _pattern(name: str, look: Look) -> str:
    fill = _FILLS[look]
    return element(
        "pattern",
        element("rect", width=8, height=8, fill=fill.colour),
        element("path", d=fill.strokes, stroke=INK, stroke_width=1.2),
        id=f"{name}-{look}",
        width=8,
        height=8,
        patternUnits="userSpaceOnUse",
    )


def filled(
    name: str, look: Look, *, x: float, y: float, width: float, height: float, told: str = ""
) -> str:
    """Draw a bar that looks like its kind; `told` is what the mouse and a reader are told."""
    fill = _FILLS[look]
    return element(
        "rect",
        *([element("title", escape(told))] if told else ()),
        x=x,
        y=y,
        width=width,
        height=height,
        fill=f"url(#{name}-{look})" if fill.strokes else fill.colour,
        stroke=INK,
        stroke_width=0.8,
    )


def legend(name: str, entries: Iterable[tuple[Look, str]], y: float) -> tuple[list[str], float]:
    """Draw what each look means, in as many lines as it takes; return the height too."""
    drawn: list[str] = []
    last = -1
    for look, text, x, row in _placed(entries):
        top = y + row * LINE
        drawn.append(filled(name, look, x=x, y=top + 2, width=_SWATCH, height=_SWATCH))
        drawn.append(words(text, x + _SWATCH + _GAP, top + SIZE))
        last = row
    return drawn, (last + 1) * LINE


def _placed(entries: Iterable[tuple[Look, str]]) -> Iterator[tuple[Look, str, float, int]]:
    x, row = 0.5, 0
    for look, text in entries:
        wide = _SWATCH + _GAP + width_of(text)
        if x > 1 and x + wide > WIDTH:
            x, row = 0.5, row + 1
        yield look, text, x, row
        x += wide + 2 * _GAP
