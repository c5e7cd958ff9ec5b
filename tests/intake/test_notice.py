"""A notice as a draft: units of the record, partners, and what is asked."""

from cchc_cli.intake.lines import source_of_text
from cchc_cli.intake.notice import draft_of
from cchc_cli.model.department import Department
from cchc_cli.model.notice import Notice
from cchc_cli.model.partial_date import PartialDate
from tests.helpers.making import record, task
from tests.helpers.notices import COMMUNE, PROVINCE

UNITS = (
    Department(id="KT", name="Phòng Kinh tế"),
    Department(id="VHXH", name="Phòng Văn hóa - Xã hội"),
)


def test_units_of_the_record_are_found_and_others_asked_about() -> None:
    draft = draft_of(source_of_text(COMMUNE), record(departments=UNITS), {})
    assert [duty.departments for duty in draft.duties[:2]] == [("KT",), ("KT",)]
    assert draft.duties[0].sure
    assert draft.duties[1].doubts == (
        "dữ liệu chưa có đơn vị «Phòng Kinh tế và Ban Quản lý dự án»",
    )
    assert any("«Công an xã»" in question for question in draft.questions)


def test_partners_are_those_with_whom_it_is_done() -> None:
    draft = draft_of(source_of_text(PROVINCE), None, {})
    assert [duty.partners for duty in draft.duties if duty.partners] == [
        ("Văn phòng UBND tỉnh",),
        ("UBND phường Trung Tâm",),
    ]


def test_what_a_person_said_of_a_name_goes_first() -> None:
    said = {"Các đơn vị": ["KT", "VHXH"]}
    draft = draft_of(source_of_text(COMMUNE), record(departments=UNITS), said)
    [duty] = [d for d in draft.duties if d.found.units == "Các đơn vị"]
    assert (duty.departments, duty.doubts) == (("KT", "VHXH"), ())


def test_a_notice_that_is_there_already_is_told() -> None:
    known = Notice(id="TB-9", subject="x", number="45/TB-VP", date=PartialDate(2025, 11, 5))
    draft = draft_of(source_of_text(COMMUNE), record(departments=UNITS, notices=(known,)), {})
    assert draft.known_as == "TB-9"
    assert draft.questions[0] == "Dữ liệu đã có thông báo này: TB-9"
    words = [duty.found.content for duty in draft.duties]
    same = record(
        *(task(str(n), notice="TB-8", content=content) for n, content in enumerate(words)),
        departments=UNITS,
        notices=(Notice(id="TB-8", subject="x"),),
    )
    assert draft_of(source_of_text(COMMUNE), same, {}).known_as == "TB-8"


def test_what_is_not_found_is_asked_about() -> None:
    questions = draft_of(source_of_text("Xin chào."), None, {}).questions
    assert [question.split(":")[0] for question in questions] == [
        "Không thấy tên loại và trích yếu",
        "Không thấy ngày của thông báo",
        "Không thấy nhiệm vụ nào",
    ]


def test_a_day_of_a_lead_in_is_that_of_the_items_below_it() -> None:
    text = (
        "Đông Mẫu, ngày 05 tháng 11 năm 2025\nTHÔNG BÁO\nKết luận cuộc họp\n"
        "Ngày 03/11/2025, Chủ tịch UBND xã chủ trì cuộc họp.\n"
        "1. Phòng Kinh tế (hoàn thành trước ngày 20/11/2025):\n"
        "- Rà soát hồ sơ đất.\n- Lập danh sách hộ trước ngày 10/11/2025.\n"
    )
    draft = draft_of(source_of_text(text), None, {})
    assert [str(d.due.due) for d in draft.duties if d.due] == ["2025-11-20", "2025-11-10"]
