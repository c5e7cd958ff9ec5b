"""Duties counted by unit and state."""

from cchc_cli.model.department import Department
from cchc_cli.progress.census import census
from cchc_cli.progress.states import COUNTED
from cchc_cli.progress.summary import Tally, by_unit, tally, tally_of
from tests.helpers.making import PROOF, day, record, task

DUTIES = (
    task("T1", start="2025-12-01"),
    task("T2", status="done", completed="2024-03-01", evidence=PROOF),
    task("T3", status="done", completed="2025-03-01", evidence=PROOF),
    task("T4", status="done", completed="2025-03-01", due="2025-02-01", evidence=PROOF),
    task("T5", status="cancelled", reason="x"),
    task("T6", department="B"),
    task("T7", department="B", start="2025-12-01"),
    task("T8", department="B", start="2025-12-02"),
    task("T9", department="elsewhere"),
)
SEEN = census(record(*DUTIES), day("2025-06-01"))
UNITS = (Department(id="B", name="b"), Department(id="A", name="a"), Department(id="C", name="c"))


def states(**counts: int) -> dict[str, int]:
    return {**dict.fromkeys(COUNTED, 0), **counts}


def test_every_state_is_counted_and_what_has_not_begun_stands_apart() -> None:
    total = tally(SEEN.all)
    assert total == Tally(6, states(done=2, done_late=1, cancelled=1, no_deadline=2), 3, 0)
    assert list(total.states) == list(COUNTED)


def test_finished_are_the_done_and_counted_are_all_but_the_cancelled() -> None:
    total = tally(SEEN.all)
    assert (total.finished, total.counted) == (3, 5)


def test_a_census_is_counted_with_what_is_left_out_beside() -> None:
    assert tally_of(SEEN) == Tally(
        5, states(done=1, done_late=1, cancelled=1, no_deadline=2), 3, closed_before=1
    )


def test_units_stand_in_the_order_of_the_record_each_with_what_it_leads() -> None:
    assert by_unit(SEEN, UNITS) == [
        ("B", "b", Tally(1, states(no_deadline=1), 2, 0)),
        ("A", "a", Tally(3, states(done=1, done_late=1, cancelled=1), 1, 1)),
        ("C", "c", Tally(0, states(), 0, 0)),
    ]
