"""Lines and text boxes as Word draws them: the new form with the old one beside it, or the old alone."""

from itertools import count
from typing import Any

from docx.oxml import parse_xml

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_EMU = 36_000
_NUMBERS = count(101)
"""Word repairs a file in which two drawings have one number."""
_BLACK = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'


def line(paragraph: Any, width: float, down: float = 5, left: float | None = None) -> None:
    """Draw a line `width` mm long, `down` mm below the top, in the middle or `left` mm from the margin."""
    number = next(_NUMBERS)
    points = width / 25.4 * 72
    shape = (
        f"<wps:wsp><wps:cNvCnPr/><wps:spPr>{_frame(width, 0)}"
        f'<a:prstGeom prst="line"><a:avLst/></a:prstGeom>{_BLACK}</wps:spPr><wps:bodyPr/></wps:wsp>'
    )
    old = f'<v:line id="Line {number}" style="position:absolute;z-index:1" from="0,14pt" to="{points:.1f}pt,14pt"/>'
    _put(paragraph, shape, old, number, (width, 0), (left, down))


def old_line(paragraph: Any, width: float, down: float = 5, left: float = 0) -> None:
    """Draw a line as Word 2003 did."""
    start, end, depth = (mm / 25.4 * 72 for mm in (left, left + width, down))
    paragraph._p.append(
        parse_xml(
            f'<w:r {NAMESPACES}><w:pict><v:line id="Line {next(_NUMBERS)}" style="position:absolute;z-index:2" '
            f'from="{start:.1f}pt,{depth:.1f}pt" to="{end:.1f}pt,{depth:.1f}pt"/></w:pict></w:r>'
        )
    )


def box(
    paragraph: Any, content: str, size: tuple[float, float], at: tuple[float, float], *, framed: bool = False
) -> None:  # fmt: skip
    """Draw a text box of paragraphs, `size` mm wide and high, `at` mm right of the margin and down."""
    number = next(_NUMBERS)
    inside = f"<w:txbxContent>{content}</w:txbxContent>"
    edge = _BLACK if framed else "<a:ln><a:noFill/></a:ln>"
    shape = (
        f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>{_frame(*size)}<a:prstGeom prst="rect"><a:avLst/>'
        f"</a:prstGeom>{edge}</wps:spPr><wps:txbx>{inside}</wps:txbx>"
        '<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>'
    )
    old = (
        f'<v:shape id="Text Box {number}" type="#_x0000_t202" style="position:absolute;width:{size[0] / 25.4 * 72:.0f}pt;'
        f'height:{size[1] / 25.4 * 72:.0f}pt"{"" if framed else " stroked=" + chr(34) + "f" + chr(34)}>'
        f"<v:textbox>{inside}</v:textbox></v:shape>"
    )
    _put(paragraph, shape, old, number, size, at)


def _frame(width: float, height: float) -> str:
    return f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{round(width * _EMU)}" cy="{round(height * _EMU)}"/></a:xfrm>'


def _put(
    paragraph: Any, shape: str, old: str, number: int, size: tuple[float, float], at: tuple[float | None, float]
) -> None:  # fmt: skip
    left, down = at
    across = (
        '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>'
        if left is None
        else f'<wp:positionH relativeFrom="margin"><wp:posOffset>{round(left * _EMU)}</wp:posOffset></wp:positionH>'
    )
    paragraph._p.append(
        parse_xml(
            f'<w:r {NAMESPACES}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
            '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251659264" '
            'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            f'{across}<wp:positionV relativeFrom="paragraph"><wp:posOffset>{round(down * _EMU)}</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="{round(size[0] * _EMU)}" cy="{round(size[1] * _EMU)}"/><wp:wrapNone/>'
            f'<wp:docPr id="{number}" name="Hình {number}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData '
            f'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">{shape}</a:graphicData></a:graphic>'
            f"</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>{old}</w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r>"
        )
    )
