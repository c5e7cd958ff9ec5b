"""Forms taken into the record: three ways, whole or not at all."""

import datetime as dt
import shutil
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.errors import RefusedError
from cchc_cli.forms.outcome import Outcome
from cchc_cli.forms.taking import Sent, Taken, take
from cchc_cli.model.change import SetValue
from cchc_cli.model.diagnostic import Path as Path_
from cchc_cli.model.record import Record
from cchc_cli.workspace.editing.amend import amend
from cchc_cli.workspace.reading.load import Loaded
from cchc_cli.xlsx.workbook import Cell, Sheet, Workbook
from tests.helpers.forms import RECORD, OpenForm, cell_of, loaded_from, unit_form

SENT = dt.date(2025, 11, 15)
BACK = dt.date(2025, 11, 20)
TASKS, CRITERIA, FIGURES, EVIDENCE = "Nhiệm vụ", "Tiêu chí", "Số liệu", "Minh chứng"


@pytest.fixture
def form(loaded: Loaded) -> OpenForm:
    return OpenForm(unit_form(loaded, "KT", SENT))


def taken(loaded: Loaded, *forms: OpenForm | Workbook, skip: bool = False) -> Taken:
    books = [f.book() if isinstance(f, OpenForm) else f for f in forms]
    sent = [Sent(f"{number}.xlsx", book) for number, book in enumerate(books, 1)]
    return take(loaded, sent, BACK, skip_conflicts=skip)


def fates(found: Taken) -> list[tuple[str | None, str | None, str]]:
    return [(o.id, o.field, o.outcome) for o in found.outcomes]


def errors(found: Taken) -> list[str]:
    return [f"{o.place} {o.message}" for o in found.outcomes if o.outcome == "error"]


def added(found: Taken) -> str:
    """Return the lines that came, without their signs."""
    assert found.amendment is not None
    lines = found.amendment.diff().splitlines()
    return "\n".join(x[1:] for x in lines if x.startswith("+") and not x.startswith("+++"))


def gone(found: Taken) -> list[str]:
    assert found.amendment is not None
    lines = found.amendment.diff().splitlines()
    return [x[1:] for x in lines if x.startswith("-") and not x.startswith("---")]


def edited(root: Path, old: str, new: str) -> Loaded:
    """Change the record after the form went out."""
    path = root / "data" / "tasks.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")
    return loaded_from(root)


def test_a_form_as_it_was_sent_changes_nothing(loaded: Loaded, form: OpenForm) -> None:
    found = taken(loaded, form)
    assert (found.outcomes, found.amendment) == ((), None)
    assert found.exit_code(skip_conflicts=False) == 0


def test_what_the_unit_filled_is_taken_with_a_log_entry(loaded: Loaded, form: OpenForm) -> None:
    form.fill(TASKS, "NV-001", status="Xong", completed="14/11/2025", note="Đã rà soát 12 thủ tục")
    found = taken(loaded, form)
    assert fates(found) == [
        ("NV-001", "status", "change"),
        ("NV-001", "completed", "change"),
        ("NV-001", "note", "change"),
    ]
    assert gone(found) == ["    status: in_progress"]
    assert (
        added(found)
        == """\
    status: done
    completed: 2025-11-14
      - date: 2025-11-20
        note: Đã rà soát 12 thủ tục (theo biểu của Phòng Kinh tế ngày 15/11/2025)
        status: done"""
    )


def test_a_share_alone_leaves_an_entry_that_names_the_form(loaded: Loaded, form: OpenForm) -> None:
    form.fill(TASKS, "NV-001", percent="62,5")
    assert "note: theo biểu của Phòng Kinh tế ngày 15/11/2025" in added(taken(loaded, form))


def test_an_empty_cell_erases_nothing(loaded: Loaded, form: OpenForm) -> None:
    form.fill(TASKS, "NV-001", status=None, percent=None, content=None)
    form.fill(CRITERIA, "1.1", choice=None)
    form.fill(FIGURES, "3.1", **{"2025-10": None})
    assert taken(loaded, form).outcomes == ()


