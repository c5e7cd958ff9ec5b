"""Where properties stand in their paragraph, run or cell: wml.xsd fixes their order."""

from lxml import etree

from cchc_cli.ooxml.names import local, w
from cchc_cli.ooxml.xml import Element

PARAGRAPH = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"),
    *("numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens"),
    *("kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN"),
    *("bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing"),
    *("mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment"),
    *("textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
)
"""The properties of a paragraph, in order (CT_PPr)."""
RUN = (
    *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike"),
    *("outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish"),
    *("webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight"),
    *("u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang"),
    *("eastAsianLayout", "specVanish", "oMath"),
)
"""The properties of a run, in order (EG_RPrBase)."""
CELL = (
    *("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar"),
    *("textDirection", "tcFitText", "vAlign", "hideMark", "headers", "tcPrChange"),
)
"""The properties of a table's cell, in order (CT_TcPr)."""


def place_for(properties: list[Element], name: str, order: tuple[str, ...]) -> int:
    """Return where a property goes among those that are there."""
    later = set(order[order.index(name) + 1 :])
    return next(
        (i for i, present in enumerate(properties) if local(present) in later), len(properties)
    )


def paragraph_property(paragraph: Element, name: str) -> Element:
    """Return a property of a paragraph, made at its place where it is lacking."""
    return _property(paragraph, "pPr", name, PARAGRAPH)


def cell_property(cell: Element, name: str) -> Element:
    """Return a property of a table's cell, made at its place where it is lacking."""
    return _property(cell, "tcPr", name, CELL)


def _property(element: Element, holder: str, name: str, order: tuple[str, ...]) -> Element:
    properties = element.find(w(holder))
    if properties is None:
        properties = etree.Element(w(holder))
        element.insert(0, properties)
    found = properties.find(w(name))
    if found is None:
        found = etree.Element(w(name))
        properties.insert(place_for(list(properties), name, order), found)
    return found
