"""Names of Office Open XML: its namespaces, and elements in them."""

from cchc_cli.ooxml.xml import Element

_SCHEMAS = "http://schemas.openxmlformats.org"
WORD_URI = f"{_SCHEMAS}/wordprocessingml/2006/main"
DRAWING_URI = f"{_SCHEMAS}/drawingml/2006/main"
INLINE_URI = f"{_SCHEMAS}/drawingml/2006/wordprocessingDrawing"
PICTURE_URI = f"{_SCHEMAS}/drawingml/2006/picture"
CHART_URI = f"{_SCHEMAS}/drawingml/2006/chart"
OFFICE_URI = f"{_SCHEMAS}/officeDocument/2006/relationships"
PACKAGE_URI = f"{_SCHEMAS}/package/2006/relationships"
TYPES_URI = f"{_SCHEMAS}/package/2006/content-types"

W = f"{{{WORD_URI}}}"
A = f"{{{DRAWING_URI}}}"
R = f"{{{OFFICE_URI}}}"

MAIN = "word/document.xml"
"""The part with a document's text, in the packages that this project writes."""
TYPES = "[Content_Types].xml"


def w(name: str) -> str:
    """Return a name in WordprocessingML's namespace, as lxml writes it."""
    return W + name


def local(element: Element) -> str:
    """Return an element's name without its namespace; empty for comments."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
