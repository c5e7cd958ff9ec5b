"""What a message to a unit says."""

import datetime as dt
from dataclasses import replace

from hypothesis import given

from cchc_cli.model.department import Department, Head
from cchc_cli.model.organization import Organization
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import Completion, Task
from cchc_cli.page.message import Message, addressee, messages
from cchc_cli.progress.census import census
from tests.helpers.counting import calls_in
from tests.helpers.making import day, period, record, repeat, task
from tests.helpers.records import DAYS, records

DAY = day("2025-11-14")
HEAD = Head(name="Lê Văn Mẫu", title="Trưởng phòng", email="le@example.vn", phone="0900 000 001")
UNIT = Department(id="A", name="Phòng Kinh tế", head=HEAD)
OFFICE = Department(id="VP", name="Văn phòng UBND")
BODY = Organization(name="UBND xã Mẫu", place="x", symbol="x")


def office(*tasks: Task, **values: object) -> Record:
    usual = {"organization": BODY, "departments": (UNIT, OFFICE)}
    return record(*tasks, **{**usual, **values})


def found(of: Record) -> list[Message]:
    return list(messages(of, census(of, DAY), of.departments))


def body(*tasks: Task, **values: object) -> list[str]:
    """Return the lines between the head and the request."""
    (message,) = found(office(*tasks, **values))
    return message.text.split("\n")[4:-2]


def test_the_whole_message() -> None:
    (message,) = found(office(task("NV-1", due="2025-11-10", content="Tập huấn kỹ năng số.")))
    assert message.text.split("\n") == [
        "UBND xã Mẫu nhắc việc cải cách hành chính",
        "Thứ Sáu, ngày 14/11/2025",
        "Kính gửi: Đồng chí Lê Văn Mẫu, Trưởng phòng Kinh tế",
        "",
        "QUÁ HẠN (1)",
        "- Tập huấn kỹ năng số: hạn 10/11/2025, quá hạn 4 ngày [NV-1]",
        "",
        "Đề nghị đồng chí chỉ đạo thực hiện, gửi báo cáo tình hình về Văn phòng UBND chậm nhất ngày "
        "19/11/2025, nêu mã trong ngoặc vuông.",
    ]
    assert message.subject == "Nhắc việc cải cách hành chính ngày 14/11/2025 – Phòng Kinh tế"
    assert (message.reply_to, message.reply_by) == ("Văn phòng UBND", day("2025-11-19"))


def test_what_is_near_stands_by_how_near_it_is() -> None:
    days = ("14", "15", "16", "17", "18", "21", "22", "24")
    tasks = [task(f"N{d}", due=f"2025-11-{d}") for d in days]
    assert body(*tasks, settings=Settings(due_soon_days=10)) == [
        "HẠN HÔM NAY, 14/11/2025 (1)",
        "- x [N14]",
        "",
        "HẠN NGÀY MAI, 15/11/2025 (1)",
        "- x [N15]",
        "",
        "TRONG 3 NGÀY TỚI (2)",
        "- x: hạn Chủ nhật, ngày 16/11/2025, còn 2 ngày [N16]",
        "- x: hạn thứ Hai, ngày 17/11/2025, còn 3 ngày [N17]",
        "",
        "TRONG 7 NGÀY TỚI (2)",
        "- x: hạn thứ Ba, ngày 18/11/2025, còn 4 ngày [N18]",
        "- x: hạn thứ Sáu, ngày 21/11/2025, còn 7 ngày [N21]",
        "",
        "CÒN HƠN 7 NGÀY (2)",
        "- x: hạn thứ Bảy, ngày 22/11/2025, còn 8 ngày [N22]",
        "- x: hạn thứ Hai, ngày 24/11/2025, còn 10 ngày [N24]",
    ]


def test_the_settings_say_how_far_ahead_a_message_looks() -> None:
    tasks = [task(f"N{d}", due=f"2025-11-{d}") for d in (14, 15, 17)]
    assert len(body(*tasks, settings=Settings(due_soon_days=0))) == 2
    assert len(body(*tasks, settings=Settings(due_soon_days=1))) == 5


