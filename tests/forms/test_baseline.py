"""What a form keeps of what was sent."""

import datetime as dt

import pytest

from cchc_cli.forms.baseline import baseline_cells, read_baseline
from cchc_cli.forms.layout import CRITERIA, STATISTICS, TASKS
from cchc_cli.workspace.reading.load import Loaded
from tests.helpers.forms import unit_form

DAY = dt.date(2025, 11, 15)


def test_what_was_kept_is_read_back(loaded: Loaded) -> None:
    form = unit_form(loaded, "KT", DAY)
    kept = read_baseline(baseline_cells(form))
    assert kept is not None
    assert kept.head == form.head
    for sheet in form.sheets:
        assert kept.columns[sheet.name] == {column.key for column in sheet.columns}
    assert kept.values[TASKS, "NV-003", "2025-10"]["status"] == "not_started"
    assert kept.values[CRITERIA, "1.2", ""]["numerator"] == "8"
    assert kept.values[STATISTICS, "3.1", "2025-10"]["value"] == "120"
    assert "value" not in kept.values[STATISTICS, "3.1", "2025-11"]


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [["format", "1"]],
        [["format", "1"], ["department", "KT"], ["date", "hôm qua"], ["sheet", "id", "period"]],
        [["format", "1"], ["date", "2025-11-15"], ["sheet", "id", "period"]],
    ],
)
def test_what_is_none_is_not_taken_for_one(rows: list[list[str]]) -> None:
    assert read_baseline(rows) is None
