"""What was read of a notice or a list: units of the record and what is asked."""

from cchc_cli.intake.deadlines import Due
from cchc_cli.intake.draft import duty_of, duty_questions, shortened
from cchc_cli.intake.duties import Found
from cchc_cli.intake.units import UnitBook
from cchc_cli.model.department import Department
from tests.helpers.making import record

UNITS = (Department(id="KT", name="Phòng Kinh tế"), Department(id="VP", name="Văn phòng"))
BOOK = UnitBook(record(departments=UNITS), {})


def found(units: str | None, *, sure: bool = True) -> Found:
    return Found(units, "Họp", "Họp", "câu", sure=sure, where="dòng 3")


def test_who_leads_does_not_help() -> None:
    duty = duty_of(found("Phòng Kinh tế"), BOOK, partners=["Văn phòng", "Phòng Kinh tế"], due=None)
    assert (duty.departments, duty.partner_ids, duty.sure) == (("KT",), ("VP",), True)


def test_doubts_are_told_with_their_place() -> None:
    duty = duty_of(
        found("Công an xã", sure=False), BOOK, partners=(), due=Due("sớm"), doubts=("ô trống",)
    )
    assert list(duty_questions([duty])) == [
        "dòng 3: ô trống («Họp»)",
        "dòng 3: dữ liệu chưa có đơn vị «Công an xã» («Họp»)",
        "dòng 3: chưa rõ có phải nhiệm vụ không («Họp»)",
        "dòng 3: thời hạn bằng chữ «sớm» («Họp»)",
    ]
    assert duty_of(found(None), BOOK, partners=(), due=None).doubts == ("chưa rõ giao đơn vị nào",)


def test_long_words_are_shortened() -> None:
    assert len(shortened("a" * 100)) == len(shortened("a" * 60)) == 60
