"""What a file is taken for: a type of document, or something that the decree does not rule."""

from typing import Any

import pytest

from cchc_cli.nd30.lint import Linted, linted
from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.ooxml.package import parts_of
from tests.helpers import typed
from tests.helpers.layout import good, saved
from tests.helpers.official.forms import build
from tests.helpers.official.outside import build_outside


def taken(document: Any, kind: str | None = None) -> Linted:
    return linted(read_page(parts_of(saved(document))), kind=kind)


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("nghi_quyet", "Nghị quyết"),
        ("cong_van", "Công văn"),
        ("cong_dien", "Công điện"),
        ("giay_moi", "Giấy mời"),
        ("bien_ban", "Biên bản"),
        ("thu_cong", "Thư công"),
        ("quy_che_kem_theo", "Quy chế"),
        ("phu_luc_dien_tu", "Phụ lục"),
        ("ban_sao_giay", "Thông báo"),
    ],
)
def test_a_form_is_named_by_its_type(form: str, name: str) -> None:
    assert taken(build(form, "table")).nature.name == name


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("party_letter", "văn bản của Đảng"),
        ("party_notice", "văn bản của Đảng"),
        ("legal_resolution", "văn bản quy phạm pháp luật"),
        ("request", "đơn, tờ khai"),
        ("declaration", "đơn, tờ khai"),
        ("life_story", "đơn, tờ khai"),
        ("slip", "phiếu dùng trong nội bộ"),
        ("english", "chưa rõ loại văn bản"),
    ],
)
def test_what_the_decree_does_not_rule_is_named(file: str, name: str) -> None:
    assert taken(build_outside(file)).nature.name.startswith(name)


def test_a_type_that_is_told_brings_the_rules_back() -> None:
    document = build_outside("party_letter")
    assert taken(document).findings == []
    judged = taken(document, kind="cong van")
    assert judged.nature.name == "Công văn"
    assert "QH-missing" in {finding.code for finding in judged.findings}


@pytest.mark.parametrize(
    ("number", "outside"),
    [
        ("Số: 12/2025/NQ-HĐND", True),
        ("Số:      /2025/QĐ-UBND", True),
        ("Số: 12/NQ-HĐND", False),
        ("Số: 2025/QĐ-UBND", False),  # a number, no year
    ],
)
def test_a_year_between_number_and_symbol_is_of_a_law(number: str, outside: bool) -> None:
    document = typed.blank()
    typed.head(document, number)
    typed.title(document, "NGHỊ QUYẾT", "Về một việc")
    assert bool(taken(document).nature.outside) is outside


def test_a_title_of_an_agency_is_no_form() -> None:
    """«ĐƠN VỊ» begins as «ĐƠN» does."""
    document = typed.letter()
    for cell in document.tables[0].rows[0].cells:
        for paragraph in cell.paragraphs:
            if paragraph.text == "XÃ NGHI DƯƠNG":
                paragraph.runs[0].text = "ĐƠN VỊ SỰ NGHIỆP"
    assert taken(document).nature.name == "Công văn"


def test_a_table_of_ours_without_head_is_still_judged() -> None:
    page = read_page(parts_of(good("worklist")))
    assert linted(page).nature.name == "Bảng, danh sách"