def test_what_only_the_record_moved_is_kept(root: Path, form: OpenForm) -> None:
    later = edited(root, "percent: 40", "percent: 80")
    assert taken(later, form).outcomes == ()


def test_both_moved_to_the_same(root: Path, form: OpenForm) -> None:
    form.fill(TASKS, "NV-001", percent=80)
    found = taken(edited(root, "percent: 40", "percent: 80.0"), form)
    assert fates(found) == [("NV-001", "percent", "same")]
    assert found.amendment is None


def test_both_moved_differently_is_a_conflict_and_holds_the_form(
    root: Path, form: OpenForm
) -> None:
    form.fill(TASKS, "NV-001", percent=90)
    form.fill(TASKS, "NV-002", percent=10)
    later = edited(root, "percent: 40", "percent: 80")
    found = taken(later, form)
    [conflict, change] = found.outcomes
    assert (conflict.outcome, conflict.baseline, conflict.form, conflict.record) == (
        "conflict",
        "40",
        "90",
        "80",
    )
    assert "«90»" in conflict.message
    assert "«80»" in conflict.message
    assert change.outcome == "change"
    assert (found.amendment, found.clean) == (None, ())
    assert found.exit_code(skip_conflicts=False) == 5
    rest = taken(later, form, skip=True)
    assert rest.exit_code(skip_conflicts=True) == 0
    assert "percent: 10" in added(rest)
    assert "90" not in added(rest)


def test_a_day_is_not_taken_without_its_status(root: Path, form: OpenForm) -> None:
    form.fill(TASKS, "NV-001", status="Xong", completed="14/11/2025")
    later = edited(root, "status: in_progress", "status: paused\n    reason: Chờ")
    found = taken(later, form, skip=True)
    assert {o.outcome for o in found.outcomes} == {"conflict"}
    assert found.amendment is None


def test_one_wrong_cell_holds_the_whole_form(loaded: Loaded, form: OpenForm) -> None:
    form.fill(TASKS, "NV-001", percent=120)
    form.fill(TASKS, "NV-002", percent=10, completed="31/02/2025")
    found = taken(loaded, form)
    assert errors(found) == [
        "Nhiệm vụ!I7 120 không là phần trăm: cần số từ 0 đến 100",
        "Nhiệm vụ!J8 «31/02/2025» không có trong lịch. Ý là 28/02/2025? Hãy gõ ngày/tháng/năm",
    ]
    assert found.amendment is None
    assert found.exit_code(skip_conflicts=True) == 1


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"status": "Xong"}, "phải có ngày xong"),
        ({"completed": "14/11/2025"}, "chọn Xong"),
        ({"status": "Tạm dừng"}, "cột Lý do"),
        ({"status": "Xong", "completed": "21/11/2025"}, "sau ngày nhập 20/11/2025"),
    ],
)
def test_a_row_that_contradicts_itself_is_asked_about(
    loaded: Loaded, form: OpenForm, cells: dict[str, str], words: str
) -> None:
    form.fill(TASKS, "NV-001", **cells)
    [error] = errors(taken(loaded, form))
    assert words in error


def test_a_duty_that_stops_has_its_reason_as_the_entry(loaded: Loaded, form: OpenForm) -> None:
    form.fill(TASKS, "NV-001", status="Tạm dừng", reason="Chờ kinh phí")
    assert (
        added(taken(loaded, form))
        == """\
    status: paused
    reason: Chờ kinh phí
      - {date: 2025-11-20, note: Chờ kinh phí, status: paused}
      - {date: 2025-11-20, note: theo biểu của Phòng Kinh tế ngày 15/11/2025}"""
    )


def test_a_reason_of_a_duty_that_goes_on_stands_in_the_log(loaded: Loaded, form: OpenForm) -> None:
    form.fill(TASKS, "NV-001", reason="Chậm do mưa bão")
    found = taken(loaded, form)
    assert "note: |" not in added(found)
    assert 'note: "lý do: Chậm do mưa bão (theo biểu của Phòng Kinh tế' in added(found)
    assert "reason:" not in added(found)


