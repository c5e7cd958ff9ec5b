"""Clauses whose conditions are numbers."""

from decimal import Decimal

import pytest

from cchc_cli.intake.scoring_clauses import clauses_of
from cchc_cli.intake.scoring_levels import Levels, levels_of


def read(words: str) -> Levels | None:
    return levels_of(clauses_of([words], Decimal(3)), Decimal(3))


def test_steps_stand_from_the_best_whatever_the_order_of_the_words() -> None:
    found = read("dưới 80%: 0 điểm; từ 80% đến dưới 90%: 1 điểm; trên 90%: 3 điểm")
    assert found is not None
    assert found.scoring["steps"] == [
        {"above": "90", "points": "3"},
        {"from": "80", "points": "1"},
    ]
    assert found.rates


def test_small_is_good_where_the_better_step_lies_lower() -> None:
    found = read("không quá 2 vụ: 3 điểm; từ 3 vụ trở lên: 0 điểm")
    assert found is not None
    assert found.scoring == {
        "kind": "levels", "steps": [{"to": "2", "points": "3"}], "direction": "down",
    }  # fmt: skip
    assert not found.rates


@pytest.mark.parametrize(
    "words",
    [
        "Kịp thời: 3 điểm; từ 80%: 1 điểm",
        "Có 02 bài: 3 điểm",
        "dưới 2%: 3 điểm; từ 2% trở lên: 0 điểm",
        "không đạt 80%: 0 điểm",
        "từ 80%: 2 điểm; có báo cáo 100% cộng thêm 1 điểm",
    ],
)
def test_what_is_no_ladder_is_none(words: str) -> None:
    assert read(words) is None


def test_a_gap_and_an_edge_of_two_steps_are_told() -> None:
    found = read("từ 90% đến 95%: 2 điểm; từ 95% trở lên: 3 điểm; dưới 85%: 0 điểm")
    assert found is not None
    assert found.doubts == ("hai mức cùng có 95", "từ 85 đến 90 không thuộc mức nào")
