"""Duties as rows."""

import datetime as dt

import pytest

from cchc_cli.forms.unit_form import FormRow
from cchc_cli.workspace.reading.load import Loaded
from tests.helpers.forms import unit_form

DAY = dt.date(2025, 11, 15)


@pytest.fixture
def rows(loaded: Loaded) -> dict[tuple[str, str], FormRow]:
    return {(row.id, row.period): row for row in unit_form(loaded, "KT", DAY).sheets[0].rows}


def test_what_is_owed_has_a_row_in_the_order_of_the_record(
    rows: dict[tuple[str, str], FormRow],
) -> None:
    """Done with evidence, cancelled, not begun: none. A period that awaits evidence: none."""
    assert list(rows) == [
        ("NV-001", ""),
        ("NV-002", ""),
        ("NV-003", "2025-10"),
        ("NV-003", "2025-11"),
        ("NV-008", ""),
    ]


def test_a_period_has_its_own_deadline_and_state(rows: dict[tuple[str, str], FormRow]) -> None:
    october = rows["NV-003", "2025-10"].values
    assert (october["due"], october["state"]) == ("2025-10-20", "Quá hạn")
    assert rows["NV-003", "2025-11"].values["state"] == "Sắp đến hạn"


def test_a_paused_duty_says_why(rows: dict[tuple[str, str], FormRow]) -> None:
    values = rows["NV-008", ""].values
    assert (values["status"], values["reason"]) == ("paused", "Chưa có kinh phí")


def test_partners_are_named_in_full_and_old_notes_are_not_sent(
    rows: dict[tuple[str, str], FormRow],
) -> None:
    values = rows["NV-001", ""].values
    assert values["partners"] == "Phòng Văn hóa - Xã hội"
    assert "note" not in values
