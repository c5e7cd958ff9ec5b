"""Points as decisions print them."""

from decimal import Decimal

import pytest

from cchc_cli.intake.maxima import maximum_at_end, maximum_in


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("2", "2"), ("2,0", "2.0"), ("1.25", "1.25"), ("5 điểm", "5"), ("Tối đa 3 điểm", "3"),
        ("0 điểm · Chỉ theo dõi", "0"), ("Chỉ theo dõi", "0"),
    ],
)  # fmt: skip
def test_a_cell_of_points_is_read(text: str, points: str) -> None:
    assert maximum_in(text) == Decimal(points)


@pytest.mark.parametrize("text", ["chưa xác định", "", "1/2", "điểm"])
def test_other_words_are_no_points(text: str) -> None:
    assert maximum_in(text) is None


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Cải cách thể chế (10 điểm).", ("Cải cách thể chế", Decimal(10))),
        ("Điểm thưởng: Tối đa (03 điểm).", ("Điểm thưởng", Decimal(3))),
        ("Hồ sơ quá 10 ngày", ("Hồ sơ quá 10 ngày", None)),
    ],
)
def test_a_maximum_may_stand_behind_the_name(name: str, found: tuple[str, Decimal | None]) -> None:
    assert maximum_at_end(name) == found
