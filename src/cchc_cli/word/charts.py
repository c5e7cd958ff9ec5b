"""Native charts: Word draws and edits them; their figures are a workbook inside the document."""

import re
from collections.abc import Iterator, Sequence

from cchc_cli.ooxml.names import CHART_URI, DRAWING_URI, OFFICE_URI, R
from cchc_cli.ooxml.xml import Element, maker
from cchc_cli.word.pictures import FIRST_ID, a, extent, inline
from cchc_cli.word.values import CHART_SIZE, Bars, Chart
from cchc_cli.word.workbook import SHEET, column_name

c = maker(CHART_URI, c=CHART_URI, a=DRAWING_URI, r=OFFICE_URI)
_IDS_ABOVE_PICTURES = 50_000
_LABELS_AXIS, _VALUES_AXIS = "111", "222"
_HAIRLINE = "6350"  # half a point, in English Metric Units
_BLACK, _WHITE = "000000", "FFFFFF"
_SHADE = re.compile(r"[0-9A-F]{6}")


def relation(number: int) -> str:
    """Name the relationship of the n-th chart."""
    return f"rIdChart{number}"


def drawing(chart: Chart, number: int) -> str:
    """Write the n-th chart (from 1) as an inline drawing."""
    size = extent(chart.width_mm, chart.height_mm)
    name = {
        "id": str(FIRST_ID + _IDS_ABOVE_PICTURES + number),
        "name": f"Biểu đồ {number}",
        "descr": chart.alt,
    }
    return inline(size, name, c.chart({R + "id": relation(number)}), kind=CHART_URI)


def chart_part(chart: Chart) -> Element:
    """Build the chart: the first label on top, each bar with its figures."""
    stacked = chart.legend_mm > 0
    legend = c.legend(c.legendPos(val="b"), c.overlay(val="0"), _text())
    return c.chartSpace(
        c.lang(val="vi-VN"),
        c.roundedCorners(val="0"),
        c.chart(
            _title(chart),
            c.autoTitleDeleted(val="0"),
            c.plotArea(
                _place(chart),
                _bars(chart, stacked=stacked),
                _labels_axis(),
                _values_axis(chart),
            ),
            *([legend] if stacked else ()),
            c.plotVisOnly(val="1"),
            c.dispBlanksAs(val="gap"),
        ),
        c.spPr(_fill(_WHITE), a.ln(a.noFill())),
        c.externalData({R + "id": "rId1"}, c.autoUpdate(val="0")),
    )


def _place(chart: Chart) -> Element:
    """Say where the bars are: left to itself Word lets labels out where it finds no room."""
    x, y = chart.labels_mm / chart.width_mm, chart.title_mm / chart.height_mm
    end, legend = chart.end_mm / chart.width_mm, chart.legend_mm / chart.height_mm
    edges = {"x": x, "y": y, "w": 1 - x - end, "h": 1 - y - legend}
    return c.layout(
        c.manualLayout(
            c.layoutTarget(val="inner"),
            c.xMode(val="edge"),
            c.yMode(val="edge"),
            *(c(name, val=f"{value:.4f}") for name, value in edges.items()),
        )
    )


def _bars(chart: Chart, *, stacked: bool) -> Element:
    return c.barChart(
        c.barDir(val="bar"),
        c.grouping(val="stacked" if stacked else "clustered"),
        c.varyColors(val="0"),
        *(_series(chart, number) for number in range(len(chart.bars))),
        c.gapWidth(val="60"),
        *([c.overlap(val="100")] if stacked else ()),
        c.axId(val=_LABELS_AXIS),
        c.axId(val=_VALUES_AXIS),
    )


def _labels_axis() -> Element:
    return c.catAx(
        c.axId(val=_LABELS_AXIS),
        c.scaling(c.orientation(val="maxMin")),
        c.delete(val="0"),
        c.axPos(val="l"),
        c.majorTickMark(val="none"),
        c.minorTickMark(val="none"),
        c.tickLblPos(val="nextTo"),
        c.spPr(_line(_BLACK)),
        _text(),
        c.crossAx(val=_VALUES_AXIS),
        c.crosses(val="autoZero"),
        c.lblOffset(val="20"),
        c.tickLblSkip(val="1"),
        c.noMultiLvlLbl(val="1"),
    )


