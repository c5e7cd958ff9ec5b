"""What is inside a paragraph: its runs of text, boxes, drawn lines, fields."""

import re
from collections.abc import Iterator
from typing import Any

from cchc_cli.nd30.reading.page import Line, Run, size_of
from cchc_cli.nd30.reading.wordml import number, twips, value
from cchc_cli.nd30.widths import text_width
from cchc_cli.ooxml.names import A, W, local
from cchc_cli.patterns import regex

_EMU_PER_MM = 36_000
_UNDERSCORES = "_-–—*"
_SHORTEST = 4
"""Signs that make a line."""
_SMALLEST = 8.0
"""Points: underscores in smaller letters stand in a row that was made narrow for them."""
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_V = "{urn:schemas-microsoft-com:vml}"
_CONTROL, _CONTENT = W + "sdt", W + "sdtContent"
_LOOKED_THROUGH = {W + "ins", W + "smartTag", W + "customXml", W + "moveTo"}
_BLOCKS = {W + "p", W + "tbl"}
_RUN, _MARK, _TEXT = W + "r", W + "fldChar", W + "t"
_HOLDERS = {W + "hyperlink", W + "fldSimple", W + "dir", W + "bdo"}
_TYPED = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
_SHAPES = {A + "prstGeom", A + "custGeom"}
_DRAWINGS = (*_SHAPES, f"{_V}line", f"{_V}shape", f"{_V}rect")
_LOWEST = 0.7
"""Millimetres, two points: a rectangle or a stroke by hand that is lower is seen as a line."""
_LINES = {"line", "straightConnector1"}
_VML_WIDTH = regex(r"(?:^|;)\s*width:\s*([\d.]+[a-z]{2})")
_VML_LINES = regex(r"_x0000_t(20|32)$")


def children(element: Any) -> Iterator[Any]:
    """Yield children, looking through content controls and tracked insertions."""
    for child in element:
        tag = child.tag
        if tag == _CONTROL:
            content = child.find(_CONTENT)
            if content is not None:
                yield from children(content)
        elif tag in _LOOKED_THROUGH:
            yield from children(child)
        else:
            yield child


def blocks(container: Any) -> Iterator[Any]:
    """Yield the paragraphs and tables right inside a body, a cell or a box."""
    for child in children(container):
        if child.tag in _BLOCKS:
            yield child


def runs(paragraph: Any) -> Iterator[tuple[Any, str]]:
    """Yield runs with their text as typed; what is deleted, in fields or boxes is left out."""
    inside = 0
    for run in _inline(paragraph):
        text, marks = _text(run)
        if "begin" in marks:
            inside += 1
        if text and not inside:
            yield run, text
        if "separate" in marks or ("end" in marks and inside):
            inside = max(inside - 1, 0)


def _inline(container: Any) -> Iterator[Any]:
    for child in children(container):
        tag = child.tag
        if tag == _RUN:
            yield child
        elif tag in _HOLDERS:
            yield from _inline(child)


def typed_parts(paragraph: Any) -> Iterator[Any]:
    """Yield what is typed in a paragraph: its texts, and the breaks and tabs between them."""
    for run, _ in runs(paragraph):
        yield from (part for part in run if part.tag == _TEXT or part.tag in _TYPED)


def breaks(part: Any) -> bool:
    """Whether a part is a line break or a tab, at which a paragraph may be cut in pieces."""
    return _TYPED.get(part.tag, "") in {"\n", "\t"}


def _text(run: Any) -> tuple[str, list[str | None]]:
    """Return what is typed in a run, and the marks of fields in it."""
    text, marks = "", []
    for part in run:
        tag = part.tag
        if tag == _TEXT:
            text += part.text or ""
        elif tag == _MARK:
            marks.append(value(part, "fldCharType"))
        else:
            text += _TYPED.get(tag, "")
    return text, marks


def drawn_in(root: Any) -> set[Any]:
    """Return the paragraphs that hold a drawing or a text box: all others need not be searched."""
    found = root.iter(W + "txbxContent", *_DRAWINGS)
    return {above for shape in found for above in shape.iterancestors(W + "p")}


def boxes(paragraph: Any) -> Iterator[Any]:
    """Yield text boxes once: Word keeps an old copy of each beside the new one."""
    for box in paragraph.iter(W + "txbxContent"):
        above = [a.tag.rpartition("}")[2] for a in box.iterancestors()]
        if "Fallback" not in above and above.count("txbxContent") == 0:
            yield box


def shows_page(paragraph: Any) -> bool:
    """Whether a paragraph shows the page's number."""
    codes = "".join(i.text or "" for i in paragraph.iter(W + "instrText"))
    codes += " ".join(value(f, "instr") or "" for f in paragraph.iter(W + "fldSimple"))
    return bool(re.search(r"\bPAGE\b", codes)) or any(True for _ in paragraph.iter(W + "pgNum"))


def drawn_lines(paragraph: Any) -> tuple[Line, ...]:
    """Return the lines that are drawn in a paragraph."""
    lengths: list[float] = []
    for element in paragraph.iter(*_DRAWINGS):
        if any(above.tag == _FALLBACK for above in element.iterancestors()):
            continue
        if element.tag not in _SHAPES:
            lengths.append(_old_shape(element))
        elif element.get("prst") in _LINES or _is_flat(element):
            lengths.append(_shape(element))
    return tuple(Line(length) for length in lengths if length)


def ruled(text: str, letters: list[Run]) -> tuple[Line, ...]:
    """Measure lines typed as underscores, one a column; of other signs the length is not known."""
    words = text.split() if text and text[0] in "_-–—* \t" else ()
    if not words or not all(map(_is_rule, words)):
        return ()
    size = size_of(letters)
    known = size >= _SMALLEST
    return tuple(
        Line(text_width(w, size) if known and set(w) == {"_"} else -1.0, typed=True) for w in words
    )


def _is_rule(word: str) -> bool:
    return len(word) >= _SHORTEST and not word.strip(_UNDERSCORES)


def _extent(geometry: Any) -> Any:
    """Return the size of a shape, which the schema has right before its geometry."""
    place = geometry.getprevious()  # a search would read all beside it
    return None if place is None or place.tag != A + "xfrm" else place.find(A + "ext")


def _is_flat(geometry: Any) -> bool:
    """Whether a shape is so low that it looks like a line; a box of text grows with it."""
    below = geometry.getparent().itersiblings()
    if any(local(other) == "txbx" for other in below):
        return False
    size = _extent(geometry)
    height = None if size is None else number(size.get("cy") or "")
    return height is not None and height < _LOWEST * _EMU_PER_MM


def _shape(geometry: Any) -> float:
    """Measure a line of DrawingML; one that stands upright is no line under a text."""
    size = _extent(geometry)
    if size is None:
        return 0.0
    length = number(size.get("cx") or "0")
    return -1.0 if length is None else length / _EMU_PER_MM


def _old_shape(element: Any) -> float:
    """Measure a line of VML, the drawing language of Word before 2010."""
    if element.tag == f"{_V}line":
        start, end = (_length((element.get(x) or "").partition(",")[0]) for x in ("from", "to"))
        return -1.0 if start is None or end is None else abs(end - start) or -1.0
    marked = any(name.endswith(("}hr", "}connectortype")) for name in element.attrib)
    if not marked and not _VML_LINES.search(element.get("type") or ""):
        return 0.0
    width = _VML_WIDTH.search(element.get("style") or "")
    return (_length(width[1]) if width else None) or -1.0


def _length(text: str) -> float | None:
    """Read a length that says its unit, in millimetres."""
    return twips(text) if text[-2:].isalpha() else None
