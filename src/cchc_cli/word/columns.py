"""Tables whose columns come and go (`{%tc if … %}`): the grid of those left, as wide as before."""

import re

# An empty `<w:tr/>` is no beginning: each would look for an end as far as the table goes.
_GRID = re.compile(r"<w:tblGrid\b[^>]*(?<!/)>.*?</w:tblGrid>", re.DOTALL)
_ROW = re.compile(r"<w:tr\b[^>]*(?<!/)>.*?</w:tr>", re.DOTALL)
_CELL = re.compile(r'(<w:tcW\b(?![^>]*w:type="(?:pct|auto|nil)")[^>]*\bw:w=")(\d{1,9})(")')
_WHOLE = re.compile(r"<w:tblW\b[^>]*/>")
_TWIPS = re.compile(r'\bw:w="([1-9]\d{0,8})"')


def with_columns(table: str) -> str:
    """Return a table with the grid of its first whole row, its cells widened to fill it.

    Why: Word lays a table out by its grid, which a template has for all of its columns. A table
    with another inside, or whose width is not given in twips, keeps what the template says.
    """
    whole = _WHOLE.search(table)
    width = _TWIPS.search(whole[0]) if whole and 'w:type="dxa"' in whole[0] else None
    cells = _cells(table)
    if width is None or not sum(cells) or table.count("<w:tblGrid") > 1:
        return table
    scale = int(width[1]) / sum(cells)

    def widened(cell: re.Match[str]) -> str:
        return f"{cell[1]}{round(int(cell[2]) * scale)}{cell[3]}"

    grid = "".join(f'<w:gridCol w:w="{round(cell * scale)}"/>' for cell in cells)
    return _CELL.sub(widened, _GRID.sub(f"<w:tblGrid>{grid}</w:tblGrid>", table))


def _cells(table: str) -> list[int]:
    """Return the widths of the cells of the first row in which none spans several columns."""
    rows = (row for row in _ROW.findall(table) if "<w:gridSpan" not in row)
    return [int(width) for _, width, _ in _CELL.findall(next(rows, ""))]
