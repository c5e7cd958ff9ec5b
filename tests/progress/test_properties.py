"""What holds of every record on every day."""

import datetime as dt
from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from cchc_cli.model.record import Record
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import Completion, Repeat, Task
from cchc_cli.progress.census import census
from cchc_cli.progress.schedule import owed_periods
from cchc_cli.progress.states import COUNTED, STATES, task_on_day, tasks_on_day
from cchc_cli.progress.summary import by_unit, tally_of
from tests.helpers.records import DAYS, records, tasks

SETTINGS = Settings()
AFTERWARDS = st.integers(1, 90).map(dt.timedelta)


def later(on: dt.date | None, day: dt.date) -> bool:
    return on is not None and on > day


@given(tasks(), DAYS, AFTERWARDS, st.sampled_from(["paused", "in_progress", "cancelled"]))
def test_nothing_dated_later_counts(
    task: Task, day: dt.date, by: dt.timedelta, status: str
) -> None:
    """What is dated later may be another thing on another later day: nothing is another today."""
    other = replace(
        task,
        completed=task.completed + by if later(task.completed, day) and task.completed else task.completed,
        evidence=tuple(e for e in task.evidence if not later(e.date, day)),
        done=tuple(
            replace(d, evidence=tuple(e for e in d.evidence if not later(e.date, day)))
            for d in task.done
            if not later(d.completed, day)
        ),
        log=tuple(
            replace(
                entry,
                date=entry.date + by if entry.date else None,
                note="khác",
                status=None if entry.status is None else status,
            )
            if later(entry.date, day)
            else entry
            for entry in task.log
        ),
    )  # fmt: skip
    since = task.start
    before, after = (task_on_day(t, day, SETTINGS, since) for t in (task, other))
    assert before._replace(task=other) == after


@given(tasks(repeating=True), DAYS, st.integers(0, 3))
def test_a_recorded_period_changes_no_other(task: Task, day: dt.date, place: int) -> None:
    before = task_on_day(task, day, SETTINGS, task.start)
    if not before.occurrences:
        return
    chosen = before.occurrences[min(place, len(before.occurrences) - 1)].period
    others = tuple(entry for entry in task.done if entry.period != chosen)
    given_now = replace(task, done=(*others, Completion(period=chosen, completed=day)))
    after = task_on_day(given_now, day, SETTINGS, task.start)
    assert [o.period for o in after.occurrences] == [o.period for o in before.occurrences]
    for old, new in zip(before.occurrences, after.occurrences, strict=True):
        assert old == new or old.period == chosen


@given(tasks(repeating=True), DAYS, DAYS)
@example(
    Task(id="T", department="A", content="x", repeat=Repeat(every="month", day=20)),
    dt.date(2025, 7, 31),
    dt.date(2025, 8, 1),
)
def test_what_is_owed_never_falls_by_itself(task: Task, one: dt.date, two: dt.date) -> None:
    bare = replace(task, done=())
    since = task.start or dt.date(2025, 1, 22)
    first, second = (
        [o for o in task_on_day(bare, day, SETTINGS, since).occurrences if not o.reported]
        for day in sorted((one, two))
    )
    assert [o.period for o in first] == [o.period for o in second][: len(first)]


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


@given(records(), DAYS)
def test_a_duty_exists_from_its_day_on(record: Record, day: dt.date) -> None:
    for duty in tasks_on_day(record, day):
        assert (duty.state == "not_begun") == (duty.since is not None and day < duty.since)
        for occurrence in duty.occurrences:
            assert occurrence.period.first <= day
            assert duty.since is None or occurrence.due >= duty.since


@given(tasks(repeating=True), DAYS)
def test_a_series_is_done_when_its_last_period_is(task: Task, day: dt.date) -> None:
    duty = task_on_day(task, day, SETTINGS, task.start)
    if duty.state in {"done", "done_late"}:
        assert task.repeat is not None
        assert task.repeat.until is not None
        recorded = {e.period for e in task.done if e.completed is None or e.completed <= day}
        owed = {period for period, _ in owed_periods(task.repeat, task.start)}
        assert owed <= recorded
        assert owed
