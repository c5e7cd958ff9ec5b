"""Canonical values as what stands in a cell: real days, real numbers, words for people.

Read back by `values`, which must understand all that is written here.
"""

import datetime as dt
from decimal import Decimal

from cchc_cli.forms.layout import FormColumn
from cchc_cli.model.parsing import iso_day
from cchc_cli.progress.states import STATUS_NAMES
from cchc_cli.suggestions import capital
from cchc_cli.xlsx.fitting import cut
from cchc_cli.xlsx.numbers import EXACT_DIGITS

YES_NO = {"true": "Có", "false": "Không"}
STATUS_WORDS = {status: capital(words) for status, words in STATUS_NAMES.items()}

Shown = str | float | dt.date | None


def shown(column: FormColumn, text: str | None) -> Shown:
    """Return what a cell shows of a value; a deadline in words stays words."""
    if text is None:
        return None
    if column.kind == "day":
        return iso_day(text) or text
    if column.kind in {"number", "percent"}:
        return number_cell(text)
    if column.kind == "status":
        return STATUS_WORDS[text]
    if column.kind == "yes_no":
        return YES_NO[text]
    return cut(text)


def number_cell(text: str) -> float | str:
    """Return a number as Excel keeps it; one with too many digits stays text, with a comma."""
    value = Decimal(text)
    if len(value.as_tuple().digits) > EXACT_DIGITS:
        return text.replace(".", ",")
    return float(value)