def test_a_deadline_in_words_stands_in_words() -> None:
    lines = body(task("N1", due="2025-10"), task("N2", due="2025-11-20", due_text="trước kỳ họp"))
    assert lines[1] == "- x: hạn trong tháng 10/2025, quá hạn 14 ngày [N1]"
    assert lines[-1] == "- x: hạn trước kỳ họp, còn 6 ngày [N2]"


def test_the_periods_of_a_duty_stand_in_one_line() -> None:
    monthly = task(
        "M",
        repeat=repeat("month", day=10, from_="2025-08"),
        done=(Completion(period=period("2025-08"), completed=day("2025-08-09")),),
    )
    assert body(monthly) == [
        "QUÁ HẠN (1)",
        "- x, kỳ 9/2025, 10/2025, 11/2025: kỳ đầu hạn 10/09/2025, quá hạn 65 ngày [M]",
        "",
        "CHƯA CÓ MINH CHỨNG (1)",
        "- x, kỳ 8/2025: đã báo xong ngày 09/08/2025 [M]",
    ]
    weekly = body(task("W", repeat=repeat("week", from_="2025-W20", until="2025-W44")))
    assert "kỳ tuần 20/2025 … tuần 44/2025 (25 kỳ): kỳ đầu hạn 16/05/2025" in weekly[1]


def test_the_request_follows_what_is_owed() -> None:
    late = task("L", due="2025-11-10")
    unproven = task("U", due="2025-12-10", completed="2025-11-01")
    last = [
        found(office(*tasks))[0].text.rpartition("\n")[2]
        for tasks in ((unproven,), (late, unproven))
    ]
    assert last[0].startswith("Đề nghị đồng chí gửi minh chứng còn thiếu về Văn phòng UBND")
    assert last[1].startswith(
        "Đề nghị đồng chí chỉ đạo thực hiện, gửi báo cáo tình hình, minh chứng còn thiếu về"
    )


def test_a_unit_without_a_head_and_the_office_itself() -> None:
    (message,) = found(office(task(due="2025-11-10", department="VP")))
    assert "\nKính gửi: Lãnh đạo Văn phòng UBND\n" in message.text
    assert (
        "Đề nghị đơn vị chỉ đạo thực hiện, gửi báo cáo tình hình về UBND xã Mẫu chậm nhất"
        in message.text
    )
    assert addressee(replace(UNIT, head=Head(name="Lê Mẫu"))) == "Đồng chí Lê Mẫu"


def test_long_words_are_cut_between_words_and_several_lines_are_one() -> None:
    long = "Rà soát, " + "thủ tục " * 40
    (line,) = [line for line in body(task("N", due="2025-11-10", content=long)) if line[:1] == "-"]
    assert line.endswith("thủ tục thủ …: hạn 10/11/2025, quá hạn 4 ngày [N]")
    assert len(line) < 220
    assert (
        "- Hai việc: - một; - hai: hạn"
        in body(task(due="2025-11-10", content="Hai việc:\n- một;\n- hai.\n"))[1]
    )
    unbroken = body(task(due="2025-11-10", content="x" * 500))[1]
    assert unbroken.startswith(f"- {'x' * 160} …: hạn")


def test_what_is_not_begun_done_or_later_is_in_no_message() -> None:
    tasks = (
        task("begins", due="2025-11-10", start="2025-12-01"),
        task("far", due="2025-12-31"),
        task("never"),
        task("stopped", due="2025-11-10", status="paused", reason="x"),
    )
    assert found(office(*tasks)) == []


@given(records(), DAYS)
def test_a_message_names_each_owed_duty_once_an_urgency(made: Record, on: dt.date) -> None:
    for message in messages(made, census(made, on), made.departments):
        lines = [line for line in message.text.split("\n") if line.startswith("- ")]
        owed = message.found.owed
        assert {line.rpartition("[")[2][:-1] for line in lines} == {d.task.id for d in owed}
        assert len(lines) == len(set(lines)) <= len(owed)
        assert all(line == line.strip() for line in message.text.split("\n"))


def test_twice_the_duties_are_twice_the_work() -> None:
    few, many = (
        office(*(task(f"N{n}", due="2025-11-10") for n in range(count))) for count in (200, 400)
    )
    assert calls_in(lambda: found(many)) < 2.2 * calls_in(lambda: found(few))
