"""The cells of one sheet, out of its XML.

Why not a library that reads values: whether a value is a formula's, an error or a percent stands
in the XML alone, so the XML is read anyway; reading it once tells everything.
"""

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Context as DecimalContext
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from cchc_cli.ooxml.names import local
from cchc_cli.ooxml.package import PackageError
from cchc_cli.ooxml.xml import Element
from cchc_cli.text import nfc
from cchc_cli.xlsx.number_formats import NumberFormats
from cchc_cli.xlsx.workbook import EMPTY, Cell, Cells

MOST_ROWS = 50_000
"""With something in them: a list of duties of a province has fewer."""
MOST_COLUMNS = 500
"""A form with a column a month of ten years has fewer."""
_KEPT = DecimalContext(prec=15)
"""The digits of a number that Excel keeps: 98.5 may stand as 98.500000000000014."""
_SURE_DIGITS = 15
_FROM_1904 = 1462
"""Days between the beginnings of the two calendars."""
_LAST_SERIAL = 2_958_465  # 31 December 9999
_LEAP_BUG = 60
"""Excel counts a 29 February 1900 that never was (ISO/IEC 29500-1, 18.17.4.1)."""
_LETTERS = re.compile("[A-Z]{1,3}")
# How XML of Excel keeps letters that XML cannot hold (ISO/IEC 29500-1, 22.9.2.19).
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Context(NamedTuple):
    """What the cells of all sheets share."""

    strings: Sequence[Cell]
    formats: NumberFormats
    since_1904: bool
    """Whether days are counted from 1904, as Excel for the Mac did."""


def cells_of(sheet: Element, context: Context, name: str) -> Cells:
    """Return the cells of a sheet; raises PackageError for one that is too large."""
    space = sheet.tag.rpartition("}")[0] + "}"
    reader = _Reader(context, value=f"{space}v", formula=f"{space}f", inline=f"{space}is")
    found: dict[int, dict[int, Cell]] = {}
    number = 0
    for row in sheet.iterfind(f"{space}sheetData/{space}row"):
        typed = row.get("r") or ""
        number = int(typed) if typed.isascii() and typed.isdigit() else number + 1
        cells = reader.row(row, typed)
        if cells:
            found.setdefault(number, {}).update(cells)
            if len(found) > MOST_ROWS or max(cells) > MOST_COLUMNS:
                words = f"hơn {MOST_ROWS} dòng hoặc {MOST_COLUMNS} cột có chữ"
                raise PackageError(f"trang «{name}» lớn quá ({words})", hint="chia ra nhiều tệp")
    return found


class _Reader:
    """Reads rows; a form has thousands of cells, so names and columns are made up once."""

    def __init__(self, context: Context, *, value: str, formula: str, inline: str) -> None:
        self.context = context
        self.value, self.formula, self.inline = value, formula, inline
        self.columns: dict[str, int] = {}

    def row(self, row: Element, number: str) -> dict[int, Cell]:
        """Return the cells of a row that say something, by column."""
        cells: dict[int, Cell] = {}
        column = 0
        for cell in row:
            column = self.column(cell.get("r") or "", number) or column + 1
            if len(cell):
                found = self.cell(cell)
                if found.kind != "empty":
                    cells[column] = found
        return cells

    def column(self, place: str, number: str) -> int:
        """Return the column of a place such as H12; 0 where none is written."""
        letters = place.removesuffix(number)
        if letters not in self.columns:
            found = _LETTERS.match(place)
            self.columns[letters] = _column(found[0]) if found else 0
        return self.columns[letters]

    def cell(self, cell: Element) -> Cell:
        """Return what a cell says."""
        value = inline = None
        formula = False
        for child in cell:
            if child.tag == self.value:
                value = child.text
            elif child.tag == self.formula:
                formula = True
            elif child.tag == self.inline:
                inline = child
        if inline is not None:
            found = text_cell(string_of(inline))
        elif value:
            found = self.typed(cell, cell.get("t") or "n", value)
        else:
            return Cell(None, "uncomputed", formula=True) if formula else EMPTY
        return found._replace(formula=True) if formula else found

    def typed(self, cell: Element, kind: str, value: str) -> Cell:
        """Return a value as its kind says (ISO/IEC 29500-1, 18.18.11)."""
        if kind == "s":
            place = int(value) if value.isascii() and value.isdigit() else -1
            strings = self.context.strings
            return strings[place] if 0 <= place < len(strings) else EMPTY
        if kind == "n":
            return self.number(value, cell.get("s"))
        if kind == "b":
            return Cell(value.strip() in {"1", "true"}, "bool")
        if kind == "d":
            return _iso_day(value)
        return Cell(value, "error") if kind == "e" else text_cell(_unescaped(value))

    def number(self, value: str, style: str | None) -> Cell:
        """Return a number, or the day that its format makes of it."""
        try:
            number = rounded(value)
        except InvalidOperation:
            return text_cell(value)
        shown = self.context.formats.of(style)
        day = day_of(number, since_1904=self.context.since_1904) if shown == "day" else None
        return Cell(number, "number", shown == "percent") if day is None else Cell(day, "day")


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def text_cell(text: str) -> Cell:
    """Return a cell of text, composed; an empty one for no text."""
    return Cell(nfc(text), "text") if text else EMPTY


def rounded(value: str) -> Decimal:
    """Return a number as Excel shows it, to the digits that it keeps; raises InvalidOperation."""
    number = Decimal(value.strip())
    if len(value) <= _SURE_DIGITS and value.isdigit():
        return number
    if not number.is_finite():
        raise InvalidOperation
    text = f"{_KEPT.create_decimal(number):f}"
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)


def day_of(number: Decimal, *, since_1904: bool) -> dt.date | None:
    """Return the day of a number, its time of day left out; None for none of the calendar."""
    whole = int(number) + (_FROM_1904 if since_1904 else 0)
    if not 1 <= whole <= _LAST_SERIAL or whole == _LEAP_BUG:
        return None
    return dt.date(1899, 12, 31 if whole < _LEAP_BUG else 30) + dt.timedelta(whole)


def _iso_day(value: str) -> Cell:
    """Read a day as workbooks of the strict kind have it: 2025-11-15T00:00:00."""
    try:
        return Cell(dt.date.fromisoformat(value.strip()[:10]), "day")
    except ValueError:
        return text_cell(value)


def string_of(item: Element) -> str:
    """Return the text of a string of runs; how it is read aloud (in Japanese) is left out."""
    parts = []
    if len(item) == 1 and len(item[0]) == 0:  # nearly all: a text in one piece
        return _unescaped(item[0].text or "")
    for child in item:
        name = local(child)
        if name == "t":
            parts.append(child.text or "")
        elif name == "r":
            parts += [part.text or "" for part in child if local(part) == "t"]
    return _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    """Decode the letters that XML cannot hold, and end lines as everywhere."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
