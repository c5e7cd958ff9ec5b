"""What recording a result, a claim or an appraisal changes."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from cchc_cli.edits.recording import Recorded, recorded, type_of
from cchc_cli.errors import UsageError
from cchc_cli.model.change import AddItem, Change, RemoveItem, SetValue
from cchc_cli.model.index import Appraisal, Criterion
from cchc_cli.model.result import Result
from tests.helpers.making import day

AT = ("indexes", 0, "areas", 1, "criteria", 2)
DAY = day("2025-11-15")
D = Decimal


def criterion(*results: Result, **values: Any) -> Criterion:
    return Criterion(id="1.1", name="x", results=results, **values)


def changes(
    given: Criterion,
    result: dict[str, str] | None = None,
    named: dt.date | None = None,
    **judged: str,
) -> list[Change]:
    return list(recorded(given, AT, Recorded(result or {}, judged), DAY, named=named))


def test_a_result_is_added_with_its_day() -> None:
    earlier = Result(date=day("2025-11-14"), points=D(1))
    there = criterion(Result(points=D(1)), earlier)
    assert changes(there, {"points": "2"}) == [
        AddItem((*AT, "results"), {"date": "2025-11-15", "points": "2"})
    ]
    assert changes(there) == []


def test_a_result_of_the_same_day_is_corrected() -> None:
    there = criterion(
        Result(points=D(1)), Result(date=DAY, numerator=D(3), denominator=D(4), percent=D("7.0"))
    )
    at = (*AT, "results", 1)
    assert changes(there, {"numerator": "5", "denominator": "4", "count": "1"}) == [
        SetValue((*at, "numerator"), "5"),
        SetValue((*at, "percent"), None),
        SetValue((*at, "count"), "1"),
    ]
    assert changes(there, {"numerator": "3", "denominator": "4", "percent": "7.0"}) == []


def test_claims_and_appraisals_are_set_where_they_differ() -> None:
    there = criterion(claimed=D("1.5"))
    assert changes(there, claimed="1.5") == []
    assert changes(there, claimed="2", appraised="1") == [
        SetValue((*AT, "claimed"), "2"),
        SetValue((*AT, "appraised"), "1"),
    ]


@pytest.mark.parametrize(
    ("stands", "typed", "same"),
    [
        ({"choice": "Kịp thời"}, {"choice": "Kịp thời"}, True),
        ({"choice": "Kịp thời"}, {"choice": "Chậm"}, False),
        ({"percent": D("98.50")}, {"percent": "98.5"}, True),
        ({"percent": D("98.50")}, {"percent": "98.4"}, False),
        ({"condition_met": False}, {"condition_met": "false"}, True),
        ({"condition_met": False}, {"condition_met": "true"}, False),
    ],
)
def test_the_same_value_again_changes_nothing(
    stands: dict[str, Any], typed: dict[str, str], *, same: bool
) -> None:
    there = criterion(Result(date=DAY, **stands), claimed=D("2.00"))
    assert (changes(there, typed, claimed="2") == []) == same


def test_their_day_is_written_only_when_one_was_named() -> None:
    there = criterion(claimed=D("1.5"), claimed_on=DAY)
    assert changes(there, named=DAY, claimed="1.5") == []
    assert changes(there, named=day("2025-11-20"), claimed="1.5") == [
        SetValue((*AT, "claimed_on"), "2025-11-20")
    ]
    assert changes(there, named=day("2025-11-20"), appraised="1") == [
        SetValue((*AT, "appraised"), "1"),
        SetValue((*AT, "appraised_on"), "2025-11-20"),
    ]


def test_a_result_and_a_claim_are_recorded_together() -> None:
    assert changes(criterion(), {"points": "2"}, claimed="2") == [
        AddItem((*AT, "results"), {"date": "2025-11-15", "points": "2"}),
        SetValue((*AT, "claimed"), "2"),
    ]


def test_a_criterion_with_parts_is_refused() -> None:
    parts = tuple(Criterion(id=f"1.1.{n}", name="x") for n in (1, 2))
    with pytest.raises(UsageError) as refused:
        changes(criterion(criteria=parts), {"points": "2"})
    assert str(refused.value) == (
        "Tiêu chí 1.1 có các phần; ghi ở từng phần: 1.1.1, 1.1.2\n"
        "Cả tiêu chí không áp dụng thì dùng --not-applicable."
    )


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("date", "2025-11-15", DAY),
        ("choice", "Có", "Có"),
        ("value", "-1.5", D("-1.5")),
        ("numerator", "3", D(3)),
        ("percent", "100", D(100)),
        ("count", "3", 3),
        ("points", "2.5", D("2.5")),
        ("claimed", "2.5", D("2.5")),
    ],
)
def test_a_key_is_read_as_the_files_read_it(key: str, text: str, value: object) -> None:
    kind = type_of(key)
    found = text if kind is None else kind.__metadata__[0].read(text)
    assert (found, type(found)) == (value, type(value))


def test_a_result_with_lists_is_written_anew() -> None:
    earlier = Result(date=DAY, met=("a",))
    given = criterion(earlier)
    assert changes(given, {"met": ["a"]}) == []
    assert changes(given, {"met": ["a", "b"]}) == [
        RemoveItem((*AT, "results", 0)),
        AddItem((*AT, "results"), {"date": "2025-11-15", "met": ["a", "b"]}),
    ]


def test_an_appraisal_with_its_round_is_one_more_and_so_are_all_after_it() -> None:
    wanted = Recorded(judged={"appraised": "1.5"}, appraisal={"by": "Sở Nội vụ", "round": "1"})
    assert list(recorded(criterion(), AT, wanted, DAY, named=None)) == [
        AddItem(
            (*AT, "appraisals"),
            {"date": "2025-11-15", "score": "1.5", "by": "Sở Nội vụ", "round": "1"},
        )
    ]
    given = replace(criterion(), appraisals=(Appraisal(date=DAY, score=D(1)),))
    (added,) = changes(given, appraised="2")
    assert added == AddItem((*AT, "appraisals"), {"date": "2025-11-15", "score": "2"})


def test_what_only_an_appraisal_gives_is_not_claimed() -> None:
    given = replace(criterion(), self_assessed=False)
    with pytest.raises(UsageError, match="không tự chấm"):
        changes(given, claimed="1")
    assert changes(given, appraised="1") == [SetValue((*AT, "appraised"), "1")]


def test_a_criterion_with_parts_takes_only_that_it_does_not_apply() -> None:
    given = replace(criterion(), criteria=(criterion(),))
    with pytest.raises(UsageError, match="--not-applicable"):
        changes(given, {"points": "1"})
    assert len(changes(given, {"not_applicable": "true", "reason": "x"})) == 1


def test_an_explanation_is_set_once() -> None:
    wanted = Recorded(explanation="Đã nộp bổ sung")
    assert list(recorded(criterion(), AT, wanted, DAY, named=None)) == [
        SetValue((*AT, "explanation"), "Đã nộp bổ sung")
    ]
    given = replace(criterion(), explanation="Đã nộp bổ sung")
    assert list(recorded(given, AT, wanted, DAY, named=None)) == []
