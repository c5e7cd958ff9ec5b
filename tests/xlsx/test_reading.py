"""Whole workbooks: of XlsxWriter, by hand as strange programs write them, through LibreOffice."""

import datetime as dt
import io
import os
import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_cli.ooxml.names import TYPES
from cchc_cli.ooxml.package import PackageError
from cchc_cli.text import nfc
from cchc_cli.xlsx import reading
from cchc_cli.xlsx.reading import read_workbook, workbook_of
from cchc_cli.xlsx.workbook import EMPTY, Cell, Sheet
from tests.helpers.hostile import zipped
from tests.helpers.processes import through_libreoffice
from tests.helpers.small_xlsx import (
    BOOK,
    BOOK_RELS,
    MAIN,
    OFFICE,
    SHEET,
    book,
    packed_book,
    parts_of_book,
    relations,
    with_texts,
    worksheet,
)

DAY = dt.date(2025, 11, 15)
ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'


def first_sheet(parts: dict[str, str]) -> Sheet:
    return workbook_of(packed_book(parts)).sheets[0]


def refusal(parts: dict[str, str]) -> PackageError:
    with pytest.raises(PackageError) as caught:
        workbook_of(packed_book(parts))
    assert caught.value.hint
    return caught.value


# What XlsxWriter writes


def filled(path: Path | io.BytesIO) -> None:
    """Write a workbook with a cell of each kind, and a hidden sheet."""
    made = xlsxwriter.Workbook(path)
    day, percent = (made.add_format({"num_format": code}) for code in ("dd/mm/yyyy", "0%"))
    sheet = made.add_worksheet("Nhiệm vụ")
    sheet.set_row(0, None, None, {"hidden": True})
    sheet.write_string(0, 0, "id")
    sheet.write_string(2, 1, "Ủy ban\nxã <A & B>")
    sheet.write_number(2, 2, 98.5)
    sheet.write_number(2, 3, 0.85, percent)
    sheet.write_datetime(2, 4, DAY, day)
    sheet.write_boolean(2, 5, boolean=True)
    sheet.write_formula(2, 6, "=C3*2", None, 197)
    sheet.write_formula(2, 7, "=1/0", None, "#DIV/0!")
    sheet.write_blank(2, 8, None, day)
    sheet.merge_range(4, 0, 4, 3, "Cộng")
    hidden = made.add_worksheet("Gốc")
    hidden.very_hidden()
    hidden.write_string(0, 0, "1")
    made.close()


KINDS = {
    2: Cell("Ủy ban\nxã <A & B>", "text"),
    3: Cell(Decimal("98.5"), "number"),
    4: Cell(Decimal("0.85"), "number", percent=True),
    5: Cell(DAY, "day"),
    6: Cell(value=True, kind="bool"),
    7: Cell(Decimal(197), "number", formula=True),
    8: Cell("#DIV/0!", "error", formula=True),
}


