"""Rule TC01: bodies of districts, which ended on 1 July 2025."""

import pytest

from tests.helpers import typed
from tests.helpers.layout import codes_in
from tests.helpers.mutations import para


def told(sentence: str, day: str = typed.DATE) -> list[str]:
    document = typed.letter()
    typed.type_in(para(document, "Theo Công"), f" {sentence}")
    for cell in document.tables[0].rows[1].cells:
        for paragraph in cell.paragraphs:
            if paragraph.text == typed.DATE:
                paragraph.runs[0].text = day
    return [code for code in codes_in(document) if code == "TC01"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Đề nghị UBND huyện An Lão phối hợp.",
        "Gửi Phòng Nội vụ huyện để tổng hợp.",
        "Báo cáo Ủy ban nhân dân quận Hồng Bàng trong tháng.",
        "Xin ý kiến Huyện ủy trước khi thực hiện.",
    ],
)
def test_a_body_that_is_no_more(sentence: str) -> None:
    assert told(sentence) == ["TC01"]
    assert told(sentence, "Nghi Dương, ngày 30 tháng 6 năm 2025") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2024 của UBND huyện An Lão.",
        "Theo Kế hoạch số 5/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân huyện An Lão.",
        "Hồ sơ của UBND huyện An Lão cũ được bàn giao.",
        "Phòng Văn hóa - Xã hội và Sở Nội vụ phối hợp.",
        "Địa bàn huyện đảo có ba xã.",
    ],
)
def test_what_was_is_told_by_its_name_of_then(sentence: str) -> None:
    assert told(sentence) == []
