"""Bar charts for the page: names that can be read, and never a third of a page left empty.

A chart cannot be parted by a page, so what is higher than a third of a page becomes several
charts with the same scale and legend.
"""

import math
from collections.abc import Iterator, Sequence

from cchc_cli.nd30.widths import lines_of, text_width
from cchc_cli.word.values import CHART_SIZE, Bars, Chart

# Millimetres. A page has 257 for its text.
_MOST_HEIGHT = 84.5
_WIDTH = 160
_LABELS, _END = 72, 12  # left of the bars, and right of the longest one for its figure
_TITLE, _LEGEND_LINE, _LEGEND_KEY = 10, 4.6, 9
_LINE, _GAP, _LEAST_ROW = 4.1, 1, 6.5
NO_DATA = "chưa có số liệu"


def charts_of(
    title: str, labels: Sequence[str], bars: Sequence[Bars], *, most: float, legend: bool
) -> tuple[Chart, ...]:
    """Make the charts of some labels; a label without any figure says so.

    Without a legend the title says what the only kind of bars is.
    """
    if not labels:
        return ()
    known = [any(b.values[i] is not None for b in bars) for i in range(len(labels))]
    named = [n if k else f"{n} ({NO_DATA})" for n, k in zip(labels, known, strict=True)]
    row = max(map(_row_height, named))
    below = _legend_height(bars) if legend else 0
    parts = _parts(len(named), row, below)
    return tuple(
        _chart(
            title=f"{title} ({number}/{len(parts)})" if len(parts) > 1 else title,
            labels=tuple(named[part]),
            bars=tuple(_cut(b, part) for b in bars),
            most=most,
            row=row,
            below=below,
        )
        for number, part in enumerate(parts, start=1)
    )


def _parts(rows: int, row: float, below: float) -> list[slice]:
    """Part the rows evenly into as few charts as their height allows."""
    most_rows = max(1, math.floor((_MOST_HEIGHT - _TITLE - below) / row))
    size = math.ceil(rows / math.ceil(rows / most_rows))
    return [slice(start, start + size) for start in range(0, rows, size)]


def _chart(
    title: str,
    labels: tuple[str, ...],
    bars: tuple[Bars, ...],
    most: float,
    row: float,
    below: float,
) -> Chart:
    """Make one chart; `row` and `below` are the heights of a row and of the legend, if any."""
    return Chart(
        title=title,
        alt=f"{title}. {' '.join(_said(labels, bars, legend=below > 0))}",
        labels=labels,
        bars=bars,
        most=most,
        width_mm=_WIDTH,
        height_mm=_TITLE + row * len(labels) + below,
        title_mm=_TITLE,
        labels_mm=_LABELS,
        end_mm=_END,
        legend_mm=below,
    )


def _cut(bars: Bars, part: slice) -> Bars:
    return bars._replace(values=bars.values[part], texts=bars.texts[part])


def _row_height(name: str) -> float:
    lines = lines_of(name, CHART_SIZE, _LABELS - 3)
    return max(_LEAST_ROW, _LINE * len(lines) + _GAP)


def _legend_height(bars: Sequence[Bars]) -> float:
    """Return the height of the legend, which has columns of one width."""
    widest = max(text_width(bar.name, CHART_SIZE) for bar in bars) + _LEGEND_KEY
    columns = max(1, math.floor((_WIDTH - 5) / widest))
    return _LEGEND_LINE * math.ceil(len(bars) / columns) + 2


def _said(labels: Sequence[str], bars: Sequence[Bars], *, legend: bool) -> Iterator[str]:
    """Say in words what the picture shows, for those who do not see it."""
    for i, label in enumerate(labels):
        if legend:
            figures = [f"{kind.name} {kind.values[i]:g}" for kind in bars if kind.values[i]]
        else:
            figures = [kind.texts[i] for kind in bars if kind.texts[i]]
        yield f"{label}: {'; '.join(figures)}." if figures else f"{label}."
