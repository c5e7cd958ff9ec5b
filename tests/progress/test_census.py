"""Which duties are counted on a day."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given

from cchc_cli.model.notice import Notice
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import Completion, LogEntry, Task
from cchc_cli.progress.census import census
from cchc_cli.progress.states import COUNTED, STATES, tasks_on_day
from cchc_cli.progress.summary import by_unit, tally_of
from tests.helpers.making import PROOF, day, period, record, repeat, task
from tests.helpers.records import DAYS, records


def test_before_its_day_a_duty_is_not_begun_whatever_is_written() -> None:
    given = task(
        notice="N", status="done", completed="2025-10-02", evidence=PROOF, due="2025-10-31",
        log=(LogEntry(date=day("2025-10-01"), status="paused"),),
    )  # fmt: skip
    whole = record(given, notices=(Notice(id="N", subject="x", date=PartialDate(2025, 10, 8)),))
    (before,) = census(whole, day("2025-10-07")).not_begun
    assert (before.state, before.completed, before.evidence) == ("not_begun", None, ())
    (after,) = census(whole, day("2025-10-08")).counted
    assert (after.state, after.completed) == ("done", day("2025-10-02"))


def closed(given: Task, on: str, **settings: Any) -> bool:
    seen = census(record(given, settings=Settings(**settings)), day(on))
    assert len(seen.counted) + len(seen.closed) == 1
    return bool(seen.closed)


def test_what_was_closed_before_the_reporting_year_is_not_counted() -> None:
    done = task(status="done", completed="2024-12-14", evidence=PROOF)
    assert closed(done, "2025-01-01")
    assert not closed(done, "2024-12-31")
    last = task(status="done", completed="2024-12-15", evidence=PROOF)
    assert not closed(last, "2025-06-01")
    assert closed(last, "2025-06-01", periods="calendar")
    # The year that 20 December 2025 belongs to by the calendar began on 15 December 2024.
    assert not closed(last, "2025-12-20")
    assert closed(last, "2026-01-01")
    unproven = task(status="done", completed="2024-12-14")
    assert not closed(unproven, "2025-06-01")
    assert closed(unproven, "2025-06-01", require_evidence=False)
    assert not closed(task(status="in_progress"), "2025-06-01")


def test_a_cancellation_closes_a_duty_from_its_day_on() -> None:
    cancelled = {"status": "cancelled", "reason": "x"}
    entry = LogEntry(date=day("2024-12-14"), status="cancelled")
    assert closed(task(**cancelled, log=(entry,)), "2025-06-01")
    on_the_first_day = LogEntry(date=day("2024-12-15"), status="cancelled")
    assert not closed(task(**cancelled, log=(on_the_first_day,)), "2025-06-01")
    assert not closed(task(**cancelled), "2025-06-01")
    paused = LogEntry(date=day("2024-05-01"), status="paused")
    assert not closed(task(status="paused", reason="x", log=(paused,)), "2025-06-01")


def test_what_was_done_on_an_unknown_day_stays() -> None:
    year = period("2024")
    by = repeat("year", from_="2024", until="2024")
    known = Completion(period=year, completed=day("2024-12-01"), evidence=PROOF)
    unknown = Completion(period=year, evidence=PROOF)
    assert closed(task(repeat=by, done=(known,)), "2025-06-01")
    assert not closed(task(repeat=by, done=(unknown,)), "2025-06-01")


def test_a_census_keeps_the_order_of_the_record_also_of_some_duties() -> None:
    duties = (
        task("later", start="2025-07-01"),
        task("closed", status="done", completed="2024-03-01", evidence=PROOF),
        task("now", department="B"),
        task("too"),
    )
    seen = census(record(*duties), day("2025-06-01"))
    names = [duty.task.id for duty in seen.all]
    assert names == ["later", "closed", "now", "too"]
    assert [duty.task.id for duty in seen.existing] == ["closed", "now", "too"]
    assert (seen.day, seen.opening) == (day("2025-06-01"), day("2024-12-15"))
    some = seen.only(lambda duty: duty.task.department == "A")
    assert (some.day, some.opening) == (seen.day, seen.opening)
    assert [[d.task.id for d in part] for part in (some.counted, some.closed, some.not_begun)] == [
        ["too"], ["closed"], ["later"],
    ]  # fmt: skip


@pytest.mark.slow
@given(records(), DAYS)
def test_every_duty_is_counted_once(record: Record, day: dt.date) -> None:
    seen = census(record, day)
    total = tally_of(seen)
    units = by_unit(seen, record.departments)
    assert all(duty.state in STATES for duty in tasks_on_day(record, day))
    assert total.total == sum(total.states[s] for s in COUNTED)
    assert total.total + total.not_begun + total.closed_before == len(record.tasks)
    for name in ("total", "not_begun", "closed_before", "finished"):
        assert sum(getattr(u.tally, name) for u in units) == getattr(total, name)
    for state in COUNTED:
        assert sum(u.tally.states[state] for u in units) == total.states[state]
