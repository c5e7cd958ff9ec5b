"""The workbook of a chart's figures, which Word opens on "Edit data".

Why not XlsxWriter: importing it costs six starts of bare Python, a fifth of a report, and what
a chart needs is one sheet of text and numbers.
"""

from collections.abc import Iterator, Sequence

from cchc_cli.ooxml.names import OFFICE_URI, TYPES, TYPES_URI
from cchc_cli.ooxml.package import packed
from cchc_cli.ooxml.relations import give_extension_type, give_type, relate
from cchc_cli.ooxml.xml import Element, maker, written
from cchc_cli.word.values import Chart

SHEET = "Sheet1"
_URI = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_BOOK_PART, _SHEET_PART = "xl/workbook.xml", "xl/worksheets/sheet1.xml"
x = maker(_URI, r=OFFICE_URI)


def workbook(chart: Chart) -> bytes:
    """Write the labels in the first column, then a column a series with its name on top."""
    rows: list[list[str | float | None]] = [[None, *(bars.name for bars in chart.bars)]]
    for place, label in enumerate(chart.labels):
        rows.append([label, *(bars.values[place] for bars in chart.bars)])
    sheet = x.sheet({f"{{{OFFICE_URI}}}id": "rId1"}, name=SHEET, sheetId="1")
    parts = {
        TYPES: written(maker(TYPES_URI).Types()),
        _BOOK_PART: written(x.workbook(x.sheets(sheet))),
        _SHEET_PART: written(x.worksheet(x.sheetData(*_rows(rows)))),
    }
    give_extension_type(parts, "rels", "application/vnd.openxmlformats-package.relationships+xml")
    give_type(parts, _BOOK_PART, f"{_KIND}.sheet.main+xml")
    give_type(parts, _SHEET_PART, f"{_KIND}.worksheet+xml")
    relate(parts, "", name="rId1", kind=f"{OFFICE_URI}/officeDocument", target=_BOOK_PART)
    relate(parts, _BOOK_PART, name="rId1", kind=f"{OFFICE_URI}/worksheet", target=_SHEET_PART)
    return packed(parts)


def column_name(number: int) -> str:
    """Return the letter of a column, the first being 0; a chart has fewer than 26."""
    return chr(ord("A") + number)


def _rows(rows: Sequence[Sequence[str | float | None]]) -> Iterator[Element]:
    for number, row in enumerate(rows, start=1):
        cells = (_cell(f"{column_name(c)}{number}", v) for c, v in enumerate(row) if v is not None)
        yield x.row(*cells, r=str(number))


def _cell(place: str, value: str | float) -> Element:
    if isinstance(value, str):
        return x.c(x("is", x.t(value)), r=place, t="inlineStr")
    return x.c(x.v(f"{value:g}"), r=place)
