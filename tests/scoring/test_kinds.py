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
from cchc_cli.scoring.kinds.ratio import Ratio

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
def test_points(
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


def test_points_beside_a_share_are_refused() -> None:
    both = Result(points=D(1), percent=D(90))
    assert [problem.key for problem in SURVEY.result_problems(both)] == ["percent"]
    assert list(SURVEY.result_problems(Result(points=D(1)))) == []
