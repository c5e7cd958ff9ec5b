"""What people wrote into a cell, read as it was meant; what is doubtful is asked about."""

import datetime as dt
from decimal import Decimal

import pytest

from cchc_cli.forms.layout import Kind
from cchc_cli.forms.values import DoubtError, Reading, cell_text, is_written, shown_value
from cchc_cli.xlsx.workbook import Cell
from tests.helpers.forms import Typed, cell_of


def read(kind: Kind, typed: Typed | Cell, *choices: str) -> str:
    cell = typed if isinstance(typed, Cell) else cell_of(typed)
    return cell_text(cell, Reading(kind, choices))


def doubt(kind: Kind, typed: Typed | Cell, *choices: str) -> str:
    with pytest.raises(DoubtError) as found:
        read(kind, typed, *choices)
    return str(found.value)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (Decimal("98.5"), "98.5"),
        (Decimal("1.50"), "1.5"),
        (0, "0"),
        ("98,5", "98.5"),
        ("98.5", "98.5"),
        (" 98,50 ", "98.5"),
        ("98,5%", "98.5"),
        ("1.250.000", "1250000"),
        ("1,250,000", "1250000"),
        ("1.250,5", "1250.5"),
        ("1,250.5", "1250.5"),
        ("1 250", "1250"),
        ("1\u00a0250", "1250"),
        ("0,125", "0.125"),
        ("0.125", "0.125"),
        ("-3", "-3"),
        ("−3", "-3"),
        ("12,3456", "12.3456"),
        (Cell(Decimal("0.85"), "number", percent=True), "85"),
        (Cell(Decimal(7), "number", formula=True), "7"),
    ],
)
def test_numbers_are_read_as_people_write_them(typed: Typed | Cell, meant: str) -> None:
    assert read("number", typed) == meant


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("1.250", "1250 hay 1,25"),
        ("1,250", "1250 hay 1,25"),
        ("-1.250", "-1250 hay -1,25"),
        ("45 hồ sơ", "không phải một số"),
        ("1.2.3", "không phải một số"),
        ("1,25,000", "không phải một số"),
        (dt.date(2025, 11, 15), "không phải một số"),
        (True, "không phải một số"),
        (Cell("#N/A", "error"), "#N/A"),
        (Cell(None, "uncomputed", formula=True), "chưa tính ra giá trị"),
    ],
)
def test_a_doubtful_number_is_asked_about(typed: Typed | Cell, words: str) -> None:
    assert words in doubt("number", typed)


def test_a_percent_lies_between_0_and_100() -> None:
    assert read("percent", 60) == "60"
    assert read("percent", Cell(Decimal("0.6"), "number", percent=True)) == "60"
    assert "0 đến 100" in doubt("percent", 120)
    assert "0 đến 100" in doubt("percent", "-1")
    assert "85% hay 0,85%" in doubt("percent", Decimal("0.85"))
    assert read("percent", "0,85%") == "0.85"


@pytest.mark.parametrize(
    "typed",
    [
        dt.date(2025, 11, 15),
        "15/11/2025",
        "15-11-2025",
        "15.11.2025",
        "2025-11-15",
        "15/11/25",
        "ngày 15 tháng 11 năm 2025",
        "15 tháng 11, năm 2025",
        " 15/11/2025 ",
    ],
)
def test_days_are_read_as_people_write_them(typed: Typed) -> None:
    assert read("day", typed) == "2025-11-15"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("31/02/2025", "Ý là 28/02/2025?"),
        ("11/15/2025", "Ý là 15/11/2025?"),
        ("15/11", "thiếu năm"),
        ("hôm qua", "không phải một ngày"),
        (45976, "15/11/2025 không"),
        (12, "không phải một ngày"),
        (dt.date(1899, 12, 31), "xem lại năm"),
        (True, "không phải một ngày"),
    ],
)
def test_a_doubtful_day_is_asked_about(typed: Typed, words: str) -> None:
    assert words in doubt("day", typed)


def test_a_status_is_known_by_its_words_without_marks() -> None:
    for typed in ("Xong", "xong", "XONG", "done"):
        assert read("status", typed) == "done"
    assert read("status", "tam dung") == "paused"
    assert "Ý bạn là `Xong`?" in doubt("status", "xog")
    assert "tình trạng" in doubt("status", 5)


def test_yes_and_no() -> None:
    for typed in ("Có", "có", "x", "yes", True):
        assert read("yes_no", typed) == "true"
    for typed in ("Không", "khong", False):
        assert read("yes_no", typed) == "false"
    assert "Có hoặc Không" in doubt("yes_no", "chắc là có")


