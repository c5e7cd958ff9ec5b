"""An appendix is a template of its own, appended to a document as a section.

Why not one template with everything: a landscape section that is left out turns the whole
document, and an appendix that the office changes should be one small file.
"""

import posixpath
from copy import deepcopy

from lxml import etree

from cchc_cli.ooxml.names import INLINE_URI, MAIN, PACKAGE_URI, R, w
from cchc_cli.ooxml.package import rels_of
from cchc_cli.ooxml.relations import (
    content_type,
    give_extension_type,
    give_type,
    is_outside,
    relationships,
    target_of,
)
from cchc_cli.ooxml.xml import Element, written
from cchc_cli.word.appendix_styles import bring_styles
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.reading import parsed

_LINKS = {R + "id", R + "embed", R + "link"}
_UNSUPPORTED = {
    w("footnoteReference"): "chú thích cuối trang",
    w("endnoteReference"): "chú thích cuối văn bản",
}
_COMMENTS = (w("commentRangeStart"), w("commentRangeEnd"), w("commentReference"))
_NUMBERED = {
    f"{{{INLINE_URI}}}docPr": "id",
    w("bookmarkStart"): w("id"),
    w("bookmarkEnd"): w("id"),
}
"""What a document numbers for itself, and the attribute with the number."""
_ROOM_FOR_IDS = 1_000_000


def appended(parts: dict[str, bytes], more: dict[str, bytes], number: int) -> dict[str, bytes]:
    """Append the n-th appendix to a document's parts; raises TemplateError."""
    parts = dict(parts)
    document, appendix = parsed(parts[MAIN]), parsed(more[MAIN])
    for tag, words in _UNSUPPORTED.items():
        if next(appendix.iter(tag), None) is not None:
            raise TemplateError(f"mẫu phụ lục không dùng được {words}")
    _number_anew(appendix, number)
    _drop_comments(appendix)
    copies = _bring_parts(parts, more, appendix, number=number)
    bring_styles(parts, more, [appendix, *copies.values()], number=number)
    parts.update({name: written(root) for name, root in copies.items()})
    body, end = document.find(w("body")), appendix.find(w("body"))
    _end_section(body)
    _section_of(end)
    # Copies: lxml moves what was parsed elsewhere in quadratic time, and a copy in linear.
    body.extend([deepcopy(block) for block in end])
    parts[MAIN] = written(document)
    return parts


def _section_of(body: Element) -> Element:
    """Return the properties of a body's last section; raises TemplateError."""
    if body is None or not len(body) or body[-1].tag != w("sectPr"):
        raise TemplateError("mẫu thiếu thiết lập trang", hint="mở bằng Word rồi lưu lại")
    return body[-1]


def _end_section(body: Element) -> None:
    """Close a body's last section with a paragraph of its own, a twentieth of a point high."""
    section = _section_of(body)
    paragraph = etree.SubElement(body, w("p"))
    properties = etree.SubElement(paragraph, w("pPr"))
    spacing = {"before": "0", "after": "0", "line": "20", "lineRule": "exact"}
    etree.SubElement(properties, w("spacing"), {w(name): v for name, v in spacing.items()})
    properties.append(section)


def _drop_comments(appendix: Element) -> None:
    """Take out the marks of comments, whose words stay behind in the template."""
    for mark in list(appendix.iter(*_COMMENTS)):
        mark.getparent().remove(mark)


def _number_anew(appendix: Element, number: int) -> None:
    """Give drawings and bookmarks numbers that the document does not have."""
    for element in appendix.iter(*_NUMBERED):
        name = _NUMBERED[element.tag]
        if (element.get(name) or "").isdecimal():
            element.set(name, str(int(element.get(name)) + number * _ROOM_FOR_IDS))


def _bring_parts(
    parts: dict[str, bytes], more: dict[str, bytes], appendix: Element, *, number: int
) -> dict[str, Element]:
    """Copy the parts that the appendix names (headers, pictures, charts) under new names.

    Return those that hold text, by name, to be written when their styles are known.
    """
    uses = [(e, name) for e in appendix.iter() for name in _LINKS if e.get(name) is not None]
    used = {element.get(name) for element, name in uses}
    before = set(parts)
    if rels_of(MAIN) not in parts:
        raise TemplateError(f"mẫu thiếu phần {rels_of(MAIN)}", hint="mở bằng Word rồi lưu lại")
    rels = parsed(parts[rels_of(MAIN)])
    for relationship in relationships(more, MAIN):
        if relationship.get("Id") in used:
            rels.append(_moved(parts, more, MAIN, link=relationship, number=number))
            rels[-1].set("Id", _new_id(relationship.get("Id"), number))
    parts[rels_of(MAIN)] = written(rels)
    for element, name in uses:
        element.set(name, _new_id(element.get(name), number))
    texts = (name for name in parts if name not in before and name.endswith(".xml"))
    roots = {name: parsed(parts[name]) for name in texts}
    return {name: root for name, root in roots.items() if root.tag in {w("hdr"), w("ftr")}}


def _new_id(name: str, number: int) -> str:
    return f"rIdA{number}{name}"


def _moved(
    parts: dict[str, bytes], more: dict[str, bytes], part: str, *, link: Element, number: int
) -> Element:
    """Copy what a relationship of a part leads to; return the relationship to the copy."""
    moved = deepcopy(link)
    if not is_outside(link):
        copy = _copied(parts, more, target_of(part, link), number=number)
        moved.set("Target", posixpath.relpath(copy, posixpath.dirname(part)))
    return moved


def _copied(parts: dict[str, bytes], more: dict[str, bytes], part: str, *, number: int) -> str:
    """Copy a part with the parts below it; return its new name."""
    folder, _, name = part.rpartition("/")
    new = f"{folder}/a{number}-{name}"
    if part not in more:
        raise TemplateError(f"mẫu phụ lục thiếu phần {part}", hint="mở bằng Word rồi lưu lại")
    parts[new] = more[part]
    links = relationships(more, part)
    if links:
        root = etree.Element(f"{{{PACKAGE_URI}}}Relationships", nsmap={None: PACKAGE_URI})
        root.extend(_moved(parts, more, part, link=link, number=number) for link in links)
        parts[rels_of(new)] = written(root)
    kind, by_extension = content_type(more, part)
    if by_extension:
        give_extension_type(parts, part.rpartition(".")[2], kind)
    if content_type(parts, new)[0] != kind:
        give_type(parts, new, kind)
    return new
