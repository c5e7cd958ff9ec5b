"""Deadlines as notices word them, and the days that are none."""

import datetime as dt

import pytest

from cchc_cli.intake.deadlines import first_due
from cchc_cli.model.partial_date import PartialDate

DAY = PartialDate(2025, 10, 8)


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("hoàn thành trước ngày 15/11/2025", "2025-11-15"),
        ("báo cáo UBND xã trước ngày 15 tháng 11 năm 2025", "2025-11-15"),
        ("xong trước 15/11", "2025-11-15"),
        ("gửi trước 17h00 ngày 20/11/2025", "2025-11-20"),
        ("gửi trước 16 giờ 30 phút, ngày 20/11/2025", "2025-11-20"),
        ("chậm nhất là ngày 25/12/2025", "2025-12-25"),
        ("chậm nhất ngày 25 tháng 12", "2025-12-25"),
        ("phấn đấu đến 31/12/2025 đạt 100%", "2025-12-31"),
        ("đến hết ngày 31/12/2025", "2025-12-31"),
        ("từ ngày 01/11/2025 đến ngày 30/11/2025", "2025-11-30"),
        ("Thời hạn hoàn thành: 30/11/2025", "2025-11-30"),
        ("thời hạn: trước ngày 30/11", "2025-11-30"),
        ("hoàn thành ngày 20/10/2025", "2025-10-20"),
        ("trong ngày 10/10", "2025-10-10"),
        ("vào ngày 12/11/2025", "2025-11-12"),
        ("trong tháng 11/2025", "2025-11"),
        ("hoàn thành trong tháng 11 năm 2025", "2025-11"),
        ("trong quý IV/2025", "2025-Q4"),
        ("hoàn thành trong 6 tháng cuối năm 2025", "2025-H2"),
        ("hoàn thành trong năm 2025", "2025"),
        ("đến hết năm 2025", "2025"),
        ("gửi trước ngày 15/11, hoàn thành trước ngày 30/11", "2025-11-15"),
    ],
)
def test_a_deadline_that_is_led_in_is_one(words: str, due: str) -> None:
    found = first_due(words, DAY)
    assert found is not None
    assert str(found.due) == due


@pytest.mark.parametrize(
    "words",
    [
        "theo Kế hoạch số 12/KH-UBND ngày 15/10/2025 của UBND xã",
        "Thông báo số 624/TB-VPCP ngày 18 tháng 11 năm 2025",
        "tại cuộc họp ngày 07/10/2025",
        "từ ngày 01/7/2025 đến nay",
        "đến năm 2030 đạt 100%",
        "giai đoạn 2021-2025",
        "nguồn vốn được giao trong năm 2025",
        "hồ sơ tiếp nhận trước ngày 01/7/2025",
        "kỷ niệm Ngày Nhà giáo 20/11",
        "nhiệm vụ 3 tháng cuối năm 2025",
        "trước ngày 31/02/2026",
        "thường xuyên kiểm tra",
        "rà soát 15/20 thủ tục",
    ],
)
def test_false_friends_are_no_deadlines(words: str) -> None:
    assert first_due(words, DAY) is None


@pytest.mark.parametrize(
    ("words", "repeat", "day", "month"),
    [
        ("báo cáo trước ngày 20 hằng tháng", "month", 20, None),
        ("trước ngày 15/12 hàng năm", "year", 15, 12),
        ("hằng tuần báo cáo", "week", None, None),
        ("định kỳ hằng quý báo cáo", "quarter", None, None),
        ("định kỳ 6 tháng báo cáo", "half", None, None),
    ],
)
def test_repeats(words: str, repeat: str, day: int | None, month: int | None) -> None:
    found = first_due(words, DAY)
    assert found is not None
    assert (found.due, found.repeat, found.day, found.month) == (None, repeat, day, month)


@pytest.mark.parametrize("words", ["02 tuần một lần", "hai tuần một lần", "5 năm một lần"])
def test_every_other_week_is_no_repeat_that_the_record_has(words: str) -> None:
    found = first_due(f"Họp giao ban {words}.", DAY)
    assert found is None or found.repeat is None


def test_a_repeat_beside_a_day_gives_both() -> None:
    found = first_due("hằng tuần báo cáo, hoàn thành trước ngày 30/11/2025", DAY)
    assert found is not None
    assert (str(found.due), found.repeat) == ("2025-11-30", "week")


def test_words_without_a_day_are_kept() -> None:
    found = first_due("trả lời trong 10 ngày làm việc kể từ ngày nhận được văn bản", DAY)
    assert found is not None
    assert (found.due, found.words.startswith("trong 10 ngày làm việc kể từ")) == (None, True)
    standing = first_due("Thời gian thực hiện: Thường xuyên", DAY)
    assert standing is not None
    assert standing.words == "Thường xuyên"


def test_without_a_day_of_the_notice_a_year_must_be_said() -> None:
    assert first_due("trước ngày 15/11", None) is None
    found = first_due("trước ngày 15/11/2025", None)
    assert found is not None
    assert found.due is not None
    assert found.due.last == dt.date(2025, 11, 15)
