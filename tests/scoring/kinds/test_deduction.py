"""Points taken off for each breach."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.model.result import Result
from cchc_cli.scoring.kinds.deduction import Deduction
from tests.helpers.scoring import worth

D = Decimal
LATE = Deduction(kind="deduction", per=D("0.25"))
MOST = st.decimals("0.25", 20, places=2)

CASES: list[tuple[str, Any, str, dict[str, str], str | None]] = [
    ("mỗi báo cáo chậm trừ 0,25: 2 − 3 × 0,25 = 1,25", LATE, "2", {"count": "3"}, "1.25"),
    ("không chậm", LATE, "2", {"count": "0"}, "2"),
    ("không quá điểm tối đa: 2 − 9 × 0,25 < 0", LATE, "2", {"count": "9"}, "0"),
    ("missing count", LATE, "2", {}, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("scoring", "most", "typed", "points"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_points_are_those_of_the_official_wording(
    scoring: Any, most: str, typed: dict[str, str], points: str | None
) -> None:
    assert worth(scoring, most, **typed) == points


@given(st.integers(0, 50), st.decimals(0, 5, places=2), MOST)
def test_deductions_stay_within(count: int, per: D, most: D) -> None:
    points = Deduction(kind="deduction", per=per).points(most, Result(count=count))
    assert isinstance(points, D)
    assert 0 <= points <= most


def test_a_deduction_is_explained_by_what_each_time_costs() -> None:
    assert LATE.explanation(Result(count=3)) == "3 lần, mỗi lần trừ 0,25 điểm"
    assert LATE.explanation(Result(count=0)) == "0 lần, mỗi lần trừ 0,25 điểm"
    assert LATE.explanation(Result()) == ""
