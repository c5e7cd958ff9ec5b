"""Bars parted by kind, one a unit or an area: its name above it, so that long names fit."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.page.charts.looks import Look, filled, legend, patterns
from cchc_cli.page.charts.svg import LINE, SIZE, WIDTH, Picture, broken, width_of, words

_HEIGHT, _BETWEEN = 14, 9


class Part(NamedTuple):
    """A piece of a bar."""

    look: Look
    value: Decimal | int
    told: str
    """What it is, with its figure in words."""


class Bar(NamedTuple):
    """A bar with its name, and what stands at the right end of its line."""

    name: str
    note: str
    parts: tuple[Part, ...]

    @property
    def told(self) -> str:
        """The bar in a sentence."""
        return f"{self.name}: {', '.join((self.note, *(part.told for part in self.parts)))}."


def bar_chart(
    name: str, title: str, bars: Sequence[Bar], kinds: Sequence[tuple[Look, str]]
) -> Picture:
    """Draw bars on one scale, under a legend of their kinds."""
    drawn, y = [patterns(name, [look for look, _ in kinds])], 0.0
    drawn.append(words(title, 0, SIZE, bold=True))
    y += LINE + 4
    shown, height = legend(name, kinds, y)
    drawn += shown
    y += height + 4
    most = max((sum(part.value for part in bar.parts) for bar in bars), default=0)
    for bar in bars:
        lines = broken(bar.name, WIDTH - width_of(bar.note) - 10)
        drawn += [words(line, 0, y + SIZE + i * LINE) for i, line in enumerate(lines)]
        y += len(lines) * LINE
        drawn.append(words(bar.note, WIDTH, y - LINE + SIZE, anchor="end"))
        drawn += _parts(name, bar, y, Decimal(most))
        y += _HEIGHT + _BETWEEN
    return Picture(name, title, " ".join(bar.told for bar in bars), y, tuple(drawn))


def _parts(name: str, bar: Bar, y: float, most: Decimal) -> list[str]:
    scale = (WIDTH - 1) / float(most) if most else 0
    drawn, x = [], 0.5
    for part in bar.parts:
        if part.value > 0:
            wide = float(part.value) * scale
            drawn.append(
                filled(name, part.look, x=x, y=y, width=wide, height=_HEIGHT, told=part.told)
            )
            x += wide
    return drawn