def test_each_period_of_a_duty_is_a_row(loaded: Loaded, form: OpenForm) -> None:
    assert [row["period"].value for row in form.sheets[TASKS] if row["id"].value == "NV-003"] == [
        "2025-10",
        "2025-11",
    ]
    form.fill(TASKS, "NV-003", "2025-10", status="Xong", completed="18/10/2025", note="Đã gửi")
    form.add(EVIDENCE, id="NV-003", period="10/2025", title="Báo cáo tháng 10", number="45/BC")
    assert (
        added(taken(loaded, form))
        == """\
      - period: 2025-10
        completed: 2025-10-18
        evidence: [{title: Báo cáo tháng 10, number: 45/BC}]
    log:
      - date: 2025-11-20
        note: kỳ 10/2025; Đã gửi (theo biểu của Phòng Kinh tế ngày 15/11/2025)"""
    )


def test_a_result_gets_the_day_of_the_form_and_keeps_what_did_not_move(
    loaded: Loaded, form: OpenForm
) -> None:
    form.fill(CRITERIA, "1.2", numerator="9", claimed="2,7", explanation="Một hồ sơ chậm")
    found = taken(loaded, form)
    assert gone(found) == []
    assert (
        added(found)
        == """\
              - {date: 2025-11-15, numerator: 9, denominator: 10}
            claimed: 2.7
            explanation: Một hồ sơ chậm"""
    )


def test_a_result_with_a_day_of_its_own(loaded: Loaded, form: OpenForm) -> None:
    form.fill(CRITERIA, "1.1", choice="kịp thời", date="10/11/2025", reduced="Sai mẫu")
    assert "- {date: 2025-11-10, choice: Kịp thời, reduced: [Sai mẫu]}" in added(
        taken(loaded, form)
    )


def test_labels_with_a_semicolon_and_counts_by_name(loaded: Loaded, form: OpenForm) -> None:
    form.fill(CRITERIA, "1.3", met="Có sổ; có ảnh; có ngày")
    form.fill(CRITERIA, "1.5.1", denominator=10, dung_han=8, qua_han=1)
    lines = added(taken(loaded, form))
    assert "met: [Có sổ, Có ảnh; có ngày]" in lines
    assert "dung_han: 8" in lines


def test_what_does_not_apply_has_no_figures(loaded: Loaded, form: OpenForm) -> None:
    form.fill(CRITERIA, "1.2", not_applicable="Có")
    assert "- {date: 2025-11-15, not_applicable: true}" in added(taken(loaded, form))
    form.fill(CRITERIA, "1.2", numerator=9)
    assert "xóa các ô kết quả" in errors(taken(loaded, form))[0]


def test_figures_of_several_periods(loaded: Loaded, form: OpenForm) -> None:
    form.fill(FIGURES, "3.1", **{"2025-10": "125", "2025-11": 80})
    form.fill(FIGURES, "3.2", **{"2025-10": "1.250.000"})
    found = taken(loaded, form)
    assert fates(found) == [
        ("3.1", "value", "change"),
        ("3.1", "value", "change"),
        ("3.2", "value", "change"),
    ]
    assert [o.period for o in found.outcomes] == ["2025-10", "2025-11", "2025-10"]
    assert "values: {2025-10: 125, 2025-11: 80}" in added(found)
    assert "1250000" in added(found)


def test_evidence_is_known_again(root: Path, loaded: Loaded, form: OpenForm) -> None:
    form.add(EVIDENCE, id="NV-001", title="Báo cáo", number="45/BC-UBND", date="14/11/2025")
    form.add(EVIDENCE, id="1.1", title="Kế hoạch", url="https://x.vn/kh", public="Có")
    found = taken(loaded, form)
    assert [o.outcome for o in found.outcomes] == ["change", "change"]
    assert found.amendment is not None
    found.amendment.write(loaded.workspace)
    assert "minh chứng: Báo cáo (theo biểu" in (root / "data/tasks.yaml").read_text("utf-8")
    again = taken(loaded_from(root), form)
    assert [o.outcome for o in again.outcomes] == ["same", "same"]


