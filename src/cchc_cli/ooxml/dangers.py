"""What in a Word file acts by itself, or leads out of the file or to nothing.

Macros, controls, objects of other programs, fields that fetch or start something, and every
relation to outside. None of it may stand in an official document: opening it would fetch or run
what a stranger chose, and show each reader something else.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cchc_cli.ooxml.danger_words import DangerKind
from cchc_cli.ooxml.fields import codes
from cchc_cli.ooxml.names import local, w
from cchc_cli.ooxml.relations import is_outside, target_of
from cchc_cli.ooxml.sound import content_types, xml_roots
from cchc_cli.ooxml.xml import BrokenXmlError, Element, ForbiddenXmlError, parse
from cchc_cli.patterns import regex


class Danger(NamedTuple):
    """One danger: of which kind, in which part, and the target, code or name that shows it."""

    kind: DangerKind
    part: str
    what: str


_FIELDS = {
    *("DDE", "DDEAUTO", "LINK", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "RD"),
    *("DATABASE", "DATA", "MACROBUTTON", "PRINT", "HTMLCONTROL"),
}
"""Fields that fetch, run or send something (ISO/IEC 29500-1, 17.16.5, and older ones of Word)."""
_VML = "urn:schemas-microsoft-com:vml"
_OFFICE = "urn:schemas-microsoft-com:office:office"
_ELEMENTS: dict[str, DangerKind] = {
    w("altChunk"): "part",
    w("subDoc"): "part",
    w("frameset"): "part",
    w("control"): "activex",
    f"{{{_OFFICE}}}OLEObject": "ole",
    w("objectLink"): "ole",
    w("objectEmbed"): "ole",
    w("attachedTemplate"): "template",
    w("mailMerge"): "merge",
}
_RELATIONS: tuple[tuple[str, DangerKind], ...] = (
    ("vba", "macro"),
    ("extensibility", "macro"),
    ("webextension", "extension"),
    ("control", "activex"),
    ("oleobject", "ole"),
    ("afchunk", "part"),
    ("subdocument", "part"),
    ("frame", "part"),
    ("attachedtemplate", "template"),
    ("mailmerge", "merge"),
)
"""What the last word of a relationship's type holds, and its kind: outside and inside."""
_TYPES: tuple[tuple[str, DangerKind], ...] = (
    ("vba", "macro"),
    ("macroenabled", "macro"),
    ("webextension", "extension"),
    ("activex", "activex"),
    ("oleobject", "ole"),
)
"""What a content type holds, and its kind."""
_MACROS = regex(r"(.*/)?vba\w+\.(bin|xml)", re.IGNORECASE)
_USUAL = {
    *("xml", "rels", "vml", "odttf", "ttf", "sigs"),
    *("png", "jpg", "jpeg", "jpe", "jfif", "gif", "bmp", "dib", "tif", "tiff", "emf", "wmf"),
    *("emz", "wmz", "svg", "ico", "wdp", "jp2", "webp"),
}
"""Extensions of XML, fonts, signatures and pictures: what Word itself puts into a file."""
_KEPT = regex(r"(.*/)?printersettings\d*\.bin|\[trash\]/\d+\.dat", re.IGNORECASE)
"""The settings of a printer, and what Word itself threw away."""
_ORDINARY_TYPES = regex(
    r"|application/(xml|octet-stream|inkml\+xml|x-font[\w.-]*|font[\w.-]*)|text/xml|(image|font)/.+"
    r"|application/vnd\.(openxmlformats|ms-(word|office|excel|package))[\w.+-]*",
    re.IGNORECASE,
)
"""Content types of the parts of Word's files, of embedded fonts and of pictures, or none."""
_OFFICE_TYPE = "application/vnd.openxmlformats"
_SIGNS_OF_TYPES = str.maketrans("", "", ".+-")
_PROGRAMS = (b"MZ", b"\x7fELF", b"#!")
"""How programs of Windows, programs of Linux and scripts begin, whatever they are called."""
_SVG = regex(rb"<(?:[\w.-]+:)?svg[\s/>]", re.IGNORECASE)
_OWN_PICTURE = regex(r"\s*(?:#|data:image/(?!svg)|$)", re.IGNORECASE)
"""A place in the same drawing, or a picture within it; a drawing in a drawing may act again."""
_STYLE = regex(r"@import|url\(\s*[\"']?\s*(?!#|data:image/(?!svg)|[\s\"'])|\\", re.IGNORECASE)
"""What a style fetches; a \\ may hide any letter of it."""
_OF_MACROS = (b"vbaproject", b"macrosheets/", b"activex/")
"""What names the parts of a workbook that act; a ZIP keeps the names as they are."""
_SCHEME = regex(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_WEB = {"http", "https", "mailto", "tel"}
_ARGUMENT = regex(r"[\"“”]([^\"“”]*)[\"“”]?|(\\\\[^\s\"“”]*)|\\(\S)|([^\s\"“”]+)")
"""An argument of a field in quotes, an address of a share, a switch, or an argument without."""
_TAKING = set("*#@lost")
"""Switches that take the argument after them: `\\l` a bookmark, `\\o` a tip, `\\t` a frame."""
_HIDDEN_FIELD = regex(
    r"(?<![\w/.?=&#-])(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|MACROBUTTON|HTMLCONTROL)"
    r"(?![\w/.?=&#-])",
    re.IGNORECASE,
)
"""Names that no text of a harmless field holds; in an address they are parts of longer words."""
_OF_HIDDEN = ("DDE", "NCLUDE", "MACROBUTTON", "HTMLCONTROL")
"""What those names hold, of letters that no other alphabet has a capital of (as İ is of i)."""


def dangers(parts: Mapping[str, bytes]) -> Iterator[Danger]:
    """Yield what is dangerous in a sound package; raises PackageError for one that is not."""
    roots, types = xml_roots(parts), content_types(parts)
    known = set(_books(roots))
    for book in sorted(known & parts.keys()):
        yield from _of_book(book, parts[book])
    for name, root in roots.items():
        if name.endswith(".rels"):
            for danger in (*_of_relations(name, root, roots), *_missing(name, root, parts)):
                known.add(danger.what)
                yield danger
        else:
            yield from _of_elements(name, root)
            yield from _of_fields(name, root)
    for name in sorted(parts.keys() - known):
        yield from _of_part(name, types[name], parts[name])


def _of_part(name: str, kind: str, data: bytes) -> Iterator[Danger]:
    """Judge a part by its name, content type and first bytes."""
    found = next((k for sign, k in _TYPES if sign in kind.lower()), None)
    if found is not None or ("vba" in name.lower() and _MACROS.fullmatch(name)):
        yield Danger(found or "macro", name, name)
        return
    extension = name.rpartition(".")[2].lower()
    ordinary = extension in _USUAL or _KEPT.fullmatch(name)
    if not ordinary or not _is_ordinary(kind) or data.startswith(_PROGRAMS):
        yield Danger("strange", name, name)
    if extension == "svg" or "svg" in kind.lower() or _is_svg(data):
        yield from _of_svg(name, data)


def _is_ordinary(kind: str) -> bool:
    rest = kind.removeprefix(_OFFICE_TYPE)
    plain = rest != kind and rest.translate(_SIGNS_OF_TYPES).isalnum()
    return plain or _ORDINARY_TYPES.fullmatch(kind) is not None


def _is_svg(data: bytes) -> bool:
    """Tell a drawing by what it holds, in UTF-16 too: programs look at it, not at its name."""
    if data[:8].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")[:1] not in {b"<", b""}:
        return False
    plain = data.replace(b"\0", b"")
    return b"svg" in plain.lower() and _SVG.search(plain) is not None


def _of_svg(name: str, data: bytes) -> Iterator[Danger]:
    """Judge a drawing of the web: it may fetch other pictures, and hold scripts."""
    try:
        root = parse(data)
    except (BrokenXmlError, ForbiddenXmlError):
        yield Danger("strange", name, name)
        return
    sheets = root.getroottree().xpath("//processing-instruction()")
    acting = (what for element in root.iter("*") for what in _acting(element))
    found = name if sheets else next(acting, None)
    if found is not None:
        yield Danger("picture", name, found or name)


def _acting(element: Element) -> Iterator[str]:
    """Yield what in an element of a drawing fetches something or runs."""
    kind = local(element).lower()
    if kind in {"script", "foreignobject"}:
        yield kind
    if kind == "style" and _STYLE.search("".join(element.itertext())):
        yield kind
    for key, value in element.attrib.items():
        attribute = key.rpartition("}")[2].lower()
        leads = attribute in {"href", "src"} and not _OWN_PICTURE.match(value)
        moved = attribute == "attributename" and value.lower().endswith(("href", "src"))
        # Attributes of other namespaces are notes of the program that drew it, paths among them.
        acts = "}" not in key and (attribute.startswith("on") or _STYLE.search(value))
        if leads or moved or acts:
            yield value


def _of_book(name: str, data: bytes) -> Iterator[Danger]:
    """Judge the workbook of a chart by its bytes."""
    if any(sign in data.lower() for sign in _OF_MACROS):
        yield Danger("macro", name, name)
    elif not data.startswith(b"PK"):
        yield Danger("strange", name, name)


def _books(roots: Mapping[str, Element]) -> Iterator[str]:
    """Name the workbooks that hold the figures of charts."""
    for name, root in roots.items():
        source = _source_of(name)
        if source in roots and local(roots[source]) == "chartSpace":
            targets = (target_of(source, link) for link in root if _type_of(link) == "package")
            yield from (target for target in targets if target.endswith(".xlsx"))


def _source_of(rels: str) -> str:
    """Name the part whose relationships a part lists."""
    return rels.replace("_rels/", "").removesuffix(".rels")


def _type_of(link: Element) -> str:
    return (link.get("Type") or "").rpartition("/")[2].lower()


def _of_relations(name: str, root: Element, roots: Mapping[str, Element]) -> Iterator[Danger]:
    source = _source_of(name)
    of_chart = source in roots and local(roots[source]) == "chartSpace"
    for link in root.iter("{*}Relationship"):
        kind, target = _type_of(link), link.get("Target") or ""
        known = next((k for sign, k in _RELATIONS if sign in kind), None)
        if kind == "package" and not of_chart:
            known = "ole"
        if is_outside(link) or _leads_away(source, target):
            yield from _outside(source, kind, target, known)
        elif known is not None:
            yield Danger(known, source, target_of(source, link))


def _missing(name: str, root: Element, parts: Mapping[str, bytes]) -> Iterator[Danger]:
    """Yield relations to parts that are not there: who opens the file sees less than was meant.

    A link inside the text leads to no part. Names of parts know no case (ISO/IEC 29500-2, 6.2.2.3).
    """
    source, known = _source_of(name), {part.lower() for part in parts}
    for link in root.iter("{*}Relationship"):
        target = link.get("Target") or ""
        inside = not is_outside(link) and not _leads_away(source, target)
        if inside and _type_of(link) != "hyperlink":
            part = target_of(source, link)
            if part.lower() not in known:
                yield Danger("missing", source, part)


def _outside(source: str, kind: str, target: str, known: DangerKind | None) -> Iterator[Danger]:
    """Judge what leads out: a link acts when it is clicked, anything else when it is opened."""
    if kind == "hyperlink":
        yield from _link(source, target)
    else:
        yield Danger(known or ("picture" if kind == "image" else "outside"), source, target)


def _link(part: str, target: str) -> Iterator[Danger]:
    """Tell links to web pages and mail addresses from those that open a file or a program."""
    if not target.strip().startswith("#"):
        scheme = _SCHEME.match(target)
        on_web = scheme is not None and scheme[1].lower() in _WEB
        yield Danger("web" if on_web else "file", part, target)


def _leads_away(source: str, target: str) -> bool:
    """Tell whether a target said to be inside is not: an address, a drive, a share, too far up."""
    plain = target.strip().replace("\\", "/")
    ups = plain.split("/").count("..")
    return (
        (":" in plain and bool(_SCHEME.match(plain)))
        or plain.startswith("//")
        or ups > source.count("/")
    )


def _of_elements(name: str, root: Element) -> Iterator[Danger]:
    for element in root.iter(*_ELEMENTS):
        yield Danger(_ELEMENTS[element.tag], name, local(element))
    for element in root.iter(f"{{{_VML}}}*"):
        for key, value in element.attrib.items():
            attribute = key.rpartition("}")[2]
            if attribute in {"src", "althref"} and value.strip():
                yield Danger("picture", name, value)
            elif attribute == "href" and value.strip():
                yield from _link(name, value)


def _of_fields(name: str, root: Element) -> Iterator[Danger]:
    told = False
    for code in codes(root):
        if code.name in _FIELDS or code.composed or _hides_field(code.text):
            told = True
            yield Danger("field", name, code.text)
        elif code.name == "HYPERLINK":
            yield from _of_hyperlink(name, code.text)
    if not told:  # a code that stands where none is read may be read by another program
        for piece in root.iter(w("instrText")):
            if _hides_field(piece.text or ""):
                yield Danger("field", name, piece.text or "")


def _hides_field(text: str) -> bool:
    capitals = text.upper()
    return any(part in capitals for part in _OF_HIDDEN) and bool(_HIDDEN_FIELD.search(text))


def _of_hyperlink(name: str, code: str) -> Iterator[Danger]:
    """Judge its target, and whatever else could be taken for one, wherever it stands."""
    taking, is_first = False, True
    for quoted, share, switch, bare in _ARGUMENT.findall(code[len("HYPERLINK") :]):
        argument = quoted or share or bare
        if switch:
            taking = switch.lower() in _TAKING
        elif (is_first and not taking) or _leads_away("", argument):
            yield from _link(name, argument)
            is_first = is_first and taking
        if not switch:
            taking = False
