"""Wording cut into clauses that bring points."""

from decimal import Decimal

import pytest

from cchc_cli.intake.scoring_clauses import clauses_of, pieces, shown


@pytest.mark.parametrize(("value", "text"), [("2.0", "2"), ("0.50", "0.5"), ("100", "100")])
def test_a_number_is_written_without_zeros_that_say_nothing(value: str, text: str) -> None:
    assert shown(Decimal(value)) == text


def test_a_condition_before_a_semicolon_stays_with_its_points() -> None:
    lines = [
        "Có kế hoạch; đúng hạn: 1 điểm; không có: 0 điểm",
        "Đủ 1 điểm. Thiếu 0 điểm / Không 0 điểm",
    ]
    assert list(pieces(lines)) == [
        "Có kế hoạch; đúng hạn: 1 điểm",
        "không có: 0 điểm",
        "Đủ 1 điểm",
        "Thiếu 0 điểm",
        "Không 0 điểm",
    ]


@pytest.mark.parametrize(
    ("words", "label", "typed"),
    [
        ("Kịp thời: 1", "Kịp thời", "1"),
        ("- Nếu kịp thời thì được chấm 1,5 điểm.", "Kịp thời", "1.5"),
        ("a) Đạt: 75% số điểm", "Đạt", "75%"),
        ("Có: 100% điểm tối đa", "Có", "100%"),
        ("Từ 95%: điểm tối đa", "Từ 95%", "4"),
        ("Từ 95% trở lên đạt điểm tối đa", "Từ 95% trở lên", "4"),
        ("Còn lại: không được tính điểm", "Còn lại", "0"),
    ],
)
def test_a_clause_says_what_is_reached_and_its_worth(words: str, label: str, typed: str) -> None:
    [clause] = clauses_of([words], Decimal(4))
    assert (clause.label, clause.typed) == (label, typed)


@pytest.mark.parametrize(
    "words",
    [
        "Họp ngày 15",
        "Nộp chậm trừ 0,5 điểm",
        "Tỷ lệ đạt 95%",
        "Tỷ lệ x điểm tối đa",
        "Đạt: 120% số điểm",
        "Tính theo công thức: điểm tối đa",
        f"{'a ' * 400}: 1 điểm",
    ],
)
def test_what_brings_no_points_of_its_own_is_no_clause(words: str) -> None:
    assert clauses_of([words], Decimal(4)) == []


def test_percent_is_of_the_maximum_and_more_adds_up() -> None:
    part, more = clauses_of(["Đạt: 75% số điểm; có báo cáo cộng thêm 1 điểm"], Decimal(4))
    assert (part.points(Decimal(4)), part.more) == (3, False)
    assert (more.points(Decimal(4)), more.more) == (1, True)
