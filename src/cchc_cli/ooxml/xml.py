"""The XML of a part: parsed without entities or network, built, and written."""

from typing import TYPE_CHECKING, TypeAlias

from lxml import etree

if TYPE_CHECKING:
    from lxml.builder import ElementMaker

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml has no other name for it
"""An element of a parsed part."""
DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_STRICT = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = {
    _STRICT + b"wordprocessingml/main": b"wordprocessingml/2006/main",
    _STRICT + b"officeDocument/relationships": b"officeDocument/2006/relationships",
    _STRICT + b"drawingml/main": b"drawingml/2006/main",
    _STRICT + b"drawingml/wordprocessingDrawing": b"drawingml/2006/wordprocessingDrawing",
    _STRICT + b"drawingml/picture": b"drawingml/2006/picture",
    _STRICT + b"drawingml/chart": b"drawingml/2006/chart",
}


class BrokenXmlError(Exception):
    """A part is not well-formed; the text says where, in the parser's words."""


class ForbiddenXmlError(Exception):
    """A part declares a document type, through which entities and files come in."""


def parse(data: bytes) -> Element:
    """Parse a part, one of ISO/IEC 29500 Strict as if it were Transitional.

    Raises BrokenXmlError and ForbiddenXmlError.
    """
    root = _parsed(_transitional(data))
    # `&#47;` in the name of a namespace is a `/`, which only shows once it is read.
    if b"&#" in data and any(map(_is_strict, root.iter("*"))):
        root = _parsed(_transitional(etree.tostring(root, encoding="UTF-8")))
    return root


def _is_strict(element: Element) -> bool:
    return any(uri.encode().startswith(_STRICT) for uri in element.nsmap.values())


def _transitional(data: bytes) -> bytes:
    if _STRICT in data:
        for strict, plain in _TRANSITIONAL.items():
            data = data.replace(strict, b"http://schemas.openxmlformats.org/" + plain)
    return data


def _parsed(data: bytes) -> Element:
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise ForbiddenXmlError
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise BrokenXmlError(error.msg) from error
    # In UTF-16 the bytes above do not show a document type.
    if root.getroottree().docinfo.internalDTD is not None:
        raise ForbiddenXmlError
    return root


def written(root: Element) -> bytes:
    """Write a part."""
    return DECLARATION + bytes(etree.tostring(root, encoding="UTF-8"))


def fragment(element: Element) -> str:
    """Write an element to stand within a part's text."""
    return str(etree.tostring(element, encoding="unicode"))


def same(one: Element, other: Element) -> bool:
    """Tell whether two elements say the same, however their namespaces are declared."""
    canonical = [etree.tostring(e, method="c14n", exclusive=True) for e in (one, other)]
    return bool(canonical[0] == canonical[1])


def maker(namespace: str, **prefixes: str) -> "ElementMaker":
    """Return a maker of elements in a namespace: `make.name(child, attribute="…")`.

    A namespace without a prefix of its own is the default one.
    """
    from lxml.builder import ElementMaker

    names: dict[str | None, str] = dict(prefixes.items())
    if namespace not in prefixes.values():
        names[None] = namespace
    return ElementMaker(namespace=namespace, nsmap=names)