def test_the_same_form_twice_has_nothing_to_do(root: Path, loaded: Loaded, form: OpenForm) -> None:
    form.fill(TASKS, "NV-001", status="Xong", completed="14/11/2025", note="Đã rà soát")
    form.fill(TASKS, "NV-003", "2025-10", status="Xong", completed="18/10/2025", note="Đã gửi")
    form.fill(TASKS, "NV-002", reason="Chậm do bão")
    form.fill(CRITERIA, "1.2", numerator=9, claimed=2)
    form.fill(CRITERIA, "1.1", date="14/11/2025")
    form.fill(FIGURES, "3.2", **{"2025-10": 5})
    form.add(EVIDENCE, id="NV-003", period="2025-10", title="Báo cáo")
    found = taken(loaded, form)
    assert errors(found) == []
    assert found.amendment is not None
    found.amendment.write(loaded.workspace)
    again = taken(loaded_from(root), form)
    assert {o.outcome for o in again.outcomes} == {"same"}
    assert again.amendment is None


def test_two_forms_of_one_unit_are_judged_by_their_days(loaded: Loaded) -> None:
    first = OpenForm(unit_form(loaded, "KT", SENT))
    second = OpenForm(unit_form(loaded, "KT", dt.date(2025, 11, 18)))
    first.fill(TASKS, "NV-001", percent=50, note="Đã họp")
    second.fill(TASKS, "NV-001", percent=60, note="Đã họp")
    found = taken(loaded, second, first)
    assert [(o.file, o.outcome) for o in found.outcomes] == [
        ("2.xlsx", "change"),
        ("2.xlsx", "change"),
        ("1.xlsx", "conflict"),
        ("1.xlsx", "same"),
    ]


def test_sorted_rows_moved_columns_deleted_rows(loaded: Loaded, form: OpenForm) -> None:
    form.fill(TASKS, "NV-002", percent=70)
    form.sheets[TASKS].sort(key=lambda row: str(row["id"].value), reverse=True)
    form.sheets[TASKS] = [row for row in form.sheets[TASKS] if row["id"].value != "NV-003"]
    form.columns[TASKS].reverse()
    form.columns[CRITERIA].remove("explanation")
    form.sheets = dict(reversed(form.sheets.items()))
    assert fates(taken(loaded, form)) == [("NV-002", "percent", "change")]


def test_what_is_only_to_be_read_is_a_warning(loaded: Loaded, form: OpenForm) -> None:
    form.fill(TASKS, "NV-001", content="Việc khác", due=dt.date(2026, 1, 1))
    found = taken(loaded, form)
    assert [(o.field, o.outcome) for o in found.outcomes] == [
        ("content", "warning"),
        ("due", "warning"),
    ]
    assert found.exit_code(skip_conflicts=False) == 0


def test_a_cell_that_a_criterion_does_not_take_is_asked_about(
    loaded: Loaded, form: OpenForm
) -> None:
    form.fill(CRITERIA, "1.1", numerator=5)
    assert "không nhận «Tử số»" in errors(taken(loaded, form))[0]


