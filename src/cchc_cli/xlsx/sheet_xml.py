"""The XML of a sheet, and of the texts that sheets share, read into cells.

Why no library: python-calamine gives the values of ten forms (300 rows, 16 columns) in 0.05 s of
the 0.45 s that they take here, but what it leaves out (a formula without a result, errors, percent
formats) stands in the same XML: it would be read twice, by two readers that have to agree.
"""

from collections.abc import Callable
from typing import NamedTuple

from cchc_cli.ooxml.package import PackageError
from cchc_cli.xlsx.cells import Shared, cell_of
from cchc_cli.xlsx.foreign import damaged, too_large
from cchc_cli.xlsx.streaming import Attributes, stream
from cchc_cli.xlsx.texts import as_typed
from cchc_cli.xlsx.workbook import EMPTY, LAST_COLUMN, LAST_ROW, Cell, Tall, place_name, place_of

MOST_ROWS, MOST_COLUMNS = 20_000, 200
"""Of one sheet, with content: the duties of a commune in ten years are 20,000 rows."""
_MOST_PLACES = 1_000_000
"""Of merged areas and array formulas: neither overlap, unless somebody made them to."""
_MOST_TEXTS = 1_000_000
"""Shared by cells; those that no cell has any more are among them."""
_MOST_PIECES = 32_767
"""Of one text, each of another format: Excel has no longer texts than so many letters."""
_UNCOMPUTED = Cell(None, "uncomputed", formula=True)


def texts_of(part: str, data: bytes) -> list[str]:
    """Read the texts that cells name by number; raises PackageError."""
    reader = _Texts()
    stream(part, data, reader)
    return reader.texts


class Content(NamedTuple):
    """What stands in a sheet."""

    rows: dict[int, dict[int, Cell]]
    """By row and column."""
    tall: tuple[Tall, ...] = ()


def content_of(part: str, data: bytes, shared: Shared, most: int) -> Content:
    """Read the cells of a sheet, at most so many; raises PackageError."""
    reader = _Cells(part, shared, most)
    stream(part, data, reader)
    reader.mark_arrays()
    rows = sorted(number for number, row in reader.rows.items() if row)
    cells = {number: dict(sorted(reader.rows[number].items())) for number in rows}
    return Content(cells, tuple(reader.tall))


class _Text:
    """Collects a text, whatever formats its pieces have, but not how it is pronounced."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._is_wanted = self._is_phonetic = False
        self.starts: dict[str, Callable[[Attributes], None]] = {
            "t": self._begin_text,
            "rPh": self._begin_phonetic,
        }
        self.ends: dict[str, Callable[[], None]] = {
            "t": self._end_text,
            "rPh": self._end_phonetic,
        }

    def text(self, piece: str) -> None:
        if self._is_wanted:
            self._pieces.append(piece)
            if len(self._pieces) > _MOST_PIECES:
                raise too_large("có ô dài quá")

    def _begin_text(self, _: Attributes) -> None:
        self._is_wanted = not self._is_phonetic

    def _end_text(self) -> None:
        self._is_wanted = False

    def _begin_phonetic(self, _: Attributes) -> None:
        self._is_phonetic = True

    def _end_phonetic(self) -> None:
        self._is_phonetic = False


class _Texts(_Text):
    """Collects the shared texts."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.ends["si"] = self._end

    def _end(self) -> None:
        self.texts.append(as_typed("".join(self._pieces)))
        self._pieces = []
        if len(self.texts) > _MOST_TEXTS:
            raise too_large("có quá nhiều chữ")


