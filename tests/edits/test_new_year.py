"""What a new year begins with: groups, weeks, flags and leap days."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from cchc_cli.edits.new_year import new_index, tasks_that_go_on, typed
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.period import Period
from cchc_cli.model.task import Repeat, Task
from cchc_cli.scoring.kinds.external import External
from tests.helpers import making


def weekly(name: str, group: str | None, number: int = 53) -> Task:
    rule = Repeat(every="week", from_=Period(2026, "week", 1), until=Period(2026, "week", number))
    return Task(id=name, department="A", content=f"Việc {name}", repeat=rule, group=group)


def test_a_group_goes_on_as_a_group_of_its_own() -> None:
    record = making.record(
        weekly("NV-001", "G-01"), replace(weekly("NV-002", "G-01"), department="B")
    )
    added = tasks_that_go_on(record, 2027)
    assert [(task["id"], task["group"]) for task in added] == [
        ("NV-003", "G-02"),
        ("NV-004", "G-02"),
    ]


def test_week_53_becomes_the_last_week_that_the_year_has() -> None:
    (added,) = tasks_that_go_on(making.record(weekly("NV-001", None)), 2027)
    assert added["repeat"] == {"every": "week", "from": "2027-W01", "until": "2027-W52"}


def test_only_what_ends_in_the_old_year_goes_on_and_only_once() -> None:
    record = making.record(weekly("NV-001", None))
    assert tasks_that_go_on(record, 2028) == []
    (added,) = tasks_that_go_on(record, 2027)
    rule = Repeat(every="week", from_=Period(2027, "week", 1), until=Period(2027, "week", 52))
    going_on = Task(id=str(added["id"]), department="A", content="Việc NV-001", repeat=rule)
    assert tasks_that_go_on(making.record(weekly("NV-001", None), going_on), 2027) == []


def test_values_are_typed_as_in_the_files() -> None:
    assert typed(Evidence(title="x", public=True)) == {"title": "x", "public": "true"}
    assert typed((Decimal("2.00"), Period(2025, "quarter", 3), None)) == ["2.00", "2025-Q3", None]


def test_a_leap_day_is_the_28th_of_the_next_year() -> None:
    criterion = Criterion(
        id="1.1", name="x", max=Decimal("2.00"), due=dt.date(2024, 2, 29),
        scoring=External(kind="external"), claimed=Decimal(1), self_assessed=False,
    )  # fmt: skip
    index = Index(
        year=2024, name="Năm 2024", areas=(Area(id="1", name="y", criteria=(criterion,)),)
    )
    made = new_index(making.record(indexes=(index,)), 2025)
    assert made is not None
    assert made["name"] == "Năm 2025"
    assert made["areas"] == [
        {
            "id": "1",
            "name": "y",
            "criteria": [
                {
                    "id": "1.1", "name": "x", "max": "2.00", "due": "2025-02-28",
                    "scoring": {"kind": "external"}, "self_assessed": "false",
                }
            ],
        }
    ]  # fmt: skip
