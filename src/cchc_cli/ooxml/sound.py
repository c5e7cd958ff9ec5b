"""A package whose XML parts can all be read, and are what their names and types say they are.

What is passed on unread would go into a document as it is: so every part is parsed once.
"""

import re
from collections.abc import Iterable, Mapping

from cchc_cli.ooxml.names import MAIN, PACKAGE_URI, TYPES, TYPES_URI, local, w
from cchc_cli.ooxml.package import PackageError, rels_of
from cchc_cli.ooxml.parsed import once, root_of
from cchc_cli.ooxml.relations import is_outside, target_of
from cchc_cli.ooxml.xml import BrokenXmlError, Element, ForbiddenXmlError
from cchc_cli.patterns import regex

MOST_SIGNS = 1_500_000
"""Elements and attributes of all parts: what memory and time grow with.

A report on 20,000 duties has 1,150,000. Measured at 2,500,000: empty paragraphs take 1.5 GB and
36 seconds to check. Tracked changes are worse: by what 600,000 take, so many here would take
1.3 GB and half a minute, and to repair about twice that.
"""
MOST_PARAGRAPHS = 300_000
"""Ten thousand pages: each becomes a value with its look, so many empty ones are a bomb."""
_PARAGRAPH = regex(rb"<(?:\w+:)?p[\s/>]")
_SAVE_AGAIN = "mở bằng Word rồi lưu lại dạng .docx"
_XML = (".xml", ".rels")
_FOLDER = "word/"
_ENCODING = regex(rb"<\?xml[^>]*?\bencoding\s*=\s*[\"']([^\"']*)")
_USUAL_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"'
_ENCODINGS = {"utf-8", "utf8", "us-ascii", "ascii"}
"""All that Word writes. In others any byte may be `<`, and a search for it is blind."""
_ROOTS = {
    "document": "document",
    "styles": "styles",
    "settings": "settings",
    "webSettings": "webSettings",
    "numbering": "numbering",
    "fontTable": "fonts",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "comments": "comments",
    "header": "hdr",
    "footer": "ftr",
}
"""The root element of each kind of part (ISO/IEC 29500-1, 11.3), by the part's usual name."""
_ROOTS_IN_ANY_CASE = {name.casefold() for name in _ROOTS}
_USUAL = (TYPES, MAIN, rels_of(""))
_RELATIONSHIP = f"{{{PACKAGE_URI}}}Relationship"
_TYPE = regex(r"wordprocessingml\.(\w+)\+xml")
_MAIN_TYPE = regex(r"(document|template)(\.macroEnabled\w*)?\.main\+xml$", re.IGNORECASE)


@once
def xml_roots(parts: Mapping[str, bytes]) -> dict[str, Element]:
    """Parse every XML part, by its name; raises PackageError that names the part at fault."""
    types = content_types(parts)
    # A drawing (svg) is a picture, of no kind of Word's.
    names = [n for n in parts if _is_xml(n, types[n]) and types[n] != "image/svg+xml"]
    signs = sum(_signs(parts[name]) for name in names)
    if signs > MOST_SIGNS or (signs > MOST_PARAGRAPHS and _are_many_paragraphs(parts, names)):
        raise PackageError("văn bản quá lớn", hint="tách thành nhiều tệp")
    roots = {name: _root(parts, name) for name in names}
    for name, root in roots.items():
        wanted = _wanted(name, types[name])
        if wanted is not None and root.tag != wanted:
            raise _fault(name, f"không đúng loại (phần tử gốc là `{local(root)}`)")
        if name.endswith(".rels"):
            _require_relationships(name, root)
    _require_spelling(parts, roots)
    _require_main(roots, types)
    return roots


def _are_many_paragraphs(parts: Mapping[str, bytes], names: Iterable[str]) -> bool:
    return sum(len(_PARAGRAPH.findall(parts[name])) for name in names) > MOST_PARAGRAPHS


def _signs(data: bytes) -> int:
    """Count the elements and attributes of a part, not fewer than it has."""
    return data.count(b"<") - data.count(b"</") + data.count(b"=")


def _is_xml(name: str, kind: str) -> bool:
    return name.lower().endswith(_XML) or kind.lower().endswith(("+xml", "/xml"))


