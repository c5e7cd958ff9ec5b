"""Native charts: Word draws and edits them; their figures are a workbook inside the document."""

from collections.abc import Iterator, Sequence

from cchc_cli.ooxml.names import CHART_URI, DRAWING_URI, OFFICE_URI, R
from cchc_cli.ooxml.xml import Element, maker
from cchc_cli.word.pictures import FIRST_ID, a, extent, inline
from cchc_cli.word.values import Chart
from cchc_cli.word.workbook import SHEET, column_name

c = maker(CHART_URI, c=CHART_URI, a=DRAWING_URI, r=OFFICE_URI)
_IDS_ABOVE_PICTURES = 50_000
_LABELS_AXIS, _VALUES_AXIS = "111", "222"
_HAIRLINE = "6350"  # half a point, in English Metric Units
_SHADES = ("BFBFBF", "F2F2F2", "7F7F7F", "D9D9D9", "FFFFFF", "A6A6A6")
"""Greys that look different on a black and white printer."""


def relation(number: int) -> str:
    """Name the relationship of the n-th chart."""
    return f"rIdChart{number}"


def drawing(chart: Chart, number: int) -> str:
    """Write the n-th chart (from 1) as an inline drawing."""
    size = extent(chart.width_mm, chart.height_mm)
    name = {
        "id": str(FIRST_ID + _IDS_ABOVE_PICTURES + number),
        "name": f"Biểu đồ {number}",
        "descr": chart.title,
    }
    return inline(size, name, c.chart({R + "id": relation(number)}), kind=CHART_URI)


def chart_part(chart: Chart) -> Element:
    """Build the chart: the first label on top, each bar with its values."""
    stacked = len(chart.series) > 1
    legend = c.legend(c.legendPos(val="b"), c.overlay(val="0"), _text())
    return c.chartSpace(
        c.lang(val="vi-VN"),
        c.roundedCorners(val="0"),
        c.chart(
            _title(chart),
            c.autoTitleDeleted(val="0"),
            c.plotArea(
                c.layout(),
                _bars(chart, stacked=stacked),
                _labels_axis(),
                _values_axis(chart),
            ),
            *([legend] if stacked else ()),
            c.plotVisOnly(val="1"),
            c.dispBlanksAs(val="gap"),
        ),
        c.externalData({R + "id": "rId1"}, c.autoUpdate(val="0")),
    )


def _bars(chart: Chart, *, stacked: bool) -> Element:
    return c.barChart(
        c.barDir(val="bar"),
        c.grouping(val="stacked" if stacked else "clustered"),
        c.varyColors(val="0"),
        *(_series(chart, number) for number in range(len(chart.series))),
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
        _text(),
        c.crossAx(val=_VALUES_AXIS),
        c.crosses(val="autoZero"),
    )


def _values_axis(chart: Chart) -> Element:
    """Build the axis of values, on top, with light lines down."""
    most = () if chart.most is None else (c.max(val=str(chart.most)),)
    return c.valAx(
        c.axId(val=_VALUES_AXIS),
        c.scaling(c.orientation(val="minMax"), *most, c.min(val="0")),
        c.delete(val="0"),
        c.axPos(val="t"),
        c.majorGridlines(c.spPr(_line("BFBFBF"))),
        c.numFmt(formatCode="0", sourceLinked="0"),
        c.majorTickMark(val="out"),
        c.minorTickMark(val="none"),
        c.tickLblPos(val="nextTo"),
        _text(),
        c.crossAx(val=_LABELS_AXIS),
        c.crosses(val="max"),
    )


def _line(colour: str) -> Element:
    return a.ln(_fill(colour), w=_HAIRLINE)


def _fill(colour: str) -> Element:
    return a.solidFill(a.srgbClr(val=colour))


def _face() -> Iterator[Element]:
    yield a.latin(typeface="Times New Roman")
    yield a.cs(typeface="Times New Roman")


def _font() -> Element:
    return a.pPr(a.defRPr(_fill("000000"), *_face(), sz="1200"))


def _text() -> Element:
    return c.txPr(a.bodyPr(), a.lstStyle(), a.p(_font(), a.endParaRPr(lang="vi-VN")))


def _title(chart: Chart) -> Element:
    run = a.r(a.rPr(*_face(), lang="vi-VN", sz="1200", b="1"), a.t(chart.title))
    return c.title(c.tx(c.rich(a.bodyPr(), a.lstStyle(), a.p(_font(), run))), c.overlay(val="0"))


def _series(chart: Chart, number: int) -> Element:
    """Build a series: its bars, the figures at them, and where the workbook has both."""
    name, values = chart.series[number]
    column = column_name(number + 1)
    last = len(chart.labels) + 1
    return c.ser(
        c.idx(val=str(number)),
        c.order(val=str(number)),
        c.tx(c.strRef(c.f(f"{SHEET}!${column}$1"), c.strCache(*_points([name])))),
        c.spPr(_fill(_SHADES[number % len(_SHADES)]), _line("000000")),
        c.invertIfNegative(val="0"),
        _values_shown(chart),
        c.cat(c.strRef(c.f(f"{SHEET}!$A$2:$A${last}"), c.strCache(*_points(chart.labels)))),
        c.val(
            c.numRef(
                c.f(f"{SHEET}!${column}$2:${column}${last}"),
                c.numCache(c.formatCode(chart.form), *_points([str(v) for v in values])),
            )
        ),
    )


def _values_shown(chart: Chart) -> Element:
    # A bar of several series shows no zeros: they would lie over one another.
    form = f"{chart.form};;" if len(chart.series) > 1 else chart.form
    return c.dLbls(
        c.numFmt(formatCode=form, sourceLinked="0"),
        c.spPr(a.noFill()),
        _text(),
        c.showLegendKey(val="0"),
        c.showVal(val="1"),
        c.showCatName(val="0"),
        c.showSerName(val="0"),
        c.showPercent(val="0"),
        c.showBubbleSize(val="0"),
    )


def _points(values: Sequence[str]) -> Iterator[Element]:
    yield c.ptCount(val=str(len(values)))
    for place, value in enumerate(values):
        yield c.pt(c.v(value), idx=str(place))
