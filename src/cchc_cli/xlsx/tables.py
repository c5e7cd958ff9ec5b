"""Rows as a workbook: a real table a sheet, to be sorted, filtered, summed and printed."""

import datetime as dt
import io
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

import xlsxwriter

from cchc_cli.text import is_web_address, printable_lines
from cchc_cli.xlsx.fitting import (
    HIGHEST,
    LINE,
    LONGEST,
    MOST_LINES,
    cut,
    line_count,
    text_width,
)
from cchc_cli.xlsx.kind import marked
from cchc_cli.xlsx.numbers import EXACT_DIGITS

Value = str | int | Decimal | dt.date | bool | None
FONT = {"font_name": "Times New Roman", "font_size": 12}
"""The font of official documents (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục I)."""
A4 = 9  # of Excel's paper sizes
_WIDEST = 48
"""Digits of a column; longer text is broken into lines. Wider, and a page of a dozen columns
shows letters of less than 7 points."""
_WIDEST_OF_ALL = 255  # Excel specifications and limits
_NARROWEST = 6
_ARROW = 2
"""Digits that the arrow of the filter takes."""
_PADDING = 1.5
"""Digits: what Excel leaves empty on both sides of a cell, and a little for other programs."""
_LONGEST_ADDRESS = 2079  # Excel specifications and limits
_CREATED = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - a constant: same data, same bytes
_MARGIN = 0.4  # inches, left and right
_ABOUT = "Thông tin"
_NO_NAME = re.compile(r"[\[\]:*?/\\]")
_NAME_LENGTH = 31
_TAKEN = ("history",)
"""Names that Excel keeps for itself."""
_HEADER = 150
"""Letters of a title or an office in print; a header has room for 255 with the rest of it."""
_SMALL_PRINT = '&"Times New Roman,Regular"&10'
_STRONG_PRINT = '&"Times New Roman,Bold"&12'


class Link(str):
    """An address that a click opens, where it is one of the web."""

    __slots__ = ()


class Page(NamedTuple):
    """A sheet: its name, the heads of its columns, and its rows."""

    name: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Value]]
    total: bool = False
    """Whether the last row adds up the others: it is neither filtered nor sorted with them."""


class About(NamedTuple):
    """Of whom and of which day the tables are, and what is to be known of them."""

    office: str = ""
    day: dt.date | None = None
    remarks: Sequence[str] = ()


def table_book(pages: Sequence[Page], title: str, about: About | None = None) -> bytes:
    """Write tables; the head stays in sight and on each printed page, rows can be filtered.

    Text is never taken for a formula, a link or a number, whatever it begins with. What the
    tables are stands above each printed page and on a sheet after them: a line above a head
    would be in the way of filters and sums.
    """
    file = io.BytesIO()
    kept = dict.fromkeys(("strings_to_formulas", "strings_to_urls", "strings_to_numbers"), False)
    book = xlsxwriter.Workbook(file, {"in_memory": True, "default_format_properties": FONT, **kept})
    office = about.office if about else ""
    book.set_properties({"title": title, "author": office, "created": _CREATED})
    looks = _Looks(book)
    *names, last = _names([*(page.name for page in pages), _ABOUT])
    for name, page in zip(names, pages, strict=True):
        sheet = book.add_worksheet(name)
        _write(sheet, page, looks)
        _set_print(sheet, title, about or About())
    if about:
        _write_about(book.add_worksheet(last), title, about, looks=looks)
    book.close()
    return marked(file.getvalue())


def too_long(pages: Iterable[Page]) -> int:
    """Count the texts that are longer than a cell, and so are cut."""
    texts = (value for page in pages for row in page.rows for value in row)
    return sum(isinstance(text, str) and len(printable_lines(text)) > LONGEST for text in texts)


