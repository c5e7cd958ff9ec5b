"""Plain sheets are read by a pattern; what is not plain is left to the stream, or told alike."""

import datetime as dt
import io
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.ooxml.package import PackageError, unpacked
from cchc_cli.xlsx.cells import Shared, text_cell
from cchc_cli.xlsx.plain_sheets import plain_rows, plain_texts
from cchc_cli.xlsx.sheet_xml import content_of, texts_of

HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SHARED = Shared(
    ("một", "", "hai"),
    {"1": "day", "2": "percent"},
    False,
    tuple(map(text_cell, ("một", "", "hai"))),
)
VALUES = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=8),
    st.integers(-(10**9), 10**9),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.dates(dt.date(1950, 1, 1), dt.date(2090, 1, 1)),
    st.none(),
)


def sheet(cells: bytes) -> bytes:
    return HEAD + b"<worksheet " + SPACE + b"><sheetData>" + cells + b"</sheetData></worksheet>"


@given(rows=st.lists(st.lists(VALUES, max_size=5), max_size=5))
def test_what_excel_writes_is_read_as_the_stream_reads_it(rows: list[list[Any]]) -> None:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False}) as book:
        page, day = book.add_worksheet(), book.add_format({"num_format": "dd/mm/yyyy"})
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, dt.date):
                    page.write_datetime(number, column, value, day)
                elif isinstance(value, str):
                    page.write_string(number, column, value)
                elif value is not None:
                    page.write_number(number, column, value)
    parts = unpacked(file.getvalue())
    data = parts["xl/worksheets/sheet1.xml"]
    strings = parts.get("xl/sharedStrings.xml")
    texts = [] if strings is None else texts_of("t", strings)
    quick = None if strings is None else plain_texts(strings)
    assert quick is None or quick == texts
    shared = Shared(texts, {"1": "day"}, False, tuple(map(text_cell, texts)))
    found = plain_rows(data, shared)
    assert found is not None
    assert found == content_of("p", data, shared, 100).rows


def test_a_plain_sheet_is_read() -> None:
    data = sheet(
        b'<row r="2"><c r="AB2" t="s"><v>2</v></c><c r="A2" s="1"><v>45976</v></c>'
        b'<c r="C2" s="7"/><c r="D2" t="s"><v>1</v></c></row>'
    )
    found = plain_rows(data, SHARED)
    assert found is not None
    assert [(column, cell.value) for column, cell in found[2].items()] == [
        (1, dt.date(2025, 11, 15)),
        (28, "hai"),
    ]
    assert found == content_of("p", data, SHARED, 100).rows


NOT_PLAIN = {
    "a formula": b'<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>',
    "an inline text": b'<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>',
    "an error": b'<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>',
    "a yes": b'<row r="1"><c r="A1" t="b"><v>1</v></c></row>',
    "no place": b'<row r="1"><c><v>1</v></c></row>',
    "another order": b'<row r="1"><c t="s" r="A1"><v>0</v></c></row>',
    "other quotes": b"<row r='1'><c r='A1'><v>1</v></c></row>",
    "a comment": b'<row r="1"><!-- <c r="B1"><v>9</v></c> --><c r="A1"><v>1</v></c></row>',
    "a section": b'<row r="1"><c r="A1" t="str"><v><![CDATA[<c r="B1"><v>9</v></c>]]></v></c></row>',
    "an entity": b'<row r="1"><c r="A1" t="str"><v>a&amp;b</v></c></row>',
    "two places": b'<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    "no such text": b'<row r="1"><c r="A1" t="s"><v>9</v></c></row>',
    "no number": b'<row r="1"><c r="A1"><v>x</v></c></row>',
    "far below": b'<row r="9999999"><c r="A9999999"><v>1</v></c></row>',
    "far to the right": b'<row r="1"><c r="ZZZ1"><v>1</v></c></row>',
    "torn": b'<row r="1"><c r="A1"><v>1</v></c>',
    "merged": b'<row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells><sheetData>',
}


@pytest.mark.parametrize("name", NOT_PLAIN)
def test_what_is_not_plain_is_left_to_the_stream(name: str) -> None:
    assert plain_rows(sheet(NOT_PLAIN[name]), SHARED) is None


@pytest.mark.parametrize(
    "data",
    [
        sheet(b"").replace(b"UTF-8", b"UTF-16"),
        sheet(b"").replace(SPACE, b'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"'),
        sheet(b"").replace(b"?>", b"?><!DOCTYPE x>"),
        b"<worksheet/>",
    ],
)
def test_another_head_is_left_to_the_stream(data: bytes) -> None:
    assert plain_rows(data, SHARED) is None


def test_texts_with_formats_are_left_to_the_stream() -> None:
    def texts(items: bytes) -> bytes:
        return HEAD + b"<sst " + SPACE + b">" + items + b"</sst>"

    plain = texts(b'<si><t>a</t></si><si><t xml:space="preserve"> b</t></si><si><t/></si>')
    assert plain_texts(plain) == texts_of("t", plain) == ["a", " b", ""]
    for odd in (b"<si><r><t>a</t></r></si>", b"<si><t>a&lt;</t></si>", b"<si><t>a</t><rPh/></si>"):
        assert plain_texts(texts(odd)) is None
    with pytest.raises(PackageError):
        texts_of("t", texts(b"<si><t>a</t>"))
    assert plain_texts(texts(b"<si><t>a</t>")) is None
