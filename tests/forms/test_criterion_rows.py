"""Criteria as rows."""

import datetime as dt

import pytest

from cchc_cli.forms.unit_form import FormRow, FormSheet
from cchc_cli.workspace.reading.load import Loaded
from tests.helpers.forms import unit_form

DAY = dt.date(2025, 11, 15)


@pytest.fixture
def sheet(loaded: Loaded) -> FormSheet:
    return unit_form(loaded, "KT", DAY).sheets[1]


def row_of(sheet: FormSheet, name: str) -> FormRow:
    return next(row for row in sheet.rows if row.id == name)


def test_what_the_unit_scores_itself_has_a_row(sheet: FormSheet) -> None:
    """A whole has none, nor what waits for an appraisal; a part is of the unit of its whole."""
    assert [row.id for row in sheet.rows] == ["1.1", "1.2", "1.3", "1.5.1"]


def test_columns_are_those_that_some_criterion_takes(sheet: FormSheet) -> None:
    keys = [column.key for column in sheet.columns]
    assert keys[:6] == ["id", "name", "max", "scoring", "requires", "score"]
    assert {"choice", "numerator", "met", "dung_han", "qua_han", "reduced"} <= set(keys)
    assert not {"value", "count", "points"} & set(keys)
    assert keys[-2:] == ["claimed", "explanation"]


def test_a_row_says_how_it_is_scored_and_what_it_has_now(sheet: FormSheet) -> None:
    first = row_of(sheet, "1.1")
    assert first.values["choice"] == "Chậm"
    assert "Điều kiện: Có kế hoạch tuyên truyền (không bảo đảm: 0 điểm)" in first.values["scoring"]
    assert "Trừ 50% số điểm: Sai mẫu" in first.values["scoring"]
    assert first.choices == {"choice": ("Kịp thời", "Chậm"), "reduced": ("Sai mẫu",)}
    assert row_of(sheet, "1.2").values["score"] == "2.4"
