"""Headings among paragraphs that a person typed, and the numbers that follow them."""

import pytest

from cchc_cli.documents.headed import BASIS, CLAUSE, PART, lines, next_number


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("I. ĐÁNH GIÁ CHUNG", PART),
        ("1. Về kết quả đạt được", CLAUSE),
        ("1. Các đơn vị đã cố gắng.", 0),
        ("1. Các đơn vị gồm:", 0),
        ("Về kết quả đạt được", 0),
        ("10/10 đơn vị", 0),
        ("1. " + "kết quả " * 20, 0),
    ],
)
def test_a_heading_is_a_numbered_paragraph_of_one_line_without_a_mark(
    text: str, level: int
) -> None:
    assert [line.level for line in lines([text.strip()])] == [level]


@pytest.mark.parametrize(
    ("opening", "number"),
    [
        ((), 1),
        (("Hội nghị đã nghe báo cáo.",), 1),
        (("1. Kết quả", "Đạt.", "2. Hạn chế"), 3),
        (("I. ĐÁNH GIÁ", "1. Kết quả", "2. Hạn chế", "II. NHIỆM VỤ"), 1),
        (("II. NHIỆM VỤ", "1. Chung"), 2),
    ],
)
def test_numbers_go_on_after_clauses_and_begin_again_after_a_part(
    opening: tuple[str, ...], number: int
) -> None:
    assert next_number(lines(opening)) == number


@pytest.mark.parametrize("text", ["Chủ tịch kết luận như sau", "thực hiện các nội dung sau đây"])
def test_what_announces_ends_with_a_colon(text: str) -> None:
    assert list(lines([text])) == [f"{text}:"]
    assert list(lines([f"{text}:"])) == [f"{text}:"]


def test_legal_bases_are_told_by_their_semicolons() -> None:
    """As the layout checker does, which wants them in italics."""
    typed = (
        "Căn cứ Nghị quyết số 76/NQ-CP;",
        "Theo đề nghị của Chánh Văn phòng.",
        "Căn cứ Kế hoạch này, các đơn vị thực hiện.",
        "Việc một;",
        "Căn cứ tình hình thực tế, các đơn vị báo cáo.",
    )
    assert [line.level for line in lines(typed)] == [BASIS, BASIS, 0, 0, 0]
