"""What a written .docx must be: an archive that is whole, parts that parse, a text to read."""

import io
import posixpath
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TYPES = "[Content_Types].xml"
_MAIN = "word/document.xml"


class ReadDocument(NamedTuple):
    """What was found in a document."""

    faults: list[str]
    essence: str = ""
    """Every letter of its text: of the body and of what the body names, in order."""


def read_document(data: bytes) -> ReadDocument:
    """Read a document as strictly as Word would."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
            parts = {name: package.read(name) for name in names}
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError):
        return ReadDocument(["no whole archive"])
    faults = ["two entries of one name"] if len(parts) != len(names) else []
    faults += sorted(set(_names(names)))
    if _TYPES not in parts or _MAIN not in parts:
        return ReadDocument([*faults, "no Word document"])
    trees = {
        name: _parsed(part) for name, part in parts.items() if name.endswith((".xml", ".rels"))
    }
    faults += ["a part that does not parse"] if None in trees.values() else []
    sound = {name: tree for name, tree in trees.items() if tree is not None}
    faults += sorted(set(_relations(sound, parts)))
    main = sound.get(_MAIN)
    if main is None or main.tag != f"{_W}document":
        return ReadDocument([*faults, "no text"])
    return ReadDocument(faults, essence(text_of(main)))


def essence(text: str) -> str:
    """Keep what a reader reads: no spaces, no case, no mark at the end, letters composed."""
    whole = "".join(unicodedata.normalize("NFC", text).split()).casefold()
    return unicodedata.normalize("NFC", whole).rstrip(".,;:")


def text_of(tree: etree._Element) -> str:
    """Return the text of a part, whatever runs and cells it stands in."""
    return "".join(node.text or "" for node in tree.iter(f"{_W}t"))


def _names(names: list[str]) -> Iterator[str]:
    for name in names:
        if not name or name.startswith("/") or ".." in name.split("/") or "\\" in name:
            yield "an entry whose name leads elsewhere"


def _parsed(part: bytes) -> etree._Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        tree = etree.fromstring(part, parser)
    except etree.XMLSyntaxError:
        return None
    return None if tree.getroottree().docinfo.doctype else tree


def _relations(trees: dict[str, etree._Element], parts: dict[str, bytes]) -> Iterator[str]:
    known = {name.lower() for name in parts}  # names of parts know no case (OPC)
    for name, tree in trees.items():
        if not name.endswith(".rels"):
            continue
        folder = posixpath.dirname(posixpath.dirname(name))
        for relation in tree.iterchildren("*"):
            if relation.tag != _RELATIONSHIP or len(relation):
                yield "a list of relationships that holds something else"
                continue
            target = relation.get("Target", "")
            if relation.get("TargetMode") == "External":
                continue
            path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            if path.lower() not in known:
                yield "a relationship to a part that is not there"
