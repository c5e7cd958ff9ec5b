"""Points by the step that is reached."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.model.result import Result
from cchc_cli.scoring.kinds.levels import Levels, Step
from tests.helpers.scoring import result, worth

D = Decimal
IDEAS = Levels(
    kind="levels", steps=(Step(from_=D(2), points=D(1)), Step(from_=D(1), points=D("0.5")))
)
MOST = st.decimals("0.25", 20, places=2)


def steps(*pairs: tuple[str, str]) -> Levels:
    return Levels(kind="levels", steps=tuple(Step(from_=D(f), points=D(p)) for f, p in pairs))


CASES: list[tuple[str, Any, str, dict[str, str], str | None]] = [
    ("Từ 02 sáng kiến trở lên: 1", IDEAS, "1", {"value": "2"}, "1"),
    ("03 sáng kiến cũng 1", IDEAS, "1", {"value": "3"}, "1"),
    ("có 01: 0,5", IDEAS, "1", {"value": "1"}, "0.5"),
    ("không có: 0", IDEAS, "1", {"value": "0"}, "0"),
    ("missing value", IDEAS, "2", {}, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("scoring", "most", "typed", "points"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_points_are_those_of_the_official_wording(
    scoring: Any, most: str, typed: dict[str, str], points: str | None
) -> None:
    assert worth(scoring, most, **typed) == points


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


def test_closed_and_open_edges() -> None:
    """KH 157: từ 95 - dưới 100% …; đạt 100%: trên 80 does not hold 80."""
    edges = Levels(
        kind="levels",
        steps=(
            Step(above=D(80), points=D(2)),
            Step(from_=D(80), points=D(1)),
            Step(from_=D(0), points=D(0)),
        ),
    )
    assert [worth(edges, "2", percent=rate) for rate in ("79.99", "80", "80.01")] == ["0", "1", "2"]
    assert edges.rule() == "trên 80: 2 điểm; từ 80: 1 điểm; từ 0: 0 điểm; còn lại: 0 điểm"
    assert list(edges.problems(D(2))) == []


def test_a_rank_is_better_the_smaller_it_is() -> None:
    """N 1.4: vị trí thứ 01/34–10/34: 0.5; 11–25: 0.25; 26–34: 0."""
    rank = Levels(
        kind="levels",
        direction="down",
        steps=(Step(to=D(10), points=D("0.5")), Step(to=D(25), points=D("0.25"))),
    )
    found = [worth(rank, "0.5", value=place) for place in ("1", "10", "11", "25", "26")]
    assert found == ["0.5", "0.5", "0.25", "0.25", "0"]
    assert list(rank.problems(D("0.5"))) == []
    assert rank.rule() == "đến 10: 0,5 điểm; đến 25: 0,25 điểm; còn lại: 0 điểm"


def test_rates_and_fractions_are_measured_exactly() -> None:
    online = Levels(
        kind="levels", steps=(Step(from_=D(98), points=D(3)), Step(from_=D(95), points=D(2)))
    )
    assert worth(online, "3", numerator="1232", denominator="1246") == "3"
    assert (
        online.explanation(result(numerator="1232", denominator="1246"))
        == "đạt mức 98,88% (1.232/1.246)"
    )
    assert worth(online, "3", numerator="97999999", denominator="100000000") == "2"
    assert online.missing(result(percent="95")) == "đạt mức từ 98"


def test_steps_need_one_edge_of_their_direction() -> None:
    both = Levels(
        kind="levels", steps=(Step(from_=D(1), above=D(1), points=D(1)), Step(points=D(1)))
    )
    assert [path for path, words in both.problems(D(1)) if "cần đúng một" in words] == [
        ("steps", 0),
        ("steps", 1),
    ]
    down = Levels(kind="levels", direction="down", steps=(Step(from_=D(1), points=D(1)),))
    assert [words for _, words in down.problems(D(1))] == ["mức 1 cần đúng một trong: to"]


def test_a_rate_above_100_is_taken_where_a_step_lies_there() -> None:
    beyond = Levels(
        kind="levels", steps=(Step(from_=D(104), points=D(1)), Step(from_=D(100), points=D("0.25")))
    )
    assert list(beyond.result_problems(result(percent="105"))) == []
    assert [p.key for p in IDEAS.result_problems(result(percent="105"))] == ["percent"]


def test_two_ways_to_measure_are_a_problem() -> None:
    (both,) = IDEAS.result_problems(result(value="1", numerator="1", denominator="2"))
    assert (both.key, both.message) == ("value", "có hai cách đo")
    (rates,) = IDEAS.result_problems(result(percent="1", numerator="1", denominator="2"))
    assert rates.message == "vừa có tử số, mẫu số vừa có tỷ lệ"


# Steps with numerators of their own, and references

TIMELY = Levels(
    kind="levels",
    steps=(Step(from_=D(90), points=D(1)), Step(from_=D(100), of="on_time", points=D(2))),
)


@pytest.mark.parametrize(
    ("done", "on_time", "points"),
    [("45", "45", "2"), ("45", "43", "1"), ("44", "44", "1"), ("40", "40", "0"), ("40", "45", "2")],
)
def test_a_step_may_have_a_numerator_of_its_own(done: str, on_time: str, points: str) -> None:
    """QĐ 1234, 1.1.2: Hoàn thành 100% nhiệm vụ kịp thời: 2; từ 90% - dưới 100% nhiệm vụ: 1."""
    counts = {"on_time": D(on_time)}
    assert worth(TIMELY, "2", numerator=done, denominator="45", counts=counts) == points


def test_nothing_is_known_while_a_step_lacks_its_numerator() -> None:
    assert worth(TIMELY, "2", numerator="45", denominator="45") is None
    assert worth(TIMELY, "2", denominator="45", counts={"on_time": D(45)}) is None


def test_of_one_edge_the_step_with_more_points_is_looked_at_first() -> None:
    both = Levels(
        kind="levels",
        steps=(Step(from_=D(100), points=D("1.5")), Step(from_=D(100), of="on_time", points=D(2))),
    )
    found = [
        worth(both, "2", numerator="6", denominator="6", counts={"on_time": D(n)}) for n in (6, 5)
    ]
    assert found == ["2", "1.5"]
    assert list(both.problems(D(2))) == []


def test_the_words_of_steps_name_their_numerators() -> None:
    given = result(numerator="45", denominator="45", counts={"on_time": D(43)})
    assert TIMELY.rule() == "từ 100% (on_time): 2 điểm; từ 90%: 1 điểm; còn lại: 0 điểm"
    assert TIMELY.working(D(2), given) == "45/45 = 100%, từ 90%"
    all_timely = result(numerator="45", denominator="45", counts={"on_time": D(45)})
    assert TIMELY.working(D(2), all_timely) == "45/45 = 100%, từ 100% (on_time)"
    assert TIMELY.working(
        D(2), result(numerator="1", denominator="45", counts={"on_time": D(1)})
    ) == ("1/45 = 2,22%, dưới mọi mức")
    assert TIMELY.set_options() == ('--numerator SỐ --denominator SỐ --part "on_time=SỐ"',)
    assert Levels.names_in({"steps": [{"of": "x"}, {"from": "1"}, "y"]}) == {"x"}
    assert Levels.names_in({"steps": "x"}) == frozenset()


def test_a_rate_that_only_looks_like_an_edge_is_written_with_more_places() -> None:
    online = Levels(kind="levels", steps=(Step(from_=D(90), points=D(1)),))
    given = result(numerator="89999", denominator="100000")
    assert online.working(D(1), given) == "89.999/100.000 = 89,999%, dưới mọi mức"
