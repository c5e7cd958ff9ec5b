"""What a document names once, though loops and appendices copied it.

Word calls a document damaged in which two drawings have one id. Bookmarks and comments
stay in their first copy alone: what refers to them means one place.
"""

from collections.abc import Iterator, Sequence

from cchc_cli.ooxml.names import INLINE_URI, w
from cchc_cli.ooxml.texts import texts
from cchc_cli.ooxml.xml import Element, written
from cchc_cli.word.reading import parsed

_MARKS = (b"docPr ", b"bookmark", b"commentR", b"paraId=", b"sdtPr>", b"<v:")
_WORD_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_PARAGRAPH_IDS = (f"{_WORD_2010}paraId", f"{_WORD_2010}textId")
_VML = "{urn:schemas-microsoft-com:vml}"
"""Drawings as Word 2007 has them, beside the newer form of each."""
_OFFICE_ID = "{urn:schemas-microsoft-com:office:office}spid"
_DIGITS = 10
_START, _END = w("bookmarkStart"), w("bookmarkEnd")
_COMMENT = (w("commentRangeStart"), w("commentRangeEnd"), w("commentReference"))


def with_own_ids(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Give each copy ids of its own, or none where it needs none."""
    marked = [name for name in texts(parts) if any(mark in parts[name] for mark in _MARKS)]
    roots = [parsed(parts[name]) for name in marked]
    _number_drawings(roots)
    _name_old_drawings(roots)
    _keep_first_bookmarks(roots)
    _keep_first_comments(roots)
    _keep_first_ids(roots)
    return {**parts, **{name: written(root) for name, root in zip(marked, roots, strict=True)}}


def _all(roots: Sequence[Element], *tags: str) -> list[Element]:
    return [element for root in roots for element in root.iter(*tags)]


def is_number(name: str) -> bool:
    """Tell a number as Word gives them, of 32 bits; what is longer is left alone."""
    return name.isascii() and name.isdigit() and len(name) <= _DIGITS


def _free(taken: set[str]) -> Iterator[str]:
    """Yield numbers above all that are taken."""
    number = max((int(name) for name in taken if is_number(name)), default=0)
    while True:
        number += 1
        yield str(number)


def _number_drawings(roots: Sequence[Element]) -> None:
    drawings = _all(roots, f"{{{INLINE_URI}}}docPr")
    free = _free({drawing.get("id") or "" for drawing in drawings})
    seen = set()
    for drawing in drawings:
        if drawing.get("id") in seen:
            drawing.set("id", next(free))
        seen.add(drawing.get("id"))


def _name_old_drawings(roots: Sequence[Element]) -> None:
    """Give copies of shapes names of their own; a kind of shape is declared once."""
    drawings = _all(roots, f"{_VML}*")
    seen: set[str] = set()
    for drawing in drawings:
        name = drawing.get("id")
        if name in seen and drawing.tag == f"{_VML}shapetype":
            drawing.getparent().remove(drawing)
        elif name in seen:
            drawing.set("id", f"{name}_{len(seen)}")
            drawing.attrib.pop(_OFFICE_ID, None)
        if name is not None:
            seen.add(drawing.get("id"))


def _keep_first_bookmarks(roots: Sequence[Element]) -> None:
    """Take away bookmarks whose name is taken, halves of bookmarks, and ends without a number."""
    free = _free({start.get(w("id")) or "" for start in _all(roots, _START)})
    names: set[str] = set()
    ids: set[str] = set()
    for root in roots:
        waiting: dict[str, Element] = {}
        for mark in _all([root], _START, _END):
            number, name = mark.get(w("id")), (mark.get(w("name")) or "").casefold()
            if number is None:
                mark.getparent().remove(mark)
            elif mark.tag == _START and name not in names and number not in waiting:
                names.add(name)
                waiting[number] = mark
                mark.set(w("id"), next(free) if number in ids else number)
                ids.add(mark.get(w("id")))
            elif mark.tag == _END and number in waiting:
                mark.set(w("id"), waiting.pop(number).get(w("id")))
            else:
                mark.getparent().remove(mark)
        for start in waiting.values():
            start.getparent().remove(start)


def _keep_first_comments(roots: Sequence[Element]) -> None:
    seen = set()
    for mark in _all(roots, *_COMMENT):
        key = mark.tag, mark.get(w("id"))
        if key in seen:
            run = mark.getparent()
            run.remove(mark)
            if run.tag == w("r") and all(child.tag == w("rPr") for child in run):
                run.getparent().remove(run)
        seen.add(key)


def _keep_first_ids(roots: Sequence[Element]) -> None:
    """Take away from copies of paragraphs, rows and controls ids that Word gives by itself."""
    seen = set()
    for element in _all(roots, w("p"), w("tr")):
        for name in _PARAGRAPH_IDS:
            key = name, element.attrib.get(name)
            if key in seen:
                del element.attrib[name]
            elif key[1] is not None:
                seen.add(key)
    for control in _all(roots, w("sdtPr")):
        number = control.find(w("id"))
        key = control.tag, "" if number is None else number.get(w("val"))
        if number is not None and key in seen:
            control.remove(number)
        seen.add(key)