def _values_axis(chart: Chart) -> Element:
    """Build the axis of values, which is not shown: each bar says its own."""
    return c.valAx(
        c.axId(val=_VALUES_AXIS),
        c.scaling(c.orientation(val="minMax"), c.max(val=f"{chart.most:g}"), c.min(val="0")),
        c.delete(val="1"),
        c.axPos(val="t"),
        c.crossAx(val=_LABELS_AXIS),
        c.crosses(val="autoZero"),
    )


def _line(colour: str) -> Element:
    return a.ln(_fill(colour), w=_HAIRLINE)


def _fill(colour: str) -> Element:
    return a.solidFill(a.srgbClr(val=colour))


def _face() -> Iterator[Element]:
    yield a.latin(typeface="Times New Roman")
    yield a.cs(typeface="Times New Roman")


def _font(size: int = CHART_SIZE) -> Element:
    return a.pPr(a.defRPr(_fill(_BLACK), *_face(), sz=str(size * 100), b="0"))


def _text() -> Element:
    return c.txPr(a.bodyPr(), a.lstStyle(), a.p(_font(), a.endParaRPr(lang="vi-VN")))


def _title(chart: Chart) -> Element:
    size = CHART_SIZE + 2
    run = a.r(a.rPr(*_face(), lang="vi-VN", sz=str(size * 100), b="1"), a.t(chart.title))
    return c.title(c.tx(_rich(a.p(_font(size), run))), c.overlay(val="0"))


def _rich(paragraph: Element) -> Element:
    return c.rich(a.bodyPr(), a.lstStyle(), paragraph)


def _series(chart: Chart, number: int) -> Element:
    """Build a series: its bars, the figures at them, and where the workbook has both."""
    bars = chart.bars[number]
    column = column_name(number + 1)
    last = len(chart.labels) + 1
    values = [None if value is None else f"{value:g}" for value in bars.values]
    return c.ser(
        c.idx(val=str(number)),
        c.order(val=str(number)),
        c.tx(c.strRef(c.f(f"{SHEET}!${column}$1"), c.strCache(*_points([bars.name])))),
        c.spPr(_look(bars.fill), _line(_BLACK)),
        c.invertIfNegative(val="0"),
        _figures(bars, stacked=chart.legend_mm > 0),
        c.cat(c.strRef(c.f(f"{SHEET}!$A$2:$A${last}"), c.strCache(*_points(chart.labels)))),
        c.val(
            c.numRef(
                c.f(f"{SHEET}!${column}$2:${column}${last}"),
                c.numCache(c.formatCode("General"), *_points(values)),
            )
        ),
    )


def _look(fill: str) -> Element:
    if _SHADE.fullmatch(fill):
        return _fill(fill)
    black, white = a.srgbClr(val=_BLACK), a.srgbClr(val=_WHITE)
    return a.pattFill(a.fgClr(black), a.bgClr(white), prst=fill)


def _figures(bars: Bars, *, stacked: bool) -> Element:
    """Build what stands at the bars.

    Texts of our own where there are fractions: Word takes the sign before decimals from the
    reader's Windows, not from the document.
    """
    own = (
        c.dLbl(c.idx(val=str(place)), c.tx(_rich(_figure(text))), *_shown())
        for place, text in enumerate(bars.texts)
        if bars.values[place] is not None
    )
    # A bar of several kinds shows no zeros: they would lie over one another.
    form = "0;;" if stacked else "0"
    # On white, to be read on every hatch.
    ground = _fill(_WHITE) if stacked else a.noFill()
    return c.dLbls(
        *own, c.numFmt(formatCode=form, sourceLinked="0"), c.spPr(ground), _text(), *_shown()
    )


def _figure(text: str) -> Element:
    run = a.r(a.rPr(*_face(), lang="vi-VN", sz=str(CHART_SIZE * 100)), a.t(text))
    return a.p(_font(), run)


def _shown() -> Iterator[Element]:
    """Yield what a label shows: its value alone."""
    for name in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"):
        yield c(f"show{name}", val="1" if name == "Val" else "0")


def _points(values: Sequence[str | None]) -> Iterator[Element]:
    yield c.ptCount(val=str(len(values)))
    for place, value in enumerate(values):
        if value is not None:
            yield c.pt(c.v(value), idx=str(place))
