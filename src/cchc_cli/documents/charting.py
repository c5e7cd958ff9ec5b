"""Bar charts for the page: names that can be read, and never a third of a page left empty.

A chart cannot be parted by a page, so what is higher than a third of a page becomes several
charts with the same scale and legend.
"""

import math
from collections.abc import Iterator, Sequence

from cchc_cli.nd30.widths import lines_of, text_width
from cchc_cli.word.values import CHART_SIZE, Bars, Chart

_MOST_HEIGHT = 84.5  # millimetres: of 257 on a page
_WIDTH = 160
_LABELS, _END = 72, 12  # left of the bars, and right of the longest one for its figure
_TITLE, _LEGEND_LINE, _LEGEND_KEY = 10, 4.6, 9
_LINE, _GAP, _LEAST_ROW = 4.1, 1, 6.5
NO_DATA = "chưa có số liệu"


def charts_of(
    title: str, labels: Sequence[str], bars: Sequence[Bars], *, most: float
) -> tuple[Chart, ...]:
    """Make the charts of some labels; a label without any figure says so."""
    known = [any(b.values[i] is not None for b in bars) for i in range(len(labels))]
    named = [n if k else f"{n} ({NO_DATA})" for n, k in zip(labels, known, strict=True)]
    row = max((_row_height(name) for name in named), default=_LEAST_ROW)
    legend = _legend_height(bars)
    most_rows = max(1, math.floor((_MOST_HEIGHT - _TITLE - legend) / row))
    total = math.ceil(len(named) / most_rows) or 1
    size = math.ceil(len(named) / total) or 1
    charts = []
    for number, start in enumerate(range(0, len(named), size), start=1):
        part = slice(start, start + size)
        full = f"{title} ({number}/{total})" if total > 1 else title
        names, shown = tuple(named[part]), tuple(_cut(b, part) for b in bars)
        charts.append(
            Chart(
                title=full,
                alt=f"{full}. {' '.join(_said(names, shown))}",
                labels=names,
                bars=shown,
                most=most,
                width_mm=_WIDTH,
                height_mm=_TITLE + row * len(names) + legend,
                title_mm=_TITLE,
                labels_mm=_LABELS,
                end_mm=_END,
                legend_mm=legend,
            )
        )
    return tuple(charts)


def _cut(bars: Bars, part: slice) -> Bars:
    return bars._replace(values=bars.values[part], texts=bars.texts[part])


def _row_height(name: str) -> float:
    lines = lines_of(name, CHART_SIZE, _LABELS - 3)
    return max(_LEAST_ROW, _LINE * len(lines) + _GAP)


def _legend_height(bars: Sequence[Bars]) -> float:
    """Return the height of the legend, which has columns of one width; none for one kind."""
    if len(bars) == 1:
        return 0
    widest = max((text_width(bar.name, CHART_SIZE) for bar in bars), default=0) + _LEGEND_KEY
    columns = max(1, math.floor((_WIDTH - 5) / widest))
    return _LEGEND_LINE * math.ceil(len(bars) / columns) + 2


def _said(labels: Sequence[str], bars: Sequence[Bars]) -> Iterator[str]:
    """Say in words what the picture shows, for those who do not see it."""
    for i, label in enumerate(labels):
        if len(bars) == 1:
            shown = [_figure(bars[0], i)]
        else:
            shown = [f"{kind.name} {_figure(kind, i)}" for kind in bars if kind.values[i]]
        said = "; ".join(filter(None, shown))
        yield f"{label}: {said}." if said else f"{label}."


def _figure(bars: Bars, place: int) -> str:
    if bars.texts:
        return bars.texts[place]
    value = bars.values[place]
    return "" if value is None else f"{value:g}"
