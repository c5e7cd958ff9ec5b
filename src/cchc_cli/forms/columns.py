"""How wide the columns of a form are: an A4 page in landscape takes them, and nothing is cut."""

from collections.abc import Sequence

from cchc_cli.forms.layout import FormColumn
from cchc_cli.forms.unit_form import FormRow

_BY_KEY = {
    "content": 36, "partners": 15, "product": 18, "state": 13, "note": 28, "reason": 18,
    "name": 34, "max": 8, "scoring": 36, "requires": 22, "score": 8, "choice": 22, "met": 24,
    "reduced": 20, "explanation": 26, "unit": 12, "title": 40, "number": 20, "url": 36,
}  # fmt: skip
_BY_KIND = {"day": 12, "status": 12, "yes_no": 10, "percent": 9, "number": 11, "period": 10}
_USUAL = 20
_NARROW, _ID = 9, 18
"""The least and the most of a column of ids."""


def width_of(column: FormColumn, rows: Sequence[FormRow]) -> float:
    """Return the width of a column, in letters: a read-only one without a value is narrow."""
    if column.key == "id":
        return min(max([_NARROW, *(len(row.id) + 2 for row in rows)]), _ID)
    if column.key == "period":
        return _BY_KIND["period"] if column.open or any(row.period for row in rows) else 6
    if not column.open and rows and not any(column.key in row.values for row in rows):
        return _NARROW
    return _BY_KEY.get(column.key) or _BY_KIND.get(column.kind, _USUAL)
