"""Widths and heights."""

from cchc_cli.forms.columns import height_of, width_of
from cchc_cli.forms.layout import CRITERIA, TASK_COLUMNS, column_of
from cchc_cli.forms.unit_form import FormRow


def test_a_row_is_as_high_as_its_longest_cell_and_never_more_than_excel_shows() -> None:
    assert height_of([("ngắn", 10), ("một\nhai", 10)]) == 2 * 15.75 + 1
    assert height_of([("dòng\n" * 100, 10)]) == 409


def test_a_text_that_would_be_too_high_widens_its_column() -> None:
    column = column_of(CRITERIA, "scoring")
    usual = width_of(column, [FormRow("1", "", {"scoring": "Có: 1 điểm"})])
    rows = [FormRow("1", "", {"scoring": "Hoàn thành đúng hạn: 2 điểm; " * 70})]
    wide = width_of(column, rows)
    assert wide > usual
    assert height_of([(rows[0].values["scoring"], wide)]) < 409


def test_ids_are_whole_and_a_column_that_says_nothing_is_narrow() -> None:
    rows = [FormRow("NV-2025-0001", "", {"content": "Rà soát"})]
    by_key = {column.key: width_of(column, rows) for column in TASK_COLUMNS}
    assert by_key["id"] > len("NV-2025-0001")
    assert by_key["partners"] < by_key["content"]
    assert sum(by_key.values()) < 185
