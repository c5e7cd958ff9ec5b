"""Points by label."""

from decimal import Decimal
from typing import Any

import pytest

from cchc_cli.model.result import Result
from cchc_cli.model.worth import PercentOfMax
from cchc_cli.scoring.kinds.choice import Choice
from tests.helpers.scoring import worth

D = Decimal
TIMELY = Choice(
    kind="choice", options={"Kịp thời": D(1), "Không kịp thời": D("0.5"), "Không ban hành": D(0)}
)

CASES: list[tuple[str, Any, str, dict[str, str], str | None]] = [
    ("Ban hành kịp thời: 1", TIMELY, "1", {"choice": "Kịp thời"}, "1"),
    ("không kịp thời: 0,5", TIMELY, "1", {"choice": "Không kịp thời"}, "0.5"),
    ("không ban hành: 0", TIMELY, "1", {"choice": "Không ban hành"}, "0"),
    ("missing choice", TIMELY, "2", {}, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("scoring", "most", "typed", "points"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_points_are_those_of_the_official_wording(
    scoring: Any, most: str, typed: dict[str, str], points: str | None
) -> None:
    assert worth(scoring, most, **typed) == points


def test_explanations_say_what_was_typed() -> None:
    praise = Choice(kind="choice", options={"UBND tỉnh khen": D(1), "Kịp thời": D(1)})
    assert praise.explanation(Result(choice="UBND tỉnh khen")) == "UBND tỉnh khen"
    assert praise.explanation(Result(choice="Kịp thời")) == "kịp thời"


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


def test_an_option_may_be_a_percentage_of_the_maximum() -> None:
    """Hoàn thành tốt: 75 % điểm."""
    good = Choice(kind="choice", options={"Tốt": PercentOfMax(D(75)), "Đạt": D(1), "Không": D(0)})
    assert worth(good, "2.5", choice="Tốt") == "1.88"
    assert worth(good, "2.5", choice="Đạt") == "1"
    assert good.rule() == "Tốt: 75% điểm tối đa; Đạt: 1 điểm; Không: 0 điểm"
    over = Choice(kind="choice", options={"x": PercentOfMax(D(110)), "y": PercentOfMax(D(-1))})
    assert [words for _, words in over.problems(D(2))] == [
        "`x` 110% điểm tối đa, quá 2",
        "`y` -1% điểm tối đa, dưới 0",
    ]


def test_a_best_option_below_the_maximum_is_odd() -> None:
    assert list(TIMELY.doubts(D(1))) == []
    assert list(TIMELY.doubts(D(2))) == [(("options",), "lựa chọn tốt nhất chưa đến điểm tối đa 2")]
