"""The workbook of a form, read back as Excel and `cchc form import` find it."""

import datetime as dt
from decimal import Decimal

import pytest

from cchc_cli.forms.baseline import baseline_cells
from cchc_cli.forms.layout import (
    BASELINE,
    CRITERIA,
    EVIDENCE,
    EVIDENCE_COLUMNS,
    EVIDENCE_ROWS,
    GUIDE,
    LISTS,
    STATISTICS,
    TASK_COLUMNS,
    TASKS,
)
from cchc_cli.forms.unit_form import FormRow, UnitForm
from cchc_cli.forms.writing import form_bytes
from cchc_cli.workspace.reading.load import Loaded
from cchc_cli.xlsx.kind import XLSX
from cchc_cli.xlsx.reading import workbook_of
from cchc_cli.xlsx.workbook import Cell, Sheet
from tests.helpers.form_files import NS, FormFile
from tests.helpers.forms import unit_form

DAY = dt.date(2025, 11, 15)
HEAD, FIRST = 6, 7


@pytest.fixture
def form(loaded: Loaded) -> UnitForm:
    return unit_form(loaded, "KT", DAY)


def sheet_of(data: bytes, name: str) -> Sheet:
    return next(sheet for sheet in workbook_of(data).sheets if sheet.name == name)


def row_of(sheet: Sheet, name: str, period: str | None = None) -> dict[str, Cell]:
    keys = {column: cell.value for column, cell in sheet.rows[1].items()}
    for number, cells in sheet.rows.items():
        if number > HEAD:
            row = {str(keys[column]): cell for column, cell in cells.items()}
            said = row["period"].value if "period" in row else None
            if row["id"].value == name and said == period:
                return row
    raise AssertionError(name)


def with_row(form: UnitForm, row: FormRow) -> UnitForm:
    first, *others = form.sheets
    return form._replace(sheets=(first._replace(rows=(row,)), *others))


def test_sheets_stand_in_the_order_of_work_and_what_is_kept_is_hidden(form: UnitForm) -> None:
    file = FormFile(form_bytes(form))
    assert file.names == [TASKS, CRITERIA, STATISTICS, EVIDENCE, GUIDE, BASELINE, LISTS]
    states = [file.state(name) for name in file.names]
    assert states == ["visible"] * 5 + ["hidden"] * 2  # Google Sheets keeps these, not veryHidden


def test_keys_stand_in_a_hidden_first_row_and_heads_right_above_the_entries(form: UnitForm) -> None:
    data = form_bytes(form)
    for sheet in form.sheets:
        rows = sheet_of(data, sheet.name).rows
        assert [cell.value for cell in rows[1].values()] == [c.key for c in sheet.columns]
        assert [cell.value for cell in rows[HEAD].values()] == [c.head for c in sheet.columns]
        assert all(rows[number][1].value != "Mã" for number in range(2, HEAD))
        xml = FormFile(data).sheet(sheet.name)
        assert xml.find("m:sheetData/m:row[@r='1']", NS).get("hidden") == "1"


def test_the_guide_has_no_keys(form: UnitForm) -> None:
    assert sheet_of(form_bytes(form), GUIDE).rows[1][1].value == "HƯỚNG DẪN ĐIỀN BIỂU"


def test_values_are_real_days_numbers_and_words(form: UnitForm) -> None:
    data = form_bytes(form)
    duty = row_of(sheet_of(data, TASKS), "NV-001")
    assert duty["due"] == Cell(dt.date(2025, 11, 30), "day")
    assert duty["percent"] == Cell(Decimal(40), "number")
    assert duty["status"].value == "Đang làm"
    month = row_of(sheet_of(data, TASKS), "NV-003", "2025-10")
    assert (month["period"], month["status"].value) == (Cell("2025-10", "text"), "Chưa làm")
    criteria = sheet_of(data, CRITERIA)
    assert row_of(criteria, "1.1")["choice"].value == "Chậm"
    assert row_of(criteria, "1.2")["numerator"] == Cell(Decimal(8), "number")
    assert row_of(criteria, "1.2")["id"] == Cell("1.2", "text")
    assert row_of(sheet_of(data, STATISTICS), "3.1")["2025-10"] == Cell(Decimal(120), "number")


def test_content_like_a_formula_or_a_link_stays_text(form: UnitForm) -> None:
    row = FormRow("=1+1", "", {"content": '=HYPERLINK("http://a.vn")', "product": "http://a.vn"})
    data = form_bytes(with_row(form, row))
    cells = sheet_of(data, TASKS).rows[FIRST]
    assert [cells[i].value for i in (1, 3, 5)] == [row.id, *row.values.values()]
    assert not any(cell.formula for cell in cells.values())
    assert FormFile(data).sheet(TASKS).find("m:hyperlinks", NS) is None


def test_the_hidden_sheet_says_what_was_sent(form: UnitForm) -> None:
    rows = sheet_of(form_bytes(form), BASELINE).rows
    for number, wanted in enumerate(baseline_cells(form), start=1):
        cells = rows[number]
        assert all(cell.kind == "text" for cell in cells.values())
        assert [cells[i].value if i in cells else "" for i in range(1, len(wanted) + 1)] == wanted


def test_what_may_be_filled_is_unlocked_and_nothing_else(form: UnitForm) -> None:
    file = FormFile(form_bytes(form))
    opened = [column.open for column in TASK_COLUMNS]
    assert [not file.locked(TASKS, f"{c}{FIRST}") for c in "ABCDEFGHIJKL"] == opened
    for sheet in file.names:
        protection = file.sheet(sheet).find("m:sheetProtection", NS)
        assert (protection.get("sheet"), protection.get("password")) == ("1", None)
    for allowed in ("formatColumns", "formatRows", "sort", "autoFilter"):
        assert file.sheet(TASKS).find("m:sheetProtection", NS).get(allowed) == "0"


