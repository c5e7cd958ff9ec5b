"""What ties parts together: relationships, and the list of their content types.

Functions that add change the given dictionary of parts; the parts themselves are bytes.
"""

import posixpath
from collections.abc import Mapping, MutableMapping

from lxml import etree

from cchc_cli.ooxml.names import PACKAGE_URI, TYPES, TYPES_URI
from cchc_cli.ooxml.package import rels_of
from cchc_cli.ooxml.parsed import root_of
from cchc_cli.ooxml.xml import Element, parse, written

_PLACES = {"theme": "theme/theme1.xml"}
"""Where Word puts what it does not put beside the text."""


def relationships(parts: Mapping[str, bytes], part: str) -> list[Element]:
    """Return the relationships of a part, of the package for an empty name."""
    rels = rels_of(part)
    return list(root_of(parts, rels)) if rels in parts else []


def is_outside(relationship: Element) -> bool:
    """Tell whether a relationship leads out of the package."""
    return (relationship.get("TargetMode") or "").lower() == "external"


def target_of(part: str, relationship: Element) -> str:
    """Return the name of the part that a relationship of a part leads to."""
    target = relationship.get("Target") or ""
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")


def related(parts: Mapping[str, bytes], part: str) -> dict[str, str]:
    """Return the names of the parts that a part leads to, by the ids of its relationships."""
    return {r.get("Id") or "": target_of(part, r) for r in relationships(parts, part)}


def part_of_kind(parts: Mapping[str, bytes], part: str, kind: str) -> str:
    """Name the part of a kind that a part leads to: Word on the web writes word/styles2.xml."""
    for link in relationships(parts, part):
        if (link.get("Type") or "").endswith(f"/{kind}"):
            return spelled(parts, target_of(part, link))
    return posixpath.join(posixpath.dirname(part), _PLACES.get(kind, f"{kind}.xml"))


def spelled(parts: Mapping[str, bytes], name: str) -> str:
    """Return a part's name as it is written: those of parts know no case (29500-2, 6.2.2.3)."""
    if name in parts:
        return name
    return next((part for part in parts if part.lower() == name.lower()), name)


def relate(
    parts: MutableMapping[str, bytes], part: str, *, name: str, kind: str, target: str
) -> None:
    """Lead from a part to another part, unless it does already."""
    rels = rels_of(part)
    root = (
        parse(parts[rels])
        if rels in parts
        else etree.Element(f"{{{PACKAGE_URI}}}Relationships", nsmap={None: PACKAGE_URI})
    )
    relative = posixpath.relpath(target, posixpath.dirname(part) or ".")
    if all(present.get("Target") not in {relative, f"/{target}"} for present in root):
        etree.SubElement(
            root, f"{{{PACKAGE_URI}}}Relationship", Id=name, Type=kind, Target=relative
        )
    parts[rels] = written(root)


def content_type(parts: Mapping[str, bytes], part: str) -> tuple[str, bool]:
    """Return a part's content type, and whether it is that of all with its extension."""
    extension = part.rpartition(".")[2].lower()
    default = ""
    for entry in root_of(parts, TYPES):
        if entry.get("PartName") == f"/{part}":
            return entry.get("ContentType") or "", False
        if (entry.get("Extension") or "").lower() == extension:
            default = entry.get("ContentType") or ""
    return default, True


def give_type(parts: MutableMapping[str, bytes], part: str, kind: str) -> None:
    """Give one part a content type, unless it has one of its own."""
    _add(parts=parts, entry="Override", attribute="PartName", value=f"/{part}", kind=kind)


def give_extension_type(parts: MutableMapping[str, bytes], extension: str, kind: str) -> None:
    """Give all parts with an extension a content type, unless they have one."""
    _add(parts=parts, entry="Default", attribute="Extension", value=extension, kind=kind)


def _add(
    parts: MutableMapping[str, bytes], entry: str, attribute: str, value: str, kind: str
) -> None:
    root = parse(parts[TYPES])
    if all((present.get(attribute) or "").lower() != value.lower() for present in root):
        added = etree.SubElement(root, f"{{{TYPES_URI}}}{entry}", {attribute: value})
        added.set("ContentType", kind)
        parts[TYPES] = written(root)
