"""Sheets of Excel as rows: numbers as people see them, a heading above the heads."""

from pathlib import Path

import xlsxwriter

from cchc_cli.intake.criteria_draft import draft_of
from cchc_cli.intake.criteria_sheet import rows_of_workbook
from cchc_cli.xlsx.reading import read_workbook
from tests.helpers.criteria_texts import DECISION, HEADS, ROWS, TITLE, criteria, draft


def test_a_workbook_says_what_the_same_text_says(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "x.xlsx") as book:
        sheet = book.add_worksheet("Phụ lục")
        for at, row in enumerate(((TITLE,), (DECISION,), HEADS, *ROWS)):
            sheet.write_row(at, 0, row)
    assert draft_of(rows_of_workbook(read_workbook(tmp_path / "x.xlsx"))).typed == draft().typed


def test_numbers_are_read_as_they_are_shown(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "x.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADS)
        sheet.write_row(1, 0, [1, "Điều hành", 2.5])
        sheet.write_row(2, 0, [1.1, "Kế hoạch", 2.5, "Kịp thời: 2,5\nChậm: 1"])
    made = draft_of(rows_of_workbook(read_workbook(tmp_path / "x.xlsx")))
    assert criteria(made)["1.1"]["max"] == "2.5"
    assert criteria(made)["1.1"]["guide"] == ["Kịp thời: 2,5", "Chậm: 1"]
