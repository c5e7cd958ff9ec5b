"""Points of several shares of one whole."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.model.result import Result
from cchc_cli.model.worth import PercentOfMax
from cchc_cli.scoring.kinds.shares import Shares
from tests.helpers.scoring import worth

D = Decimal
TIMELY = Shares(kind="shares", weights={"on_time": D("1.5"), "late": D(1)})


def result(whole: Any = None, **counts: Any) -> Result:
    named = {name: D(count) for name, count in counts.items()}
    return Result(denominator=None if whole is None else D(whole), counts=named or None)


def points(scoring: Shares, most: str, given: Result) -> str | None:
    return worth(scoring, most, denominator=given.denominator, counts=given.counts)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (result(50, on_time=45, late=3), "1.41"),
        (result(50, on_time=50, late=0), "1.5"),
        (result(50, on_time=0, late=0), "0"),
        (result(3, on_time=1, late=1), "0.83"),
        (result(50, on_time=45), None),
        (result(0, on_time=0, late=0), None),
        (result(on_time=45, late=3), None),
        (result(50), None),
    ],
)
def test_late_work_counts_less(given: Result, expected: str | None) -> None:
    """N 1.7: (b/a)*1.50 + (c/a)*1.00; 45/50 × 1,5 + 3/50 × 1 = 1,35 + 0,06."""
    assert points(TIMELY, "1.5", given) == expected


def test_weights_in_percent_of_the_maximum() -> None:
    """N 2.3.2: (b1/a)*max*100% + (b2/a)*max*75% + (b3/a)*max*25%."""
    by_days = Shares(
        kind="shares",
        weights={"a": PercentOfMax(D(100)), "b": PercentOfMax(D(75)), "c": PercentOfMax(D(25))},
    )
    assert points(by_days, "2", result(10, a=5, b=3, c=2)) == "1.55"
    assert by_days.rule() == (
        "a/mẫu số × 100% điểm tối đa + b/mẫu số × 75% điểm tối đa + c/mẫu số × 25% điểm tối đa"
    )


def test_words() -> None:
    given = result(50, on_time=45, late=3)
    assert TIMELY.rule() == "on_time/mẫu số × 1,5 điểm + late/mẫu số × 1 điểm"
    assert TIMELY.explanation(given) == "on_time 45, late 3 trên tổng số 50"
    assert TIMELY.written(given) == "on_time 45; late 3/50"
    assert TIMELY.working(D("1.5"), given) == "45/50 × 1,5 + 3/50 × 1"
    assert TIMELY.working(D("1.5"), result(50)) == ""
    assert TIMELY.set_options() == ('--denominator SỐ --part "on_time=SỐ" --part "late=SỐ"',)
    assert TIMELY.takes == ("denominator", "on_time", "late")
    assert Shares.names_in({"weights": {"on_time": "1"}}) == {"on_time"}
    assert Shares.names_in({"weights": "x"}) == Shares.names_in({}) == frozenset()


COUNTS = st.tuples(st.integers(0, 50), st.integers(0, 50), st.integers(1, 100))


@given(COUNTS, st.decimals("0.25", 20, places=2), st.integers(0, 100), st.integers(0, 100))
def test_shares_stay_within_and_never_fall(
    counts: tuple[int, int, int], most: D, first: int, second: int
) -> None:
    a, b, rest = counts
    scoring = Shares(
        kind="shares", weights={"a": PercentOfMax(D(first)), "b": PercentOfMax(D(second))}
    )
    whole = a + b + rest
    now = scoring.points(most, result(whole, a=a, b=b))
    more = scoring.points(most, result(whole, a=a + 1, b=b))
    assert now is not None
    assert more is not None
    assert 0 <= now <= more <= most