def test_each_kind_of_cell_is_read(tmp_path: Path) -> None:
    path = tmp_path / "bieu.xlsx"
    filled(path)
    tasks, base = read_workbook(path).sheets
    assert (tasks.name, tasks.hidden, base.name, base.hidden) == ("Nhiệm vụ", False, "Gốc", True)
    assert tasks.rows == {1: {1: Cell("id", "text")}, 3: KINDS, 5: {1: Cell("Cộng", "text")}}
    assert base.rows == {1: {1: Cell("1", "text")}}


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_a_workbook_saved_by_libreoffice_says_the_same(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    filled(tmp_path / "bieu.xlsx")
    through_libreoffice("xlsx", tmp_path / "out", [tmp_path / "bieu.xlsx"])
    before, after = (read_workbook(f / "bieu.xlsx") for f in (tmp_path, tmp_path / "out"))
    assert [(s.name, s.hidden) for s in after.sheets] == [(s.name, s.hidden) for s in before.sheets]
    tasks, base = after.sheets
    as_formula = {6: Cell(value=True, kind="bool", formula=True)}  # Calc writes =TRUE()
    assert tasks.rows == {**before.sheets[0].rows, 3: KINDS | as_formula}
    assert base.rows == before.sheets[1].rows


# What XML can hold. A `_` could begin an escape, which XlsxWriter does not keep from being one.
TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cn"], exclude_characters="_\r\ufeff"),
    min_size=1,
    max_size=40,
)
VALUES = st.one_of(
    TEXT.filter(lambda text: "\ufffe" not in text and "\uffff" not in text),
    st.integers(-(10**14), 10**14),
    st.decimals(-(10**6), 10**6, places=3),
    st.booleans(),
    st.dates(dt.date(1900, 3, 1), dt.date(9999, 12, 31)),
)


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.tuples(st.integers(0, 300), st.integers(0, 60)), VALUES, max_size=12))
def test_what_is_written_is_read_back(written: dict[tuple[int, int], Any]) -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"strings_to_formulas": False, "strings_to_urls": False}) as made:
        day = made.add_format({"num_format": "[$-42A]d/m/yyyy"})
        sheet = made.add_worksheet()
        for (row, column), value in written.items():
            if isinstance(value, str):
                sheet.write_string(row, column, value)
            elif isinstance(value, bool):
                sheet.write_boolean(row, column, value)
            elif isinstance(value, dt.date):
                sheet.write_datetime(row, column, value, day)
            else:
                sheet.write_number(row, column, float(value))
    read = workbook_of(out.getvalue()).sheets[0]
    for (row, column), value in written.items():
        found = read.cell(row + 1, column + 1).value
        assert found == (nfc(value) if isinstance(value, str) else value)
    assert sum(map(len, read.rows.values())) == len(written)


# As other programs write them


def test_a_strict_workbook_is_read() -> None:
    strict = "http://purl.oclc.org/ooxml"
    cells = '<row><c t="d"><v>2025-11-15T00:00:00</v></c><c t="s"><v>0</v></c></row>'
    parts = {
        name: text.replace(MAIN, f"{strict}/spreadsheetml/main").replace(
            OFFICE, f"{strict}/officeDocument/relationships"
        )
        for name, text in with_texts(parts_of_book(cells), "<si><t>một</t></si>").items()
    }
    sheet = first_sheet(parts)
    assert (sheet.cell(1, 1), sheet.cell(1, 2)) == (Cell(DAY, "day"), Cell("một", "text"))


def test_parts_are_found_by_relations_whatever_their_names_and_letters() -> None:
    parts = {
        TYPES: "<Types/>",
        "_RELS/.rels": relations(("x", "officeDocument", "/Book/Main.XML")),
        "book/main.xml": book('<sheet name="Trang" sheetId="1" r:id="s1"/>'),
        "book/_rels/Main.xml.rels": relations(("s1", "worksheet", "../Deep/One.xml")),
        "deep/one.xml": worksheet(ONE),
    }
    assert first_sheet(parts).cell(1, 1).value == 1


def test_sheets_come_in_their_order_and_charts_are_none() -> None:
    entries = (
        '<sheet name="Hai" sheetId="9" state="hidden" r:id="b"/><!-- x -->'
        '<sheet name="Đồ thị" sheetId="3" r:id="c"/>'
        '<sheet name="Một_x0020_Mo&#x323;t" sheetId="1" r:id="a"/>'
    )
    links = relations(
        ("a", "worksheet", "a.xml"), ("b", "worksheet", "/xl/b.xml"), ("c", "chartsheet", "c.xml")
    )
    parts = parts_of_book()
    parts |= {
        BOOK: book(entries),
        BOOK_RELS: links,
        "xl/a.xml": worksheet(ONE),
        "xl/b.xml": worksheet(""),
    }
    sheets = workbook_of(packed_book(parts)).sheets
    assert [(s.name, s.hidden, s.cell(1, 1)) for s in sheets] == [
        ("Hai", True, EMPTY),
        ("Một Mọt", False, Cell(Decimal(1), "number")),
    ]


