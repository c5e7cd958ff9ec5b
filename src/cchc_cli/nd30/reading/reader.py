"""From a .docx's parts to a page: safe against hostile XML, whatever wrote the file."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from cchc_cli.nd30.reading.content import (
    blocks,
    boxes,
    children,
    drawn_in,
    drawn_lines,
    ruled,
    runs,
)
from cchc_cli.nd30.reading.page import Layout, Page, Paragraph, Run
from cchc_cli.nd30.reading.parts import (
    UnreadableError,
    body_of,
    dangers_in,
    left_behind,
    main_part,
    only_part,
    root_in,
)
from cchc_cli.nd30.reading.pieces import pieces
from cchc_cli.nd30.reading.sections import SectionReader
from cchc_cli.nd30.reading.styles import Context, Styles
from cchc_cli.nd30.reading.stylesheet import read_styles
from cchc_cli.nd30.reading.wordml import first, on, twips, value, whole_number
from cchc_cli.nd30.words import nfc
from cchc_cli.ooxml.names import W
from cchc_cli.ooxml.parsed import parsed

_DEEPEST = 40
_TAB = 12.7
_TABLE, _ROW, _CELL = W + "tbl", W + "tr", W + "tc"
_CELL_PROPERTIES, _SPAN, _WIDTH = W + "tcPr", W + "gridSpan", W + "tcW"
_PROPERTIES, _LOOK = W + "pPr", W + "rPr"


def read_page(parts: Mapping[str, bytes], root: Any = None) -> Page:
    """Read a document, or `root` in the place of its main part; raises UnreadableError."""
    parts = parsed(parts)
    found = dangers_in(parts)
    main = main_part(parts)
    body = body_of(root_in(parts, main) if root is None else root)
    known = only_part(parts, main, "settings")
    reader = _Reader(read_styles(parts, main), known)
    sections = SectionReader(parts, main, reader.paragraph).read(body)
    reader.body(body, [section.text_width for section in sections])
    even_odd = known is not None and bool(on(known.find(W + "evenAndOddHeaders")))
    paragraphs = list(pieces(reader.paragraphs))
    for at, paragraph in enumerate(paragraphs):
        paragraph.index = at
    return Page(paragraphs, sections, even_odd, left_behind(parts), found)


class _Spot(NamedTuple):
    """Where a paragraph is met: section, table cells, room in millimetres, table style."""

    section: int = 0
    place: tuple[int, ...] = ()
    room: float = 165.0
    context: Context = Context()


class _Reader:
    def __init__(self, styles: Styles, settings: Any) -> None:
        self.styles = styles
        self.paragraphs: list[Paragraph] = []
        stop = None if settings is None else twips(value(settings.find(W + "defaultTabStop")))
        self.tab = stop or _TAB
        self.drawn: set[Any] = set()
        """The paragraphs of the body that hold drawings or boxes."""

    def body(self, body: Any, rooms: list[float]) -> None:
        self.drawn = drawn_in(body)
        at = tables = number = 0
        for element in blocks(body):
            spot = _Spot(min(at, len(rooms) - 1), room=rooms[min(at, len(rooms) - 1)])
            if element.tag == _TABLE:
                tables += 1
                self._table(element, spot._replace(place=(tables,)), 0)
                continue
            number += 1
            self._add(element, number, spot)
            at += element.find(f"{W}pPr/{W}sectPr") is not None

    def _add(self, element: Any, number: int, spot: _Spot) -> None:
        self.paragraphs.append(self.paragraph(element, number, spot))
        for box in boxes(element) if element in self.drawn else ():
            for inner, inside in enumerate(box.iter(W + "p"), start=1):
                made = self.paragraph(inside, inner, spot._replace(context=Context()))
                made.box = True
                self.paragraphs.append(made)

    def _table(self, table: Any, spot: _Spot, depth: int) -> None:
        """Read a table's cells in order; raises UnreadableError for a bomb of nested tables."""
        if depth > _DEEPEST:
            raise UnreadableError("bảng lồng nhau quá nhiều tầng")
        properties = table.find(W + "tblPr")
        style = None if properties is None else value(properties.find(W + "tblStyle"))
        look = None if properties is None else properties.find(W + "tblLook")
        grid = [twips(value(c, "w")) or 0.0 for c in table.findall(f"{W}tblGrid/{W}gridCol")]
        rows = [row for row in children(table) if row.tag == _ROW]
        contexts: dict[tuple[int, ...], Context] = {}  # the same for most cells of a long table
        for r, row in enumerate(rows, start=1):
            column = 0
            cells = [c for c in children(row) if c.tag == _CELL]
            for c, cell in enumerate(cells, start=1):
                span, width = _measured(cell, grid, column)
                column += span
                at = (_end(r, len(rows)), r % 2, _end(c, len(cells)), c % 2)
                if at not in contexts:
                    conditions = _conditions(look, (r, len(rows)), (c, len(cells)))
                    contexts[at] = self.styles.context(style, conditions)
                context = contexts[at]
                inside = _Spot(spot.section, (*spot.place, r, c), width or spot.room, context)
                self._cell(cell, inside, depth)

    def _cell(self, cell: Any, spot: _Spot, depth: int) -> None:
        number = tables = 0
        for element in blocks(cell):
            if element.tag == _TABLE:
                tables += 1
                self._table(element, spot._replace(place=(*spot.place, tables)), depth + 1)
            else:
                number += 1
                self._add(element, number, spot)

    def paragraph(self, element: Any, number: int, spot: _Spot | None = None) -> Paragraph:
        """Read a paragraph with the effective formatting of its runs."""
        searched = spot is None or element in self.drawn  # a header has few, so each of them
        spot = spot or _Spot()
        layout = self.styles.layout(first(element, _PROPERTIES), spot.context)
        shown, decomposed = [], False
        for run, typed in runs(element):
            look = self.styles.look(first(run, _LOOK), layout.style, spot.context)
            composed = nfc(typed)
            decomposed = decomposed or composed != typed
            if not look.hidden:
                shown.append(Run(composed, look))
        text = "".join([run.text for run in shown])
        label = self._label(element, layout, spot.context)
        return Paragraph(
            (label.text if label else "") + text,
            shown,
            self._tabbed(layout, text),
            spot.section,
            spot.place,
            number,
            room=spot.room,
            drawn=(*ruled(text, shown), *(drawn_lines(element) if searched else ())),
            box=layout.frame is not None,
            element=element,
            decomposed=decomposed,
            label=label,
        )

    def _label(self, element: Any, layout: Layout, context: Context) -> Run | None:
        """Give what Word writes before a paragraph: it looks like the mark of the paragraph.

        What its list says of letters is nearer (ISO/IEC 29500-1, 17.9.24).
        """
        if layout.numbered is None:
            return None
        text = self.styles.numbering.next_label(*layout.numbered)
        own = self.styles.numbering.letters(*layout.numbered)
        run = _laid_over(own, element.find(f"{W}pPr/{W}rPr"))
        return Run(text, self.styles.look(run, layout.style, context)) if text else None

    def _tabbed(self, layout: Layout, text: str) -> Layout:
        """Count a tab typed at the start as what it looks like: an indent of the first line."""
        if layout.first or not text.startswith("\t"):
            return layout
        tabs = len(text) - len(text.lstrip("\t"))
        stops = [at for at, kind in layout.stops if kind == "left" and at > layout.left]
        far = stops[tabs - 1] if tabs <= len(stops) else self.tab * tabs
        return layout._replace(first=far - layout.left)


