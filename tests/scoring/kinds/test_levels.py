"""Levels: the highest step that is reached counts."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.model.result import Result
from cchc_cli.scoring.kinds.levels import Levels, Step
from tests.helpers.scoring import result_of

D = Decimal
IDEAS = Levels(
    kind="levels", steps=(Step(from_=D(2), points=D(1)), Step(from_=D(1), points=D("0.5")))
)

MOST = st.decimals("0.25", 20, places=2)

CASES: list[tuple[str, Any, str, dict[str, str], str | None]] = [
    ("Từ 02 sáng kiến trở lên: 1", IDEAS, "1", {"value": "2"}, "1"),
    ("03 sáng kiến cũng 1", IDEAS, "1", {"value": "3"}, "1"),
    ("có 01: 0,5", IDEAS, "1", {"value": "1"}, "0.5"),
    ("không có: 0", IDEAS, "1", {"value": "0"}, "0"),
    ("missing value", IDEAS, "2", {}, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "scoring", "most", "typed", "points"), CASES, ids=[c[0] for c in CASES]
)
def test_points_are_those_of_the_official_wording(
    name: str, scoring: Any, most: str, typed: dict[str, str], points: str | None
) -> None:
    expected = points if points in {None, "excluded"} else D(points or 0)
    assert scoring.points(D(most), result_of(**typed)) == expected


@given(
    st.lists(st.tuples(st.integers(0, 20), st.decimals(0, 30, places=2)), min_size=1, max_size=5),
    st.integers(-2, 25),
    MOST,
)
def test_levels_stay_within(steps: list[tuple[int, D]], value: int, most: D) -> None:
    scoring = Levels(kind="levels", steps=tuple(Step(from_=D(f), points=p) for f, p in steps))
    points = scoring.points(most, Result(value=D(value)))
    assert isinstance(points, D)
    assert 0 <= points <= most
    assert (
        replace(scoring, steps=scoring.steps[::-1]).points(most, Result(value=D(value))) is not None
    )


def test_a_step_is_worth_no_more_than_the_maximum() -> None:
    assert IDEAS.points(D("0.75"), Result(value=D(5))) == D("0.75")


def test_the_highest_step_that_is_reached_counts_in_any_order() -> None:
    turned = replace(IDEAS, steps=IDEAS.steps[::-1])
    values = ("0.99", "1", "1.99", "2")
    for scoring in (IDEAS, turned):
        found = [scoring.points(D(9), Result(value=D(value))) for value in values]
        assert found == [0, D("0.5"), D("0.5"), 1]


def test_a_value_is_explained() -> None:
    assert IDEAS.explanation(Result(value=D("1.50"))) == "đạt mức 1,5"
    assert IDEAS.explanation(Result()) == ""


def steps(*pairs: tuple[str, str]) -> Levels:
    return Levels(kind="levels", steps=tuple(Step(from_=D(f), points=D(p)) for f, p in pairs))


@pytest.mark.parametrize(
    ("given", "problems"),
    [
        (steps(("1", "1"), ("2", "2"), ("3", "2")), []),
        (steps(("1", "1"), ("2", "2.5")), [(("steps", 1, "points"), "mức 2,5 điểm, quá 2")]),
        (
            steps(("1", "1"), ("2", "2"), ("1", "2"), ("3", "1")),
            [
                (("steps", 2, "from"), "mức từ 1 viết hai lần"),
                (("steps", 3, "points"), "đạt từ 3 mà ít điểm hơn từ 2"),
                (("steps", 3, "points"), "đạt từ 3 mà ít điểm hơn từ 1"),
            ],
        ),
        (
            steps(("3", "1"), ("2.5", "1.5")),
            [(("steps", 1, "points"), "đạt từ 3 mà ít điểm hơn từ 2,5")],
        ),
        (
            steps(("3", "1"), ("1", "2"), ("3", "1")),
            [
                (("steps", 1, "points"), "đạt từ 3 mà ít điểm hơn từ 1"),
                (("steps", 2, "from"), "mức từ 3 viết hai lần"),
                (("steps", 2, "points"), "đạt từ 3 mà ít điểm hơn từ 1"),
            ],
        ),
        (steps(), [(("steps",), "chưa có mức nào")]),
    ],
)
def test_steps_above_the_maximum_written_twice_or_falling_are_problems(
    given: Levels, problems: Any
) -> None:
    assert list(given.problems(D(2))) == problems
