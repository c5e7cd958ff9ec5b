"""The tables of a Word file as rows: merged cells, cells over several rows, automatic numbers."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from cchc_cli.intake.criteria_rows import Cell, Row, cell_of
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.ooxml.names import W

_MOST_COLUMNS, _DIGITS = 100, 6
"""Of a row: a wrong file may say that a cell spans millions."""


def rows_of_word(parts: Mapping[str, bytes]) -> list[Row]:
    """Return paragraphs and rows of a document in order; raises UnreadableError."""
    rows: list[Row] = []
    for table, paragraphs in groupby(read_page(parts).paragraphs, lambda p: p.place[:1]):
        if table:
            rows += _rows(table[0], list(paragraphs))
        else:
            rows += (Row((cell_of(p.text),), p.where.partition(":")[0]) for p in paragraphs)
    return rows


def _rows(table: int, paragraphs: list[Paragraph]) -> Iterator[Row]:
    """Yield the rows of a table; a table inside a cell is read as its paragraphs."""
    above: dict[int, Cell] = {}
    for number, row in groupby(paragraphs, lambda p: p.place[1]):
        cells: dict[int, list[Paragraph]] = defaultdict(list)
        for paragraph in row:
            cells[paragraph.place[2]].append(paragraph)
        made: list[Cell] = []
        for inside in cells.values():
            element = _cell_element(inside[0])
            made += [Cell()] * (_skipped(element) if not made else 0)
            column = len(made)
            merged = _continues(element)
            text = "\n".join(p.text for p in inside)
            cell = above.get(column, Cell())._replace(continued=True) if merged else cell_of(text)
            above[column] = cell
            made += [cell, *[Cell()] * (_span(element) - 1)]
        yield Row(tuple(made), f"bảng {table}, hàng {number}", table)


def _cell_element(paragraph: Paragraph) -> Any:
    """Return the outermost cell that holds a paragraph."""
    return [above for above in paragraph.element.iterancestors() if above.tag == W + "tc"][-1]


def _skipped(element: Any) -> int:
    """Return how many columns a row leaves out before its first cell."""
    return _number(element.getparent().find(f"{W}trPr/{W}gridBefore"), 0)


def _span(element: Any) -> int:
    return _number(element.find(f"{W}tcPr/{W}gridSpan"), 1)


def _number(found: Any, usual: int) -> int:
    text = "" if found is None else found.get(W + "val") or ""
    sound = text.isascii() and text.isdecimal() and len(text) <= _DIGITS
    return min(int(text), _MOST_COLUMNS) if sound else usual


def _continues(element: Any) -> bool:
    merge = element.find(f"{W}tcPr/{W}vMerge")
    return merge is not None and merge.get(W + "val") != "restart"
