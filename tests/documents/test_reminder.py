"""The reminder: a letter about what is late, due soon or not proven."""

import datetime as dt
from dataclasses import replace

import pytest

from cchc_cli.documents.document import Document, Request
from cchc_cli.documents.make import Made, document
from cchc_cli.documents.reminder_words import asked, reply_line
from cchc_cli.model.department import Department
from cchc_cli.model.letter import Letter
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Reminder
from cchc_cli.progress.reminding import Reminded
from cchc_cli.progress.states import State, TaskOnDay
from tests.helpers import making
from tests.helpers.printing import filled_rows, grids, opened, printed, texts


def wanted(unit: str | None, day: str, **values: object) -> Request:
    asked = Request(kind="reminder", day=dt.date.fromisoformat(day), unit=unit)
    return asked._replace(**values)  # type: ignore[arg-type]


def reminder(record: Record, unit: str | None, day: str, **values: object) -> Made:
    return printed(record, wanted(unit, day, **values))


def blanks(record: Record, request: Request) -> tuple[str, ...]:
    composed: Document = document(record, request)
    return composed.blanks


def test_few_duties_are_told_in_prose(example_record: Record) -> None:
    made = reminder(example_record, "HCC", "2025-11-15")
    head = opened(made).tables[0]
    assert "V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính" in head.rows[1].cells[0].text
    assert "/UBND-VP" in head.rows[1].cells[0].text
    lines = texts(made)
    assert lines[0] == "Kính gửi: Trung tâm Phục vụ hành chính công"
    assert lines[1].startswith("Thực hiện Thông báo số 18/TB-UBND ngày 22/01/2025; Thông báo kết")
    assert lines[1].endswith(
        "Trung tâm Phục vụ hành chính công có 02 nhiệm vụ cần tập trung thực hiện, gồm 03 nội "
        "dung (2 sắp đến hạn, 1 chưa có minh chứng), cụ thể:"
    )
    assert lines[2:4] == [
        "- Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực: thời hạn "
        "20/11/2025, còn 5 ngày; sản phẩm: Báo cáo số liệu.",
        "- Báo cáo kết quả giải quyết thủ tục hành chính hằng tháng: kỳ 10/2025 hạn 20/10/2025, "
        "đã báo hoàn thành, chưa có minh chứng; kỳ 11/2025 hạn 20/11/2025, còn 5 ngày; sản phẩm: "
        "Báo cáo.",
    ]
    assert lines[5] == (
        "Báo cáo tình hình thực hiện, minh chứng còn thiếu gửi về Văn phòng HĐND và UBND chậm nhất "
        "ngày 19/11/2025 để tổng hợp."
    )
    assert lines[-1].endswith("./.")
    assert "- Lưu: VT, VP." in opened(made).tables[-1].rows[0].cells[0].text
    addressed = texts(reminder(example_record, "VHXH", "2025-11-15"))[0]
    assert addressed == "Kính gửi: Đồng chí Phạm Thị Mẫu, Trưởng phòng Văn hóa - Xã hội"


def test_many_duties_stand_in_a_table(example_record: Record) -> None:
    late = [
        making.task(f"X{i}", department="HCC", due="2025-11-10", product=f"Báo {i}")
        for i in range(4)
    ]
    made = reminder(replace(example_record, tasks=tuple(late)), "HCC", "2025-11-15")
    rows = filled_rows(grids(made)[0])
    assert rows[0] == ["STT", "Nhiệm vụ", "Sản phẩm", "Thời hạn", "Tình trạng"]
    assert [row[2:] for row in rows[1:]] == [
        [f"Báo {i}", "10/11/2025", "Quá hạn 5 ngày"] for i in range(4)
    ]
    assert not any(line.startswith("- ") for line in texts(made))


def test_the_letter_before_is_named(example_record: Record) -> None:
    before = [
        Letter(id="A", kind="reminder", department="HCC", subject="s", number=number, date=day)
        for number, day in (
            ("40/UBND-VP", dt.date(2025, 11, 1)),
            ("44/UBND-VP", dt.date(2025, 11, 9)),
            ("51/UBND-VP", dt.date(2025, 11, 16)),
        )
    ]
    other = replace(before[1], department="KT", date=dt.date(2025, 11, 12))
    record = replace(example_record, letters=(*before, other))
    opening = texts(reminder(record, "HCC", "2025-11-15"))[1]
    assert (
        "Ủy ban nhân dân xã Đông Mẫu đã có Công văn số 44/UBND-VP ngày 09/11/2025 về việc đôn đốc "
        "thực hiện. Tuy nhiên, qua theo dõi, đến ngày 15/11/2025, Trung tâm Phục vụ hành chính "
        "công còn 02 nhiệm vụ"
    ) in opening