def test_a_choice_is_a_label_without_regard_to_case_and_marks() -> None:
    assert read("choice", "kip thoi", "Kịp thời", "Chậm") == "Kịp thời"
    assert "Ý bạn là `Chậm`?" in doubt("choice", "Chậmm", "Kịp thời", "Chậm")
    # Two labels that differ by marks alone: only the exact one is sure.
    assert read("choice", "Đủ", "Đủ", "Dư") == "Đủ"
    assert "Được dùng" in doubt("choice", "DU", "Đủ", "Dư")


def test_labels_are_parted_by_semicolons_or_lines() -> None:
    known = ("Có kế hoạch", "Có báo cáo; gửi đúng hạn", "Có ảnh")
    assert read("labels", "có ảnh; có kế hoạch", *known) == "Có ảnh; Có kế hoạch"
    whole = "Có báo cáo; gửi đúng hạn"
    assert read("labels", f"Có ảnh\n{whole};", *known) == f"Có ảnh; {whole}"
    assert read("labels", "Không", *known) == "Không"
    assert "không có nội dung «Có tin»" in doubt("labels", "Có ảnh; Có tin", *known)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2025-10", "2025-10"),
        ("10/2025", "2025-10"),
        ("tháng 10/2025", "2025-10"),
        ("Tháng 10 năm 2025", "2025-10"),
        ("kỳ 10/2025", "2025-10"),
        ("quý IV/2025", "2025-Q4"),
        ("2025-q4", "2025-Q4"),
        ("6 tháng đầu năm 2025", "2025-H1"),
        ("tuần 45/2025", "2025-W45"),
        ("năm 2025", "2025"),
        (2025, "2025"),
        (dt.date(2025, 10, 1), "2025-10"),
    ],
)
def test_periods_are_read_as_people_name_them(typed: Typed, meant: str) -> None:
    assert read("period", typed) == meant


def test_no_period_is_told() -> None:
    assert "2025-Q4" in doubt("period", "tháng trước")
    assert "một kỳ" in doubt("period", "tuần 60/2025")


def test_text_is_composed_and_keeps_its_lines() -> None:
    assert read("text", "Đa\u0303 xong ") == "Đã xong"
    assert read("text", "Một \n hai") == "Một\nhai"
    assert read("text", Decimal("12.5")) == "12,5"
    assert read("text", dt.date(2025, 11, 15)) == "15/11/2025"
    assert read("text", "=1+1") == "=1+1"
    assert "U+001B" in doubt("text", "a\x1b[31m")


def test_an_empty_cell_says_nothing() -> None:
    kinds: tuple[Kind, ...] = ("text", "number", "day", "status", "labels", "period")
    for kind in kinds:
        assert read(kind, None) == ""
        assert read(kind, "  ") == ""


def test_values_are_shown_as_people_write_them() -> None:
    assert shown_value("day", "2025-11-15") == "15/11/2025"
    assert shown_value("number", "98.5") == "98,5"
    assert shown_value("status", "done") == "xong"
    assert shown_value("yes_no", "true") == "có"
    assert shown_value("text", "1.5") == "1.5"


@pytest.mark.parametrize("typed", ["0,5", "0.5"])
def test_a_small_share_is_asked_about_as_text_too(typed: str) -> None:
    with pytest.raises(DoubtError, match="là 50% hay 0,5%"):
        cell_text(Cell(typed, "text"), Reading("percent"))


def test_a_sign_says_which_share_is_meant() -> None:
    assert cell_text(Cell("0,5%", "text"), Reading("percent")) == "0.5"
    assert cell_text(Cell(Decimal("0.005"), "number", percent=True), Reading("percent")) == "0.5"


def test_more_than_all_is_taken_only_where_it_may_be() -> None:
    cell = Cell(Decimal(120), "number")
    assert cell_text(cell, Reading("percent", beyond=True)) == "120"
    with pytest.raises(DoubtError, match="từ 0 đến 100"):
        cell_text(cell, Reading("percent"))
    with pytest.raises(DoubtError, match="từ 0 đến 100"):
        cell_text(Cell(Decimal(-1), "number"), Reading("percent", beyond=True))


def test_a_status_in_our_own_words_is_as_it_was_written() -> None:
    assert is_written(Cell("Đang làm", "text"), "status", "in_progress")
    assert not is_written(Cell("đang làm", "text"), "status", "in_progress")
