"""Rows as a workbook: what is written is what is read, whatever it begins with."""

import datetime as dt
from decimal import Decimal

from lxml import etree

from cchc_cli.ooxml.package import unpacked
from cchc_cli.xlsx.kind import XLSX
from cchc_cli.xlsx.reading import workbook_of
from cchc_cli.xlsx.tables import LONGEST, Page, Value, table_book


def written(*values: Value) -> list[object]:
    """Write values below each other, and read them again."""
    book = table_book([Page("Bảng", ["Cột"], [[value] for value in values])], "Bảng")
    rows = workbook_of(book).sheets[0].rows
    return [
        rows[number][1].value if number in rows else None for number in range(2, 2 + len(values))
    ]


def test_values_are_what_they_are() -> None:
    day = dt.date(2025, 11, 15)
    values = ["Việc", 12, Decimal("98.50"), day, True, False, "1.10", Decimal("-1250.5")]
    assert written(*values) == [
        "Việc",
        Decimal(12),
        Decimal("98.5"),
        day,
        "Có",
        "Không",
        "1.10",
        Decimal("-1250.5"),
    ]
    assert written(None, "") == [None, None]
    # More digits than Excel keeps: none is lost.
    assert written(Decimal("1234567890123456.78")) == ["1234567890123456.78"]


def test_no_text_becomes_a_formula_or_a_link() -> None:
    hostile = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "=cmd|' /C calc'!A0",
        "https://x.vn",
        "mailto:a@b.vn",
    ]
    assert written(*hostile) == hostile
    parts = unpacked(table_book([Page("B", ["A"], [[text] for text in hostile])], "B"))
    sheet = etree.fromstring(parts["xl/worksheets/sheet1.xml"])
    assert not sheet.findall(".//{*}f")
    assert not sheet.findall(".//{*}hyperlink")


def test_signs_without_a_shape_are_made_visible_and_long_text_is_cut() -> None:
    assert written("a\x1b[31m\u202eb") == ["a\\x1b[31m\\u202eb"]
    [long] = written("ă" * 40_000)
    assert isinstance(long, str)
    assert (len(long), long[-1]) == (LONGEST, "…")
    assert written("một\nhai") == ["một\nhai"]


def test_the_head_stays_in_sight_and_rows_can_be_filtered() -> None:
    parts = unpacked(table_book([Page("B", ["Mã", "Nội dung"], [["a", "b"], ["c", "d"]])], "B"))
    sheet = etree.fromstring(parts["xl/worksheets/sheet1.xml"])
    assert sheet.find(".//{*}autoFilter").get("ref") == "A1:B3"
    assert sheet.find(".//{*}pane").get("state") == "frozen"
    assert sheet.find(".//{*}pageSetup").get("orientation") == "landscape"
    assert sheet.find(".//{*}pageSetup").get("paperSize") == "9"


def test_names_of_sheets_are_such_as_excel_takes() -> None:
    wanted = ["Quá hạn [3]: a/b", "", "x" * 40, "X" * 40, "'Ngoặc'"]
    book = workbook_of(table_book([Page(name, ["A"], []) for name in wanted], "B"))
    names = [sheet.name for sheet in book.sheets]
    assert names == ["Quá hạn  3   a b", "Bảng 2", "x" * 31, f"{'X' * 27} (4)", "Ngoặc"]


def test_the_same_rows_are_the_same_bytes_and_ours() -> None:
    one, other = (table_book([Page("B", ["A"], [["x"]])], "B") for _ in range(2))
    assert one == other
    assert XLSX.is_ours(one)
    assert not XLSX.is_ours(one[:-1])
