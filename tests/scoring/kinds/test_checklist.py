"""Points of the contents that were met, added up."""

from decimal import Decimal

import pytest

from cchc_cli.model.result import Result
from cchc_cli.model.worth import PercentOfMax
from cchc_cli.scoring.kinds.checklist import Checklist
from tests.helpers.scoring import worth

D = Decimal
PORTAL = Checklist(
    kind="checklist",
    items={"Có chuyên mục": D("0.25"), "Cập nhật": D("0.5"), "Hỏi đáp": PercentOfMax(D(25))},
)


@pytest.mark.parametrize(
    ("met", "points"),
    [
        (("Có chuyên mục",), "0.25"),
        (("Có chuyên mục", "Cập nhật"), "0.75"),
        (("Hỏi đáp", "Cập nhật", "Có chuyên mục"), "1"),
        ((), "0"),
    ],
)
def test_what_is_met_adds_up_and_nothing_met_is_0(met: tuple[str, ...], points: str) -> None:
    assert worth(PORTAL, "1", met=met) == points


def test_a_result_that_is_not_there_is_not_0() -> None:
    assert worth(PORTAL, "1") is None


def test_more_than_the_maximum_is_cut_with_a_warning() -> None:
    assert worth(PORTAL, "0.5", met=("Cập nhật", "Có chuyên mục")) == "0.5"
    (over,) = PORTAL.doubts(D("0.5"))
    assert over == (("items",), "các nội dung cộng lại quá điểm tối đa 0,5, sẽ cắt bớt")
    (under,) = PORTAL.doubts(D(2))
    assert "chưa đến điểm tối đa 2" in under[1]
    assert list(PORTAL.doubts(D(1))) == []


def test_it_is_said_in_words() -> None:
    given = Result(met=("Cập nhật",))
    assert PORTAL.explanation(given) == "đạt 1/3 nội dung: Cập nhật"
    assert PORTAL.explanation(Result(met=())) == "đạt 0/3 nội dung"
    assert PORTAL.missing(given) == "nội dung chưa đạt: Có chuyên mục; Hỏi đáp"
    assert PORTAL.written(Result(met=("a", "b"))) == "a; b"
    assert PORTAL.rule() == (
        "cộng điểm các nội dung đạt (Có chuyên mục: 0,25 điểm; Cập nhật: 0,5 điểm; "
        "Hỏi đáp: 25% điểm tối đa)"
    )


def test_labels_nobody_defined_or_named_twice_are_problems() -> None:
    found = list(PORTAL.result_problems(Result(met=("Cập nhật", "Cập nhật", "Hoi dap"))))
    assert [problem.message for problem in found] == [
        "`Cập nhật` ghi hai lần",
        "không có nội dung `Hoi dap`",
    ]
    assert "ý bạn là `Hỏi đáp`?" in found[1].hint
    bare = Checklist(kind="checklist", items={})
    assert list(bare.problems(D(1))) == [(("items",), "chưa có nội dung nào")]


def test_an_item_may_be_worth_nothing_and_not_less() -> None:
    odd = Checklist(kind="checklist", items={"a": D(0), "b": PercentOfMax(D(-5))})
    assert [path for path, _ in odd.problems(D(1))] == [("items", "b")]
