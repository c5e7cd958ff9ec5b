"""How wide the columns of a form are and how high its rows: A4 in landscape, nothing cut.

Why heights are said: LibreOffice takes those of a file as they are, a row without one is a line.
"""

from collections.abc import Iterable, Sequence
from math import ceil

from cchc_cli.forms.layout import FormColumn
from cchc_cli.forms.unit_form import FormRow

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
_LINE = 15.75  # points: of Times New Roman at 12
_HIGHEST = 409  # points: more is none of Excel's
_MOST_LINES = 24
"""Of a row; a text that would need more makes its column wider."""
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
    needed = usual if longest < usual * _MOST_LINES else longest * _SMALL / (_MOST_LINES - 2)
    return min(max(usual, needed), _WIDEST)


def height_of(texts: Iterable[tuple[str, float]]) -> float:
    """Return the height of a row whose cells hold these texts at these widths."""
    lines = max((line_count(text, width) for text, width in texts), default=1)
    return min(lines * _LINE + 1, _HIGHEST)


def line_count(text: str, width: float) -> int:
    """Count the lines of a wrapped text, rather one too many than one too few."""
    if len(text) * _CAPITAL < width and "\n" not in text:
        return 1
    return sum(_lines_of_paragraph(paragraph, width) for paragraph in text.split("\n"))


_SMALL, _CAPITAL = 0.92, 1.45
"""Letters of Times New Roman against its digits, in which Excel counts widths: small ones with
their spaces are 0.85 wide on average, capitals 1.4."""


def _lines_of_paragraph(paragraph: str, width: float) -> int:
    lines, used = 1, 0.0
    for word in paragraph.split(" "):
        length = len(word) * _SMALL + sum(map(str.isupper, word)) * (_CAPITAL - _SMALL)
        if used and used + _SMALL + length > width:
            lines, used = lines + 1, 0.0
        used += length + (_SMALL if used else 0)
        if used > width:  # a word longer than a line is broken
            lines += ceil(used / width) - 1
            used %= width
    return lines
