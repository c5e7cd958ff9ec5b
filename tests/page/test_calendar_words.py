"""What an event of a calendar says."""

import pytest

from cchc_cli.model.department import Department
from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.page.calendar_words import closing_lines, closing_summary, duty_lines, duty_summary
from cchc_cli.progress.states import TaskOnDay, tasks_on_day
from tests.helpers.making import PROOF, day, record, task

DAY = day("2025-11-15")
UNITS = (Department(id="A", name="Phòng A"), Department(id="VP", name="Văn phòng UBND"))


def office(**values: object) -> tuple[Record, TaskOnDay]:
    made = record(task("NV-1", **values), departments=UNITS)
    return made, tasks_on_day(made, DAY)[0]


def lines(**values: object) -> list[str]:
    return list(duty_lines(*office(**values), DAY))


@pytest.mark.parametrize(
    ("values", "title"),
    [
        ({"due": "2025-12-15"}, "Hạn: x"),
        ({"due": "2025-11-16"}, "Hạn: x"),
        ({"due": "2025-Q4"}, "Hạn: x (quý IV/2025)"),
        ({"due": "2025-11-14"}, "Quá hạn: x"),
        ({"due": "2025-11-16", "start": "2025-11-16"}, "Chưa bắt đầu: x"),
        ({"due": "2025-11-16", "status": "paused"}, "Tạm dừng: x"),
        ({"due": "2025-11-16", "status": "cancelled"}, "Đã hủy: x"),
        ({"due": "2025-11-16", "completed": "2025-11-01"}, "Chờ minh chứng: x"),
        ({"due": "2025-11-16", "completed": "2025-11-01", "evidence": PROOF}, "Đã xong: x"),
        (
            {"due": "2025-10-16", "completed": "2025-11-01", "evidence": PROOF},
            "Đã xong (quá hạn): x",
        ),
        ({"due": "2025-12-15", "content": "Hai việc:\n- một;\n- hai.\n"}, "Hạn: Hai việc: - một; - hai"),
    ],
)  # fmt: skip
def test_the_title_marks_the_state(values: dict[str, object], title: str) -> None:
    assert duty_summary(office(**values)[1]) == title


def test_the_lines_say_who_what_when_and_how_it_is_recorded() -> None:
    assert lines(due="2025-11-10", partners=("VP",), product="Báo cáo") == [
        "Đơn vị chủ trì: Phòng A",
        "Phối hợp: Văn phòng UBND",
        "Sản phẩm: Báo cáo",
        "Hạn: thứ Hai, ngày 10/11/2025",
        "Tình hình đến ngày 15/11/2025: Quá hạn 5 ngày",
        "Mã: NV-1",
        "Xong thì báo Văn phòng UBND, nêu mã NV-1.",
        "Ghi vào sổ: cchc update NV-1 --status done",
    ]


def test_a_period_is_said_with_its_last_day() -> None:
    assert "Hạn: trong tháng 11/2025, ngày cuối 30/11/2025" in lines(due="2025-11")


def test_what_waits_for_evidence_asks_for_it_and_what_is_done_for_nothing() -> None:
    waits = lines(due="2025-11-16", completed="2025-11-01")
    assert waits[-2:] == [
        "Gửi minh chứng về Văn phòng UBND, nêu mã NV-1.",
        'Ghi vào sổ: cchc evidence add NV-1 --title "…"',
    ]
    assert "Chờ minh chứng (báo xong ngày 01/11/2025)" in waits[2]
    for ended in ({"completed": "2025-11-01", "evidence": PROOF}, {"start": "2025-12-01"}):
        assert lines(due="2025-12-16", **ended)[-1] == "Mã: NV-1"
    assert "Chưa bắt đầu (từ ngày 01/12/2025)" in lines(due="2025-12-16", start="2025-12-01")[2]
    stopped = lines(due="2025-12-16", status="paused", reason="Chờ vốn.")
    assert "Tạm dừng (Chờ vốn)" in stopped[2]


def test_a_closing_day_names_the_year_once() -> None:
    december = [Period(2025, "month", 12), Period(2025, "quarter", 4), Period(2025, "year")]
    assert closing_summary(december) == "Chốt số liệu báo cáo CCHC tháng 12, quý IV, năm 2025"
    assert closing_summary(december[:1]) == "Chốt số liệu báo cáo CCHC tháng 12 năm 2025"
    assert list(closing_lines(december[1:], "ministry")) == [
        "Quý IV năm 2025: từ 15/09/2025 đến 14/12/2025",
        "Năm 2025: từ 15/12/2024 đến 14/12/2025",
        "Lập báo cáo: cchc render report --period 2025-Q4",
        "Lập báo cáo: cchc render report --period 2025",
    ]
