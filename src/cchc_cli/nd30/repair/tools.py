"""What repairs share: properties put where the schema wants them."""

from typing import Any

from lxml import etree

from cchc_cli.nd30.reading.wordml import W
from cchc_cli.nd30.widths import TWIPS_PER_MM

_PPR_ORDER = [
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "framePr",
    "widowControl",
    "numPr",
    "suppressLineNumbers",
    "pBdr",
    "shd",
    "tabs",
    "suppressAutoHyphens",
    "kinsoku",
    "wordWrap",
    "overflowPunct",
    "topLinePunct",
    "autoSpaceDE",
    "autoSpaceDN",
    "bidi",
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
    "textDirection",
    "textAlignment",
    "textboxTightWrap",
    "outlineLvl",
    "divId",
    "cnfStyle",
    "rPr",
    "sectPr",
    "pPrChange",
]


def serialised(root: Any) -> bytes:
    """Write a part."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def twips_of(mm: float) -> str:
    """Write millimetres as twentieths of a point."""
    return str(round(mm * TWIPS_PER_MM))


def note(done: list[str], line: str) -> None:
    """Say once what was done."""
    if line not in done:
        done.append(line)


def child(paragraph: Any, name: str) -> Any:
    """Give a paragraph property, made at the place that the schema wants."""
    properties = paragraph.find(W + "pPr")
    if properties is None:
        properties = etree.Element(W + "pPr")
        paragraph.insert(0, properties)
    found = properties.find(W + name)
    if found is None:
        found = etree.Element(W + name)
        order = _PPR_ORDER.index(name)
        later = {W + n for n in _PPR_ORDER[order + 1 :]}
        at = next((i for i, c in enumerate(properties) if c.tag in later), len(properties))
        properties.insert(at, found)
    return found
