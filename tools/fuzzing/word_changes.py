"""Changes of a Word file: of its bytes, its entries, and the XML of its parts."""

import io
import warnings
import zipfile
from collections.abc import Callable
from random import Random

from lxml import etree

from . import odd
from .template_tags import tag

Parts = list[tuple[str, bytes]]
Way = Callable[[bytes, Random], bytes]
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MAIN = "word/document.xml"


def changed(data: bytes, rng: Random) -> bytes:
    """Change a package in one to three ways: its bytes, its entries or the XML of a part."""
    if rng.randrange(6) == 0:
        return (
            odd.changed_bytes(rng, data) if rng.randrange(2) else data[: rng.randrange(len(data))]
        )
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = [(name, package.read(name)) for name in package.namelist()]
    for _ in range(rng.choice((1, 1, 2, 3))):
        parts = _entries(parts, rng) if rng.randrange(4) == 0 else _part(parts, rng)
    return _packed(parts, rng)


def tagged(data: bytes, rng: Random) -> bytes:
    """Put tags after texts of a template that is else as it was."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    tree = etree.fromstring(parts[_MAIN])
    texts = [element for element in tree.iter(f"{_W}t") if "{%" not in (element.text or "")]
    for element in rng.choices(texts, k=rng.choice((1, 1, 2))):
        element.text = f"{element.text or ''}{tag(rng)}"
    parts[_MAIN] = etree.tostring(tree)
    return _zipped(list(parts.items()), zipfile.ZIP_DEFLATED)


def _zipped(parts: Parts, method: int) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", method) as package:
        warnings.simplefilter("ignore")  # names that stand twice are meant
        for name, part in parts:
            package.writestr(zipfile.ZipInfo(name), part, method)  # no time of today
    return out.getvalue()


def _packed(parts: Parts, rng: Random) -> bytes:
    method = rng.choice((zipfile.ZIP_DEFLATED,) * 9 + (zipfile.ZIP_BZIP2, zipfile.ZIP_STORED))
    data = bytearray(_zipped(parts, method))
    if rng.randrange(12) == 0:  # sizes and flags of the directory, which may lie
        at = data.rfind(b"PK\x01\x02") + rng.randrange(8, 46)
        data[at] = rng.randrange(256)
    return bytes(data)


def _entries(parts: Parts, rng: Random) -> Parts:
    """Take an entry out, twice, empty, under another name."""
    at = rng.randrange(len(parts))
    name, part = parts[at]
    names = (
        "../x.xml",
        "/word/x.xml",
        "word\\x.xml",
        "word/vbaProject.bin",
        name.upper(),
        f"{name} ",
    )
    match rng.randrange(5):
        case 0:
            return parts[:at] + parts[at + 1 :]
        case 1:
            return [*parts, (name, part)]
        case 2:
            return [
                *parts[:at],
                (name, rng.choice((b"", b"\0\0", b"<x/>", b"{}"))),
                *parts[at + 1 :],
            ]
        case 3:
            return [*parts[:at], (rng.choice(names), part), *parts[at + 1 :]]
        case _:
            return [*parts, (rng.choice(names), part)]


def _part(parts: Parts, rng: Random) -> Parts:
    """Change the XML of a part, of the text most often."""
    xml = [at for at, (name, _) in enumerate(parts) if name.endswith((".xml", ".rels"))]
    main = [at for at in xml if parts[at][0] == _MAIN]
    if not xml:
        return parts
    at = rng.choice(main if main and rng.randrange(3) else xml)
    name, part = parts[at]
    ways = AS_BYTES if rng.randrange(4) == 0 else AS_TREE
    try:
        part = rng.choice(ways)(part, rng)
    except (etree.XMLSyntaxError, UnicodeDecodeError, LookupError, ValueError):
        part = odd.changed_bytes(rng, part)  # changed before into what does not parse
    return [*parts[:at], (name, part), *parts[at + 1 :]]


_BOMB = [b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 9) for n in range(1, 9)]


def _with_dtd(part: bytes, rng: Random) -> bytes:
    at = part.find(b"?>") + 2 if part.startswith(b"<?xml") else 0
    dtd = rng.choice((
        b'<!DOCTYPE x [<!ENTITY e "v">]>',
        b'<!DOCTYPE x SYSTEM "file:///nowhere.dtd">',
        b"<!DOCTYPE x [" + b"".join(_BOMB) + b"]>",
    ))  # fmt: skip
    return part[:at] + dtd + part[at:]


def _encoded(part: bytes, rng: Random) -> bytes:
    text = part.decode("utf-8")
    encoding = rng.choice(("utf-16", "utf-16-le", "utf-32", "latin-1", "cp1258", "ascii"))
    return text.replace("UTF-8", encoding).replace("utf-8", encoding).encode(encoding, "replace")


AS_BYTES: tuple[Way, ...] = (
    lambda part, rng: odd.changed_bytes(rng, part),
    lambda part, rng: part[: rng.randrange(len(part) + 1)],
    lambda part, rng: part.replace(rng.choice((b"<w:p>", b"</w:p>", b'"', b"w:t")), b"", 1),
    _with_dtd,
    _encoded,
)


def _on_tree(change: Callable[[list[etree._Element], Random], None]) -> Way:
    def way(part: bytes, rng: Random) -> bytes:
        tree = etree.fromstring(part)
        change([e for e in tree.iter() if isinstance(e.tag, str)], rng)
        whole: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
        return whole

    return way


def _delete(elements: list[etree._Element], rng: Random) -> None:
    element = rng.choice(elements)
    if (parent := element.getparent()) is not None:
        parent.remove(element)


def _copy(elements: list[etree._Element], rng: Random) -> None:
    element, place = rng.choice(elements), rng.choice(elements)
    if place.getparent() is not None and element.getparent() is not None:
        place.addnext(etree.fromstring(etree.tostring(element)))


def _move(elements: list[etree._Element], rng: Random) -> None:
    element, place = rng.choice(elements), rng.choice(elements)
    inside = element in place.iterancestors() or element is place
    if element.getparent() is not None and not inside:
        place.append(element)


def _attribute(elements: list[etree._Element], rng: Random) -> None:
    having = [e for e in elements if e.attrib]
    if not having:
        return
    element = rng.choice(having)
    key = rng.choice(sorted(map(str, element.attrib)))
    values = (
        "",
        "-1",
        "0",
        "99999999999",
        "x",
        "true",
        "../x",
        "http://a/b",
        "\\g<1>",
        "1.5",
        "NaN",
        "đ",
    )
    if rng.randrange(4):
        element.set(key, rng.choice(values))
    else:
        del element.attrib[key]


def _renamed(elements: list[etree._Element], rng: Random) -> None:
    element = rng.choice(elements)
    names = (
        "p",
        "r",
        "t",
        "tbl",
        "tr",
        "tc",
        "pPr",
        "rPr",
        "sectPr",
        "sdt",
        "ins",
        "del",
        "br",
        "tab",
    )
    element.tag = _W + rng.choice(names)


def _texts(elements: list[etree._Element], rng: Random) -> None:
    """Put odd words or a tag into a text, or cut one that is there."""
    texts = [e for e in elements if e.tag == f"{_W}t"]
    if not texts:
        return
    element = rng.choice(texts)
    old = element.text or ""
    at = rng.randrange(len(old) + 1)
    plain = "".join(c for c in odd.text(rng) if c >= " ")
    new = rng.choice((plain, tag(rng), tag(rng), tag(rng)))
    element.text = rng.choice((old[:at] + new + old[at:], new, old[:at]))


def _nested(elements: list[etree._Element], rng: Random) -> None:
    element = rng.choice(elements)
    for _ in range(rng.choice((5, 60, 300))):
        element = etree.SubElement(element, element.tag)


def _comment(elements: list[etree._Element], rng: Random) -> None:
    signs = (etree.Comment("x"), etree.ProcessingInstruction("x", "y"))
    rng.choice(elements).append(rng.choice(signs))


AS_TREE: tuple[Way, ...] = tuple(
    map(
        _on_tree,
        (_delete, _copy, _move, _attribute, _renamed, _texts, _texts, _texts, _nested, _comment),
    )
)
