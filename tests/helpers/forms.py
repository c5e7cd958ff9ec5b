"""A unit's form as a person has it open in Excel: cells are typed, rows sorted, columns moved."""

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import xlsxwriter

from cchc_cli.forms.baseline import baseline_cells
from cchc_cli.forms.export import unit_forms
from cchc_cli.forms.layout import BASELINE, ID_HEAD, FormColumn
from cchc_cli.forms.statistic_rows import begun_months
from cchc_cli.forms.unit_form import UnitForm
from cchc_cli.forms.values import shown_value
from cchc_cli.model.parsing import iso_day
from cchc_cli.model.period import Period
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import Loaded, load
from cchc_cli.xlsx.workbook import Cell, Sheet, Workbook

RECORD = """\
version: 1
organization: {name: Ủy ban nhân dân xã Đông Mẫu, place: Đông Mẫu, symbol: UBND}
settings: {reminder: {reply_days: 3, reply_to: Văn phòng}}
departments:
  - {id: VP, name: Văn phòng HĐND và UBND}
  - {id: KT, name: Phòng Kinh tế}
  - {id: VH, name: Phòng Văn hóa - Xã hội}
tasks:
  - id: NV-001
    department: KT
    partners: [VH]
    content: Rà soát thủ tục
    product: Báo cáo
    due: 2025-11-30
    start: 2025-10-01
    status: in_progress
    percent: 40
    log:
      - {date: 2025-10-20, note: Đã họp lần một}
  - {id: NV-002, department: KT, content: Công khai ngân sách, start: 2025-10-01}
  - id: NV-003
    department: KT
    content: Báo cáo tháng
    start: 2025-09-01
    repeat: {every: month, day: 20, from: 2025-09}
    done:
      - {period: 2025-09, completed: 2025-09-18}
  - {id: NV-004, department: VH, content: Tuyên truyền, due: 2025-12-15, start: 2025-10-01}
  - id: NV-005
    department: KT
    content: Đã xong từ trước
    status: done
    completed: 2025-10-10
    start: 2025-10-01
    evidence: [{title: Báo cáo}]
  - {id: NV-006, department: KT, content: Không làm nữa, status: cancelled, reason: Trùng}
  - {id: NV-007, department: KT, content: Chưa đến lúc, start: 2025-12-01}
  - {id: NV-008, department: KT, content: Chờ kinh phí, status: paused, reason: Chưa có kinh phí}
indexes:
  - year: 2025
    name: Bộ chỉ số
    areas:
      - id: "1"
        name: Chỉ đạo
        criteria:
          - id: "1.1"
            name: Kế hoạch
            max: 2
            department: KT
            scoring: {kind: choice, options: {Kịp thời: 2, Chậm: 1}}
            condition: Có kế hoạch tuyên truyền
            reductions: {Sai mẫu: 50%}
            results:
              - {date: 2025-10-01, choice: Chậm}
          - id: "1.2"
            name: Tỷ lệ đúng hạn
            max: 3
            department: KT
            scoring: {kind: ratio, target: 100}
            results:
              - {date: 2025-10-01, numerator: 8, denominator: 10}
          - id: "1.3"
            name: Danh mục
            max: 2
            department: KT
            scoring: {kind: checklist, items: {Có sổ: 1, Có ảnh; có ngày: 1}}
          - {id: "1.4", name: Khảo sát, max: 5, department: KT, self_assessed: false,
             scoring: {kind: external}}
          - id: "1.5"
            name: Theo mức
            department: KT
            criteria:
              - id: 1.5.1
                name: Xử lý hồ sơ
                max: 2
                scoring: {kind: shares, weights: {dung_han: 2, qua_han: 1}}
              - {id: 1.5.2, name: Của văn hóa, max: 1, department: VH, scoring: {kind: external}}
statistics:
  - {id: "3.1", name: Hồ sơ tiếp nhận, unit: hồ sơ, department: KT, values: {2025-10: 120}}
  - {id: "3.2", name: Hồ sơ đúng hạn, unit: hồ sơ, department: KT, values: {2025-09: 1}}
  - {id: "3.3", name: Tỷ lệ, unit: "%", department: KT, ratio: ["3.2", "3.1"]}
  - {id: "3.4", name: Của ai, unit: hồ sơ, values: {2025-10: 1}}
"""
"""A workspace with a little of everything that a form may hold."""
_HEAD = 6
"""The row of heads, below the key row and four lines about the form."""

