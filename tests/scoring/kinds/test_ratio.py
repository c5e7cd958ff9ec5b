"""Rates: from a floor on, up to a target, with what nothing to count is worth."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.model.result import Result
from cchc_cli.scoring.kinds.ratio import Ratio, rate_of
from tests.helpers.scoring import result_of

D = Decimal
PLAN = Ratio(kind="ratio", floor=D(80))
ONLINE = Ratio(kind="ratio", target=D(50))
BOTH = Ratio(kind="ratio", floor=D(60), target=D(95))
PERCENT = st.decimals(0, 100, places=2)
MOST = st.decimals("0.25", 20, places=2)


def ratio(empty: str) -> Ratio:
    return Ratio(kind="ratio", floor=D(80), empty=empty)  # type: ignore[arg-type]


CASES: list[tuple[str, Any, str, dict[str, str], str | None]] = [
    ("Hoàn thành 100%: điểm tối đa", PLAN, "3", {"numerator": "20", "denominator": "20"}, "3"),
    ("90% × 3 = 2,7", PLAN, "3", {"numerator": "18", "denominator": "20"}, "2.7"),
    ("từ 80%: 80 counts: 80% × 3 = 2,4", PLAN, "3", {"percent": "80"}, "2.4"),
    ("dưới 80%: 0", PLAN, "3", {"percent": "79.99"}, "0"),
    ("R ≥ T: Pmax", ONLINE, "3", {"percent": "50"}, "3"),
    ("above the target no more than Pmax", ONLINE, "3", {"percent": "72"}, "3"),
    ("R × Pmax / T = 40 × 3 / 50 = 2,4", ONLINE, "3", {"percent": "40"}, "2.4"),
    ("floor and target: 76 × 8 / 95 = 6,4", BOTH, "8", {"percent": "76"}, "6.4"),
    ("below the floor: 58,2 < 60", BOTH, "8", {"percent": "58.2"}, "0"),
    ("không phát sinh: đủ điểm", ratio("full"), "2", {"numerator": "0", "denominator": "0"}, "2"),
    ("không phát sinh: không điểm", ratio("zero"), "2", {"numerator": "0", "denominator": "0"}, "0"),
    ("không phát sinh: không tính", ratio("exclude"), "2", {"numerator": "0", "denominator": "0"}, "excluded"),
    ("không phát sinh, chưa nói", PLAN, "2", {"numerator": "0", "denominator": "0"}, None),
    ("missing data is not zero", PLAN, "2", {}, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "scoring", "most", "typed", "points"), CASES, ids=[c[0] for c in CASES]
)
def test_points_are_those_of_the_official_wording(
    name: str, scoring: Any, most: str, typed: dict[str, str], points: str | None
) -> None:
    expected = points if points in {None, "excluded"} else D(points or 0)
    assert scoring.points(D(most), result_of(**typed)) == expected


@given(PERCENT, PERCENT, PERCENT, st.decimals("0.5", 100, places=1), MOST)
def test_a_score_never_falls_when_the_rate_rises(a: D, b: D, floor: D, target: D, most: D) -> None:
    scoring = Ratio(kind="ratio", floor=min(floor, target), target=target)
    low, high = (scoring.points(most, Result(percent=p)) for p in sorted((a, b)))
    assert isinstance(low, D)
    assert isinstance(high, D)
    assert 0 <= low <= high <= most


def test_a_rate_is_rounded_alike_everywhere() -> None:
    rate = Result(percent=D("0.125"))
    assert "0,13%" in PLAN.explanation(rate)
    assert "0,13%" in PLAN.missing(rate)


def fraction(top: str | None, bottom: str | None, percent: str | None = None) -> Result:
    return Result(
        numerator=top and D(top),  # type: ignore[arg-type]
        denominator=bottom and D(bottom),  # type: ignore[arg-type]
        percent=percent and D(percent),  # type: ignore[arg-type]
    )


def test_a_floor_above_the_target_holds() -> None:
    odd = Ratio(kind="ratio", floor=D(90), target=D(80))
    found = [odd.points(D(8), Result(percent=D(rate))) for rate in (79, 80, 89, 90, 91)]
    assert found == [0, 0, 0, 8, 8]


def test_a_rate_is_typed_or_computed() -> None:
    assert rate_of(fraction("3", "4")) == 75
    assert rate_of(fraction("3", "4", "50")) == 50
    assert [rate_of(fraction(*pair)) for pair in (("3", None), (None, "4"), ("3", "0"))] == [
        None
    ] * 3


def test_a_half_of_a_fraction_brings_nothing_known() -> None:
    for empty in ("full", "zero", "exclude"):
        assert ratio(empty).points(D(2), fraction("3", None)) is None
        assert ratio(empty).points(D(2), fraction(None, "4")) is None
    assert ratio("full").points(D(2), fraction(None, "0")) == 2


def test_a_fraction_is_written_as_typed_else_the_rate() -> None:
    assert PLAN.written(fraction("17.0", "20")) == "17,0/20"
    assert PLAN.written(fraction("17", None, "85.5")) == "85,5%"
    assert PLAN.written(fraction(None, "20", "85.5")) == "85,5%"
    assert PLAN.written(Result()) == ""


@pytest.mark.parametrize(
    ("scoring", "given", "words"),
    [
        (PLAN, fraction("0", "0"), "không phát sinh"),
        (PLAN, fraction("17", "20"), "tỷ lệ 85% (17/20), yêu cầu 100%"),
        (PLAN, fraction("20", "20"), "tỷ lệ 100% (20/20)"),
        (PLAN, fraction("15", "20"), "tỷ lệ 75% (15/20), dưới mức sàn 80%"),
        (PLAN, fraction(None, None, "80"), "tỷ lệ 80%, yêu cầu 100%"),
        (PLAN, fraction("17", None, "85"), "tỷ lệ 85%, yêu cầu 100%"),
        (PLAN, fraction(None, "20", "85"), "tỷ lệ 85%, yêu cầu 100%"),
        (ONLINE, fraction("1", "3"), "tỷ lệ 33,33% (1/3), yêu cầu 50%"),
        (ONLINE, fraction(None, None, "50"), "tỷ lệ 50%"),
        (BOTH, fraction(None, None, "59.99"), "tỷ lệ 59,99%, dưới mức sàn 60%"),
    ],
)
def test_a_rate_is_explained_with_what_it_was_computed_from_and_what_was_asked(
    scoring: Ratio, given: Result, words: str
) -> None:
    assert scoring.explanation(given) == words


def test_the_rate_that_brings_all_points_is_told_beside_that_of_now() -> None:
    assert BOTH.missing(fraction("1", "3")) == "tỷ lệ đạt 95% (nay 33,33%)"
    assert BOTH.missing(Result()) == "tỷ lệ đạt 95%"
    assert Ratio(kind="ratio", floor=D(90), target=D("80")).missing(Result()) == "tỷ lệ đạt 90%"


@pytest.mark.parametrize(
    ("floor", "target", "problems"),
    [
        ("80", "80", []),
        ("0", "0", [(("target",), "tỷ lệ đích phải lớn hơn 0")]),
        ("0", "0.5", []),
        ("80.5", "80", [(("floor",), "sàn 80,5% quá đích 80%")]),
    ],
)
def test_a_target_of_nothing_or_below_the_floor_is_a_problem(
    floor: str, target: str, problems: Any
) -> None:
    scoring = Ratio(kind="ratio", floor=D(floor), target=D(target))
    assert list(scoring.problems(D(1))) == problems


TOGETHER = ("tử số và mẫu số phải đi cùng nhau", "ghi cả numerator và denominator")


@pytest.mark.parametrize(
    ("given", "problems"),
    [
        (fraction("3", "4"), []),
        (fraction("4", "4"), []),
        (fraction(None, None, "50"), []),
        (Result(), []),
        (fraction("3", None), [("numerator", *TOGETHER)]),
        (fraction(None, "4"), [("denominator", *TOGETHER)]),
        (fraction("3", None, "50"), [("numerator", *TOGETHER)]),
        (
            fraction("3", "4", "50"),
            [("percent", "vừa có tử số, mẫu số vừa có tỷ lệ", "giữ một trong hai")],
        ),
        (
            fraction("4.5", "4"),
            [("numerator", "tử số 4,5 lớn hơn mẫu số 4", "xem lại hai số")],
        ),
        (
            fraction("0", "0"),
            [(
                "denominator", "mẫu số bằng 0 mà cách chấm chưa nói tính thế nào",
                "thêm `empty: full`, `zero` hoặc `exclude` vào cách chấm",
            )],
        ),
    ],
)  # fmt: skip
def test_halves_doubles_and_more_than_all_are_problems_of_a_fraction(
    given: Result, problems: Any
) -> None:
    assert list(PLAN.result_problems(given)) == problems


def test_nothing_that_arose_is_no_problem_where_the_set_says_what_it_counts() -> None:
    assert list(ratio("zero").result_problems(fraction("0", "0"))) == []
