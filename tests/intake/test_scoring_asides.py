"""What wording says beside the score."""

import pytest

from cchc_cli.intake.scoring_asides import asides_of, is_aside


@pytest.mark.parametrize(
    ("line", "full"),
    [
        ("Trường hợp không phát sinh đơn thư thì đạt điểm tối đa", "Không phát sinh đơn thư"),
        ("Nếu a = 0 thì tính điểm tối đa", "Không phát sinh"),
        ("Không có báo cáo; kịp thời thì đạt điểm tối đa", None),
        ("Không có báo cáo thì không đạt điểm tối đa", None),
    ],
)
def test_where_nothing_arose_points_are_full(line: str, full: str | None) -> None:
    assert asides_of([line]).full == full


@pytest.mark.parametrize(
    ("line", "excluded"),
    [
        ("Không phát sinh hồ sơ thì không đánh giá tiêu chí này", True),
        ("Mẫu số bằng 0 thì loại khỏi danh mục", True),
        ("Không phát sinh hồ sơ. Nếu chậm thì không tính điểm", False),
    ],
)
def test_where_nothing_arose_it_may_be_left_out(line: str, excluded: bool) -> None:
    assert asides_of([line]).excluded is excluded


def test_what_is_not_self_assessed_reductions_and_conditions() -> None:
    found = asides_of(
        [
            "Các xã KHÔNG thực hiện tự đánh giá",
            "Báo cáo chậm thì bị trừ 20% số điểm; thiếu phụ lục trừ 12,5% điểm",
            "Trừ 30% số điểm",
            "Điều kiện được tính điểm: có kế hoạch. Khác",
        ]
    )
    assert not found.self_assessed
    assert found.reductions == {
        "Báo cáo chậm": "20%", "Thiếu phụ lục": "12.5%", "Trừ 30%": "30%",
    }  # fmt: skip
    assert found.condition == "Có kế hoạch"


def test_an_ordinary_line_is_no_aside() -> None:
    assert not is_aside("Kịp thời: 1 điểm; không kịp thời: 0 điểm")
    assert is_aside("Nộp chậm trừ 50% số điểm")
