"""How wording becomes a way of scoring: each kind as decisions word it, in words of our own."""

from decimal import Decimal

import pytest

from cchc_cli.intake.scoring_words import recognised

CHOICE = {"kind": "choice", "options": {"Kịp thời": "1", "Không kịp thời": "0.5"}}


def levels(*steps: tuple[str, str, str], **more: str) -> dict[str, object]:
    made = [{edge: value, "points": points} for edge, value, points in steps]
    return {"kind": "levels", "steps": made, **more}


@pytest.mark.parametrize(
    ("words", "maximum", "scoring"),
    [
        ("Kịp thời: 1 điểm; không kịp thời: 0,5", "1", CHOICE),
        ("Kịp thời thì điểm đánh giá là 1. Không kịp thời thì điểm đánh giá là 0,5.", "1", CHOICE),
        (
            "Tốt: 100% số điểm; Khá: 75% số điểm; còn lại: không được tính điểm",
            "4",
            {"kind": "choice", "options": {"Tốt": "100%", "Khá": "75%", "Còn lại": "0"}},
        ),
        (
            "Từ 95% trở lên: 2; từ 90% đến dưới 95%: 1; dưới 90%: 0",
            "2",
            levels(("from", "95", "2"), ("from", "90", "1")),
        ),
        ("Đạt 100% cộng 05 điểm, không đạt 100% không cộng điểm.", "5", levels(("from", "100", "5"))),
        ("Trên 104%: 1; từ 100% đến 104%: 0,5", "1", levels(("above", "104", "1"), ("from", "100", "0.5"))),
        (
            "Có 03 bài trở lên đạt 1 điểm, có 02 bài đạt 0,5 điểm, không có: 0 điểm",
            "1",
            levels(("from", "3", "1"), ("from", "2", "0.5")),
        ),
        (
            "Xếp thứ 1 đến 10: 1; xếp thứ 11 đến 25: 0,5; trên 25: 0",
            "1",
            levels(("to", "10", "1"), ("to", "25", "0.5"), direction="down"),
        ),
        (
            "Không có vụ nào: 2 điểm; có 01 vụ: 1 điểm; có từ 02 vụ trở lên: 0 điểm",
            "2",
            levels(("to", "0", "2"), ("to", "1", "1"), direction="down"),
        ),
        ("Điểm = tỷ lệ × điểm tối đa", "3", {"kind": "ratio"}),
        ("Tỷ lệ × điểm tối đa; dưới 80%: 0 điểm", "3", {"kind": "ratio", "floor": "80"}),
        ("(b/a) * điểm tối đa. Nếu b/a < 0,7 thì 0 điểm", "3", {"kind": "ratio", "floor": "70"}),
        (
            "Từ 70% trở lên đạt điểm tối đa. Dưới 70%: tỷ lệ * điểm tối đa / 70%",
            "3",
            {"kind": "ratio", "target": "70"},
        ),
        (
            "b/a >= 0.7 thì đạt điểm tối đa; còn lại tính (b/a)*điểm tối đa",
            "3",
            {"kind": "ratio", "full_from": "70"},
        ),
        (
            "Hoàn thành 100%: đạt điểm tối đa; từ 80% đến dưới 100%: tính theo công thức "
            "(tỷ lệ % × điểm tối đa)/100%; dưới 80%: 0 điểm",
            "3",
            {"kind": "ratio", "floor": "80"},
        ),
        ("Mỗi báo cáo chậm trừ 0,25 điểm, không quá điểm tối đa", "2", {"kind": "deduction", "per": "0.25"}),
        ("Mỗi sáng kiến được 0,5 điểm", "2", {"kind": "per_item", "points": "0.5"}),
        (
            "Từ 1.000 hộ trở xuống được tính 2 điểm; trên 1.000 hộ thì cứ thêm 500 hộ "
            "được tính thêm 0,5 điểm",
            "5",
            {"kind": "increment", "base": "2", "from": "1000", "every": "500", "points": "0.5"},
        ),
        (
            "Từ 4,5% trở lên được tính 3 điểm; dưới 4,5% thì cứ giảm 1% được tính thêm 1 điểm",
            "5",
            {
                "kind": "increment", "base": "3", "from": "4.5", "every": "1", "points": "1",
                "direction": "down",
            },
        ),
        (
            "Có kế hoạch: 0,5 điểm; có báo cáo thì cộng thêm 1 điểm",
            "1.5",
            {"kind": "checklist", "items": {"Có kế hoạch": "0.5", "Có báo cáo": "1"}},
        ),
        (
            "(b/a)*1,0 + (c/a)*0,5. b là số đúng hạn; c là số trễ hạn",
            "1",
            {"kind": "shares", "weights": {"số đúng hạn": "1", "số trễ hạn": "0.5"}},
        ),
        ("Hội đồng xem xét, quyết định", "1", {"kind": "external"}),
    ],
)  # fmt: skip
def test_wording_becomes_the_kind_that_it_fits(words: str, maximum: str, scoring: object) -> None:
    assert recognised([words], [], Decimal(maximum)).keys["scoring"] == scoring


