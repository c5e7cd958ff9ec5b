"""Rows as a workbook: a real table a sheet, to be sorted, filtered, summed and printed."""

import datetime as dt
import io
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from math import ceil
from typing import Any, NamedTuple

import xlsxwriter

from cchc_cli.text import printable_lines
from cchc_cli.xlsx.kind import marked

Value = str | int | Decimal | dt.date | bool | None
FONT = {"font_name": "Times New Roman", "font_size": 12}
"""The font of official documents (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục I)."""
A4 = 9  # of Excel's paper sizes
LONGEST = 32_767
"""Letters that a cell holds (Excel specifications and limits)."""
_WIDEST = 60
"""Letters of a column; longer text is broken into lines."""
_NARROWEST = 6
_ARROW = 2
"""Letters that the arrow of the filter takes."""
_FILLED = 0.9
"""Of a line that is broken between words."""
_LINE = 16
"""Points of a line at 12 points."""
_HIGHEST = 409
"""Points of a row (Excel specifications and limits)."""
_DIGITS = 15
"""Of a number that Excel keeps exactly; a longer one stands as text."""
_CREATED = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - a constant: same data, same bytes
_NO_NAME = re.compile(r"[\[\]:*?/\\]")
_NAME_LENGTH = 31


class Page(NamedTuple):
    """A sheet: its name, the heads of its columns, and its rows."""

    name: str
    heads: Sequence[str]
    rows: Iterable[Sequence[Value]]


def table_book(pages: Sequence[Page], title: str) -> bytes:
    """Write tables; the head stays in sight and on each printed page, rows can be filtered.

    Text is never taken for a formula, a link or a number, whatever it begins with.
    """
    file = io.BytesIO()
    kept = dict.fromkeys(("strings_to_formulas", "strings_to_urls", "strings_to_numbers"), False)
    book = xlsxwriter.Workbook(file, {"in_memory": True, "default_format_properties": FONT, **kept})
    book.set_properties({"title": title, "created": _CREATED})
    looks = _Looks(book)
    names = _names([page.name for page in pages])
    for name, page in zip(names, pages, strict=True):
        _write(book.add_worksheet(name), page, looks)
    book.close()
    return marked(file.getvalue())


class _Looks:
    """The formats of a workbook."""

    def __init__(self, book: Any) -> None:
        cell = {**FONT, "valign": "top", "border": 1, "border_color": "#A6A6A6"}
        centred = {"align": "center", "valign": "vcenter", "text_wrap": True}
        self.head = book.add_format({**cell, **centred, "bold": True, "bg_color": "#D9D9D9"})
        self.text = book.add_format({**cell, "text_wrap": True, "num_format": "@"})
        self.day = book.add_format({**cell, "align": "center", "num_format": "dd/mm/yyyy"})
        self._cell, self._book = cell, book
        self._numbers: dict[int, Any] = {}

    def number(self, places: int) -> Any:
        """Return how a number is shown with its places; Excel puts in the signs of its country."""
        if places not in self._numbers:
            code = "#,##0" + (f".{'0' * places}" if places else "")
            self._numbers[places] = self._book.add_format({**self._cell, "num_format": code})
        return self._numbers[places]


def _write(sheet: Any, page: Page, looks: _Looks) -> None:
    for column, head in enumerate(page.heads):
        sheet.write_string(0, column, _safe(head), looks.head)
    shown = [
        [_put(sheet, number, column, value=value, looks=looks) for column, value in enumerate(row)]
        for number, row in enumerate(page.rows, start=1)
    ]
    widths = [_width(head, (row[i] for row in shown)) for i, head in enumerate(page.heads)]
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    for number, row in enumerate([page.heads, *shown]):
        # Excel fits rows that nobody set; LibreOffice leaves them as high as one line.
        lines = max(map(_lines, row, widths), default=1)
        if lines > 1:
            sheet.set_row(number, min(lines * _LINE, _HIGHEST))
    if page.heads:
        sheet.autofilter(0, 0, len(shown), len(page.heads) - 1)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&CTrang &P/&N")


def _put(sheet: Any, row: int, column: int, *, value: Value, looks: _Looks) -> str:
    """Write a value as what it is, and return how it is read."""
    if value is None or value == "":
        sheet.write_blank(row, column, None, looks.text)
        return ""
    if isinstance(value, dt.date):
        sheet.write_datetime(row, column, dt.datetime.combine(value, dt.time()), looks.day)
        return "dd/mm/yyyy"
    if isinstance(value, bool):
        return _put(sheet, row, column, value="Có" if value else "Không", looks=looks)
    if isinstance(value, int | Decimal):
        digits = Decimal(value).as_tuple()
        if len(digits.digits) <= _DIGITS and isinstance(digits.exponent, int):
            places = max(-digits.exponent, 0)
            sheet.write_number(row, column, float(value), looks.number(places))
            return f"{value:,}"
    text = _safe(str(value))
    sheet.write_string(row, column, text, looks.text)
    return text


def _safe(text: str) -> str:
    """Return what of a text a cell can hold, what has no shape made visible."""
    shown = printable_lines(text)
    return shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…"


def _width(head: str, texts: Iterable[str]) -> float:
    """Return the width for a column: by its longest line, and the longest word of its head."""
    words = head.split() or [""]
    lines = (len(line) for text in texts for line in text.split("\n"))
    longest = max(max(map(len, words)) + _ARROW, *lines, _NARROWEST)
    return min(longest, _WIDEST) + 1


def _lines(text: str, width: float) -> int:
    """Return about how many lines a text takes; words do not fill the lines that are broken."""
    broken = max(int(width * _FILLED), 1)
    lengths = map(len, text.split("\n"))
    return sum(ceil(length / broken) if length > width else 1 for length in lengths)


def _names(wanted: Sequence[str]) -> list[str]:
    """Return names that Excel takes for sheets: short, without its signs, each once."""
    names: list[str] = []
    for number, name in enumerate(wanted, start=1):
        bare = _NO_NAME.sub(" ", _safe(name)).strip().strip("'")[:_NAME_LENGTH] or f"Bảng {number}"
        if bare.casefold() in {known.casefold() for known in names}:
            bare = f"{bare[: _NAME_LENGTH - 4]} ({number})"
        names.append(bare)
    return names
