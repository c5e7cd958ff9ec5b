"""The parts of a .docx: parsed safely, and tied by their relationships."""

from collections.abc import Mapping
from typing import Any

from lxml import etree

from cchc_cli.nd30.reading.wordml import W

MOST_TAGS = 800_000
"""A document of 1,000 pages has fewer; a zip bomb has more."""
_STRICT = "http://purl.oclc.org/ooxml/"
_TRANSITIONAL = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": b"http://schemas.openxmlformats.org/"
    b"wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": b"http://schemas."
    b"openxmlformats.org/officeDocument/2006/relationships",
    b"http://purl.oclc.org/ooxml/drawingml/main": b"http://schemas.openxmlformats.org/"
    b"drawingml/2006/main",
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": b"http://schemas."
    b"openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


class UnreadableError(Exception):
    """The file cannot be checked; the text says why and what to do."""


def parse(data: bytes) -> Any:
    """Parse XML without entities, network or huge trees; raises UnreadableError."""
    for strict, plain in _TRANSITIONAL.items():
        if _STRICT.encode() in data:
            data = data.replace(strict, plain)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise UnreadableError("tệp chứa khai báo XML không được phép")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(f"nội dung bên trong bị hỏng ({error.msg})") from None


def refuse_bombs(parts: Mapping[str, bytes]) -> None:
    """Count tags before anything is parsed; raises UnreadableError."""
    tags = sum(d.count(b"<") for n, d in parts.items() if n.endswith((".xml", ".rels")))
    if tags > MOST_TAGS:
        raise UnreadableError("văn bản quá lớn để kiểm tra; hãy tách thành nhiều tệp")


def body_of(root: Any) -> Any:
    """Give the body of a main part; raises UnreadableError."""
    body = root.find(W + "body")
    if body is None:
        raise UnreadableError("tệp không có nội dung văn bản")
    return body


def main_part(parts: Mapping[str, bytes]) -> str:
    """Name the part that holds the document's text; raises UnreadableError."""
    root = parse(parts["_rels/.rels"]) if "_rels/.rels" in parts else None
    for relation in () if root is None else root:
        if (relation.get("Type") or "").endswith("/officeDocument"):
            name = (relation.get("Target") or "").lstrip("/")
            if name in parts:
                return name
    if "word/document.xml" not in parts:
        raise UnreadableError("tệp không có nội dung văn bản Word")
    return "word/document.xml"


def relations(parts: Mapping[str, bytes], main: str) -> dict[str, str]:
    """Give the parts that a part names, by the ids of their relationships."""
    folder, _, name = main.rpartition("/")
    rels = f"{folder}/_rels/{name}.rels"
    if rels not in parts:
        return {}
    found = {}
    for relation in parse(parts[rels]):
        target = relation.get("Target") or ""
        whole = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
        found[relation.get("Id") or ""] = whole
    return found
