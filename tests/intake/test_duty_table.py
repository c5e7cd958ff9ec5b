"""A list of duties as a draft: headings, merged units, deadlines of cells, what was left."""

import datetime as dt

import pytest

from cchc_cli.intake.draft import NoticeDraft
from cchc_cli.intake.duty_table import NoListError, draft_of_tables
from cchc_cli.intake.records import new_file
from cchc_cli.intake.tables import Row, Table
from cchc_cli.model.department import Department
from cchc_cli.model.partial_date import PartialDate
from tests.helpers.making import record

UNITS = (
    Department(id="KT", name="Phòng Kinh tế"),
    Department(id="VHXH", name="Phòng Văn hóa - Xã hội"),
    Department(id="VP", name="Văn phòng HĐND và UBND"),
)
PLAN = """
PHỤ LỤC
DANH MỤC NHIỆM VỤ NĂM 2026
(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2026 của Ủy ban nhân dân xã)
STT|Nội dung|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn|Sản phẩm|Ghi chú
(1)|(2)|(3)|(4)|(5)|(6)|(7)
I|Cải cách thể chế
1|- Rà soát văn bản|Văn phòng HĐND và UBND|Phòng Kinh tế; Công an xã|Quý II/2026|Báo cáo
2|Tuyên truyền|Phòng Văn hóa - Xã hội~Phòng Kinh tế||Trước ngày 20/3|
STT|Nội dung|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn|Sản phẩm|Ghi chú
II. Cải cách tài chính công
1|Công khai|Phòng Kinh tế||31/03/2026|
2|Báo cáo|||Ngày 15 hằng tháng|
3|Đối thoại|Phòng Kinh tế||Quý III - Quý IV/2026|
||||Hằng quý
Ghi chú: các đơn vị chủ động.
"""


def table(text: str, name: str = "Phụ lục") -> Table:
    lines = enumerate(text.strip().splitlines(), start=1)
    return Table(
        name,
        tuple(Row(f"dòng {n}", tuple(line.replace("~", "\n").split("|"))) for n, line in lines),
    )


@pytest.fixture
def draft() -> NoticeDraft:
    return draft_of_tables([table(PLAN)], record(departments=UNITS), {})


def test_the_title_says_what_it_belongs_to(draft: NoticeDraft) -> None:
    assert draft.head.number == "15"
    assert draft.head.date == PartialDate(2026, 1, 10)
    assert draft.head.subject == "DANH MỤC NHIỆM VỤ NĂM 2026"
    assert draft.plan


def test_rows_are_duties_and_headings_hold_for_those_below(draft: NoticeDraft) -> None:
    assert [(d.found.heading, d.found.content, d.departments) for d in draft.duties] == [
        ("Cải cách thể chế", "Rà soát văn bản", ("VP",)),
        ("Cải cách thể chế", "Tuyên truyền", ("VHXH", "KT")),
        ("Cải cách tài chính công", "Công khai", ("KT",)),
        ("Cải cách tài chính công", "Báo cáo", ("KT",)),
        ("Cải cách tài chính công", "Đối thoại", ("KT",)),
    ]
    assert draft.duties[0].product == "Báo cáo"
    assert draft.duties[0].partner_ids == ("KT",)


def test_deadlines_are_read_as_cells_word_them(draft: NoticeDraft) -> None:
    dues = [duty.due for duty in draft.duties]
    days = [None if due is None or due.due is None else due.due.last for due in dues]
    assert days == [dt.date(2026, 6, 30), dt.date(2026, 3, 20), dt.date(2026, 3, 31), None, None]
    assert dues[3] is not None
    assert (dues[3].repeat, dues[3].day) == ("month", 15)
    assert dues[4] is not None
    assert dues[4].words == "Quý III - Quý IV/2026"


def test_what_was_not_read_is_told(draft: NoticeDraft) -> None:
    assert draft.questions == (
        "Kế hoạch in theo nội dung CCHC: ghi `content` cho từng chủ đề (themes)",
        "Cột chưa lấy: Ghi chú",
        "dòng 14: chưa lấy «Hằng quý»",
        "dòng 15: chưa lấy «Ghi chú: các đơn vị chủ động.»",
        "Trích yếu viết IN HOA, hãy gõ lại chữ thường: «DANH MỤC NHIỆM VỤ NĂM 2026»",
        "dòng 7: dữ liệu chưa có đơn vị phối hợp «Công an xã» («Rà soát văn bản»)",
        "dòng 12: ô đơn vị trống, lấy đơn vị của dòng trên («Báo cáo»)",
        "dòng 13: thời hạn bằng chữ «Quý III - Quý IV/2026» («Đối thoại»)",
    )


def test_the_file_says_that_it_is_a_plan(draft: NoticeDraft) -> None:
    made = new_file(draft, record(departments=UNITS), [])
    assert made.name == "danh-muc-15-2026-01-10.yaml"
    assert "    source: plan\n" in made.text
    assert "    product: Báo cáo\n" in made.text
    assert "lead:" not in made.text
    assert "details:" not in made.text


def test_a_heading_may_be_the_unit_or_numbered_over_its_rows() -> None:
    text = "STT|Nhiệm vụ|Đơn vị|Hạn\nA|Văn phòng HĐND và UBND\n1|Việc chung\n1.1|Họp||15/3/2026"
    [duty] = draft_of_tables([table(text)], record(departments=UNITS), {}).duties
    assert (duty.found.heading, duty.found.content) == ("Việc chung", "Họp")
    text = "STT|Nhiệm vụ|Hạn\nA|Văn phòng HĐND và UBND\n1|Họp|15/3/2026"
    [duty] = draft_of_tables([table(text)], record(departments=UNITS), {}).duties
    assert duty.departments == ("VP",)


def test_sheets_without_a_list_are_told_and_none_at_all_is_an_error() -> None:
    other = table("Danh bạ|Điện thoại", "Danh bạ")
    found = draft_of_tables([other, table(PLAN)], None, {})
    assert "Trang «Danh bạ» không có cột nhiệm vụ, chưa đọc" in found.questions
    assert found.duties[0].sure
    with pytest.raises(NoListError):
        draft_of_tables([other], None, {})


def test_a_list_that_is_there_already_is_told(draft: NoticeDraft) -> None:
    from tests.helpers.making import task

    words = [duty.found.content for duty in draft.duties]
    known = record(*(task(str(n), content=w) for n, w in enumerate(words)), departments=UNITS)
    assert draft_of_tables([table(PLAN)], known, {}).known_as == known.tasks[0].notice


def test_cells_merged_over_rows_hold_for_each_and_leave_no_doubt() -> None:
    heads = ("STT", "Nhiệm vụ", "Đơn vị", "Hạn")
    title = ("DANH MỤC NHIỆM VỤ", "", "", "")
    rows = (
        Row("dòng 1", title),
        Row("dòng 2", title, frozenset({0})),
        Row("dòng 3", heads),
        Row("dòng 4", ("1", "Rà soát", "Phòng Kinh tế", "15/3/2026")),
        Row("dòng 5", ("2", "Báo cáo", "Phòng Kinh tế", "15/3/2026"), frozenset({2, 3})),
    )
    made = draft_of_tables([Table("", rows)], record(departments=UNITS), {})
    assert made.head.subject == "DANH MỤC NHIỆM VỤ"
    assert [(d.departments, d.due and str(d.due.due), d.sure) for d in made.duties] == [
        (("KT",), "2026-03-15", True),
        (("KT",), "2026-03-15", True),
    ]
