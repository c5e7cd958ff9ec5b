"""An appendix is a template of its own, appended to a document as a section.

Why not one template with everything: a landscape section that is left out turns the whole
document, and an appendix that the office changes should be one small file.
"""

import posixpath
import re
from copy import deepcopy

from lxml import etree

from cchc_cli.ooxml.names import MAIN, OFFICE_URI, PACKAGE_URI, TYPES, R, w
from cchc_cli.ooxml.package import rels_of
from cchc_cli.ooxml.relations import (
    content_type,
    give_extension_type,
    give_type,
    is_outside,
    target_of,
)
from cchc_cli.ooxml.xml import Element, written
from cchc_cli.word.appendix_styles import bring_styles, parsed_part, parsed_text
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.own_ids import is_number

_LINKS = {R + "id", R + "embed", R + "link"}
# Asked in one go: to look at each element of a long table costs more than to print it.
_LINKING = etree.XPath(
    "descendant-or-self::*[@r:id or @r:embed or @r:link]", namespaces={"r": OFFICE_URI}
)
_UNSUPPORTED = {
    w("footnoteReference"): "chú thích cuối trang",
    w("endnoteReference"): "chú thích cuối văn bản",
}
_COMMENTS = (w("commentRangeStart"), w("commentRangeEnd"), w("commentReference"))
_BOOKMARKS = (w("bookmarkStart"), w("bookmarkEnd"))
_ID = re.compile(r"[\w.-]{1,100}")
"""What may stand in an attribute of the kind ID (xsd:ID)."""
_DEEPEST = 10
"""Parts one below another: a header leads to a chart, a chart to its workbook."""
_AGAIN = "mở bằng Word rồi lưu lại"
_SHOWN = 40
_ROOM_FOR_IDS = 1_000_000


def appended(parts: dict[str, bytes], more: dict[str, bytes], number: int) -> dict[str, bytes]:
    """Append the n-th appendix to a document's parts; raises TemplateError."""
    parts = dict(parts)
    for package in (parts, more):
        parsed_part(package, TYPES)
    document, appendix = parsed_part(parts, MAIN), parsed_text(more, MAIN)
    for tag, words in _UNSUPPORTED.items():
        if next(appendix.iter(tag), None) is not None:
            raise TemplateError(f"mẫu phụ lục không dùng được {words}")
    _number_bookmarks(appendix, number)
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


def check_appendix(parts: dict[str, bytes]) -> None:
    """Refuse a template that cannot be an appendix; raises TemplateError.

    It is put behind itself: whatever is wrong is found before any document is made.
    """
    appended(parts, parts, 1)


def _section_of(body: Element) -> Element:
    """Return the properties of a body's last section; raises TemplateError."""
    if body is None:
        raise TemplateError("mẫu không có nội dung", hint=_AGAIN)
    if not len(body) or body[-1].tag != w("sectPr"):
        raise TemplateError("mẫu thiếu thiết lập trang", hint=_AGAIN)
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


def _number_bookmarks(appendix: Element, number: int) -> None:
    """Give bookmarks numbers that the document does not have.

    All ids are made different in the end; but the end of an appendix's bookmark must not be
    taken there for that of one which a block has left without its end.
    """
    for mark in appendix.iter(*_BOOKMARKS):
        if is_number(mark.get(w("id")) or ""):
            mark.set(w("id"), str(int(mark.get(w("id"))) + number * _ROOM_FOR_IDS))


def _bring_parts(
    parts: dict[str, bytes], more: dict[str, bytes], appendix: Element, *, number: int
) -> dict[str, Element]:
    """Copy the parts that the appendix names (headers, pictures, charts) under new names.

    Return those that hold text, by name, to be written when their styles are known.
    """
    uses = [(e, name) for e in _LINKING(appendix) for name in _LINKS if e.get(name) is not None]
    used = {element.get(name) for element, name in uses}
    if rels_of(MAIN) not in parts:
        raise TemplateError(f"mẫu thiếu phần {rels_of(MAIN)}", hint=_AGAIN)
    rels = parsed_part(parts, rels_of(MAIN))
    copies = _Copies(parts, more, number)
    for link in _links(more, MAIN):
        if link.get("Id") in used:
            rels.append(copies.link(MAIN, link))
            rels[-1].set("Id", _new_id(link.get("Id"), number))
    parts[rels_of(MAIN)] = written(rels)
    for element, name in uses:
        element.set(name, _new_id(element.get(name), number))
    texts = ((name, new) for name, new in copies.names.items() if name.endswith(".xml"))
    roots = {new: parsed_text(more, name) for name, new in texts}
    return {name: root for name, root in roots.items() if root.tag in {w("hdr"), w("ftr")}}


def _new_id(name: str, number: int) -> str:
    if not _ID.fullmatch(name):
        message = f"phần {rels_of(MAIN)} có quan hệ mang mã lạ"
        raise TemplateError(message, excerpt=name[:_SHOWN], hint=_AGAIN)
    return f"rIdA{number}{name}"


class _Copies:
    """The parts of an appendix that come into a document, each copied once."""

    def __init__(self, parts: dict[str, bytes], more: dict[str, bytes], number: int) -> None:
        """Begin with none."""
        self.parts = parts
        self.more = more
        self.number = number
        self.names: dict[str, str] = {}
        self.above: list[str] = []
        """The parts that lead to the one being copied, which it must not lead to again."""

    def link(self, part: str, link: Element) -> Element:
        """Copy what a relationship of a part leads to; return the relationship to the copy."""
        moved = deepcopy(link)
        if not is_outside(link):
            copy = self.copied(target_of(part, link), named_by=part)
            # Copies stand in the folders of what they are copies of.
            moved.set("Target", posixpath.relpath(copy, posixpath.dirname(part) or "."))
        return moved

    def copied(self, part: str, *, named_by: str) -> str:
        """Copy a part with the parts below it, unless it is already; return its new name."""
        if part in self.above or part == MAIN or len(self.above) > _DEEPEST:
            raise TemplateError(
                f"phần {named_by} dẫn tới {part} theo vòng, hoặc quá sâu", hint=_AGAIN
            )
        if part not in self.names:
            self.names[part] = self._copy(part, named_by)
        return self.names[part]

    def _copy(self, part: str, named_by: str) -> str:
        if part not in self.more:
            message = f"mẫu phụ lục thiếu phần {part} mà {named_by} cần"
            raise TemplateError(message, hint=_AGAIN)
        folder, slash, name = part.rpartition("/")
        new = f"{folder}{slash}a{self.number}-{name}"
        self.parts[new] = self.more[part]
        self.above.append(part)
        if links := _links(self.more, part):
            root = etree.Element(f"{{{PACKAGE_URI}}}Relationships", nsmap={None: PACKAGE_URI})
            root.extend(self.link(part, link) for link in links)
            self.parts[rels_of(new)] = written(root)
        self.above.pop()
        self._give_type(part, new)
        return new

    def _give_type(self, part: str, new: str) -> None:
        kind, by_extension = content_type(self.more, part)
        if by_extension:
            give_extension_type(self.parts, part.rpartition(".")[2], kind)
        if content_type(self.parts, new)[0] != kind:
            give_type(self.parts, new, kind)


def _links(parts: dict[str, bytes], part: str) -> list[Element]:
    """Return the relationships of a part; raises TemplateError with the name of their part."""
    name = rels_of(part)
    return list(parsed_part(parts, name).iterchildren("{*}Relationship")) if name in parts else []
