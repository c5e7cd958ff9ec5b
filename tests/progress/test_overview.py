"""What one screen tells of a day."""

from dataclasses import replace

from cchc_cli.model.department import Department
from cchc_cli.model.organization import Organization
from cchc_cli.progress.census import census
from cchc_cli.progress.overview import Overview, overview
from tests.helpers.making import PROOF, day, record, repeat, series, task

DAY = day("2025-11-15")
RECORD = record(
    task("late", due="2025-11-10"),
    task("later", due="2025-11-12"),
    task("latest", due="2025-10-01", department="B"),
    task("soon", due="2025-11-18"),
    task("unproven", status="done", completed="2025-11-01"),
    task("unproven before", status="done", completed="2025-10-01"),
    task("old", status="done", completed="2024-03-01", evidence=PROOF),
    replace(series(repeat("month", day=20, from_="2025-10"), "2025-10:2025-10-20"), id="monthly"),
    organization=Organization(name="Xã Mẫu", place="x", symbol="x"),
    departments=(Department(id="A", name="a"), Department(id="B", name="b")),
)


def seen(*only: str, **options: bool) -> Overview:
    return overview(RECORD, census(RECORD, DAY), set(only), **options)


def ids(found: Overview) -> dict[str, list[str]]:
    return {state: [duty.task.id for duty in duties] for state, duties in found.calls.items()}


def test_what_calls_for_action_is_listed_the_most_urgent_first() -> None:
    found = seen()
    assert ids(found) == {
        "overdue": ["latest", "late", "later"],
        "due_soon": ["soon", "monthly"],
        "awaiting_evidence": ["unproven before", "unproven"],
    }
    assert found.organization == "Xã Mẫu"
    assert (found.total.total, found.total.closed_before) == (7, 1)
    assert [(unit.id, unit.tally.total) for unit in found.units] == [("A", 6), ("B", 1)]


def test_only_some_units_are_counted_where_that_is_wanted() -> None:
    found = seen("B")
    assert [(unit.id, unit.tally.total) for unit in found.units] == [("B", 1)]
    assert (found.total.total, found.total.closed_before) == (1, 0)
    assert ids(found)["overdue"] == ["latest"]
    assert [duty.task.id for duty in found.census.all] == ["latest"]


def test_what_was_closed_before_is_counted_where_that_is_wanted() -> None:
    found = seen(closed=True)
    assert (found.total.total, found.total.closed_before, found.total.states["done"]) == (8, 0, 1)


def test_repeating_duties_are_counted_by_period_where_that_is_wanted() -> None:
    found = seen(occurrences=True)
    assert (found.total.total, found.total.states["done"], found.total.states["due_soon"]) == (
        8, 1, 2,
    )  # fmt: skip
