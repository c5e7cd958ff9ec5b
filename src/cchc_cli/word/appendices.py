"""An appendix is a template of its own, appended to a document as a section.

Why not one template with everything: a landscape section that is left out turns the whole
document, and an appendix that the office changes should be one small file.
"""

import posixpath
from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from cchc_cli.ooxml.names import MAIN, PACKAGE_URI, R, w
from cchc_cli.ooxml.package import rels_of
from cchc_cli.ooxml.relations import (
    content_type,
    give_extension_type,
    give_type,
    is_outside,
    relationships,
    target_of,
)
from cchc_cli.ooxml.xml import Element, same, written
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.reading import parsed

_STYLES = "word/styles.xml"
_STYLE_USES = (w("pStyle"), w("rStyle"), w("tblStyle"))
_STYLE_LINKS = (w("basedOn"), w("next"), w("link"))
_LINKS = {R + "id", R + "embed", R + "link"}
_UNSUPPORTED = {
    w("numId"): "đánh số tự động (gõ số bằng tay)",
    w("footnoteReference"): "chú thích cuối trang",
    w("commentReference"): "lời bàn (comment)",
}


def appended(parts: dict[str, bytes], more: dict[str, bytes], number: int) -> dict[str, bytes]:
    """Append the n-th appendix to a document's parts; raises TemplateError."""
    parts = dict(parts)
    document, appendix = parsed(parts[MAIN]), parsed(more[MAIN])
    for tag, words in _UNSUPPORTED.items():
        if next(appendix.iter(tag), None) is not None:
            raise TemplateError(f"mẫu phụ lục không dùng được {words}")
    _bring_parts(parts, more, appendix, number=number)
    _bring_styles(parts, more, appendix, number=number)
    body = document.find(w("body"))
    _end_section(body)
    _section_of(appendix.find(w("body")))
    body.extend(list(appendix.find(w("body"))))
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


def _bring_parts(
    parts: dict[str, bytes], more: dict[str, bytes], appendix: Element, number: int
) -> None:
    """Copy the parts that the appendix names (headers, pictures, charts) under new names."""
    uses = [(e, name) for e in appendix.iter() for name in _LINKS if e.get(name) is not None]
    used = {element.get(name) for element, name in uses}
    rels = parsed(parts[rels_of(MAIN)])
    for relationship in relationships(more, MAIN):
        if relationship.get("Id") in used:
            rels.append(_moved(parts=parts, more=more, part=MAIN, link=relationship, number=number))
            rels[-1].set("Id", _new_id(relationship.get("Id"), number))
    parts[rels_of(MAIN)] = written(rels)
    for element, name in uses:
        element.set(name, _new_id(element.get(name), number))


def _new_id(name: str, number: int) -> str:
    return f"rIdA{number}{name}"


def _moved(
    parts: dict[str, bytes], more: dict[str, bytes], part: str, link: Element, number: int
) -> Element:
    """Copy what a relationship of a part leads to; return the relationship to the copy."""
    moved = deepcopy(link)
    if not is_outside(link):
        copy = _copied(parts, more, target_of(part, link), number=number)
        moved.set("Target", posixpath.relpath(copy, posixpath.dirname(part)))
    return moved


def _copied(parts: dict[str, bytes], more: dict[str, bytes], part: str, number: int) -> str:
    """Copy a part with the parts below it; return its new name."""
    folder, _, name = part.rpartition("/")
    new = f"{folder}/a{number}-{name}"
    if part not in more:
        raise TemplateError(f"mẫu phụ lục thiếu phần {part}", hint="mở bằng Word rồi lưu lại")
    parts[new] = more[part]
    below = [
        _moved(parts=parts, more=more, part=part, link=link, number=number)
        for link in relationships(more, part)
    ]
    if below:
        root = etree.Element(f"{{{PACKAGE_URI}}}Relationships", nsmap={None: PACKAGE_URI})
        root.extend(below)
        parts[rels_of(new)] = written(root)
    kind, by_extension = content_type(more, part)
    if by_extension:
        give_extension_type(parts, part.rpartition(".")[2], kind)
    else:
        give_type(parts, new, kind)
    return new


def _bring_styles(
    parts: dict[str, bytes], more: dict[str, bytes], appendix: Element, number: int
) -> None:
    """Add the styles that the document lacks; those that differ come under another name."""
    sheet = parsed(parts[_STYLES])
    ours, theirs = _by_id(sheet), _by_id(parsed(more[_STYLES])) if _STYLES in more else {}
    renamed = {
        name: f"{name}-A{number}"
        for name, style in theirs.items()
        if name in ours and not same(ours[name], style)
    }
    uses = list(appendix.iter(*_STYLE_USES))
    for name in sorted(_with_bases({use.get(w("val")) for use in uses}, theirs)):
        if name not in ours or name in renamed:
            sheet.append(_under_new_names(theirs[name], renamed))
    parts[_STYLES] = written(sheet)
    for use in uses:
        use.set(w("val"), renamed.get(use.get(w("val")), use.get(w("val"))))


def _by_id(sheet: Element) -> dict[str, Element]:
    return {style.get(w("styleId")): style for style in sheet.iter(w("style"))}


def _with_bases(used: set[str], styles: dict[str, Element]) -> set[str]:
    """Return the styles that are used, with all that they are based on or lead to."""
    wanted: set[str] = set()
    waiting = list(used)
    while waiting:
        name = waiting.pop()
        if name in styles and name not in wanted:
            wanted.add(name)
            waiting += [link.get(w("val")) for link in _links(styles[name])]
    return wanted


def _links(style: Element) -> Iterator[Element]:
    return (child for child in style if child.tag in _STYLE_LINKS)


def _under_new_names(style: Element, renamed: dict[str, str]) -> Element:
    """Copy a style, its id and those it leads to as they are called in the document."""
    copy = deepcopy(style)
    for link in _links(copy):
        link.set(w("val"), renamed.get(link.get(w("val")), link.get(w("val"))))
    name = copy.get(w("styleId"))
    if name in renamed:
        copy.set(w("styleId"), renamed[name])
        copy.attrib.pop(w("default"), None)
        title = copy.find(w("name"))
        if title is not None:
            title.set(w("val"), f"{title.get(w('val'))} (phụ lục)")
    return copy