@pytest.mark.parametrize(("said", "day"), [("1", DAY), ("true", DAY), ("0", dt.date(2021, 11, 14))])
def test_days_are_counted_as_the_workbook_says(said: str, day: dt.date) -> None:
    parts = parts_of_book('<row><c s="0"><v>44514</v></c></row>')
    links = relations(("s1", "worksheet", "worksheets/sheet1.xml"), ("y", "styles", "y.xml"))
    styles = f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'
    settings_of_book = f'<workbookPr date1904="{said}"/>'
    parts |= {BOOK: book(before=settings_of_book), BOOK_RELS: links, "xl/y.xml": styles}
    assert first_sheet(parts).cell(1, 1) == Cell(day, "day")


def test_relations_to_outside_are_not_followed() -> None:
    parts = parts_of_book(ONE)
    outside = f'<Relationship Id="o" Type="{OFFICE}/sharedStrings" Target="http://x/t.xml" TargetMode="External"/>'
    parts[BOOK_RELS] = parts[BOOK_RELS].replace("</Relationships>", f"{outside}</Relationships>")
    assert first_sheet(parts).cell(1, 1).value == 1
    parts[BOOK_RELS] = parts[BOOK_RELS].replace('sheet1.xml"', 'sheet1.xml" TargetMode="External"')
    assert "không dẫn tới các trang tính" in refusal(parts).message


def test_macros_are_not_looked_at() -> None:
    parts = {**parts_of_book(ONE), "xl/vbaProject.bin": "\x00"}
    assert first_sheet(parts).cell(1, 1).value == 1


# Damaged and hostile ones


@pytest.mark.parametrize("name", [BOOK, SHEET, "xl/t.xml", BOOK_RELS, "_rels/.rels"])
def test_a_part_that_is_damaged_or_with_a_document_type_is_named(name: str) -> None:
    parts = with_texts(parts_of_book(ONE), "")
    for text, words in (("<a", "không phải XML đúng"), ("<!DOCTYPE a><a/>", "DTD")):
        message = refusal({**parts, name: text}).message
        assert name.casefold() in message
        assert words in message


@pytest.mark.parametrize("name", [SHEET, "xl/t.xml"])
def test_a_part_that_is_missing_is_named(name: str) -> None:
    parts = with_texts(parts_of_book(ONE), "")
    del parts[name]
    assert refusal(parts).message == f"tệp bị hỏng: thiếu phần {name}"


def test_a_sheet_without_relation_is_refused() -> None:
    assert "trang tính" in refusal({**parts_of_book(), BOOK_RELS: relations()}).message


def test_the_cells_of_all_sheets_count_together(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = '<sheet name="a" sheetId="1" r:id="s1"/><sheet name="b" sheetId="2" r:id="s1"/>'
    parts = {**parts_of_book(ONE), BOOK: book(entries)}
    monkeypatch.setattr(reading, "MOST_CELLS", 2)
    assert len(workbook_of(packed_book(parts)).sheets) == 2
    monkeypatch.setattr(reading, "MOST_CELLS", 1)
    assert "quá nhiều ô" in refusal(parts).message


def test_a_part_that_is_read_as_a_tree_has_a_bound() -> None:
    attributes = "<a/>" * (reading.MOST_SIGNS + 1)
    assert "quá lớn" in refusal({**parts_of_book(), BOOK: book(before=attributes)}).message


def test_a_file_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for bound in ("MOST_UNPACKED", "MOST_TAGS"):
        with monkeypatch.context() as bounds:
            bounds.setattr(reading, bound, 20)
            assert refusal(parts_of_book(ONE)).message == "tệp nở ra quá lớn"


def test_an_archive_with_names_that_lead_astray_is_refused() -> None:
    parts = [(name, text.encode()) for name, text in parts_of_book(ONE).items()]
    with pytest.raises(PackageError, match="tên phần"):
        workbook_of(zipped([*parts, ("../x", b"")]))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_pipes_and_folders_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "bieu.xlsx")
    for path in (tmp_path / "bieu.xlsx", tmp_path):
        with pytest.raises(PackageError):
            read_workbook(path)


def test_a_file_that_is_not_there_stays_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_workbook(tmp_path / "bieu.xlsx")
