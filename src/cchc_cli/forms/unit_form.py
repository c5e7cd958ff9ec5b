"""The form (biểu) of a unit: who it is for, and its rows, before and after they are Excel cells."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.forms.layout import FormColumn

Values = Mapping[str, str]
"""Values by the key of their column, as texts that are equal when they say the same; what is
empty has none."""


class FormRow(NamedTuple):
    """A row of a sheet: a duty or one of its periods, a criterion, a statistic."""

    id: str
    period: str
    values: Values
    open: frozenset[str] = frozenset()
    """The keys that the unit may fill."""
    choices: Mapping[str, tuple[str, ...]] = {}
    """What may be chosen, by key."""


class FormSheet(NamedTuple):
    """A sheet of a form."""

    name: str
    columns: tuple[FormColumn, ...]
    rows: tuple[FormRow, ...]


class FormHead(NamedTuple):
    """Which workspace, unit and day a form is of."""

    organization: str
    symbol: str
    department: str
    day: dt.date
    """The day on which the record was judged."""
    year: int | None
    """Of the set of criteria; None without one."""


class UnitForm(NamedTuple):
    """What a unit gets."""

    head: FormHead
    unit_name: str
    reply_to: str
    reply_by: dt.date
    sheets: tuple[FormSheet, ...]
    unproven: tuple[str, ...]
    """What was reported as done and still lacks evidence, as people call it."""

    @property
    def asks_something(self) -> bool:
        """Whether there is anything that the unit could tell."""
        return bool(self.unproven) or any(sheet.rows for sheet in self.sheets)


def number_text(value: Decimal) -> str:
    """Write a number so that equal ones are equal texts: 1.50 and 1.5 are one."""
    text = f"{value:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def labels_text(labels: tuple[str, ...]) -> str:
    """Write labels as a form has them; none of them is said outright, since empty says nothing."""
    return "; ".join(labels) if labels else NO_LABEL


NO_LABEL = "Không"