def test_one_letter_to_all_has_a_part_for_each_unit(example_record: Record) -> None:
    made = reminder(example_record, None, "2025-11-15", together=True, number="50")
    lines = texts(made)
    assert lines[0:4] == [
        "Kính gửi:",
        "- Đồng chí Phạm Thị Mẫu, Trưởng phòng Văn hóa - Xã hội;",
        "- Đồng chí Hoàng Văn Mẫu, Trưởng phòng Kinh tế;",
        "- Trung tâm Phục vụ hành chính công.",
    ]
    assert "các đơn vị sau có 04 nhiệm vụ" in lines[4]
    heads = [line for line in lines if line[:2] in {"1.", "2.", "3."}]
    assert heads == [
        "1. Phòng Văn hóa - Xã hội có 01 nhiệm vụ quá hạn:",
        "2. Phòng Kinh tế có 01 nhiệm vụ chưa có minh chứng:",
        "3. Trung tâm Phục vụ hành chính công có 02 nhiệm vụ cần tập trung thực hiện, gồm 03 nội "
        "dung (2 sắp đến hạn, 1 chưa có minh chứng):",
    ]
    assert "Số: 50/UBND-VP" in opened(made).tables[0].rows[1].cells[0].text
    assert "ngày 15 tháng 11 năm 2025" in opened(made).tables[0].rows[1].cells[1].text


def test_the_number_of_the_settings_is_for_one_letter(example_record: Record) -> None:
    issue = Reminder(number="9", date=PartialDate(2025, 11, 14))
    record = replace(example_record, settings=replace(example_record.settings, reminder=issue))
    cites = "số, ngày của `TB-02`: điền `notices[TB-02]`"
    assert blanks(record, wanted("HCC", "2025-11-15")) == (cites,)
    without = blanks(record, wanted("HCC", "2025-11-15", number=""))
    assert without == ("số văn bản (--number SỐ)", cites)


@pytest.mark.parametrize(
    ("dated", "days", "until"),
    [
        ("2025-11-13", 3, "18/11/2025"),  # Thursday: over a weekend
        ("2025-11-13", 0, "13/11/2025"),
        ("2025-08-29", 1, "03/09/2025"),  # Friday: over the holidays of the settings
    ],
)
def test_the_reply_is_wanted_in_working_days(dated: str, days: int, until: str) -> None:
    holidays = (dt.date(2025, 9, 1), dt.date(2025, 9, 2))
    plain = making.record()
    issue = Reminder(reply_days=days, reply_to="Văn phòng")
    record = replace(plain, settings=replace(plain.settings, holidays=holidays, reminder=issue))
    line = reply_line(record, dt.date.fromisoformat(dated), [owing("due_soon")])
    assert line == (
        f"Báo cáo tình hình thực hiện gửi về Văn phòng chậm nhất ngày {until} để tổng hợp."
    )


def owing(*states: State) -> Reminded:
    """Return a unit that owes a duty in each state."""
    duties = tuple(
        TaskOnDay(task=making.task(f"{state}-{n}"), state=state, status="done", since=None)
        for n, state in enumerate(states)
    )
    return Reminded(unit=Department(id="A", name="Phòng A"), duties=duties, owed=duties)


@pytest.mark.parametrize(
    ("states", "words"),
    [
        (["due_soon"], " tập trung hoàn thành đúng thời hạn nhiệm vụ sắp đến hạn"),
        (
            ["overdue", "overdue"],
            " hoàn thành dứt điểm các nhiệm vụ quá hạn, báo cáo rõ nguyên nhân chậm",
        ),
        (
            ["overdue", "awaiting_evidence"],
            ": hoàn thành dứt điểm nhiệm vụ quá hạn, báo cáo rõ nguyên nhân chậm; bổ sung minh "
            "chứng của nhiệm vụ đã báo hoàn thành",
        ),
    ],
)
def test_one_thing_is_asked_without_a_colon(states: list[State], words: str) -> None:
    assert asked([owing(*states)]) == words


@pytest.mark.parametrize(
    ("states", "sent"),
    [
        (["overdue"], "Báo cáo tình hình thực hiện gửi về"),
        (["awaiting_evidence"], "Minh chứng còn thiếu gửi về"),
    ],
)
def test_the_reply_tells_how_things_stand_or_brings_the_evidence(
    states: list[State], sent: str
) -> None:
    line = reply_line(making.record(), dt.date(2025, 11, 13), [owing(*states)])
    assert line.startswith(sent)
