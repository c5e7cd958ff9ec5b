"""A template as text that people and git can read: page, styles, paragraphs, tables, tags."""

from collections.abc import Iterator, Mapping

from cchc_cli.ooxml.names import MAIN, local, w
from cchc_cli.ooxml.relations import part_of_kind
from cchc_cli.ooxml.texts import texts
from cchc_cli.ooxml.xml import Element
from cchc_cli.word.inline import flatten
from cchc_cli.word.reading import parsed

_TWIPS_PER_MM = 1440 / 25.4
_TITLES = {"hdr": "đầu trang", "ftr": "chân trang", "document": "văn bản"}
"""What is shown, in this order, by the roots of parts."""


def outline(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Yield the lines of a readable form."""
    styles = _style_names(parts)
    used: dict[str, int] = {}
    lines: list[str] = []
    for name, root in _shown(parts):
        lines.append(f"== {_TITLES[local(root)]} ({name})")
        body = root.find(w("body"))
        lines += _blocks(root if body is None else body, styles, used, indent="")
    yield from _pages(parts)
    yield "Kiểu chữ dùng: " + "; ".join(f"{name} ({used[name]})" for name in sorted(used))
    yield from lines


def _shown(parts: Mapping[str, bytes]) -> list[tuple[str, Element]]:
    roots = [(name, parsed(parts[name])) for name in sorted(texts(parts), reverse=True)]
    order = list(_TITLES)
    shown = [(name, root) for name, root in roots if local(root) in order]
    return sorted(shown, key=lambda item: order.index(local(item[1])))


def _style_names(parts: Mapping[str, bytes]) -> dict[str, str]:
    sheet = part_of_kind(parts, MAIN, "styles")
    if sheet not in parts:
        return {}
    names = {}
    for style in parsed(parts[sheet]).findall(w("style")):
        name = style.find(w("name"))
        names[style.get(w("styleId")) or ""] = "" if name is None else name.get(w("val")) or ""
    return names


def _pages(parts: Mapping[str, bytes]) -> Iterator[str]:
    for section in parsed(parts[MAIN]).iter(w("sectPr")):
        size, margin = section.find(w("pgSz")), section.find(w("pgMar"))
        sides = [_mm(margin, side) for side in ("top", "bottom", "left", "right")]
        yield (
            f"Trang: {_mm(size, 'w')} × {_mm(size, 'h')} mm; lề trên {sides[0]}, dưới {sides[1]}, "
            f"trái {sides[2]}, phải {sides[3]} mm"
        )


def _mm(element: Element, name: str) -> str:
    typed = None if element is None else element.get(w(name))
    try:
        return f"{float(typed or '') / _TWIPS_PER_MM:.0f}"
    except ValueError:
        return "?"


def _blocks(
    container: Element, styles: dict[str, str], used: dict[str, int], indent: str
) -> Iterator[str]:
    """Yield the lines of a body, a cell or a control, indented by how deep it lies."""
    for child in container:
        kind = local(child)
        if kind == "p":
            style = child.find(f"{w('pPr')}/{w('pStyle')}")
            key = "" if style is None else style.get(w("val")) or ""
            name = styles.get(key, f"{key} (không có kiểu này)" if key else "Normal")
            used[name] = used.get(name, 0) + 1
            yield f"{indent}[{name}] {_readable(child)}".rstrip()
        elif kind == "tbl":
            yield f"{indent}bảng"
            for number, row in enumerate(child.findall(w("tr")), start=1):
                for place, cell in enumerate(row.findall(w("tc")), start=1):
                    yield f"{indent}  hàng {number}, ô {place}"
                    yield from _blocks(cell, styles, used, indent=indent + "    ")
        elif kind == "sdt":
            content = child.find(w("sdtContent"))
            if content is not None:
                yield from _blocks(content, styles, used, indent=indent)


def _readable(paragraph: Element) -> str:
    """Return a paragraph's text: fields by their names, what is no letter as a box."""
    codes = (i.text or "" for i in paragraph.iter(w("instrText")))
    simple = (f.get(w("instr")) or "" for f in paragraph.iter(w("fldSimple")))
    fields = [f"<{' '.join(code.split())}>" for code in (*codes, *simple) if code.strip()]
    text = flatten(paragraph).text.replace("\0", "" if fields else "▯")
    return " ".join([text, *fields]).strip()


def missing_styles(parts: Mapping[str, bytes]) -> list[str]:
    """Name styles that paragraphs use and the file does not have."""
    known = _style_names(parts)
    used = {
        style.get(w("val")) or ""
        for name in texts(parts)
        for tag in ("pStyle", "rStyle", "tblStyle")
        for style in parsed(parts[name]).iter(w(tag))
    }
    return sorted(used - set(known))
