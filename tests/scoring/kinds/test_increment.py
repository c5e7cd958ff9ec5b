"""Points that grow by steps from a start (NĐ 307: cứ thêm 1.000 người được tính thêm 0,5 điểm)."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cchc_cli.model.result import Result
from cchc_cli.scoring.kinds.increment import Increment
from tests.helpers.scoring import worth

D = Decimal
PEOPLE = Increment(kind="increment", base=D(10), from_=D(16000), every=D(1000), points_=D("0.5"))
POOR = Increment(
    kind="increment", base=D(1), from_=D("4.5"), every=D(1), points_=D("0.5"), direction="down"
)


@pytest.mark.parametrize(
    ("scoring", "value", "points"),
    [
        (PEOPLE, "0", "10"),
        (PEOPLE, "16000", "10"),
        (PEOPLE, "16999", "10"),
        (PEOPLE, "17000", "10.5"),
        (PEOPLE, "45999", "24.5"),
        (PEOPLE, "46000", "25"),
        (PEOPLE, "99000", "25"),
        (POOR, "9", "1"),
        (POOR, "4.5", "1"),
        (POOR, "3.51", "1"),
        (POOR, "3.5", "1.5"),
        (POOR, "0", "3"),
        (replace(PEOPLE, partial=True), "16500", "10.25"),
    ],
)
def test_whole_steps_count(scoring: Increment, value: str, points: str) -> None:
    assert worth(scoring, "25", value=value) == points


def test_rates_are_measured_too() -> None:
    rate = Increment(kind="increment", from_=D(50), every=D(10), points_=D(1))
    assert worth(rate, "5", numerator="7", denominator="10") == "2"
    assert worth(rate, "5", percent="69.99") == "1"
    assert worth(rate, "5") is None


def test_it_is_said_in_words() -> None:
    assert PEOPLE.rule() == (
        "đến 16.000: 10 điểm; cứ thêm 1.000 được cộng 0,5 điểm, không quá điểm tối đa"
    )
    assert "cứ bớt 1 " in POOR.rule()
    assert PEOPLE.explanation(Result(value=D(17000))) == "đạt 17.000"
    assert PEOPLE.explanation(Result()) == ""


def test_steps_of_nothing_and_too_high_a_base_are_problems() -> None:
    odd = replace(PEOPLE, every=D(0))
    assert [path for path, _ in odd.problems(D(5))] == [("every",), ("base",)]
    assert list(PEOPLE.problems(D(25))) == []


@pytest.mark.parametrize("every", ["0", "0.00"])
def test_a_step_of_nothing_brings_no_points_and_no_exception(every: str) -> None:
    nothing = replace(PEOPLE, every=D(every))
    assert nothing.points(D(20), Result(value=D(17000))) is None
    assert nothing.working(D(20), Result(value=D(17000))) == ""
    assert list(nothing.problems(D(20))) == [(("every",), "bước phải lớn hơn 0")]