class _Looks:
    """The formats of a workbook, each made once."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], Any] = {}

    def cell(self, *, bold: bool = False, **more: Any) -> Any:
        """Return a format with a thin border."""
        border = {"border": 1, "border_color": "#A6A6A6"}
        return self.plain(**border, **({"bold": True} if bold else {}), **more)

    def plain(self, **more: Any) -> Any:
        """Return a format of our font."""
        style = {**FONT, "valign": "top", **more}
        key = tuple(style.items())
        if key not in self._made:
            self._made[key] = self._book.add_format(style)
        return self._made[key]


def _safe(text: str) -> str:
    """Return what of a text a cell can hold, what has no shape made visible."""
    return cut(printable_lines(text))


def _write(sheet: Any, page: Page, looks: _Looks) -> None:
    head = looks.cell(
        bold=True, bg_color="#D9D9D9", align="center", valign="vcenter", text_wrap=True
    )
    for column, text in enumerate(page.heads):
        sheet.write_string(0, column, _safe(text), head)
    last = len(page.rows)
    shown = []
    for number, row in enumerate(page.rows, start=1):
        bold = page.total and number == last
        shown.append([
            _put(sheet, number, column, value=value, looks=looks, bold=bold)
            for column, value in enumerate(row)
        ])  # fmt: skip
    widths = [_width(text, [row[i] for row in shown]) for i, text in enumerate(page.heads)]
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    room = [width - 1 for width in widths]
    _set_height(sheet, 0, page.heads, [max(each - _ARROW, 1) for each in room])
    for number, texts in enumerate(shown, start=1):
        _set_height(sheet, number, texts, room)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    if page.heads:
        sheet.autofilter(0, 0, last - page.total, len(page.heads) - 1)


def _set_height(sheet: Any, row: int, texts: Iterable[str], widths: Iterable[float]) -> None:
    """Say how high a row is: Excel fits those that nobody set, LibreOffice makes them a line."""
    lines = max(map(line_count, texts, widths), default=1)
    if lines > 1:
        sheet.set_row(row, min(lines * LINE, HIGHEST))


def _put(
    sheet: Any, row: int, column: int, *, value: Value, looks: _Looks, bold: bool = False
) -> str:
    """Write a value as what it is, and return how it is read."""
    text_look = looks.cell(bold=bold, text_wrap=True, num_format="@")
    if value is None or value == "":
        sheet.write_blank(row, column, None, text_look)
        return ""
    if isinstance(value, dt.date):
        look = looks.cell(bold=bold, align="center", num_format="dd/mm/yyyy")
        sheet.write_datetime(row, column, dt.datetime.combine(value, dt.time()), look)
        return "dd/mm/yyyy"
    if isinstance(value, bool):
        value = "Có" if value else "Không"
    if isinstance(value, int | Decimal) and (places := _places(value)) is not None:
        # Excel puts in the signs of its country.
        code = "#,##0" + (f".{'0' * places}" if places else "")
        sheet.write_number(row, column, float(value), looks.cell(bold=bold, num_format=code))
        return f"{value:,}"
    text = _safe(str(value))
    if isinstance(value, Link) and is_web_address(text) and len(text) <= _LONGEST_ADDRESS:
        look = looks.cell(bold=bold, text_wrap=True, font_color="#0563C1", underline=1)
        sheet.write_url(row, column, text, look, text)
    else:
        sheet.write_string(row, column, text, text_look)
    return text


def _places(value: int | Decimal) -> int | None:
    """Return the places of a number that Excel keeps exactly; None for any other."""
    digits = Decimal(value).as_tuple()
    if len(digits.digits) > EXACT_DIGITS or not isinstance(digits.exponent, int):
        return None
    return max(-digits.exponent, 0) if abs(digits.exponent) <= EXACT_DIGITS else None


def _width(head: str, texts: Sequence[str]) -> float:
    """Return the width for a column: by its longest line, and its head on two lines or so."""
    words = max(map(text_width, head.split()), default=0)
    of_head = max(words, text_width(head) / 2) + _ARROW + 1
    longest = max((_longest_line(text) for text in texts), default=0)
    wanted = max(min(max(longest, of_head), _WIDEST), _NARROWEST)
    high = max((len(text) for text in texts), default=0) / (MOST_LINES - 2)
    return min(max(wanted, high) + _PADDING, _WIDEST_OF_ALL)


def _longest_line(text: str) -> float:
    """Return the width of a text's longest line; beyond the widest column it does not matter."""
    if len(text) <= _WIDEST and "\n" not in text:
        return text_width(text)
    return max(text_width(line[: _WIDEST * 2]) for line in text.split("\n"))


def _set_print(sheet: Any, title: str, about: About) -> None:
    """Lay out a sheet for A4: no column left over, the title above, pages counted below."""
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=_MARGIN, right=_MARGIN)
    day = f"&R{_SMALL_PRINT}Xét ngày {about.day:%d/%m/%Y}" if about.day else ""
    # What begins with a digit would change the size before it, hence the spaces.
    sheet.set_header(f"&L{_STRONG_PRINT} {_in_code(title)}{day}")
    sheet.set_footer(f"&L{_SMALL_PRINT} {_in_code(about.office)}&R{_SMALL_PRINT}Trang &P/&N")


def _in_code(text: str) -> str:
    """Write a text on one line in Excel's code of headers and footers, where & is a sign."""
    line = " ".join(printable_lines(text).split())
    line = line.replace("&", "&&")
    return line if len(line) <= _HEADER else f"{line[: _HEADER - 1].rstrip('&')}…"


def _write_about(sheet: Any, title: str, about: About, *, looks: _Looks) -> None:
    """Write what the tables are, of whom and of which day, and what is to be known of them."""
    facts: list[tuple[str, Value]] = [("Bảng", title), ("Cơ quan", about.office)]
    facts += [("Xét ngày", about.day), *(("Ghi chú", remark) for remark in about.remarks)]
    width = 90  # a page of A4, upright
    sheet.set_column(0, 0, 12)
    sheet.set_column(1, 1, width)
    label = looks.plain(bold=True)
    said = looks.plain(text_wrap=True, num_format="@")
    day = looks.plain(align="left", num_format="dd/mm/yyyy")
    for row, (name, value) in enumerate((name, value) for name, value in facts if value):
        sheet.write_string(row, 0, name, label)
        if isinstance(value, dt.date):
            sheet.write_datetime(row, 1, dt.datetime.combine(value, dt.time()), day)
            continue
        text = _safe(str(value))
        sheet.write_string(row, 1, text, said)
        _set_height(sheet, row, [text], [width - 1])
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)


def _names(wanted: Sequence[str]) -> list[str]:
    """Return names that Excel takes for sheets: short, without its signs, each once."""
    names: list[str] = []
    for number, name in enumerate(wanted, start=1):
        bare = " ".join(_NO_NAME.sub(" ", printable_lines(name)).split())
        bare = bare[:_NAME_LENGTH].strip(" '") or f"Bảng {number}"
        if bare.casefold() in {*_TAKEN, *map(str.casefold, names)}:
            mark = f" ({number})"
            bare = bare[: _NAME_LENGTH - len(mark)] + mark
        names.append(bare)
    return names
