"""Sheets and texts written as all usual programs write them, read by one pattern each.

Why beside the stream: a form has eight thousand cells, and ten forms come at once; called back
for every tag, Python takes three times as long. What is written in any other way, or holds more
than plain values, is left to the stream, and a test holds the two to the same answers.
"""

import re
from xml.parsers import expat

from cchc_cli.xlsx.cells import Shared, cell_of
from cchc_cli.xlsx.texts import as_typed
from cchc_cli.xlsx.workbook import EMPTY, LAST_COLUMN, LAST_ROW, Cell

_CELL = re.compile(
    rb'<c r="([A-Z]{1,3})([1-9][0-9]{0,6})"(?: s="([0-9]+)")?(?: t="(s|n|str)")?'
    rb"(?:/>|></c>|><v>([^<>&]*)</v></c>)"
)
_TEXT = re.compile(rb'<si><t(?: xml:space="preserve")?>([^<>&]*)</t></si>|<si><t/></si>')
# Merged areas, comments, other prefixes, cells without a place: more than values by place.
_MORE = (b"<mergeCell", b"<!", b":c ", b":row ", b"<c>")
_UTF8 = (b'<?xml version="1.0" encoding="UTF-8"', b"<?xml version='1.0' encoding='UTF-8'")
_SPACE = b'"http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def plain_rows(data: bytes, shared: Shared) -> dict[int, dict[int, Cell]] | None:
    """Return the cells of a sheet; None where it is not plain, or anything in it is odd."""
    if not _is_plain(data, b"<worksheet"):
        return None
    found = _CELL.findall(data)
    if len(found) != data.count(b"<c ") or not _is_sound(data):
        return None
    try:
        rows = _rows(found, shared)
    except (ValueError, IndexError):
        return None
    return {number: dict(sorted(rows[number].items())) for number in sorted(rows)}


def _rows(found: list[tuple[bytes, ...]], shared: Shared) -> dict[int, dict[int, Cell]]:
    """Place cells; raises ValueError or IndexError for one that is odd, or twice there."""
    rows: dict[int, dict[int, Cell]] = {}
    texts = shared.text_cells
    columns = {letters: _column(letters) for letters in {cell[0] for cell in found}}
    for letters, row, style, kind, value in found:
        if not value:
            continue
        if kind == b"s":
            cell = texts[int(value)]
        else:
            cell = cell_of(kind.decode() or "n", value.decode(), style.decode() or "0", shared)
        if cell is not EMPTY:
            cells = rows.setdefault(int(row), {})
            if columns[letters] in cells:
                raise ValueError(letters)
            cells[columns[letters]] = cell
    if max(rows, default=1) > LAST_ROW or max(columns.values(), default=1) > LAST_COLUMN:
        raise ValueError(LAST_ROW)
    return rows


def plain_texts(data: bytes) -> list[str] | None:
    """Return the texts that cells share; None where one has formats or signs of its own."""
    if not _is_plain(data, b"<sst"):
        return None
    found = _TEXT.findall(data)
    if len(found) != data.count(b"<si>") or b"<si " in data or not _is_sound(data):
        return None
    return [as_typed(text.decode()) for text in found]


def _is_plain(data: bytes, root: bytes) -> bool:
    start = data[:1000]
    if not start.startswith(_UTF8) or _SPACE not in start or root not in start:
        return False
    body = data[len(_UTF8[0]) :]
    return not any(sign in body for sign in _MORE)


def _is_sound(data: bytes) -> bool:
    """Tell whether it is XML without a fault; without handlers that takes no time."""
    try:
        expat.ParserCreate().Parse(data, True)
    except expat.ExpatError:
        return False
    return True


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
