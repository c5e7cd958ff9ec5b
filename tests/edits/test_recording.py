"""What recording a result, a claim or an appraisal changes."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from cchc_cli.edits.recording import reading_of, recorded
from cchc_cli.errors import UsageError
from cchc_cli.model.change import AddItem, Change, SetValue
from cchc_cli.model.index import Criterion
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
    return list(recorded(given, AT, result or {}, judged, DAY, named=named))


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
    assert str(refused.value) == "Tiêu chí 1.1 có các phần; ghi ở từng phần: 1.1.1, 1.1.2"


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
    found = reading_of(key)(text)
    assert (found, type(found)) == (value, type(value))
