"""Tables of Word files: merged cells, rows over pages, heads again, wording below the name."""

from pathlib import Path

import docx
import pytest

from cchc_cli.documents.opening import opened
from cchc_cli.intake.criteria_draft import CriteriaDraft, draft_of
from cchc_cli.intake.criteria_word import rows_of_word
from tests.helpers.criteria_texts import DECISION, HEADS, ROWS, TITLE, criteria, draft


@pytest.fixture
def document() -> docx.document.Document:
    made = docx.Document()
    made.add_paragraph(TITLE)
    made.add_paragraph(DECISION)
    return made


def add_table(document: docx.document.Document, *rows: tuple[str, ...]) -> docx.table.Table:
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            first, *rest = text.split("\n")
            cell.text = first
            for line in rest:
                cell.add_paragraph(line)
    return table


def read(document: docx.document.Document, path: Path) -> CriteriaDraft:
    document.save(path / "x.docx")
    return draft_of(rows_of_word(opened(path / "x.docx")))


def test_a_word_file_says_what_the_same_text_says(
    document: docx.document.Document, tmp_path: Path
) -> None:
    add_table(document, HEADS, *ROWS)
    made = read(document, tmp_path)
    assert made.typed == draft().typed
    assert made.sums == draft().sums


def test_wording_stands_below_the_name_and_goes_on_in_the_next_row(
    document: docx.document.Document, tmp_path: Path
) -> None:
    heads = (
        "STT",
        "Nội dung tiêu chí và hướng dẫn",
        "Điểm tối đa",
        "Điểm tự đánh giá",
        "Tài liệu kiểm chứng",
    )
    add_table(
        document,
        heads,
        ("1", "ĐIỀU HÀNH", "2", "", ""),
        (
            "1.1",
            "Lập kế hoạch\nYêu cầu: đủ nội dung\nNếu:\n- Kịp thời: 2 điểm",
            "2",
            "",
            "- Kế hoạch",
        ),
        heads,
        ("", "- Không kịp thời: 1 điểm", "", "", "- Giải trình"),
    )
    made = criteria(read(document, tmp_path))["1.1"]
    assert made["name"] == "Lập kế hoạch"
    assert made["requires"] == "Kế hoạch; Giải trình"
    assert made["guide"] == [
        "Yêu cầu: đủ nội dung", "Nếu:", "Kịp thời: 2 điểm", "Không kịp thời: 1 điểm",
    ]  # fmt: skip
    assert made["scoring"] == {
        "kind": "choice",
        "options": {"Kịp thời": "2", "Không kịp thời": "1"},
    }


def test_a_sentence_that_a_page_breaks_is_one_again(
    document: docx.document.Document, tmp_path: Path
) -> None:
    add_table(
        document, HEADS, ("1", "A", "1", "", ""), ("1.1", "B", "1", "Kịp thời: 1; chậm", "Bản")
    )
    document.add_paragraph("")
    add_table(document, ("", "", "", "trễ: 0,5", "sao"))
    made = criteria(read(document, tmp_path))["1.1"]
    assert made["guide"] == ["Kịp thời: 1; chậm trễ: 0,5"]
    assert made["requires"] == "Bản sao"


def test_a_cell_over_two_criteria_is_said_at_both_and_an_area_over_all_columns_is_one(
    document: docx.document.Document, tmp_path: Path
) -> None:
    table = add_table(
        document,
        HEADS,
        ("I. ĐIỀU HÀNH (2 điểm)", "", "", "", ""),
        ("1", "A", "1", "Có: 1; không: 0", "Báo cáo"),
        ("2", "B", "1", "Có: 1; không: 0", ""),
    )
    table.cell(1, 0).merge(table.cell(1, 4))
    table.cell(2, 4).merge(table.cell(3, 4))
    made = read(document, tmp_path)
    assert [(row.id, row.name) for row in made.rows] == [
        ("I", "ĐIỀU HÀNH"),
        ("I.1", "A"),
        ("I.2", "B"),
    ]
    assert [keys["requires"] for keys in criteria(made).values()] == ["Báo cáo", "Báo cáo"]
    assert [(total.printed, total.computed) for total in made.sums] == [(2, 2)]
