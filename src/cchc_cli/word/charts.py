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
_FONT = (
    '<a:defRPr sz="1200"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
    '<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></a:defRPr>'
)


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
    """Write the chart: horizontal bars, the first on top, with their values."""
    count = len(chart.labels)
    labels = "".join(
        f'<c:pt idx="{i}"><c:v>{escape(label)}</c:v></c:pt>' for i, label in enumerate(chart.labels)
    )
    values = "".join(
        f'<c:pt idx="{i}"><c:v>{value}</c:v></c:pt>' for i, value in enumerate(chart.values)
    )
    text = f"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{_FONT}</a:pPr>"
    text += '<a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'
    return (
        f'<c:chartSpace xmlns:c="{_CHART}" xmlns:a="{_DRAWING}" xmlns:r="{_OFFICE}">'
        '<c:lang val="vi-VN"/>'
        '<c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>'
        f"<a:pPr>{_FONT}</a:pPr><a:r>"
        '<a:rPr lang="vi-VN" sz="1200" b="1"><a:latin typeface="Times New Roman"/>'
        f'<a:cs typeface="Times New Roman"/></a:rPr><a:t>{escape(chart.title)}</a:t></a:r></a:p>'
        '</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>'
        '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>'
        '<c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef>'
        f'<c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0">'
        f"<c:v>{escape(chart.series)}</c:v></c:pt></c:strCache></c:strRef></c:tx>"
        '<c:spPr><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></c:spPr>'
        '<c:invertIfNegative val="0"/><c:dLbls>'
        f'<c:numFmt formatCode="0.0" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>{text}'
        '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
        f"<c:cat><c:strRef><c:f>Sheet1!$A$2:$A${count + 1}</c:f><c:strCache>"
        f'<c:ptCount val="{count}"/>{labels}</c:strCache></c:strRef></c:cat>'
        f"<c:val><c:numRef><c:f>Sheet1!$B$2:$B${count + 1}</c:f><c:numCache>"
        f'<c:formatCode>0.0</c:formatCode><c:ptCount val="{count}"/>{values}</c:numCache>'
        '</c:numRef></c:val></c:ser><c:gapWidth val="60"/><c:axId val="111"/><c:axId val="222"/>'
        '</c:barChart><c:catAx><c:axId val="111"/><c:scaling><c:orientation val="maxMin"/>'
        '</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>{text}<c:crossAx val="222"/>'
        '<c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling>'
        f'<c:orientation val="minMax"/><c:max val="{chart.most}"/><c:min val="0"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="t"/><c:majorGridlines><c:spPr><a:ln w="6350">'
        '<a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
        '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="out"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>{text}<c:crossAx val="111"/>'
        '<c:crosses val="max"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/>'
        '<c:dispBlanksAs val="gap"/></c:chart>'
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def workbook(chart: Chart) -> bytes:
    """Write the figures as the workbook that Word opens on "Edit data"."""
    from xlsxwriter import Workbook

    buffer = BytesIO()
    book = Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": dt.datetime(1980, 1, 1, tzinfo=dt.UTC)})
    sheet = book.add_worksheet("Sheet1")
    sheet.write_row(0, 0, ["", chart.series])
    for row, (label, value) in enumerate(zip(chart.labels, chart.values, strict=True), start=1):
        sheet.write_string(row, 0, label)
        sheet.write_number(row, 1, value)
    book.close()
    return buffer.getvalue()
