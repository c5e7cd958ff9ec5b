"""The kinds on the official wording (each case with its arithmetic), and properties."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.amounts import rounded
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import KINDS
from cchc_cli.scoring import kinds
from cchc_cli.scoring.kinds.choice import Choice
from cchc_cli.scoring.kinds.deduction import Deduction
from cchc_cli.scoring.kinds.external import External
from cchc_cli.scoring.kinds.levels import Levels, Step
from cchc_cli.scoring.kinds.ratio import Ratio, rate_of

D = Decimal
TIMELY = Choice(
    kind="choice", options={"Kịp thời": D(1), "Không kịp thời": D("0.5"), "Không ban hành": D(0)}
)
IDEAS = Levels(
    kind="levels", steps=(Step(from_=D(2), points=D(1)), Step(from_=D(1), points=D("0.5")))
)
PLAN = Ratio(kind="ratio", floor=D(80))
ONLINE = Ratio(kind="ratio", target=D(50))
BOTH = Ratio(kind="ratio", floor=D(60), target=D(95))
LATE = Deduction(kind="deduction", per=D("0.25"))
SURVEY = External(kind="external")


def ratio(empty: str) -> Ratio:
    return Ratio(kind="ratio", floor=D(80), empty=empty)  # type: ignore[arg-type]


CASES: list[tuple[str, Any, str, dict[str, str], str | None]] = [
    ("Ban hành kịp thời: 1", TIMELY, "1", {"choice": "Kịp thời"}, "1"),
    ("không kịp thời: 0,5", TIMELY, "1", {"choice": "Không kịp thời"}, "0.5"),
    ("không ban hành: 0", TIMELY, "1", {"choice": "Không ban hành"}, "0"),
    ("Từ 02 sáng kiến trở lên: 1", IDEAS, "1", {"value": "2"}, "1"),
    ("03 sáng kiến cũng 1", IDEAS, "1", {"value": "3"}, "1"),
    ("có 01: 0,5", IDEAS, "1", {"value": "1"}, "0.5"),
    ("không có: 0", IDEAS, "1", {"value": "0"}, "0"),
    ("Hoàn thành 100%: điểm tối đa", PLAN, "3", {"numerator": "20", "denominator": "20"}, "3"),
    ("90% × 3 = 2,7", PLAN, "3", {"numerator": "18", "denominator": "20"}, "2.7"),
    ("từ 80%: 80 counts: 80% × 3 = 2,4", PLAN, "3", {"percent": "80"}, "2.4"),
    ("dưới 80%: 0", PLAN, "3", {"percent": "79.99"}, "0"),
    ("R ≥ T: Pmax", ONLINE, "3", {"percent": "50"}, "3"),
    ("above the target no more than Pmax", ONLINE, "3", {"percent": "72"}, "3"),
    ("R × Pmax / T = 40 × 3 / 50 = 2,4", ONLINE, "3", {"percent": "40"}, "2.4"),
    ("floor and target: 76 × 8 / 95 = 6,4", BOTH, "8", {"percent": "76"}, "6.4"),
    ("below the floor: 58,2 < 60", BOTH, "8", {"percent": "58.2"}, "0"),
    ("mỗi báo cáo chậm trừ 0,25: 2 − 3 × 0,25 = 1,25", LATE, "2", {"count": "3"}, "1.25"),
    ("không chậm", LATE, "2", {"count": "0"}, "2"),
    ("không quá điểm tối đa: 2 − 9 × 0,25 < 0", LATE, "2", {"count": "9"}, "0"),
    ("86,4% × 20 / 100 = 17,28", SURVEY, "20", {"percent": "86.4"}, "17.28"),
    ("điểm lấy nguyên", SURVEY, "20", {"points": "18.5"}, "18.5"),
    ("no more than max", SURVEY, "10", {"points": "18.5"}, "10"),
    ("không phát sinh: đủ điểm", ratio("full"), "2", {"numerator": "0", "denominator": "0"}, "2"),
    ("không phát sinh: không điểm", ratio("zero"), "2", {"numerator": "0", "denominator": "0"}, "0"),
    ("không phát sinh: không tính", ratio("exclude"), "2", {"numerator": "0", "denominator": "0"}, "excluded"),
    ("không phát sinh, chưa nói", PLAN, "2", {"numerator": "0", "denominator": "0"}, None),
    ("missing data is not zero", PLAN, "2", {}, None),
    ("missing choice", TIMELY, "2", {}, None),
    ("missing value", IDEAS, "2", {}, None),
    ("missing count", LATE, "2", {}, None),
    ("missing points", SURVEY, "2", {}, None),
]  # fmt: skip


def result(**values: Any) -> Result:
    numbers = {
        k: v if k == "choice" else int(v) if k == "count" else D(v) for k, v in values.items()
    }
    return Result(**numbers)


@pytest.mark.parametrize(
    ("name", "scoring", "most", "typed", "points"), CASES, ids=[c[0] for c in CASES]
)
def test_points_are_those_of_the_official_wording(
    name: str, scoring: Any, most: str, typed: dict[str, str], points: str | None
) -> None:
    expected = points if points in {None, "excluded"} else D(points or 0)
    assert scoring.points(D(most), result(**typed)) == expected


def test_a_kind_is_its_file() -> None:
    """A new file is a new kind: nothing else names them."""
    folder = Path(kinds.__file__).parent
    assert set(KINDS) == {path.stem for path in folder.glob("[!_]*.py")}
    for name, kind in KINDS.items():
        assert get_args(get_type_hints(kind)["kind"]) == (name,)
        assert kind.RESULT
        assert set(kind.RESULT) <= set(get_type_hints(Result))
        assert kind.TAKES


@pytest.mark.parametrize(
    ("exact", "shown"), [("1.005", "1.01"), ("0.125", "0.13"), ("2.4949", "2.49"), ("7", "7.00")]
)
def test_half_a_unit_rounds_up(exact: str, shown: str) -> None:
    assert str(rounded(D(exact))) == shown


PERCENT = st.decimals(0, 100, places=2)
MOST = st.decimals("0.25", 20, places=2)


@given(PERCENT, PERCENT, PERCENT, st.decimals("0.5", 100, places=1), MOST)
def test_a_score_never_falls_when_the_rate_rises(a: D, b: D, floor: D, target: D, most: D) -> None:
    scoring = Ratio(kind="ratio", floor=min(floor, target), target=target)
    low, high = (scoring.points(most, Result(percent=p)) for p in sorted((a, b)))
    assert isinstance(low, D)
    assert isinstance(high, D)
    assert 0 <= low <= high <= most


@given(st.integers(0, 50), st.decimals(0, 5, places=2), MOST)
def test_deductions_stay_within(count: int, per: D, most: D) -> None:
    points = Deduction(kind="deduction", per=per).points(most, Result(count=count))
    assert isinstance(points, D)
    assert 0 <= points <= most


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


def test_explanations_say_what_was_typed() -> None:
    praise = Choice(kind="choice", options={"UBND tỉnh khen": D(1), "Kịp thời": D(1)})
    assert praise.explanation(Result(choice="UBND tỉnh khen")) == "UBND tỉnh khen"
    assert praise.explanation(Result(choice="Kịp thời")) == "kịp thời"


def test_a_rate_is_rounded_alike_everywhere() -> None:
    rate = Result(percent=D("0.125"))
    assert "0,13%" in PLAN.explanation(rate)
    assert "0,13%" in PLAN.missing(rate)


# Choice


def test_a_label_is_worth_no_more_than_the_maximum_and_an_unknown_one_nothing_known() -> None:
    assert TIMELY.points(D("0.75"), Result(choice="Kịp thời")) == D("0.75")
    assert TIMELY.points(D(1), Result(choice="Kịp")) is None


def test_a_label_is_explained_as_part_of_a_sentence() -> None:
    assert [TIMELY.explanation(Result(choice=c)) for c in ("A", "ABc", "aB", "Đạt", None)] == [
        "a", "ABc", "aB", "đạt", "",
    ]  # fmt: skip


def test_labels_above_the_maximum_and_none_at_all_are_problems() -> None:
    assert list(TIMELY.problems(D(1))) == []
    assert list(TIMELY.problems(D("0.75"))) == [
        (("options", "Kịp thời"), "`Kịp thời` 1 điểm, quá 0,75")
    ]
    bare = Choice(kind="choice", options={})
    assert list(bare.problems(D(1))) == [(("options",), "chưa có lựa chọn nào")]


def test_a_label_that_is_none_of_the_options_is_a_problem() -> None:
    allowed = "Được dùng: `Kịp thời`, `Không kịp thời`, `Không ban hành`"
    assert list(TIMELY.result_problems(Result(choice="Kịp thời"))) == []
    assert list(TIMELY.result_problems(Result())) == []
    assert list(TIMELY.result_problems(Result(choice="kip thoi"))) == [
        ("choice", "không có lựa chọn `kip thoi`", f"ý bạn là `Kịp thời`? {allowed}")
    ]
    assert list(TIMELY.result_problems(Result(choice="zzz"))) == [
        ("choice", "không có lựa chọn `zzz`", allowed)
    ]


# Levels


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


# Deduction and external points


def test_a_deduction_is_explained_by_what_each_time_costs() -> None:
    assert LATE.explanation(Result(count=3)) == "3 lần, mỗi lần trừ 0,25 điểm"
    assert LATE.explanation(Result(count=0)) == "0 lần, mỗi lần trừ 0,25 điểm"
    assert LATE.explanation(Result()) == ""


def test_points_from_outside_are_written_as_typed_and_shares_are_explained() -> None:
    points, share = Result(points=D("18.50")), Result(percent=D("86.40"))
    assert [SURVEY.written(given) for given in (points, share, Result())] == ["18,50", "86,40%", ""]
    assert [SURVEY.explanation(given) for given in (points, share)] == ["", "kết quả 86,4%"]


def test_points_beside_a_share_go_first_and_are_told_to_be_a_problem() -> None:
    both = Result(points=D(1), percent=D(90))
    assert SURVEY.points(D(20), both) == 1
    assert list(SURVEY.result_problems(both)) == [
        ("percent", "vừa có điểm vừa có tỷ lệ", "giữ một trong hai")
    ]
    assert [list(SURVEY.result_problems(Result(**{k: D(1)}))) for k in ("points", "percent")] == [
        [],
        [],
    ]


# Ratio


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