Typed = str | int | Decimal | dt.date | bool | None


def loaded_from(root: Path) -> Loaded:
    return load(find_workspace(str(root / "data")))


def unit_form(
    loaded: Loaded, unit: str, day: dt.date, periods: list[Period] | None = None
) -> UnitForm:
    record = loaded.record
    units = [each for each in record.departments if each.id == unit]
    return next(unit_forms(record, units, day, periods or begun_months(day)))


def cell_of(value: Typed) -> Cell:
    if value is None or value == "":
        return Cell(None, "empty")
    if isinstance(value, bool):
        return Cell(value, "bool")
    if isinstance(value, int | Decimal):
        return Cell(Decimal(value), "number")
    return Cell(value, "day") if isinstance(value, dt.date) else Cell(value, "text")


class OpenForm:
    """A form in somebody's Excel."""

    def __init__(self, form: UnitForm) -> None:
        self.sheets: dict[str, list[dict[str, Cell]]] = {}
        self.columns: dict[str, list[str]] = {}
        self.hidden = [[cell_of(text) for text in row] for row in baseline_cells(form)]
        for sheet in form.sheets:
            columns = {column.key: column for column in sheet.columns}
            self.columns[sheet.name] = list(columns)
            self.sheets[sheet.name] = [
                {
                    "id": cell_of(row.id),
                    "period": cell_of(row.period),
                    **{key: _typed(columns[key], text) for key, text in row.values.items()},
                }
                for row in sheet.rows
            ]

    def row(self, sheet: str, name: str, period: str = "") -> dict[str, Cell]:
        wanted = (cell_of(name), cell_of(period))
        return next(
            row
            for row in self.sheets[sheet]
            if (row.get("id"), row.get("period", cell_of(""))) == wanted
        )

    def fill(self, sheet: str, name: str, period: str = "", **cells: Typed | Cell) -> None:
        for key, value in cells.items():
            cell = value if isinstance(value, Cell) else cell_of(value)
            self.row(sheet, name, period)[key] = cell

    def add(self, sheet: str, **cells: Typed) -> None:
        self.sheets[sheet].append({key: cell_of(value) for key, value in cells.items()})

    def book(self) -> Workbook:
        entry = [self._sheet(name, rows) for name, rows in self.sheets.items()]
        hidden = {i: dict(enumerate(row, 1)) for i, row in enumerate(self.hidden, 1)}
        return Workbook((*entry, Sheet(BASELINE, hidden=True, rows=hidden)))

    def save(self, path: Path) -> Path:
        """Save it as Excel does."""
        with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False}) as file:
            day = file.add_format({"num_format": "dd/mm/yyyy"})
            for sheet in self.book().sheets:
                page = file.add_worksheet(sheet.name)
                if sheet.hidden:
                    page.hide()
                for row, cells in sheet.rows.items():
                    for column, cell in cells.items():
                        _write(page, row - 1, column - 1, cell=cell, day=day)
        return path

    def _sheet(self, name: str, rows: list[dict[str, Cell]]) -> Sheet:
        keys = self.columns[name]
        places = {key: column for column, key in enumerate(keys, 1)}
        cells = {1: {column: cell_of(key) for key, column in places.items()}}
        first = places.get("id", 1)
        cells[2] = {first: cell_of("BIỂU CẬP NHẬT")}
        cells[_HEAD] = {first: cell_of(ID_HEAD)}
        for number, row in enumerate(rows, _HEAD + 1):
            cells[number] = {places[key]: cell for key, cell in row.items() if key in places}
        return Sheet(name, hidden=False, rows=cells)


def _typed(column: FormColumn, text: str) -> Cell:
    if column.kind in {"number", "percent"}:
        return cell_of(Decimal(text))
    day = iso_day(text) if column.kind == "day" else None
    return cell_of(day or shown_value(column.kind, text))


def _write(page: Any, row: int, column: int, *, cell: Cell, day: Any) -> None:
    value = cell.value
    if isinstance(value, dt.date):
        page.write_datetime(row, column, dt.datetime.combine(value, dt.time()), day)
    elif isinstance(value, bool):
        page.write_boolean(row, column, value)
    elif isinstance(value, Decimal):
        page.write_number(row, column, float(value))
    elif value is not None:
        page.write_string(row, column, value)
