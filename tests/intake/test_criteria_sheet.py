"""Sheets of Excel as rows: numbers as people see them, a heading above the heads."""

from pathlib import Path

import xlsxwriter

from cchc_cli.intake.criteria_draft import CriteriaDraft, draft_of
from cchc_cli.intake.criteria_sheet import rows_of_tables
from cchc_cli.intake.tables import table_of_csv, tables_of_workbook
from cchc_cli.xlsx.reading import read_workbook
from tests.helpers.criteria_texts import DECISION, HEADS, ROWS, TITLE, criteria, draft


def read(path: Path) -> CriteriaDraft:
    return draft_of(rows_of_tables(tables_of_workbook(read_workbook(path))))


def test_a_workbook_says_what_the_same_text_says(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "x.xlsx") as book:
        sheet = book.add_worksheet("Phụ lục")
        for at, row in enumerate(((TITLE,), (DECISION,), HEADS, *ROWS)):
            sheet.write_row(at, 0, row)
    assert read(tmp_path / "x.xlsx").typed == draft().typed


def test_numbers_are_read_as_they_are_shown(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "x.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADS)
        sheet.write_row(1, 0, [1, "Điều hành", 2.5])
        sheet.write_row(2, 0, [1.1, "Kế hoạch", 2.5, "Kịp thời: 2,5\nChậm: 1"])
    made = read(tmp_path / "x.xlsx")
    assert criteria(made)["1.1"]["max"] == "2.5"
    assert criteria(made)["1.1"]["guide"] == ["Kịp thời: 2,5", "Chậm: 1"]


def test_a_csv_file_says_the_same() -> None:
    rows = ((TITLE,), (DECISION,), HEADS, *ROWS)
    text = "\n".join(";".join(f'"{cell}"' for cell in row) for row in rows)
    assert draft_of(rows_of_tables([table_of_csv(text)])).typed == draft().typed


def test_a_cell_over_two_criteria_is_said_at_both_and_hidden_sheets_are_not_read(
    tmp_path: Path,
) -> None:
    with xlsxwriter.Workbook(tmp_path / "x.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADS)
        sheet.write_row(1, 0, ["I", "Điều hành", 2])
        sheet.write_row(2, 0, [1, "A", 1, "Có: 1; không: 0"])
        sheet.write_row(3, 0, [2, "B", 1, "Có: 1; không: 0"])
        sheet.merge_range(2, 4, 3, 4, "Báo cáo")
        draught = book.add_worksheet("Nháp")
        draught.write_row(0, 0, HEADS)
        draught.write_row(1, 0, ["I", "Bản trước", 2])
        draught.hide()
    made = read(tmp_path / "x.xlsx")
    assert [(keys["id"], keys["requires"]) for keys in criteria(made).values()] == [
        ("I.1", "Báo cáo"),
        ("I.2", "Báo cáo"),
    ]
    assert [row.name for row in made.rows] == ["Điều hành", "A", "B"]