def test_a_criterion_takes_what_its_kind_of_scoring_takes(form: UnitForm) -> None:
    file = FormFile(form_bytes(form))
    keys = [column.key for column in form.sheets[1].columns]

    def locked(row: int, key: str) -> bool:
        return file.locked(CRITERIA, f"{chr(ord('A') + keys.index(key))}{row}")

    choice, ratio = FIRST, FIRST + 1
    assert (locked(choice, "choice"), locked(choice, "numerator")) == (False, True)
    assert (locked(ratio, "choice"), locked(ratio, "numerator")) == (True, False)
    assert (locked(choice, "condition_met"), locked(ratio, "condition_met")) == (False, True)
    assert not locked(ratio, "explanation")


def test_evidence_has_free_rows_that_go_on_below(form: UnitForm) -> None:
    file, last = FormFile(form_bytes(form)), HEAD + EVIDENCE_ROWS
    assert not any(file.locked(EVIDENCE, f"{c}{last}") for c in "ABCDEFG"[: len(EVIDENCE_COLUMNS)])
    columns = file.sheet(EVIDENCE).findall("m:cols/m:col", NS)
    assert all(column.get("style") for column in columns)


def test_rules_are_one_for_all_the_cells_that_share_it(form: UnitForm) -> None:
    file = FormFile(form_bytes(form))
    last = HEAD + len(form.sheets[0].rows)
    status = file.rule_at(TASKS, f"H{FIRST}")
    assert status.cells == (f"H{FIRST}:H{last}",)
    assert status.formulas == ('"Chưa làm,Đang làm,Xong,Tạm dừng,Hủy"',)
    percent = file.rule_at(TASKS, f"I{FIRST}")
    assert (percent.kind, percent.formulas, percent.style) == ("decimal", ("0", "100"), "stop")
    day = file.rule_at(TASKS, f"J{FIRST}")
    assert (day.kind, day.formulas) == ("date", ("36526", "73415"))  # 2000-01-01, 2100-12-31
    assert file.rule_at(TASKS, f"H{HEAD}").prompt == TASK_COLUMNS[7].note


def test_choices_are_a_list_on_a_hidden_sheet(form: UnitForm) -> None:
    """A list within the rule may have 255 letters, and no comma in a choice."""
    data = form_bytes(form)
    column = chr(ord("A") + [c.key for c in form.sheets[1].columns].index("choice"))
    rule = FormFile(data).rule_at(CRITERIA, f"{column}{FIRST}")
    assert (rule.kind, rule.formulas) == ("list", (f"{LISTS}!$A$1:$A$2",))
    lists = sheet_of(data, LISTS).rows
    assert [cells[1].value for cells in lists.values()] == ["Kịp thời", "Chậm"]


def test_an_empty_sheet_says_so_beside_the_ids(loaded: Loaded) -> None:
    form = unit_form(loaded, "VP", DAY)
    rows = sheet_of(form_bytes(form), STATISTICS).rows
    assert {c: cell.value for c, cell in rows[FIRST].items()} == {
        2: "Không có số liệu nào giao đơn vị cung cấp."
    }
    assert LISTS not in FormFile(form_bytes(form)).names


def test_it_prints_on_a4_across_with_heads_and_pages(form: UnitForm) -> None:
    form = form._replace(unit_name="Phòng Kinh tế & Hạ tầng")
    file = FormFile(form_bytes(form))
    for name in file.names[:4]:
        sheet = file.sheet(name)
        setup = sheet.find("m:pageSetup", NS)
        assert (setup.get("paperSize"), setup.get("orientation")) == ("9", "landscape")
        assert setup.get("fitToHeight") == "0"
        footer = sheet.find("m:headerFooter/m:oddFooter", NS).text
        assert "Phòng Kinh tế && Hạ tầng" in footer
        assert footer.endswith("Trang &P/&N")
        assert sheet.find("m:sheetViews/m:sheetView/m:pane", NS).get("ySplit") == str(HEAD)
        assert sheet.find("m:autoFilter", NS).get("ref").startswith(f"A{HEAD}:")
    titles = [n.text for n in file.book.iterfind("m:definedNames/m:definedName", NS)]
    assert f"'{TASKS}'!${HEAD}:${HEAD}" in titles


def test_rows_are_as_high_as_their_texts_and_may_grow(form: UnitForm) -> None:
    long = FormRow("NV-1", "", {"content": "Rà soát thủ tục hành chính " * 20})
    sheet = FormFile(form_bytes(with_row(form, long))).sheet(TASKS)
    row = sheet.find(f"m:sheetData/m:row[@r='{FIRST}']", NS)
    assert float(row.get("ht")) > 15 * 15
    assert row.get("customHeight") is None


def test_the_same_form_is_the_same_bytes_until_somebody_fills_it(form: UnitForm) -> None:
    data = form_bytes(form)
    assert form_bytes(form) == data
    assert XLSX.is_ours(data)
    assert not XLSX.is_ours(form_bytes(form)[:-30])
    other = form._replace(head=form.head._replace(day=dt.date(2025, 11, 16)))
    assert form_bytes(other) != data


def test_a_text_longer_than_a_cell_is_cut_alike_where_it_is_kept(form: UnitForm) -> None:
    row = FormRow("NV-1", "", {"note": "ă" * 40_000}, open=frozenset({"note"}))
    data = form_bytes(with_row(form, row))
    shown = row_of(sheet_of(data, TASKS), "NV-1")["note"].value
    assert shown == "ă" * 32_766 + "…"
    kept = [c.value for cells in sheet_of(data, BASELINE).rows.values() for c in cells.values()]
    assert shown in kept
