"""What changed between two states of the record, each judged on its day."""

from typing import Any

from cchc_cli.model.department import Department
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.record import Record
from cchc_cli.model.task import Completion, Task
from cchc_cli.progress.compare import (
    Comparison,
    DueMoved,
    EvidenceAdded,
    Moment,
    StateMoved,
    UnitMoved,
    compare,
)
from cchc_cli.progress.states import COUNTED
from cchc_cli.progress.summary import Tally
from tests.helpers.making import PROOF, day, period, record, repeat, task

EARLIER, LATER = day("2025-11-01"), day("2025-12-01")


def moment(*duties: Task, name: str | None = None, **values: Any) -> Moment:
    whole: Record = record(*duties, **values)
    return Moment(name, whole, EARLIER if name else LATER)


def compared(before: tuple[Task, ...], after: tuple[Task, ...]) -> Comparison:
    return compare(moment(*before, name="cũ"), moment(*after))


def states(**counts: int) -> dict[str, int]:
    return {**dict.fromkeys(COUNTED, 0), **counts}


def test_duties_that_came_and_went_are_told() -> None:
    found = compared((task("A"), task("B")), (task("B"), task("C", due="2025-11-20")))
    assert [duty.task.id for duty in found.removed] == ["A"]
    (new,) = found.new
    assert (new.task.id, new.state) == ("C", "overdue")
    assert (found.before.name, found.before.day, found.after.name, found.after.day) == (
        "cũ", EARLIER, None, LATER,
    )  # fmt: skip


def test_a_state_moves_by_the_days_alone() -> None:
    duties = (task("A", due="2025-11-20", content="việc"), task("B"))
    found = compared(duties, duties)
    assert found.states == (StateMoved("A", "A", "việc", "on_track", "overdue"),)
    assert (found.due, found.evidence, found.changes) == ((), (), ())


def test_a_deadline_that_was_typed_anew_is_told_with_both_days() -> None:
    found = compared(
        (task("A", due="2025-12"), task("B"), task("C", due="2026-01-01")),
        (task("A", due="2026-01-10"), task("B", due="2026-02-01", content="mới"), task("C")),
    )
    assert found.due == (
        DueMoved("A", "A", "x", day("2025-12-31"), day("2026-01-10")),
        DueMoved("B", "A", "mới", None, day("2026-02-01")),
        DueMoved("C", "A", "x", day("2026-01-01"), None),
    )


def test_evidence_that_was_added_is_named_that_of_periods_too() -> None:
    by = repeat("month", from_="2025-10")
    done = tuple(
        Completion(period=period("2025-10"), evidence=proof)
        for proof in (PROOF, (*PROOF, Evidence(title="mới")))
    )
    found = compared(
        (task("A", repeat=by, done=done[:1]), task("B", evidence=PROOF)),
        (
            task("A", repeat=by, done=done[1:], evidence=(Evidence(title="riêng"),)),
            task("B", evidence=PROOF),
        ),
    )
    assert found.evidence == (EvidenceAdded("A", "A", "x", ("riêng", "mới")),)


def test_a_units_sums_stand_side_by_side_a_new_unit_had_nothing() -> None:
    units = (Department(id="A", name="cũ"), Department(id="C", name="gone"))
    before = moment(task("T"), name="cũ", departments=units)
    units = (Department(id="A", name="mới"), Department(id="B", name="b"))
    after = moment(task("T", status="cancelled"), task("U", department="B"), departments=units)
    assert compare(before, after).units == (
        UnitMoved("A", "mới", Tally(1, states(no_deadline=1)), Tally(1, states(cancelled=1))),
        UnitMoved("B", "b", Tally(0, states()), Tally(1, states(no_deadline=1))),
    )


def test_every_field_that_differs_is_told() -> None:
    found = compared((task("A"),), (task("A", content="y"),))
    (change,) = found.changes
    assert (change.key.id, change.field, change.old, change.new) == ("A", "content", "x", "y")
