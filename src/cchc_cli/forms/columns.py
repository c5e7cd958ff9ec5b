"""How wide the columns of a form are and how high its rows: A4 in landscape, nothing cut.

Why heights are said: LibreOffice takes those of a file as they are, a row without one is a line.
"""

from collections.abc import Iterable, Sequence

from cchc_cli.forms.layout import FormColumn
from cchc_cli.forms.unit_form import FormRow
from cchc_cli.xlsx.fitting import HIGHEST, LINE, MOST_LINES, line_count

# Of all columns together at most about 185, so that a page shows their letters at 8 points.
_BY_KEY = {
    "content": 34, "partners": 13, "product": 14, "state": 12, "note": 26, "reason": 16,
    "name": 24, "max": 7, "scoring": 28, "requires": 15, "score": 7, "choice": 15, "met": 16,
    "reduced": 15, "explanation": 17, "unit": 12, "title": 52, "number": 22, "url": 48,
    "claimed": 7,
}  # fmt: skip
_BY_KIND = {"day": 11, "status": 11, "yes_no": 8, "percent": 7, "number": 8.5, "period": 8}
_USUAL = 20
_FIGURES = 14
"""Of a period of statistics: room for eight digits and the head."""
_NARROW, _OPEN_ID, _LONG_ID = 8, 13, 18
_WIDEST = 120


def width_of(column: FormColumn, rows: Sequence[FormRow]) -> float:
    """Return the width of a column, in digits: a read-only one without a value is narrow."""
    if column.key == "id" and column.open:
        return _OPEN_ID
    if column.key == "id":
        return min(max([_NARROW, *(len(row.id) + 1 for row in rows)]), _LONG_ID)
    texts = [row.values[column.key] for row in rows if column.key in row.values]
    if not column.open and rows and not texts and column.key != "period":
        return _NARROW
    usual = _BY_KEY.get(column.key) or _BY_KIND.get(column.kind, _USUAL)
    if column.kind == "number" and column.key[:1].isdigit():
        usual = _FIGURES
    if column.kind in {"number", "percent", "day", "status", "yes_no", "period"}:
        return usual
    longest = max(map(len, texts), default=0)
    # A text that would need more lines than a row can show makes its column wider.
    return min(max(usual, longest / (MOST_LINES - 2)), _WIDEST)


def height_of(texts: Iterable[tuple[str, float]]) -> float:
    """Return the height of a row whose cells hold these texts at these widths."""
    # What Excel leaves empty on both sides of a cell takes about a digit.
    lines = max((line_count(text, width - 1) for text, width in texts), default=1)
    return min(lines * LINE + 1, HIGHEST)
