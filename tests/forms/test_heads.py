"""What stands above the entries of a sheet and at its foot."""

import datetime as dt

import pytest

from cchc_cli.forms.heads import footer, lines
from cchc_cli.forms.layout import CRITERIA, ENTRY_SHEETS, ID_HEAD, TASKS
from cchc_cli.forms.unit_form import FormHead, UnitForm


@pytest.fixture
def form() -> UnitForm:
    return UnitForm(
        head=FormHead("Ủy ban nhân dân xã Mẫu", "UBND", "KT", dt.date(2025, 11, 15), 2025),
        unit_name="Phòng Kinh tế",
        reply_to="Văn phòng",
        reply_by=dt.date(2025, 11, 19),
        sheets=(),
        unproven=(),
    )


def test_it_says_whose_it_is_of_which_day_and_whom_to_send_it_to(form: UnitForm) -> None:
    assert lines(form, TASKS, empty=False) == (
        "ỦY BAN NHÂN DÂN XÃ MẪU",
        "BIỂU CẬP NHẬT KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
        "Đơn vị: Phòng Kinh tế. Số liệu đến ngày 15/11/2025.",
        "Điền các ô tô vàng (xem trang Hướng dẫn), gửi lại Văn phòng chậm nhất ngày 19/11/2025.",
    )


def test_a_sheet_without_entries_asks_for_nothing(form: UnitForm) -> None:
    assert lines(form, TASKS, empty=True)[3] == "Gửi lại Văn phòng chậm nhất ngày 19/11/2025."


def test_the_year_of_the_set_of_criteria_is_named_where_there_is_one(form: UnitForm) -> None:
    assert lines(form, CRITERIA, empty=False)[1].endswith("HÀNH CHÍNH NĂM 2025")
    without = form._replace(head=form.head._replace(year=None))
    assert lines(without, CRITERIA, empty=False)[1].endswith("HÀNH CHÍNH")


def test_no_line_is_taken_for_the_head_of_ids(form: UnitForm) -> None:
    assert all(ID_HEAD not in lines(form, sheet, empty=False) for sheet in ENTRY_SHEETS)


@pytest.mark.parametrize("name", ["&" * 300, "Phòng " * 100])
def test_a_footer_is_never_longer_than_excel_takes(form: UnitForm, name: str) -> None:
    assert len(footer(form._replace(unit_name=name))) <= 255


def test_a_name_with_an_ampersand_or_a_digit_is_no_code(form: UnitForm) -> None:
    assert "&10 5 & 6".replace("&", "&&")[1:] in footer(form._replace(unit_name="5 & 6"))
