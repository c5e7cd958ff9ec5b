"""About how long a document is in print."""

from cchc_cli.nd30.reading.page import Page, Paragraph
from cchc_cli.nd30.widths import text_width

_POINTS_PER_MM = 72 / 25.4
_LINE = 1.15
"""The height of a single-spaced line, as a share of the type size."""
_SURE = 1.1
"""Pages from which on there is a second one for sure: the estimate is off by some lines."""


def long_enough_for_two_pages(page: Page, until: int) -> bool:
    """Whether the first section surely needs a second page, of what stands before a paragraph."""
    section = page.sections[0]
    room = (section.height - section.top - section.bottom) * _POINTS_PER_MM * _SURE
    filled = 0.0
    rows: dict[tuple[int, ...], dict[int, float]] = {}
    for paragraph in page.paragraphs[:until]:
        if paragraph.section or paragraph.box:
            continue
        if len(paragraph.place) < _CELL:
            filled += _height(paragraph)
        else:  # the cells of a row stand side by side: the highest counts
            *row, cell = paragraph.place
            cells = rows.setdefault(tuple(row), {})
            before = max(cells.values(), default=0.0)
            cells[cell] = cells.get(cell, 0.0) + _height(paragraph)
            filled += max(0.0, max(cells.values()) - before)
        if filled > room:
            return True
    return False


_CELL = 3
"""Table, row, cell."""


def _height(paragraph: Paragraph) -> float:
    """Return the height of a paragraph in points; its letters are as wide as they are printed."""
    look, layout = paragraph.look, paragraph.layout
    size = 14.0 if look is None else look.size
    room = max(paragraph.room - layout.left - layout.right, 1.0)
    width = text_width(paragraph.bare, size, bold=bool(look and look.bold))
    lines = max(1 + paragraph.text.count("\n"), -(-(width + max(layout.first, 0.0)) // room))
    pitch = -layout.line if layout.line < 0 else size * _LINE * layout.line
    return lines * pitch + max(layout.before, layout.after)
