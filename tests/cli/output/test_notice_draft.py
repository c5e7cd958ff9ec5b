"""A notice that was read, as people and scripts see it."""

import pytest

from cchc_cli.cli.output.notice_draft import draft_listing
from cchc_cli.intake.draft import NoticeDraft
from cchc_cli.intake.duty_table import draft_of_tables
from cchc_cli.intake.tables import table_of_csv
from cchc_cli.model.department import Department
from tests.helpers.making import record

LIST = """(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2026)
Danh mục nhiệm vụ
Nhiệm vụ;Đơn vị chủ trì;Phối hợp;Thời hạn
Rà soát;Phòng Kinh tế;Công an xã;15/3/2026
Báo cáo;Phòng Kinh tế;;Hằng quý
Họp;Các tổ;;Khi có yêu cầu
Đối thoại;Phòng Kinh tế;;Tháng 4/2026
"""


@pytest.fixture
def draft() -> NoticeDraft:
    units = (Department(id="KT", name="Phòng Kinh tế"),)
    return draft_of_tables([table_of_csv(LIST)], record(departments=units), {})


def test_people_see_the_head_and_what_is_to_be_looked_at(
    draft: NoticeDraft, capsys: pytest.CaptureFixture[str]
) -> None:
    draft_listing(draft).text()
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["Số 15, ngày 10/01/2026", "Danh mục nhiệm vụ"]
    rows = [" ".join(line.split()) for line in lines]
    assert "KT Rà soát 15/03/2026 xem lại" in rows
    assert "KT Báo cáo hằng quý" in rows
    assert "? Các tổ Họp Khi có yêu cầu xem lại" in rows
    assert "4 nhiệm vụ, 2 cần xem lại" in rows
    assert lines[-1].startswith("- ")


def test_a_script_sees_each_duty_with_where_it_was_taken_from(draft: NoticeDraft) -> None:
    told = draft_listing(draft).json()
    assert set(told) == {"notice", "duties", "questions"}
    assert told["notice"] == {
        "number": "15", "date": "2026-01-10", "subject": "Danh mục nhiệm vụ",
        "signer": None, "recipients": [],
    }  # fmt: skip
    first, second, third, _ = told["duties"]
    assert (first["unit"], first["department"], first["departments"]) == (
        "Phòng Kinh tế", "KT", ["KT"],
    )  # fmt: skip
    assert (str(first["due"]), first["due_text"], first["repeat"]) == (
        "2026-03-15",
        "15/3/2026",
        None,
    )
    assert (first["partners"], first["sure"], first["where"]) == (["Công an xã"], False, "dòng 4")
    assert (second["due"], second["repeat"], second["sure"]) == (None, "quarter", True)
    assert (third["department"], third["departments"], third["due"]) == (None, [], None)
