"""Points in proportion to a rate."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.model.result import Result
from cchc_cli.scoring.kinds.ratio import Ratio, rate_of
from tests.helpers.scoring import worth

D = Decimal
PLAN = Ratio(kind="ratio", floor=D(80))
ONLINE = Ratio(kind="ratio", target=D(50))
BOTH = Ratio(kind="ratio", floor=D(60), target=D(95))


def ratio(empty: str) -> Ratio:
    return Ratio(kind="ratio", floor=D(80), empty=empty)  # type: ignore[arg-type]


PERCENT = st.decimals(0, 100, places=2)
MOST = st.decimals("0.25", 20, places=2)


def fraction(top: str | None, bottom: str | None, percent: str | None = None) -> Result:
    return Result(
        numerator=top and D(top),  # type: ignore[arg-type]
        denominator=bottom and D(bottom),  # type: ignore[arg-type]
        percent=percent and D(percent),  # type: ignore[arg-type]
    )


TOGETHER = ("tử số và mẫu số phải đi cùng nhau", "ghi cả numerator và denominator")

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
    ("scoring", "most", "typed", "points"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_points_are_those_of_the_official_wording(
    scoring: Any, most: str, typed: dict[str, str], points: str | None
) -> None:
    assert worth(scoring, most, **typed) == points


@given(PERCENT, PERCENT, PERCENT, st.decimals("0.5", 100, places=1), MOST)
def test_a_score_never_falls_when_the_rate_rises(a: D, b: D, floor: D, target: D, most: D) -> None:
    scoring = Ratio(kind="ratio", floor=min(floor, target), target=target)
    low, high = (scoring.points(most, Result(percent=p)) for p in sorted((a, b)))
    assert low is not None
    assert high is not None
    assert 0 <= low <= high <= most


def test_a_rate_is_rounded_alike_everywhere() -> None:
    rate = Result(percent=D("0.125"))
    assert "0,13%" in PLAN.explanation(rate)
    assert "0,13%" in PLAN.missing(rate)


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
    assert worth(ratio("full"), "2", denominator="0") == "2"


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
        (fraction("0", "0"), []),
        (fraction(None, None, "101"), [("percent", "tỷ lệ 101%, quá 100%", "xem lại tỷ lệ")]),
    ],
)  # fmt: skip
def test_halves_doubles_and_more_than_all_are_problems_of_a_fraction(
    given: Result, problems: Any
) -> None:
    assert list(PLAN.result_problems(given)) == problems


def test_a_rate_is_multiplied_before_it_is_divided() -> None:
    assert worth(Ratio(kind="ratio"), "3", numerator="11", denominator="600") == "0.06"
    third = Ratio(kind="ratio").points(D(1), fraction("1", "3"))
    assert third == Fraction(1, 3)


def test_full_from_is_no_divisor() -> None:
    """N 7.4.6: from 70 % all points, at 69 % it is 0,69 of them."""
    scoring = Ratio(kind="ratio", full_from=D(70))
    assert worth(scoring, "1", percent="70") == "1"
    assert worth(scoring, "1", percent="69") == "0.69"
    assert scoring.rule() == "từ 70%: điểm tối đa; còn lại: tỷ lệ nhân điểm tối đa"
    both = Ratio(kind="ratio", full_from=D(70), target=D(80))
    assert list(both.problems(D(1))) == [(("full_from",), "vừa có `target` vừa có `full_from`")]


def test_a_rate_that_only_looks_like_an_edge_shows_that_it_is_not() -> None:
    words = Ratio(kind="ratio", floor=D(90)).explanation(fraction("89999", "100000"))
    assert words == "tỷ lệ 89,999% (89.999/100.000), dưới mức sàn 90%"


def test_how_it_is_scored_is_said_in_words() -> None:
    assert BOTH.rule() == (
        "dưới 60%: 0 điểm; từ 95%: điểm tối đa; còn lại: tỷ lệ chia 95% nhân điểm tối đa"
    )
