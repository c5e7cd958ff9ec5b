"""Native charts: Word draws and edits them; their figures are a workbook inside the document."""

import datetime as dt
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

from cchc_cli.word.pictures import EMU_PER_MM, FIRST_ID
from cchc_cli.word.values import Chart

_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_IDS_ABOVE_PICTURES = 50_000
_FACE = '<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>'
_FONT = (
    f'<a:defRPr sz="1200"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>{_FACE}</a:defRPr>'
)
_TEXT = (
    f"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{_FONT}</a:pPr>"
    '<a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'
)
_GREY_LINE = (
    '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>'
)
_OVERLAP = '<c:overlap val="100"/>'
_SHADES = ("BFBFBF", "F2F2F2", "7F7F7F", "D9D9D9", "FFFFFF", "A6A6A6")
"""Greys that a black and white printer tells apart."""


def relation(number: int) -> str:
    """Name the relationship of the n-th chart."""
    return f"rIdCchcChart{number}"


def drawing(chart: Chart, number: int) -> str:
    """Write the n-th chart (from 1) as an inline drawing."""
    size = f'cx="{round(chart.width_mm * EMU_PER_MM)}" cy="{round(chart.height_mm * EMU_PER_MM)}"'
    name = f'id="{FIRST_ID + _IDS_ABOVE_PICTURES + number}" name="Biểu đồ {number}"'
    return (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
        f"<wp:extent {size}/><wp:docPr {name} descr={quoteattr(chart.title)}/>"
        f'<a:graphic xmlns:a="{_DRAWING}"><a:graphicData uri="{_CHART}">'
        f'<c:chart xmlns:c="{_CHART}" r:id="{relation(number)}" xmlns:r="{_OFFICE}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


def chart_part(chart: Chart) -> str:
    """Write the chart: the first label on top, each bar with its values."""
    stacked = len(chart.series) > 1
    series = "".join(_series(chart, number) for number in range(len(chart.series)))
    most = "" if chart.most is None else f'<c:max val="{chart.most}"/>'
    legend = f'<c:legend><c:legendPos val="b"/><c:overlay val="0"/>{_TEXT}</c:legend>'
    return (
        f'<c:chartSpace xmlns:c="{_CHART}" xmlns:a="{_DRAWING}" xmlns:r="{_OFFICE}">'
        '<c:lang val="vi-VN"/><c:roundedCorners val="0"/>'
        f'<c:chart>{_title(chart)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>'
        f'<c:barChart><c:barDir val="bar"/><c:grouping val="{_grouping(stacked=stacked)}"/>'
        f'<c:varyColors val="0"/>{series}<c:gapWidth val="60"/>'
        f'{_OVERLAP if stacked else ""}<c:axId val="111"/><c:axId val="222"/></c:barChart>'
        '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="maxMin"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>{_TEXT}'
        '<c:crossAx val="222"/><c:crosses val="autoZero"/></c:catAx>'
        '<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/>'
        f'{most}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="t"/>'
        f"<c:majorGridlines>{_GREY_LINE}</c:majorGridlines>"
        '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="out"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>{_TEXT}'
        '<c:crossAx val="111"/><c:crosses val="max"/></c:valAx></c:plotArea>'
        f'{legend if stacked else ""}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def _grouping(*, stacked: bool) -> str:
    return "stacked" if stacked else "clustered"


def _title(chart: Chart) -> str:
    run = f'<a:rPr lang="vi-VN" sz="1200" b="1">{_FACE}</a:rPr>'
    return (
        f"<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{_FONT}</a:pPr>"
        f"<a:r>{run}<a:t>{escape(chart.title)}</a:t></a:r></a:p></c:rich></c:tx>"
        '<c:overlay val="0"/></c:title>'
    )


def _series(chart: Chart, number: int) -> str:
    name, values = chart.series[number]
    column = chr(ord("B") + number)
    last = len(chart.labels) + 1
    shade = _SHADES[number % len(_SHADES)]
    # A bar of several series shows no zeros: they would lie over one another.
    form = f"{chart.form};;" if len(chart.series) > 1 else chart.form
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/><c:tx><c:strRef>'
        f"<c:f>Sheet1!${column}$1</c:f><c:strCache>{_points([escape(name)])}</c:strCache>"
        f'</c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="{shade}"/></a:solidFill>'
        '<a:ln w="6350"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></c:spPr>'
        f'<c:invertIfNegative val="0"/><c:dLbls><c:numFmt formatCode="{form}" sourceLinked="0"/>'
        f"<c:spPr><a:noFill/></c:spPr>{_TEXT}"
        '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
        f"<c:cat><c:strRef><c:f>Sheet1!$A$2:$A${last}</c:f><c:strCache>"
        f"{_points([escape(label) for label in chart.labels])}</c:strCache></c:strRef></c:cat>"
        f"<c:val><c:numRef><c:f>Sheet1!${column}$2:${column}${last}</c:f><c:numCache>"
        f"<c:formatCode>{chart.form}</c:formatCode>{_points([str(v) for v in values])}"
        "</c:numCache></c:numRef></c:val></c:ser>"
    )


def _points(values: list[str]) -> str:
    points = (f'<c:pt idx="{i}"><c:v>{value}</c:v></c:pt>' for i, value in enumerate(values))
    return f'<c:ptCount val="{len(values)}"/>{"".join(points)}'


def workbook(chart: Chart) -> bytes:
    """Write the figures as the workbook that Word opens on "Edit data"."""
    from xlsxwriter import Workbook

    buffer = BytesIO()
    book = Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": dt.datetime(1980, 1, 1, tzinfo=dt.UTC)})
    sheet = book.add_worksheet("Sheet1")
    sheet.write_column(1, 0, list(chart.labels))
    for column, (name, values) in enumerate(chart.series, start=1):
        sheet.write_string(0, column, name)
        sheet.write_column(1, column, list(values))
    book.close()
    return buffer.getvalue()
