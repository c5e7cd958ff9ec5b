"""What a piece of evidence adds to the record of a duty."""

from dataclasses import replace
from typing import Any

import pytest

from cchc_cli.edits.proving import addition
from cchc_cli.errors import UsageError
from cchc_cli.model.change import AddItem
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.task import Completion, Task
from tests.helpers.making import PROOF, day, period, repeat, task

AT = ("tasks", 3)
WHOLE = Evidence(
    title="BC", number="12/BC-UBND", date=day("2025-11-15"), url="https://x", file="a.pdf",
    public=True, sha256="ab",
)  # fmt: skip
TYPED = {
    "title": "BC", "number": "12/BC-UBND", "date": "2025-11-15", "url": "https://x",
    "file": "a.pdf", "public": "true", "sha256": "ab",
}  # fmt: skip


def added(given: Task, item: dict[str, str], name: str | None = None) -> list[AddItem]:
    return list(addition(given, AT, item, name and period(name)))  # type: ignore[arg-type]


def monthly(*done: Completion) -> Task:
    return task("NV-1", repeat=repeat("month", from_="2025-09"), done=done)


def test_evidence_goes_to_the_duty() -> None:
    assert added(task(), TYPED) == [AddItem((*AT, "evidence"), TYPED)]
    assert added(task(evidence=PROOF), TYPED) == [AddItem((*AT, "evidence"), TYPED)]


def test_what_stands_there_already_is_not_added_again() -> None:
    assert added(task(evidence=(*PROOF, WHOLE)), TYPED) == []
    assert added(task(evidence=PROOF), {"title": "BC"}) == []


@pytest.mark.parametrize("key", [key for key in TYPED if key != "title"])
def test_evidence_that_differs_in_one_field_is_another(key: str) -> None:
    less = replace(WHOLE, **{key: False if key == "public" else None})  # type: ignore[arg-type]
    assert added(task(evidence=(less,)), TYPED) == [AddItem((*AT, "evidence"), TYPED)]
    without = {name: value for name, value in TYPED.items() if name != key}
    assert added(task(evidence=(less,)), without) == []


def test_evidence_of_a_period_goes_to_that_period() -> None:
    given = monthly(
        Completion(period=period("2025-09")), Completion(period=period("2025-10"), evidence=PROOF)
    )
    assert added(given, TYPED, "2025-10") == [AddItem((*AT, "done", 1, "evidence"), TYPED)]
    assert added(given, TYPED, "2025-09") == [AddItem((*AT, "done", 0, "evidence"), TYPED)]
    assert added(given, {"title": "BC"}, "2025-10") == []


def refused(given: Task, name: str | None = None) -> str:
    with pytest.raises(UsageError) as wrong:
        added(given, TYPED, name)
    return str(wrong.value)


@pytest.mark.parametrize(
    ("done", "example"),
    [
        ((), " (--period)."),
        (("2025-09", "2025-10"), ", như --period 2025-10."),
        (("2025-09", "2025-10!"), ", như --period 2025-09."),
        (("2025-09!", "2025-10!"), ", như --period 2025-10."),
    ],
)
def test_of_a_series_the_period_must_be_named(done: Any, example: str) -> None:
    entries = (
        Completion(period=period(name.rstrip("!")), evidence=PROOF if name.endswith("!") else ())
        for name in done
    )
    said = "NV-1 lặp lại theo kỳ: nêu minh chứng của kỳ nào"
    assert refused(monthly(*entries)) == said + example


def test_a_period_must_be_recorded_first() -> None:
    assert refused(monthly(Completion(period=period("2025-09"))), "2025-10") == (
        "NV-1 chưa ghi kỳ 2025-10 là xong. Ghi trước: "
        "cchc update NV-1 --status done --period 2025-10"
    )
