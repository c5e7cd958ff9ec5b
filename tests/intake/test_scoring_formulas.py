"""Wording that is a sum to be done."""

from decimal import Decimal

import pytest

from cchc_cli.intake.scoring_formulas import (
    deduction_of,
    increment_of,
    most_points,
    per_item_of,
    ratio_of,
    shares_of,
)


def test_of_several_rates_the_first_is_taken_and_all_are_told() -> None:
    found = deduction_of("mỗi lỗi trừ 0,25 điểm; lỗi nặng mỗi lần trừ 0,5 điểm")
    assert found == (
        {"kind": "deduction", "per": "0.25"},
        ("có nhiều mức trừ (0,25; 0,5), lấy 0,25",),
    )
    same = deduction_of("mỗi lỗi trừ 0,5 điểm; trừ 0,50 điểm/báo cáo chậm")
    assert same is not None
    assert same.doubts == ()


def test_items_may_have_several_worths() -> None:
    found = per_item_of("mỗi sáng kiến cấp xã được 0,5 điểm; mỗi sáng kiến cấp tỉnh được 1 điểm")
    assert found is not None
    assert found.scoring["points"] == "0.5"
    assert found.doubts == ("có nhiều mức điểm cho mỗi trường hợp (0,5; 1), lấy 0,5",)
    assert per_item_of("0,5 điểm/sáng kiến") == ({"kind": "per_item", "points": "0.5"}, ())


@pytest.mark.parametrize(
    "text",
    ["nộp chậm trừ 50% số điểm", "trừ 5 điểm", "mỗi báo cáo chậm trừ 20%", "đúng hạn: 1 điểm"],
)
def test_a_loss_once_or_in_percent_is_no_deduction(text: str) -> None:
    assert deduction_of(text) is None


def test_increments_go_up_or_down() -> None:
    up = "từ 16.000 người trở xuống 10 điểm; trên 16.000 người thì cứ thêm 1.000 người được tính thêm 0,5 điểm"
    found = increment_of(up)
    assert found is not None
    assert found.scoring == {
        "kind": "increment", "base": "10", "from": "16000", "every": "1000", "points": "0.5",
    }  # fmt: skip
    twice = increment_of(f"{up}. {up}")
    assert twice is not None
    assert twice.doubts == ("có nhiều cách tính trong một tiêu chí",)
    assert increment_of("cứ thêm 1.000 người được tính thêm 0,5 điểm") is None


def test_one_share_is_a_ratio_and_several_are_shares_by_their_names() -> None:
    assert shares_of("(b/a)*1,0") is None
    found = shares_of("(b/a) x điểm tối đa x 80% + (c/a) x điểm tối đa x 20%. b là số đúng hạn")
    assert found is not None
    assert found.scoring["weights"] == {"số đúng hạn": "80%", "c": "20%"}


def test_a_rate_without_its_points_is_asked_about() -> None:
    found = ratio_of("số hồ sơ đúng hạn / tổng số hồ sơ x 100%", [], Decimal(3))
    assert found is not None
    assert found.scoring == {"kind": "ratio"}
    assert found.doubts == ("chỉ nói cách tính tỷ lệ, tạm hiểu điểm = tỷ lệ × điểm tối đa",)
    assert ratio_of("họp đủ thành phần", [], Decimal(3)) is None


@pytest.mark.parametrize(
    ("text", "most"),
    [("TỐI ĐA không quá 25 điểm", "25"), ("tối đa 2,5 điểm", "2.5"), ("được 5 điểm", None)],
)
def test_a_maximum_may_stand_in_the_wording(text: str, most: str | None) -> None:
    assert most_points(text) == (None if most is None else Decimal(most))
