"""A form that came back: whose it is, and its rows, found by the hidden keys.

Nothing is known by where it stands: rows may be sorted or gone, columns and sheets moved.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cchc_cli.forms.baseline import Baseline, read_baseline
from cchc_cli.forms.layout import (
    BASELINE,
    ENTRY_SHEETS,
    EVIDENCE,
    GUIDE,
    ID_HEAD,
    KEY_ROW,
    LISTS,
    VERSION,
)
from cchc_cli.model.record import Record
from cchc_cli.suggestions import meant_first
from cchc_cli.text import nfc, printable
from cchc_cli.xlsx.shown import shown_text
from cchc_cli.xlsx.workbook import Cell, Sheet, Workbook, column_name, place_name


class FormProblem(NamedTuple):
    """Why a form, or a row of it, cannot be taken: where, and what to do."""

    message: str
    sheet: str | None = None
    cell: str | None = None
    id: str | None = None
    period: str | None = None


class RefusedFormError(Exception):
    """A form cannot be read at all."""

    def __init__(self, problems: list[FormProblem]) -> None:
        """Keep every reason."""
        super().__init__()
        self.problems = problems


class FilledRow(NamedTuple):
    """A row of a form as it came back."""

    sheet: str
    number: int
    cells: Mapping[str, Cell]
    """By key; empty cells have none."""
    columns: Mapping[str, int]
    """Where each key stands."""

    def place(self, key: str) -> str:
        """Name the cell of a key, as Excel does."""
        return place_name(self.columns.get(key, 1), self.number)

    def text(self, key: str) -> str:
        """Return what the cell of a key shows."""
        return shown_text(self.cells[key]) if key in self.cells else ""


class FilledForm(NamedTuple):
    """A form as it came back."""

    baseline: Baseline
    rows: tuple[FilledRow, ...]


def filled_form(book: Workbook, record: Record) -> FilledForm:
    """Find the rows of a form; raises RefusedFormError, with every reason at once."""
    baseline = _baseline(book, record)
    problems: list[FormProblem] = []
    rows: list[FilledRow] = []
    for sheet in book.sheets:
        name = nfc(sheet.name).strip()
        if name in {BASELINE, LISTS, GUIDE} or not sheet.rows:
            continue
        if name not in ENTRY_SHEETS:
            problems.append(_unknown_sheet(name))
            continue
        rows += _rows(sheet, name, baseline, problems)
    if problems:
        raise RefusedFormError(problems)
    return FilledForm(baseline, tuple(rows))


def _baseline(book: Workbook, record: Record) -> Baseline:
    """Read the hidden sheet, and refuse a form that is of another place or time."""
    hidden = next((sheet for sheet in book.sheets if sheet.name == BASELINE), None)
    baseline = None if hidden is None else read_baseline(_lines(hidden))
    if baseline is None:
        words = (
            "không phải biểu do cchc lập, hoặc trang ẩn của biểu đã mất: "
            "lập biểu mới bằng cchc form export, rồi điền vào đó"
        )
        raise RefusedFormError([FormProblem(words)])
    if words := _foreign(baseline, record):
        raise RefusedFormError([FormProblem(words)])
    return baseline


def _foreign(baseline: Baseline, record: Record) -> str:
    """Say why a form is not one of this record; nothing where it is."""
    home, head = record.organization, baseline.head
    if baseline.version != VERSION:
        return (
            f"biểu theo mẫu phiên bản {printable(baseline.version)}, bản cchc này chỉ đọc "
            f"phiên bản {VERSION}: cập nhật cchc, hoặc lập biểu mới"
        )
    if (nfc(head.organization), nfc(head.symbol)) != (home.name, home.symbol):
        return (
            f"biểu của {printable(head.organization)} ({printable(head.symbol)}), không "
            f"phải của {home.name} ({home.symbol}): xem lại tệp, hoặc chọn --data"
        )
    if head.department not in {unit.id for unit in record.departments}:
        return (
            f"biểu của đơn vị mã {printable(head.department)}, dữ liệu không có đơn vị ấy: "
            "xem lại mã đơn vị trong dữ liệu, hoặc lập biểu mới"
        )
    return ""


def _lines(sheet: Sheet) -> Iterator[list[str]]:
    """Yield the rows of the hidden sheet as texts, what is missing as empty ones."""
    for number in sorted(sheet.rows):
        cells = sheet.rows[number]
        yield [
            shown_text(cells[column]) if column in cells else ""
            for column in range(1, max(cells, default=0) + 1)
        ]


def _unknown_sheet(name: str) -> FormProblem:
    return FormProblem(
        f"trang «{printable(name)}» không có trong biểu. {meant_first(name, ENTRY_SHEETS)}"
        "Đặt lại tên trang, hoặc xóa trang thêm vào",
        sheet=name,
    )


def _rows(
    sheet: Sheet, name: str, baseline: Baseline, problems: list[FormProblem]
) -> Iterator[FilledRow]:
    """Yield the rows below the heads that say anything; add what is wrong to the problems."""
    columns = _columns(sheet, name, baseline, problems)
    if "id" not in columns:
        words = (
            f"không thấy dòng khóa ẩn (dòng {KEY_ROW}) của biểu: lập biểu mới rồi chép kết quả sang"
        )
        problems.append(FormProblem(words, sheet=name))
        return
    head = _head_row(sheet, columns["id"])
    if head is None:
        letter = column_name(columns["id"])
        words = f"cột {letter} không còn tên «{ID_HEAD}»: ghi lại «{ID_HEAD}» ở đầu cột ấy"
        problems.append(FormProblem(words, sheet=name))
        return
    by_column = {column: key for key, column in columns.items()}
    for number in sorted(number for number in sheet.rows if number > head):
        cells = sheet.rows[number]
        unknown = next((c for c, cell in cells.items() if c not in by_column and _says(cell)), None)
        if unknown is not None:
            problems.append(_unknown_column(name, unknown, number))
            return
        found = {by_column[c]: cell for c, cell in cells.items() if c in by_column and _says(cell)}
        if found:
            yield FilledRow(name, number, found, columns)


def _says(cell: Cell) -> bool:
    return bool(cell.value.strip()) if isinstance(cell.value, str) else cell.kind != "empty"


def _columns(
    sheet: Sheet, name: str, baseline: Baseline, problems: list[FormProblem]
) -> dict[str, int]:
    """Return where each key stands; one that is twice there or unknown is a problem."""
    found: dict[str, int] = {}
    for column, cell in sorted(sheet.rows.get(KEY_ROW, {}).items()):
        key, place = shown_text(cell), place_name(column, KEY_ROW)
        if not key:
            continue
        if key in found:
            words = f"cột khóa «{printable(key)}» có hai lần: xóa cột chép thêm"
            problems.append(FormProblem(words, sheet=name, cell=place))
        elif key not in baseline.columns.get(name, ()):
            words = (
                f"cột khóa «{printable(key)}» không có trong biểu đã gửi: bỏ hiện dòng "
                f"{KEY_ROW}, xóa cột ấy"
            )
            problems.append(FormProblem(words, sheet=name, cell=place))
        found.setdefault(key, column)
    return found


def _head_row(sheet: Sheet, at: int) -> int | None:
    """Find the row of heads: that in which the column of ids is called so."""
    heads = (number for number, cells in sheet.rows.items() if at in cells)
    named = (number for number in heads if shown_text(sheet.rows[number][at]) == ID_HEAD)
    return min(named, default=None)


def _unknown_column(name: str, column: int, number: int) -> FormProblem:
    hint = "" if name == EVIDENCE else " (chữ cần giữ thì chuyển vào cột ghi chú hoặc giải trình)"
    return FormProblem(
        f"cột thêm vào không có trong biểu: xóa cột ấy{hint}",
        sheet=name,
        cell=place_name(column, number),
    )
