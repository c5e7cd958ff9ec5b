"""Repeating duties taken apart into their periods."""

from dataclasses import replace

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.settings import Settings
from cchc_cli.progress.occurrences import begun_by, by_period
from cchc_cli.progress.states import task_on_day
from tests.helpers.making import PROOF, day, period, repeat, series, task

DAY = day("2025-11-15")
GIVEN = series(repeat("month", day=20, from_="2025-09"), "2025-09:2025-09-21")


def test_each_period_is_a_row_with_its_own_days_and_evidence() -> None:
    whole = task_on_day(replace(GIVEN, evidence=(Evidence(title="a"),)), DAY, Settings(), None)
    rows = list(by_period([whole], DAY))
    assert [(r.period, r.state, r.due, r.days_left, r.completed, r.evidence) for r in rows] == [
        (period("2025-09"), "done_late", day("2025-09-20"), None, day("2025-09-21"), PROOF),
        (period("2025-10"), "overdue", day("2025-10-20"), -26, None, ()),
        (period("2025-11"), "due_soon", day("2025-11-20"), 5, None, ()),
    ]
    assert all(row.task is whole.task and row.occurrences == () for row in rows)


def test_a_stopped_series_and_a_single_duty_stay_as_they_are() -> None:
    stopped = task_on_day(replace(GIVEN, status="paused"), DAY, Settings(), None)
    single = task_on_day(task(due="2025-12-01"), DAY, Settings(), None)
    assert stopped.occurrences
    assert list(by_period([stopped, single], DAY)) == [stopped, single]


def test_periods_to_come_stand_up_to_a_day_and_end_without_until() -> None:
    endless = replace(GIVEN, repeat=repeat("month", day=20, from_="2025-09"))
    whole = task_on_day(endless, DAY, Settings(), None)
    rows = list(begun_by(whole, day("2026-01-01"), day=DAY, settings=Settings()))
    assert [(str(r.period), r.state, r.due) for r in rows] == [
        ("2025-09", "done_late", day("2025-09-20")),
        ("2025-10", "overdue", day("2025-10-20")),
        ("2025-11", "due_soon", day("2025-11-20")),
        ("2025-12", "on_track", day("2025-12-20")),
        ("2026-01", "on_track", day("2026-01-20")),
    ]
    single = task_on_day(task(due="2027-12-01"), DAY, Settings(), None)
    assert list(begun_by(single, DAY, day=DAY, settings=Settings())) == [single]


def test_what_was_reported_stays_so_when_the_duty_stops() -> None:
    stopped = task_on_day(replace(GIVEN, status="cancelled"), DAY, Settings(), None)
    rows = list(begun_by(stopped, DAY, day=DAY, settings=Settings()))
    assert [(r.state, r.days_left) for r in rows] == [
        ("done_late", None),
        ("cancelled", None),
        ("cancelled", None),
    ]


def test_before_a_duty_exists_nothing_of_it_is_done() -> None:
    since = day("2025-12-01")
    early = series(repeat("month", day=20, from_="2025-12"), "2025-12:2025-11-10")
    whole = task_on_day(early, DAY, Settings(), since)
    (row,) = begun_by(whole, day("2025-12-31"), day=DAY, settings=Settings())
    assert (row.state, row.completed, row.evidence) == ("not_begun", None, ())