def test_rows_that_cannot_be_placed(loaded: Loaded, form: OpenForm) -> None:
    form.sheets[TASKS].append({"id": cell_of("NV-001"), "period": cell_of(None)})
    form.sheets[TASKS].append({"id": cell_of("NV-004"), "period": cell_of(None)})
    form.sheets[TASKS].append({"id": cell_of("NV-999"), "period": cell_of(None)})
    form.sheets[TASKS].append({"id": cell_of("NV-005"), "period": cell_of(None)})
    form.sheets[TASKS].append({"status": cell_of("Xong")})
    form.add(EVIDENCE, id="NV-004", title="Ảnh")
    form.add(EVIDENCE, id="NV-01", title="Ảnh")
    form.add(EVIDENCE, title="Ảnh")
    form.add(EVIDENCE, id="NV-001")
    form.add(EVIDENCE, id="NV-001", title="Ảnh", public="Có")
    form.add(EVIDENCE, id="NV-001", title="Ảnh", period="2025-10")
    form.add(EVIDENCE, id="NV-003", title="Ảnh")
    form.add(EVIDENCE, id="NV-003", title="Ảnh", period="2025-Q3")
    words = errors(taken(loaded, form))
    for found, expected in zip(
        words,
        [
            "đã có ở dòng 7",
            "là của Phòng Văn hóa - Xã hội",
            "không còn (hoặc không có)",
            "không có trong biểu đã gửi",
            "mà không có mã",
            "là của Phòng Văn hóa - Xã hội",
            "Ý bạn là `NV-001`?",
            "thiếu mã",
            "thiếu tên tài liệu",
            "đường liên kết",
            "không lặp lại",
            "của kỳ nào",
            "không hợp",
        ],
        strict=True,
    ):
        assert expected in found


def test_forms_of_other_places_and_times_are_refused(loaded: Loaded, form: OpenForm) -> None:
    def changed(row: int, value: str) -> Workbook:
        other = OpenForm(unit_form(loaded, "KT", SENT))
        other.hidden[row][1] = cell_of(value)
        return other.book()

    found = taken(loaded, changed(0, "2"), changed(1, "UBND xã khác"), changed(3, "XX"))
    assert [o.outcome for o in found.outcomes] == ["error"] * 3
    assert [o.file for o in found.outcomes] == ["1.xlsx", "2.xlsx", "3.xlsx"]
    for outcome, words in zip(
        found.outcomes, ["phiên bản 2", "UBND xã khác", "mã XX"], strict=True
    ):
        assert words in outcome.message
    assert found.exit_code(skip_conflicts=True) == 1


def test_a_workbook_that_is_no_form_is_refused(loaded: Loaded, form: OpenForm) -> None:
    empty = Workbook((Sheet("Sheet1", hidden=False, rows={1: {1: cell_of("a")}}),))
    torn = form.book()
    torn = Workbook(tuple(s for s in torn.sheets if s.name != "_cchc"))
    for book in (empty, torn):
        [outcome] = taken(loaded, book).outcomes
        assert "không phải biểu do cchc lập" in outcome.message


def test_added_sheets_and_columns_are_refused_with_their_place(
    loaded: Loaded, form: OpenForm
) -> None:
    book = form.book()
    tasks = {n: dict(cells) for n, cells in book.sheets[0].rows.items()}
    tasks[7][20] = Cell("ý kiến", "text")
    extra = Sheet("Sheet9", hidden=False, rows={1: {1: cell_of("chữ")}})
    blank = Sheet("Sheet8", hidden=False, rows={})
    renamed = Sheet("Nhiem vu", hidden=False, rows={1: {1: cell_of("chữ")}})
    sheets = (book.sheets[0]._replace(rows=tasks), *book.sheets[1:], extra, blank, renamed)
    words = errors(taken(loaded, Workbook(sheets)))
    assert "Nhiệm vụ!T7 cột thêm vào" in words[0]
    assert "Sheet9 trang «Sheet9» không có trong biểu" in words[1]
    assert "Ý bạn là `Nhiệm vụ`?" in words[2]


def test_keys_twice_unknown_or_gone(loaded: Loaded, form: OpenForm) -> None:
    form.columns[TASKS].append("thêm")
    form.columns[CRITERIA].remove("id")
    book = form.book()
    tasks = {n: dict(cells) for n, cells in book.sheets[0].rows.items()}
    tasks[1][14] = cell_of("status")
    sheets = (book.sheets[0]._replace(rows=tasks), *book.sheets[1:])
    words = errors(taken(loaded, Workbook(sheets)))
    assert "cột khóa «thêm»" in words[0]
    assert "«status» có hai lần" in words[1]
    assert "không thấy dòng khóa ẩn (dòng 1)" in words[2]


