"""How cells of a form look, so that what is to be filled is seen on a black-and-white print too."""

from typing import Any, Literal

from cchc_cli.forms.layout import FormColumn
from cchc_cli.forms.unit_form import FormRow
from cchc_cli.xlsx.tables import FONT

Role = Literal["read", "fill", "closed"]
"""Of a cell: to be read, to be filled, or one that its row does not take."""

_BASE = {**FONT, "valign": "top"}
_ROLES: dict[Role, dict[str, Any]] = {
    "read": {"border": 1, "border_color": "#A6A6A6"},
    # Light enough to be white in print, where the darker border tells.
    "fill": {"border": 1, "border_color": "#404040", "bg_color": "#FFF2CC", "locked": False},
    # pattern 14: thin stripes upwards
    "closed": {"border": 1, "border_color": "#A6A6A6", "pattern": 14, "fg_color": "#BFBFBF"},
}
_TEXT = "@"
"""What is typed stays text: "- đã làm" is no formula, 2025-10 no day."""
_DAY = "dd/mm/yyyy"
_POINTS = "0.00"
_CENTRED = {"period", "day", "status", "yes_no"}

TITLE = {**_BASE, "bold": True, "font_size": 14}
STRONG = {**_BASE, "bold": True}
PLAIN = dict(_BASE)
WRAPPED = {**_BASE, "text_wrap": True}
KEPT = {"num_format": _TEXT}
"""Of hidden sheets, whose cells a program that saves the form must not rewrite."""
FREE = {**_BASE, "num_format": _TEXT, "locked": False, "text_wrap": True}
"""Of rows below those that were counted on."""


def role_of(column: FormColumn, row: FormRow | None) -> Role:
    """Tell what a cell is for; a free row takes every column that is open."""
    if not column.open:
        return "read"
    return "fill" if row is None or column.key in row.open else "closed"


def head_style(column: FormColumn) -> dict[str, Any]:
    """Return how the head of a column looks."""
    fill = "#FFD966" if column.open else "#D9D9D9"
    alignment = {"align": "center", "valign": "vcenter", "text_wrap": True}
    return {**STRONG, **alignment, "border": 1, "bg_color": fill}


def cell_style(column: FormColumn, role: Role) -> dict[str, Any]:
    """Return how a cell looks."""
    style = {**_BASE, **_ROLES[role]}
    if column.kind in {"number", "percent"}:
        return style if column.open else {**style, "num_format": _POINTS, "align": "center"}
    style["text_wrap"] = True
    if column.key == "id" or column.kind in _CENTRED:
        style["align"] = "center"
    if column.kind == "day":
        return {**style, "num_format": _DAY}
    if column.open or column.key in {"id", "period"}:
        style["num_format"] = _TEXT
    return style
