"""The results of a notice: each duty's progress, in the words of Thông báo số 624/TB-VPCP."""

import datetime as dt
from dataclasses import replace

import pytest

from cchc_cli.documents.document import Request
from cchc_cli.documents.kinds import composer_of, kind_of
from cchc_cli.documents.make import Made
from cchc_cli.errors import UsageError
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.notice import Notice
from cchc_cli.model.parsing import parse_partial_date
from cchc_cli.model.record import Record
from cchc_cli.progress.census import census
from cchc_cli.progress.summary import tally
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers import making
from tests.helpers.printing import grids, printed, rows, text, texts
from tests.helpers.repository import ROOT


@pytest.fixture(scope="module")
def year_record() -> Record:
    return load(find_workspace(str(ROOT / "examples/bao-cao-2025"))).record


def wanted(day: str, name: str | None = None) -> Request:
    return Request(kind="results", day=dt.date.fromisoformat(day), name=name)


def results(record: Record, day: str, name: str | None = None) -> Made:
    return printed(record, wanted(day, name))


def test_the_last_notice_with_its_number_and_day(year_record: Record) -> None:
    made = results(year_record, "2025-12-20")
    assert texts(made)[:4] == [
        "KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
        "giao tại Thông báo số 92/TB-UBND ngày 10/10/2025",
        "(Dữ liệu tính đến ngày 20/12/2025)",
        "Tổng số 07 nhiệm vụ, trong đó: 03 nhiệm vụ đã hoàn thành; 03 nhiệm vụ đang thực hiện; "
        "01 nhiệm vụ chưa hoàn thành.",
    ]
    table = rows(grids(made)[0])
    assert table[0] == [
        "STT",
        "Tên nhiệm vụ",
        "Đơn vị chủ trì",
        "Thời hạn",
        "Kết quả thực hiện",
        "Tiến độ",
    ]
    assert [row[2:] for row in table[2:4]] == [
        [
            "Phòng Kinh tế",
            "Trong tháng 11/2025",
            "Hoàn thành ngày 25/11/2025; minh chứng: 431/QĐ-UBND",
            "Đã hoàn thành",
        ],
        [
            "Phòng Văn hóa - Xã hội",
            "Trong tháng 11/2025",
            "Đạt 70%; Chậm do thủ tục lĩnh vực bảo trợ xã hội vừa được sửa đổi",
            "Chưa hoàn thành",
        ],
    ]
    assert table[-1][4:] == ["Đã báo hoàn thành ngày 04/12/2025", "Đang thực hiện"]


def test_an_earlier_day_has_the_notice_before(year_record: Record) -> None:
    made = results(year_record, "2025-10-09")
    assert made.document.id == "TB-06"
    assert "Đã hoàn thành quá hạn" in {row[5] for row in rows(grids(made)[0])}


def test_counts_are_those_of_the_day(year_record: Record) -> None:
    """A plan's results are of use too; what was cancelled stands in no row."""
    day = dt.date(2025, 12, 20)
    for name in ("KH-2025", "CV-123", "CT-05", "TB-02"):
        duties = [d for d in census(year_record, day).counted if d.task.notice == name]
        states = tally(duties).states
        table = rows(grids(results(year_record, str(day), name))[0])
        progress = [row[5] for row in table[1:]]
        assert progress.count("Đã hoàn thành") == states["done"]
        assert progress.count("Đã hoàn thành quá hạn") == states["done_late"]
        assert progress.count("Chưa hoàn thành") == states["overdue"]
        assert len(progress) == len(duties) - states["cancelled"]
    assert "giao tại Kế hoạch số 12/KH-UBND ngày 15/01/2025" in text(
        results(year_record, str(day), "KH-2025")
    )
    assert "Không kể 01 nhiệm vụ đã hủy." in text(results(year_record, str(day), "CV-123"))


def test_duties_of_a_closed_year_keep_their_results() -> None:
    """A meeting in January looks back on all that the notice of October gave."""
    proof = (Evidence(title="BC", number="45/BC-UBND"),)
    record = making.record(
        notices=(notice("TB", "2025-10-10"),),
        tasks=(
            making.task("T1", notice="TB", completed="2025-11-01", status="done", evidence=proof),
            making.task("T2", notice="TB", status="paused", reason="Chờ vốn"),
        ),
    )
    made = results(record, "2026-01-10")
    assert [row[5] for row in rows(grids(made)[0])[1:]] == ["Đã hoàn thành", "Đang thực hiện"]
    assert "Trong tổng số có 01 nhiệm vụ đã kết thúc trước ngày 15/12/2025." in text(made)


def notice(name: str, date: str | None, number: str | None = "5") -> Notice:
    known = None if date is None else parse_partial_date(date)
    return Notice(id=name, number=number, date=known, subject="giao ban")


def test_a_notice_without_a_number_has_room_for_it() -> None:
    record = making.record(
        notices=(notice("TB", "2025-10", None),), tasks=(making.task(notice="TB"),)
    )
    made = results(record, "2025-11-15")
    assert "giao tại Thông báo số …/TB-x ngày … tháng 10 năm 2025" in texts(made)
    assert made.document.blanks == ("số, ngày của `TB`: điền `notices[TB]`",)
    assert made.document.notes == ("còn thiếu số, ngày của `TB`: điền `notices[TB]`",)


def test_what_has_no_results_is_refused_in_words() -> None:
    record = making.record(
        notices=(notice("TB", None), notice("TB2", "2025-10-10")),
        tasks=(making.task(notice="TB"), making.task("T2", notice="TB2", start="2025-12-01")),
    )
    for day, name, words in (
        ("2025-10-01", None, "chưa có thông báo kết luận nào đã ghi ngày .* `TB`, `TB2`"),
        ("2025-11-01", None, "`TB2` chưa có nhiệm vụ nào"),
        ("2025-11-01", "TB3", "Không có thông báo mã `TB3`"),
    ):
        with pytest.raises(UsageError, match=words):
            results(record, day, name)
    assert results(record, "2025-11-01", "TB").document.id == "TB"


def test_all_makes_the_last_notice_alone(year_record: Record) -> None:
    def made(record: Record, day: str) -> list[str | None]:
        composer = composer_of(kind_of("results"))
        return [each.name for each in composer.requests(record, wanted(day))]

    assert made(year_record, "2025-12-20") == ["TB-10"]
    assert made(year_record, "2025-01-20") == []
    assert made(replace(year_record, tasks=()), "2025-12-20") == []