def test_a_file_that_cannot_be_read_is_told(loaded: Loaded, form: OpenForm) -> None:
    form.fill(TASKS, "NV-001", percent=50)
    sent = [Sent("a.xls", None, "tệp .xls: lưu lại dạng .xlsx"), Sent("b.xlsx", form.book())]
    found = take(loaded, sent, BACK)
    assert errors(found) == [" tệp .xls: lưu lại dạng .xlsx"]
    assert found.clean == ("b.xlsx",)
    assert found.amendment is not None


def test_what_would_make_the_record_wrong_is_told_at_its_row(
    loaded: Loaded, form: OpenForm
) -> None:
    form.fill(CRITERIA, "1.2", numerator=11)
    other = OpenForm(unit_form(loaded, "VH", SENT))
    other.fill(TASKS, "NV-004", percent=5)
    found = taken(loaded, form, other)
    [error] = [o for o in found.outcomes if o.outcome == "error"]
    assert (error.id, error.place) == ("1.2", form_place(form, "1.2", "numerator"))
    assert found.clean == ("2.xlsx",)
    assert "percent: 5" in added(found)


def form_place(form: OpenForm, name: str, key: str) -> str:
    column = form.columns[CRITERIA].index(key)
    row = [r["id"].value for r in form.sheets[CRITERIA]].index(name)
    return f"Tiêu chí!{chr(65 + column)}{7 + row}"


def test_a_record_that_changed_meanwhile_is_not_written_over(
    root: Path, loaded: Loaded, form: OpenForm
) -> None:
    form.fill(TASKS, "NV-001", percent=50)
    found = taken(loaded, form)
    edited(root, "percent: 40", "percent: 45")
    assert found.amendment is not None
    with pytest.raises(RefusedError):
        found.amendment.write(loaded.workspace)


_PLACES: dict[tuple[str, str, str], Path_] = {
    (TASKS, "NV-001", "percent"): ("tasks", 0, "percent"),
    (TASKS, "NV-002", "percent"): ("tasks", 1, "percent"),
    (TASKS, "NV-008", "percent"): ("tasks", 7, "percent"),
    (CRITERIA, "1.1", "claimed"): ("indexes", 0, "areas", 0, "criteria", 0, "claimed"),
    (CRITERIA, "1.2", "claimed"): ("indexes", 0, "areas", 0, "criteria", 1, "claimed"),
    (FIGURES, "3.1", "2025-10"): ("statistics", 0, "values", "2025-10"),
    (FIGURES, "3.1", "2025-11"): ("statistics", 0, "values", "2025-11"),
}
_SENT_VALUES = {(TASKS, "NV-001", "percent"): "40", (FIGURES, "3.1", "2025-10"): "120"}
_EDITS = st.dictionaries(st.sampled_from(sorted(_PLACES)), st.sampled_from(["", "1", "1.5", "2"]))


def _model(form: str, base: str, record: str) -> str | None:
    """What the contract says of a cell: emptiness never erases."""
    if form in {"", base}:
        return None
    if form == record:
        return "same"
    return "change" if record == base else "conflict"


@given(filled=_EDITS, recorded=_EDITS)
def test_three_ways_are_compared_as_the_rule_says(
    filled: dict[tuple[str, str, str], str], recorded: dict[tuple[str, str, str], str]
) -> None:
    start = _started()
    changes = [
        SetValue(_PLACES[at], value or None)
        for at, value in recorded.items()
        if value or at in _SENT_VALUES
    ]
    later = amend(start, changes).loaded
    form = OpenForm(unit_form(start, "KT", SENT))
    for (sheet, name, key), value in filled.items():
        form.fill(sheet, name, **{key: Decimal(value) if value else None})
    now = {**_SENT_VALUES, **recorded}
    fates = {
        at: fate
        for at, value in filled.items()
        if (fate := _model(value, _SENT_VALUES.get(at, ""), now.get(at, "")))
    }
    found = taken(later, form, skip=True)
    assert {_at(o): o.outcome for o in found.outcomes} == fates
    merged = later.record if found.amendment is None else found.amendment.record
    wanted = {at: filled[at] if fates.get(at) == "change" else now.get(at, "") for at in _PLACES}
    assert {at: _value(merged, path) for at, path in _PLACES.items()} == wanted


