"""Lines over the months: each with marks and dashes of its own, so that ink alone tells them."""

import datetime as dt
import math
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from cchc_cli.amounts import number
from cchc_cli.page.charts.svg import INK, LINE, SIZE, WIDTH, element, width_of, words

_LEFT, _RIGHT, _HEIGHT, _SMALL = 34, 40, 110, 11
_STEPS = (2, 4, 6, 8, 10)
"""Even figures for the scale, times a power of ten: half of it is a whole number too."""


class Series(NamedTuple):
    """A line with its name; None where nothing is known."""

    name: str
    values: Sequence[Decimal | int | None]
    colour: str
    dash: str | None = None
    mark: str = "circle"
    """`circle`, `square` or `triangle`."""


class _Spot(NamedTuple):
    """A known value, where it is drawn."""

    x: float
    y: float
    value: Decimal | int


def line_panel(
    title: str, days: Sequence[dt.date], lines: Sequence[Series], y: float
) -> tuple[list[str], float]:
    """Draw lines over days on a scale from nought; return them and their height.

    The last figure of each line stands at its end; a single line is named by the title.
    """
    drawn = [words(title, 0, y + SIZE, bold=True)]
    top = y + LINE + 4
    if len(lines) > 1:
        drawn += [
            part for place, line in enumerate(lines) for part in _key(line, top + place * LINE)
        ]
        top += len(lines) * LINE
    top += 12
    most = _ceiling(max((value or 0 for line in lines for value in line.values), default=0))
    drawn += _grid(most, top)
    across = _places(days)
    drawn += _months(days, across, top + _HEIGHT + _SMALL + 4)
    spots = [_spots(line, across, most, top) for line in lines]
    for line, known in zip(lines, spots, strict=True):
        drawn += _line(line, known)
    drawn += _ends([known[-1] for known in spots if known])
    return drawn, top + _HEIGHT + _SMALL + 10 - y


def _spots(line: Series, across: Sequence[float], most: int, top: float) -> list[_Spot]:
    return [
        _Spot(x, top + _HEIGHT * (1 - float(value) / most), value)
        for x, value in zip(across, line.values, strict=True)
        if value is not None
    ]


def _ceiling(most: Decimal | int) -> int:
    """Return a round figure that is not below the highest one."""
    power = 1
    while _STEPS[-1] * power < most:
        power *= 10
    return next(step * power for step in _STEPS if step * power >= most)


def _places(days: Sequence[dt.date]) -> list[float]:
    span = max((days[-1] - days[0]).days, 1)
    room = WIDTH - _LEFT - _RIGHT
    return [_LEFT + (day - days[0]).days / span * room for day in days]


def _grid(most: int, top: float) -> list[str]:
    drawn = []
    for share in (0.0, 0.5, 1.0):
        y = top + _HEIGHT * (1 - share)
        drawn.append(
            element(
                "path",
                d=f"M{_LEFT} {y:g}H{WIDTH - _RIGHT}",
                stroke="#999999",
                stroke_width=0.6,
            )
        )
        label = number(Decimal(most) * Decimal(str(share)))
        drawn.append(words(label, _LEFT - 5, y + 4, anchor="end", size=_SMALL))
    return drawn


def _months(days: Sequence[dt.date], across: Sequence[float], y: float) -> list[str]:
    """Write months under their ends, and the last day in full; none on top of another."""
    drawn = [words(f"{days[-1].day}/{days[-1].month}", across[-1], y, anchor="middle", size=_SMALL)]
    for day, x, after in zip(days, across, across[1:], strict=False):
        if after - x >= width_of("T10") and across[-1] - x >= width_of("30/10"):
            drawn.append(words(f"T{day.month}", x, y, anchor="middle", size=_SMALL))
    return drawn


def _line(line: Series, spots: Sequence[_Spot]) -> Iterator[str]:
    for here, there in pairwise(spots):
        yield element(
            "path",
            d=f"M{here.x:.1f} {here.y:.1f}L{there.x:.1f} {there.y:.1f}",
            stroke=line.colour,
            stroke_width=2,
            stroke_dasharray=line.dash,
        )
    yield from (_mark(line, spot.x, spot.y) for spot in spots)


def _ends(last: Iterable[_Spot]) -> Iterator[str]:
    """Write the last figures, from the lowest up, none on top of another."""
    above = math.inf
    for spot in sorted(last, key=lambda spot: -spot.y):
        y = min(spot.y + 4, above - _SMALL)
        yield words(number(Decimal(spot.value)), spot.x + 7, y, size=_SMALL)
        above = y


def _key(line: Series, y: float) -> list[str]:
    middle = y + LINE / 2
    return [
        element(
            "path",
            d=f"M0.5 {middle:g}H28",
            stroke=line.colour,
            stroke_width=2,
            stroke_dasharray=line.dash,
        ),
        _mark(line, 14, middle),
        words(line.name, 34, y + SIZE),
    ]


def _mark(line: Series, x: float, y: float) -> str:
    if line.mark == "circle":
        return element("circle", cx=x, cy=y, r=3.5, fill=line.colour)
    if line.mark == "square":
        return element("rect", x=x - 3.5, y=y - 3.5, width=7, height=7, fill=line.colour)
    d = f"M{x - 4.5:.1f} {y + 4:.1f}h9l-4.5-8z"
    return element("path", d=d, fill="#ffffff", stroke=INK, stroke_width=1.2)
