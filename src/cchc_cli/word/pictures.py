"""Pictures in the line of text, as DrawingML."""

from cchc_cli.ooxml.names import DRAWING_URI, INLINE_URI, OFFICE_URI, PICTURE_URI, R
from cchc_cli.ooxml.xml import Element, fragment, maker
from cchc_cli.word.values import Picture

EMU_PER_MM = 36_000  # English Metric Units in a millimetre
FIRST_ID = 100_000
"""Above any drawing id that Word gives, so that a picture of the template keeps its own."""
a = maker(DRAWING_URI, a=DRAWING_URI)
_pic = maker(PICTURE_URI, pic=PICTURE_URI)
_inline = maker(INLINE_URI, wp=INLINE_URI)


def relation(number: int) -> str:
    """Name the relationship of the n-th picture."""
    return f"rIdPicture{number}"


def drawing(picture: Picture, number: int) -> str:
    """Write the n-th picture (from 1) as an inline drawing."""
    size = extent(picture.width_mm, picture.height_mm)
    name = {"id": str(FIRST_ID + number), "name": f"Hình {number}", "descr": picture.alt}
    blip = maker(DRAWING_URI, a=DRAWING_URI, r=OFFICE_URI).blip({R + "embed": relation(number)})
    content = _pic.pic(
        _pic.nvPicPr(_pic.cNvPr(name), _pic.cNvPicPr()),
        _pic.blipFill(blip, a.stretch(a.fillRect())),
        _pic.spPr(a.xfrm(a.off(x="0", y="0"), a.ext(size)), a.prstGeom(a.avLst(), prst="rect")),
    )
    return inline(size, name, content, kind=PICTURE_URI)


def extent(width_mm: float, height_mm: float) -> dict[str, str]:
    """Return a size as DrawingML has it."""
    return {"cx": str(round(width_mm * EMU_PER_MM)), "cy": str(round(height_mm * EMU_PER_MM))}


def inline(size: dict[str, str], name: dict[str, str], content: Element, kind: str) -> str:
    """Write a drawing that stands in the line; `kind` is the namespace of its content."""
    graphic = a.graphic(a.graphicData(content, uri=kind))
    frame = _inline.inline(
        _inline.extent(size), _inline.docPr(name), graphic,
        distT="0", distB="0", distL="0", distR="0",
    )  # fmt: skip
    return f"<w:drawing>{fragment(frame)}</w:drawing>"
