"""Word files changed in archive and XML: templates that are printed, documents that are judged."""

import io
import warnings
import zipfile
from collections.abc import Callable
from random import Random

from lxml import etree

from . import odd
from .documents import read_document
from .judging import FINE
from .session import Session
from .sources import DAY, ROOT, Sources

Parts = list[tuple[str, bytes]]
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WANTED = {
    "notice": ("TB-01",),
    "report": ("--period", "2025-Q3"),
    "reminder": ("--department", "KT"),
    "worklist": ("--department", "KT"),
}
"""What `render` must be told of a kind."""


def play(session: Session, sources: Sources) -> None:
    """Change a template or a document, and give it to the commands that read such files."""
    if session.rng.randrange(2):
        _template(session, sources)
    else:
        _document(session, sources)


def _template(session: Session, sources: Sources) -> None:
    rng = session.rng
    name = rng.choice(sorted(sources.templates))
    kind = name.partition(".")[0]
    data = ROOT / "examples" / ("bao-cao-2025/data" if kind == "plan" else "data")
    session.write({f"data/{path.name}": path.read_bytes() for path in data.glob("*.yaml")})
    session.write({f"templates/{name}.docx": changed(sources.templates[name], rng)})
    for argv in (("template", "check", name), ("template", "show", name), ("template", "list")):
        session.run(*argv)
    answer = session.run("render", kind, *_WANTED.get(kind, ()), "-o", "o.docx", "--as-of", DAY)
    _sound_if_made(session, answer.code, kind)


def _document(session: Session, sources: Sources) -> None:
    rng = session.rng
    session.write({"x.docx": changed(rng.choice(sources.documents), rng)})
    session.run("lint", "x.docx", "--format", rng.choice(("text", "json", "github")))
    session.run("lint", "x.docx", "--final", "--fail-on", "warning")
    answer = session.run("lint", "x.docx", "--fix", "-o", "o.docx")
    _sound_if_made(session, answer.code, "lint --fix")


def _sound_if_made(session: Session, code: int, what: str) -> None:
    made = session.work / "o.docx"
    if made.exists():
        if code > FINE + 1:
            session.fault(f"{what}: exit {code}, but a document was written")
        for words in read_document(made.read_bytes()).faults:
            session.fault(f"{what}: {words}")


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


def _packed(parts: Parts, rng: Random) -> bytes:
    out = io.BytesIO()
    method = rng.choice((zipfile.ZIP_DEFLATED,) * 9 + (zipfile.ZIP_BZIP2, zipfile.ZIP_STORED))
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", method) as package:
        warnings.simplefilter("ignore")  # names that stand twice are meant
        for name, part in parts:
            package.writestr(name, part)
    data = bytearray(out.getvalue())
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
    main = [at for at in xml if parts[at][0] == "word/document.xml"]
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


Way = Callable[[bytes, Random], bytes]


def _with_dtd(part: bytes, rng: Random) -> bytes:
    at = part.find(b"?>") + 2 if part.startswith(b"<?xml") else 0
    dtd = rng.choice((
        b'<!DOCTYPE x [<!ENTITY e "v">]>',
        b'<!DOCTYPE x SYSTEM "file:///nowhere.dtd">',
        b"<!DOCTYPE x [" + b"".join(b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 9) for n in range(1, 9)) + b"]>",
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
_NAMES = (
    "subject", "heading", "groups", "rows", "duties", "title", "number_line", "loop", "x", "self",
    "subject.format", "opening", "_print", "range", "heading.parent", "true", "none",
)  # fmt: skip
_FILTERS = (
    "upper",
    "length",
    "join",
    "first",
    "x",
    "int",
    "list",
    "sort",
    "tojson",
    "batch(2)",
    "d",
)


def tag(rng: Random) -> str:
    """Return a tag, most often one that is nearly right."""
    inside = expression(rng, depth=3)
    whole = rng.choice((
        f"{{{{ {inside} }}}}",
        f"{{{{{inside}}}}}",
        f"{{{{ {inside}) ~ ('' }}}}",
        f"{{% if {inside} %}}a{{% endif %}}",
        f"{{% for v in {inside} %}}{{{{ v }}}}{{% endfor %}}",
        f"{{% set a = {inside} %}}{{{{ a }}}}",
        f"{{%p if {inside} %}}",
        f"{{%tr for v in {inside} %}}",
        "{%p endif %}",
        "{%tr endfor %}",
        "{% else %}",
        "{# x #}",
        f"{{%vm {inside} %}}",
        "{% macro f() %}{% endmacro %}",
        "{% include 'x' %}",
    ))  # fmt: skip
    cut = rng.randrange(len(whole))
    return (
        whole
        if rng.randrange(4)
        else whole[:cut] + rng.choice(("", "}", "%", "|")) + whole[cut + 1 :]
    )


def expression(rng: Random, depth: int) -> str:
    """Return an expression of the template language, sound in form."""
    if depth == 0 or rng.randrange(3) == 0:
        literals = ("1", "0", "''", "'<x>'", "'a' ~ 'b'", "[]", "{}", "1e308", "99999", "-1", "()")
        return rng.choice((*_NAMES, *_NAMES, *literals))
    left, right = expression(rng, depth - 1), expression(rng, depth - 1)
    return rng.choice((
        f"({left})",
        f"{left} {rng.choice(('+', '-', '*', '/', '//', '%', '**', '~', 'and', 'or', 'in', '==', '<'))} {right}",
        f"{left}|{rng.choice(_FILTERS)}",
        f"{left}[{right}]",
        f"{left}.{rng.choice(('x', 'title', '__class__', 'format', 'items', '0'))}",
        f"not {left}",
        f"{left}({right})",
        f"[{left}, {right}]",
        f"{left} if {right} else ''",
        "(" * 90 + left + ")" * 90,
        f"{left}[:{right}]",
    ))  # fmt: skip
