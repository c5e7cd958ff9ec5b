"""Small .xlsx files of the XML of one sheet, whatever that is, and of whole parts."""

from cchc_cli.ooxml.names import TYPES
from cchc_cli.xlsx.reading import workbook_of
from cchc_cli.xlsx.workbook import Cell, Sheet
from tests.helpers.hostile import zipped

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
BOOK, SHEET = "xl/workbook.xml", "xl/worksheets/sheet1.xml"
BOOK_RELS = "xl/_rels/workbook.xml.rels"


def relations(*links: tuple[str, str, str]) -> str:
    """Write relations of an id, the last word of a kind and a target."""
    each = (f'<Relationship Id="{i}" Type="{OFFICE}/{k}" Target="{t}"/>' for i, k, t in links)
    return f'<Relationships xmlns="{RELATIONS}">{"".join(each)}</Relationships>'


def worksheet(data: str, after: str = "") -> str:
    """Write a sheet of some rows."""
    return f'<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData>{after}</worksheet>'


def book(sheets: str = '<sheet name="Trang" sheetId="1" r:id="s1"/>', before: str = "") -> str:
    """Write the part that lists the sheets."""
    return (
        f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{before}<sheets>{sheets}</sheets></workbook>'
    )


def parts_of_book(data: str = "", after: str = "") -> dict[str, str]:
    """Return the parts of a workbook of one sheet, without shared texts and styles."""
    return {
        TYPES: "<Types/>",
        "_rels/.rels": relations(("r1", "officeDocument", BOOK)),
        BOOK: book(),
        BOOK_RELS: relations(("s1", "worksheet", "worksheets/sheet1.xml")),
        SHEET: worksheet(data, after),
    }


def with_texts(parts: dict[str, str], items: str) -> dict[str, str]:
    """Add shared texts."""
    link = relations(("s1", "worksheet", "worksheets/sheet1.xml"), ("t", "sharedStrings", "t.xml"))
    return {**parts, BOOK_RELS: link, "xl/t.xml": f'<sst xmlns="{MAIN}">{items}</sst>'}


def packed_book(parts: dict[str, str]) -> bytes:
    """Pack the parts of a workbook."""
    return zipped((name, text.encode()) for name, text in parts.items())


def sheet_of(data: str, after: str = "") -> Sheet:
    """Read the only sheet of a workbook of some rows."""
    (sheet,) = workbook_of(packed_book(parts_of_book(data, after))).sheets
    return sheet


def first_cell(cell: str) -> Cell:
    """Read the only cell of a workbook, in A1."""
    return sheet_of(f'<row r="1">{cell}</row>').cell(1, 1)
