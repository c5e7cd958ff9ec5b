"""Cells of equal text down a column become one: the tag `{%vm %}` in a cell.

docxtpl's `{% vm %}` merges all rows of a loop; here neighbouring cells become one where
both hold the tag, stand in the same columns and say the same. What says nothing, or what is
lacking, is not the same as what is above it; a heading row and another table begin anew.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from cchc_cli.ooxml.names import w
from cchc_cli.ooxml.order import cell_property
from cchc_cli.ooxml.xml import Element, written
from cchc_cli.word.reading import parsed
from cchc_cli.word.values import LACKING

_NUMBER = re.compile("[0-9]{1,4}")
"""Of columns; Word has at most 63."""
_TARGET = "merge"
MARK = f"<?{_TARGET}?>".encode()
"""Stands for the tag in what a template prints."""


class _Cell(NamedTuple):
    columns: tuple[int, int]
    text: str
    element: Element


def with_merged_cells(part: bytes) -> bytes:
    """Merge the marked cells of a part, and take the marks away."""
    root = parsed(part)
    marks = [m for m in root.iter(etree.ProcessingInstruction) if _is_ours(m)]
    marked = {next(mark.iterancestors(w("tc"))) for mark in marks}
    for mark in marks:
        _take_away(mark)
    for table in {next(cell.iterancestors(w("tbl"))): None for cell in marked}:
        above: list[_Cell] = []
        for row in table.iter(w("tr")):
            if next(row.iterancestors(w("tbl"))) is table:
                above = _merged(_cells(row, marked), above)
    return written(root)


def _is_ours(mark: Element) -> bool:
    """Tell the mark of a tag from one that came with the template."""
    around = {step.tag for step in mark.iterancestors()}
    return bool(mark.target == _TARGET and {w("p"), w("tc")} <= around)


def _take_away(mark: Element) -> None:
    """Remove a mark, and its paragraph if nothing else stands there and the cell has more."""
    paragraph = next(mark.iterancestors(w("p")))
    mark.getparent().remove(mark)
    alone = all(child.tag == w("pPr") for child in paragraph)
    if alone and len(paragraph.getparent().findall(w("p"))) > 1:
        paragraph.getparent().remove(paragraph)


def _cells(row: Element, marked: set[Element]) -> list[_Cell]:
    if row.find(f"{w('trPr')}/{w('tblHeader')}") is not None:
        return []
    return [cell for cell in _in_columns(row) if cell.element in marked]


def _in_columns(row: Element) -> Iterator[_Cell]:
    column = _number(row, "trPr/gridBefore", 0)
    for cell in row.iter(w("tc")):
        if next(cell.iterancestors(w("tr"))) is row:
            end = column + _number(cell, "tcPr/gridSpan", 1)
            yield _Cell((column, end), _text(cell), cell)
            column = end


def _number(element: Element, path: str, default: int) -> int:
    found = element.find("/".join(map(w, path.split("/"))))
    written = "" if found is None else found.get(w("val")) or ""
    return int(written) if _NUMBER.fullmatch(written) else default


def _text(cell: Element) -> str:
    lines = ("".join(t.text or "" for t in p.iter(w("t"))) for p in cell.iter(w("p")))
    return "\n".join(lines).strip()


def _merged(row: list[_Cell], above: list[_Cell]) -> list[_Cell]:
    """Join the cells of a row to those above that say the same; return what the next may join."""
    over = {cell.columns: cell for cell in above}
    for cell in row:
        upper = over.get(cell.columns)
        if upper is not None and cell.text == upper.text and _says(cell.text):
            first = cell_property(upper.element, "vMerge")
            first.set(w("val"), first.get(w("val")) or "restart")
            cell_property(cell.element, "vMerge").set(w("val"), "continue")
            _empty(cell.element)
    return row


def _says(text: str) -> bool:
    return bool(text) and LACKING not in text


def _empty(cell: Element) -> None:
    """Leave a cell its first paragraph, without words: Word wants one in each."""
    first = next(cell.iter(w("p")))
    first[:] = first.findall(w("pPr"))
    cell[:] = [*cell.findall(w("tcPr")), first]
