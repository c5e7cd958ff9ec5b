"""Points that somebody outside gives."""

from decimal import Decimal
from typing import Any

import pytest

from cchc_cli.model.result import Result
from cchc_cli.scoring.kinds.external import External
from tests.helpers.scoring import worth

D = Decimal
SURVEY = External(kind="external")

CASES: list[tuple[str, Any, str, dict[str, str], str | None]] = [
    ("86,4% × 20 / 100 = 17,28", SURVEY, "20", {"percent": "86.4"}, "17.28"),
    ("điểm lấy nguyên", SURVEY, "20", {"points": "18.5"}, "18.5"),
    ("no more than max", SURVEY, "10", {"points": "18.5"}, "10"),
    ("missing points", SURVEY, "2", {}, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("scoring", "most", "typed", "points"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_points_are_those_of_the_official_wording(
    scoring: Any, most: str, typed: dict[str, str], points: str | None
) -> None:
    assert worth(scoring, most, **typed) == points


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