def test_without_a_maximum_nothing_is_made_of_points() -> None:
    assert recognised(["Có: 1; không: 0"], [], None).kind == "external"


def test_nothing_arose_is_full_for_a_rate_and_an_option_of_its_own_for_a_choice() -> None:
    said = "Trường hợp trong năm không phát sinh đơn thư thì đạt điểm tối đa."
    rate = recognised(["Từ 90% trở lên: 1 điểm; dưới 90%: 0 điểm", said], [], Decimal(1))
    choice = recognised(["Kịp thời: 1 điểm; không kịp thời: 0,5"], [said], Decimal(1))
    assert rate.keys["empty"] == "full"
    assert choice.keys["scoring"] == {
        "kind": "choice",
        "options": {
            "Kịp thời": "1",
            "Trong năm không phát sinh đơn thư": "1",
            "Không kịp thời": "0.5",
        },
    }


def test_what_a_unit_does_not_assess_is_marked() -> None:
    found = recognised(["Có: 1; không: 0"], ["Các xã không tự đánh giá nội dung này"], Decimal(1))
    assert found.keys["self_assessed"] == "false"


@pytest.mark.parametrize(
    "line",
    [
        "Báo cáo nộp chậm thì Hội đồng thẩm định xem xét TRỪ 50% điểm đạt được",
        "Trừ 50% số điểm đạt được nếu báo cáo nộp chậm",
    ],
)
def test_a_loss_in_percent_is_a_reduction(line: str) -> None:
    found = recognised(["Có: 1; không: 0", line], [], Decimal(1))
    assert found.keys["reductions"] == {"Báo cáo nộp chậm": "50%"}
    assert found.kind == "choice"


def test_a_deduction_in_an_area_of_penalties_counts_up() -> None:
    found = recognised(["Mỗi vụ trừ 1 điểm"], [], Decimal(3), penalty=True)
    assert found.keys["scoring"] == {"kind": "per_item", "points": "1"}


@pytest.mark.parametrize(
    ("words", "doubt"),
    [
        ("Từ 88 - 90%: 2 điểm; từ 90 - 95%: 3 điểm", "hai mức cùng có 90"),
        ("Từ 95% trở lên: 3; từ 80% đến dưới 90%: 1", "từ 90 đến 95 không thuộc mức nào"),
        ("Từ 95% trở lên: 3; dưới 90%: 0", "từ 90 đến 95 không thuộc mức nào"),
        ("Có: 1; không: 0", "mức cao nhất 1, điểm tối đa 3"),
        (
            "Hoàn thành 100% nhiệm vụ kịp thời: 3; hoàn thành từ 90% đến dưới 100%: 1",
            "các mức khác nhau cả ngoài con số (như kịp thời, đúng hạn)",
        ),
    ],
)
def test_what_is_odd_in_the_words_is_told(words: str, doubt: str) -> None:
    assert recognised([words], [], Decimal(3)).doubts == (doubt,)