class _Cells(_Text):
    """Collects the cells that are not empty; of the others not even the place is read."""

    def __init__(self, part: str, shared: Shared, most: int) -> None:
        super().__init__()
        self.rows: dict[int, dict[int, Cell]] = {}
        self.tall: list[Tall] = []
        self._part, self._shared, self._most = part, shared, most
        self._arrays: list[str] = []
        self._columns: set[int] = set()
        self._last_row, self._places = 0, _MOST_PLACES
        self._row = 0
        self._named, self._after = "", 0  # the last place that a cell said; cells since
        self._attributes: Attributes = {}
        self._has_value = self._has_formula = False
        self.starts |= {
            "row": self._begin_row,
            "c": self._begin,
            "v": self._begin_value,
            "f": self._begin_formula,
            "mergeCell": self._merge,
        }
        self.ends |= {"c": self._end, "v": self._end_text}

    def _begin_row(self, attributes: Attributes) -> None:
        """Begin a row; one that does not say which follows the one before."""
        self._named, self._after = "", 0
        number = attributes.get("r")
        if number is None:
            self._row += 1
        elif number.isdecimal() and number.isascii() and len(number) <= len(str(LAST_ROW)):
            self._row = int(number)
        else:
            raise self._fault("số dòng")

    def _begin(self, attributes: Attributes) -> None:
        self._attributes = attributes
        self._has_value = self._has_formula = False
        if "r" in attributes:
            self._named, self._after = attributes["r"], 0
        else:
            self._after += 1

    def _begin_value(self, _: Attributes) -> None:
        self._has_value = self._is_wanted = True

    def _begin_formula(self, attributes: Attributes) -> None:
        if not self._has_formula and attributes.get("t") in {"array", "dataTable"}:
            self._arrays.append(attributes.get("ref", ""))
        self._has_formula = True

    def _end(self) -> None:
        if not self._pieces and not self._has_formula:
            return
        text = "".join(self._pieces)
        self._pieces = []
        column, row = self._place()
        try:
            cell = self._cell(text)
        except ValueError as error:
            raise self._fault(f"ô {place_name(column, row)}") from error
        if cell is not EMPTY:
            self._keep(column, row, cell)

    def _cell(self, text: str) -> Cell:
        """Say what the cell holds; what a formula leaves without a letter is empty to people."""
        kind = self._attributes.get("t", "n")
        if not text:
            computed = not self._has_formula or (self._has_value and kind == "str")
            return EMPTY if computed else _UNCOMPUTED
        cell = cell_of(kind, text, self._attributes.get("s", "0"), self._shared)
        return cell._replace(formula=True) if self._has_formula and cell is not EMPTY else cell

    def _place(self) -> tuple[int, int]:
        """Return column and row; a cell that does not say them stands beside the one before."""
        column, row = (place_of(self._named) or (0, 0)) if self._named else (0, self._row)
        column += self._after
        if not (1 <= row <= LAST_ROW and 1 <= column <= LAST_COLUMN):
            raise self._fault("vị trí của một ô")
        return column, row

    def _keep(self, column: int, row: int, cell: Cell) -> None:
        cells = self.rows.setdefault(row, {})
        if column in cells:  # each program would show another of the two
            raise self._fault(f"ô {place_name(column, row)}")
        cells[column] = cell
        self._columns.add(column)
        self._last_row = max(row, self._last_row)
        self._most -= 1
        if self._most < 0 or len(self.rows) > MOST_ROWS or len(self._columns) > MOST_COLUMNS:
            raise too_large(
                f"có quá nhiều ô; mỗi trang tính đọc được {MOST_ROWS} dòng, {MOST_COLUMNS} cột "
                "có nội dung"
            )

    def mark_arrays(self) -> None:
        """Mark all cells that one formula fills as results: only the first holds the formula."""
        for row, column in (place for area in self._arrays for place in self._filled(area)):
            self.rows[row][column] = self.rows[row][column]._replace(formula=True)

    def _merge(self, attributes: Attributes) -> None:
        """Forget what merging covers: Calc may keep it, but nobody sees it."""
        area = attributes.get("ref", "")
        first, _, last = area.partition(":")
        for row, column in self._filled(area):
            if place_name(column, row) != first:
                del self.rows[row][column]
        begin, end = place_of(first), place_of(last)
        if begin is not None and end is not None and begin[1] < end[1]:
            self.tall.append(Tall(*begin, min(end[1], self._last_row)))

    def _filled(self, area: str) -> list[tuple[int, int]]:
        """Return the places with content in an area, by row and column."""
        first, _, last = area.partition(":")
        begin, end = place_of(first), place_of(last or first)
        if begin is None or end is None:
            return []
        columns = range(begin[0], min(end[0], max(self._columns, default=0)) + 1)
        rows = range(begin[1], min(end[1], self._last_row) + 1)
        self._places -= 1 + len(columns) * len(rows)
        if self._places < 0:
            raise too_large("có quá nhiều ô gộp hoặc công thức mảng")
        return [(row, c) for row in rows for c in columns if c in self.rows.get(row, {})]

    def _fault(self, what: str) -> PackageError:
        return damaged(f"phần {self._part} bị hỏng: {what} không đúng")