@once
def content_types(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the content type of each part, "" where none is given; raises PackageError."""
    root = _root(parts if TYPES in parts else {TYPES: b""}, TYPES)
    if root.tag != f"{{{TYPES_URI}}}Types":
        raise _fault(TYPES, f"không đúng loại (phần tử gốc là `{local(root)}`)")
    said = [(e.get("PartName"), e.get("Extension"), e.get("ContentType") or "") for e in root]
    own = {name.lstrip("/").lower(): kind for name, _, kind in said if name}
    shared = {extension.lower(): kind for _, extension, kind in said if extension}
    return {n: own.get(n.lower(), shared.get(n.rpartition(".")[2].lower(), "")) for n in parts}


def _root(parts: Mapping[str, bytes], name: str) -> Element:
    data = parts[name]
    begins = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    usual = begins.startswith(_USUAL_DECLARATION)
    encoding = None if usual else _ENCODING.match(begins)
    if encoding is not None and encoding[1].decode("latin-1").lower() not in _ENCODINGS:
        raise _fault(name, "không viết bằng UTF-8")
    try:
        data.decode()
        return root_of(parts, name)
    except UnicodeDecodeError as error:
        raise _fault(name, "không viết bằng UTF-8") from error
    except ForbiddenXmlError as error:
        raise _fault(name, "khai báo DTD, không được phép") from error
    except BrokenXmlError as error:
        raise _fault(name, "bị hỏng, không phải XML đúng" if data.strip() else "rỗng") from error


def _wanted(name: str, kind: str) -> str | None:
    """Return the root element that a part must have; None for parts of no kind known here."""
    if name.endswith(".rels"):
        return f"{{{PACKAGE_URI}}}Relationships"
    usual = _usual_name(name)
    if usual not in _ROOTS:
        found = _TYPE.search(kind)
        usual = "" if found is None else found[1]
    return w(_ROOTS[usual]) if usual in _ROOTS else None


def _usual_name(name: str) -> str:
    """Return what a part of Word's is called without its folder and number, "" for another."""
    if not (name.startswith(_FOLDER) and name.endswith(_XML[0])):
        return ""
    stem = name[len(_FOLDER) : -len(_XML[0])]
    while stem[-1:].isdecimal():
        stem = stem[:-1]
    return stem


def _require_relationships(name: str, root: Element) -> None:
    """Refuse a list of relationships that holds something else, as Word does."""
    for child in root.iterchildren("*"):
        if child.tag != _RELATIONSHIP or len(child):
            raise _fault(name, f"có phần tử lạ `{local(child)}`")


def _require_spelling(parts: Mapping[str, bytes], roots: Mapping[str, Element]) -> None:
    """Refuse names that are known by another case alone, which no office program writes.

    Names of parts know no case (ISO/IEC 29500-2, 6.2.2.3): Word would read a part that is not
    found here, and what is added here would be a second part of that name.
    """
    wanted = {name.lower(): name for name in (*_USUAL, *map(rels_of, parts))}
    for rels in (name for name in roots if name.endswith(".rels")):
        source = rels.replace("_rels/", "").removesuffix(".rels")
        targets = (target_of(source, link) for link in roots[rels] if not is_outside(link))
        wanted |= {target.lower(): target for target in targets}
    for name in parts:
        known = _usual_name(name.casefold()) in _ROOTS_IN_ANY_CASE
        if (
            (known and _usual_name(name) not in _ROOTS)
            or _is_hidden_list(name)
            or wanted.get(name.lower(), name) != name
        ):
            raise _fault(name, "viết hoa, viết thường khác chỗ nêu tên nó")


def _is_hidden_list(name: str) -> bool:
    """Tell a list of relations or types whose name is written as no program writes it.

    Names of parts know no case, so others would read what is passed over here.
    """
    plain = name.lower()
    lists = plain.endswith(".rels") or "_rels/" in plain or plain == TYPES.lower()
    folder, _, last = name.rpartition("/")
    usual = (folder.endswith("_rels") and last.endswith(".rels")) or name == TYPES
    return lists and not usual


def _require_main(roots: Mapping[str, Element], types: Mapping[str, str]) -> None:
    """Refuse a package of which Word would show another part than the one that is read here."""
    if MAIN not in roots or roots[MAIN].find(w("body")) is None:
        raise _fault(MAIN, "không có nội dung văn bản")
    if not _MAIN_TYPE.search(types[MAIN]):
        raise _fault(TYPES, f"không nói đúng {MAIN} là gì")
    links = roots.get(rels_of(""), ())
    mains = [r for r in links if (r.get("Type") or "").endswith("/officeDocument")]
    if [target_of("", link) for link in mains] != [MAIN]:
        raise _fault(rels_of(""), f"không dẫn đến {MAIN}")


def _fault(name: str, what: str) -> PackageError:
    return PackageError(f"phần {name} {what}", hint=_SAVE_AGAIN)