@cache
def _started() -> Loaded:
    root = Path(mkdtemp())
    try:
        (root / "data").mkdir()
        (root / "data" / "tasks.yaml").write_text(RECORD, encoding="utf-8")
        return loaded_from(root)
    finally:
        shutil.rmtree(root)


def _at(outcome: Outcome) -> tuple[str, str, str]:
    key = outcome.period if outcome.sheet == FIGURES else outcome.field
    return (outcome.sheet or "", outcome.id or "", key or "")


def _value(record: Record, path: Path_) -> str:
    value: Any = record
    for step in path:
        if isinstance(value, dict):
            value = {str(period): figure for period, figure in value.items()}.get(str(step))
        else:
            value = value[step] if isinstance(step, int) else getattr(value, step)
    return "" if value is None else str(value)


def test_a_count_that_is_called_like_a_column_comes_back(root: Path) -> None:
    loaded = edited(root, "{dung_han: 2, qua_han: 1}", "{max: 2, name: 1}")
    form = OpenForm(unit_form(loaded, "KT", SENT))
    form.fill(CRITERIA, "1.5.1", **{"denominator": 10, "count:max": 7, "count:name": 2})
    assert {"max: 7", "name: 2"} <= {
        line.strip() for line in added(taken(loaded, form)).splitlines()
    }


def test_a_number_that_no_file_may_hold_is_told_at_its_cell(loaded: Loaded, form: OpenForm) -> None:
    form.fill(FIGURES, "3.1", **{"2025-10": "1" * 30})
    form.fill(FIGURES, "3.2", **{"2025-10": "2" * 30})
    other = OpenForm(unit_form(loaded, "VH", SENT))
    other.fill(TASKS, "NV-004", percent=5)
    found = taken(loaded, form, other)
    for error, place in zip(errors(found), ["Số liệu!D7", "Số liệu!D8"], strict=True):
        assert error.startswith(f"{place} «2025-10» gặp")
        assert "nhiều nhất 20 chữ số" in error
    assert found.clean == ("2.xlsx",)
    assert "percent: 5" in added(found)
    assert found.exit_code(skip_conflicts=True) == 1


def test_a_share_of_a_criterion_may_be_above_all(loaded: Loaded, form: OpenForm) -> None:
    """Whether it may is said by its scoring, which the record knows."""
    form.fill(CRITERIA, "1.2", percent=120)
    words = " ".join(errors(taken(loaded, form)))
    assert "không là phần trăm" not in words
    assert "vừa có tử số, mẫu số vừa có tỷ lệ" in words


def test_reports_that_are_called_alike_are_told_apart_by_their_numbers(
    loaded: Loaded, form: OpenForm
) -> None:
    form.add(EVIDENCE, id="NV-001", title="Báo cáo tháng", number="45/BC")
    form.add(EVIDENCE, id="NV-001", title="Báo cáo tháng", number="60/BC", date="14/11/2025")
    form.add(EVIDENCE, id="NV-001", title="Báo cáo tháng", number="45/bc")
    found = taken(loaded, form)
    assert [o.outcome for o in found.outcomes] == ["change", "change", "same"]


def test_a_head_of_ids_that_was_renamed_is_told_with_what_to_write(
    loaded: Loaded, form: OpenForm
) -> None:
    book = form.book()
    tasks = {n: dict(cells) for n, cells in book.sheets[0].rows.items()}
    tasks[6][1] = cell_of("Mã số")
    sheets = (book.sheets[0]._replace(rows=tasks), *book.sheets[1:])
    [error] = errors(taken(loaded, Workbook(sheets)))
    assert error == "Nhiệm vụ cột A không còn tên «Mã»: ghi lại «Mã» ở đầu cột ấy"
