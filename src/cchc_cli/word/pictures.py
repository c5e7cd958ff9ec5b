"""Pictures in the line of text, as DrawingML."""

from xml.sax.saxutils import quoteattr

from cchc_cli.word.values import Picture

EMU_PER_MM = 36_000  # English Metric Units in a millimetre
FIRST_ID = 100_000
"""Above any drawing id that Word gives, so that a picture of the template keeps its own."""


def relation(number: int) -> str:
    """Name the relationship of the n-th picture."""
    return f"rIdCchcPicture{number}"


def drawing(picture: Picture, number: int) -> str:
    """Write the n-th picture (from 1) as an inline drawing."""
    size = (
        f'cx="{round(picture.width_mm * EMU_PER_MM)}" cy="{round(picture.height_mm * EMU_PER_MM)}"'
    )
    name = f'id="{FIRST_ID + number}" name="Hình {number}" descr={quoteattr(picture.alt)}'
    return (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
        f"<wp:extent {size}/><wp:docPr {name}/>"
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f"<pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{relation(number)}" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
