"""Points for each item, at most the maximum."""

from decimal import Decimal

import pytest

from cchc_cli.model.result import Result
from cchc_cli.scoring.kinds.per_item import PerItem
from tests.helpers.scoring import worth

D = Decimal
CASES = PerItem(kind="per_item", points_=D("0.4"))


@pytest.mark.parametrize(("count", "points"), [("0", "0"), ("1", "0.4"), ("3", "1.2"), ("9", "2")])
def test_each_item_brings_its_points_up_to_the_maximum(count: str, points: str) -> None:
    """KH 157: mỗi trường hợp … chấm 0,4 điểm."""
    assert worth(CASES, "2", count=count) == points
    assert worth(CASES, "2") is None


def test_it_is_said_in_words() -> None:
    assert CASES.rule() == "mỗi trường hợp 0,4 điểm, không quá điểm tối đa"
    assert CASES.explanation(Result(count=3)) == "3 trường hợp, mỗi trường hợp 0,4 điểm"
    assert CASES.explanation(Result()) == ""
    assert CASES.missing(Result(count=3)) == "thêm trường hợp"


def test_items_that_bring_nothing_are_a_problem() -> None:
    assert list(CASES.problems(D(2))) == []
    assert [path for path, _ in PerItem(kind="per_item", points_=D(0)).problems(D(2))] == [
        ("points",)
    ]
