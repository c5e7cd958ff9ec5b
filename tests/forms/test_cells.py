"""Canonical values as cells."""

import datetime as dt

import pytest

from cchc_cli.forms.cells import Shown, shown
from cchc_cli.forms.layout import FormColumn, Kind


@pytest.mark.parametrize(
    ("kind", "text", "wanted"),
    [
        ("day", "2025-11-15", dt.date(2025, 11, 15)),
        ("day", "trong quý IV năm 2025", "trong quý IV năm 2025"),
        ("number", "98.5", 98.5),
        ("percent", "40", 40.0),
        ("number", "123456789012345", 123456789012345.0),
        ("status", "in_progress", "Đang làm"),
        ("status", "cancelled", "Hủy"),
        ("yes_no", "true", "Có"),
        ("yes_no", "false", "Không"),
        ("text", "=1+1", "=1+1"),
        ("period", "2025-10", "2025-10"),
        ("text", None, None),
    ],
)
def test_a_value_is_what_excel_works_with(kind: Kind, text: str | None, wanted: Shown) -> None:
    assert shown(FormColumn("x", "X", kind), text) == wanted


def test_a_number_that_excel_would_round_stays_text() -> None:
    """Rounded it would come back as a change that nobody made."""
    assert shown(FormColumn("x", "X", "number"), "1234567890123456.5") == "1234567890123456,5"