def _end(number: int, last: int) -> int:
    """Tell the first and the last row or column from those between: bits 1 and 2."""
    return (number == 1) + 2 * (number == last)


def _laid_over(upper: Any, lower: Any) -> Any:
    """Join two run properties, the upper ones first."""
    from copy import deepcopy

    if upper is None or lower is None:
        return lower if upper is None else upper
    joined = deepcopy(upper)
    known = {child.tag for child in upper}
    joined.extend(deepcopy([child for child in lower if child.tag not in known]))
    return joined


def _measured(cell: Any, grid: list[float], column: int) -> tuple[int, float]:
    """Return how many columns of a grid a cell takes from one on, and how wide it is."""
    properties = first(cell, _CELL_PROPERTIES)
    if properties is None:
        return 1, sum(grid[column : column + 1])
    span = whole_number(value(first(properties, _SPAN))) or 1
    width = first(properties, _WIDTH)
    said = width is not None and value(width, "type") in {None, "dxa"}
    told = twips(value(width, "w")) if said else None
    return span, told or sum(grid[column : column + span])


def _conditions(look: Any, row: tuple[int, int], column: tuple[int, int]) -> list[str]:
    """Name the conditional formats of a cell, the strongest first (17.7.6)."""
    mask = int(value(look) or "04A0", 16) if look is not None and _is_hex(value(look)) else 0x04A0

    def wanted(name: str, bit: int) -> bool:
        said = value(look, name)
        return said not in {None, "0", "false"} if said is not None else bool(mask & bit)

    top, left = wanted("firstRow", 0x20), wanted("firstColumn", 0x80)
    sides = {
        "lastCol": column[0] == column[1] and wanted("lastColumn", 0x100),
        "firstCol": column[0] == 1 and left,
        "lastRow": row[0] == row[1] and wanted("lastRow", 0x40),
        "firstRow": row[0] == 1 and top,
    }
    corners = {
        "seCell": sides["lastRow"] and sides["lastCol"],
        "swCell": sides["lastRow"] and sides["firstCol"],
        "neCell": sides["firstRow"] and sides["lastCol"],
        "nwCell": sides["firstRow"] and sides["firstCol"],
    }
    found = [name for name, holds in {**corners, **sides}.items() if holds]
    if not wanted("noHBand", 0x200) and not sides["firstRow"]:
        found.append("band1Horz" if (row[0] - top) % 2 else "band2Horz")
    if not wanted("noVBand", 0x400) and not sides["firstCol"]:
        found.append("band1Vert" if (column[0] - left) % 2 else "band2Vert")
    return [*found, "wholeTable"]


def _is_hex(text: str | None) -> bool:
    return bool(text and re.fullmatch(r"[0-9A-Fa-f]{1,8}", text))
