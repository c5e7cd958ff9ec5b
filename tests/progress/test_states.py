"""States on their boundaries, repeating duties period by period, and what holds of every one."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.notice import Notice
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import Completion, LogEntry, Repeat, Task
from cchc_cli.progress import states
from cchc_cli.progress.schedule import owed_periods
from cchc_cli.progress.states import TaskOnDay, open_due_days, task_on_day, tasks_on_day
from tests.helpers.counting import calls_in
from tests.helpers.making import PROOF, day, period, record, repeat, series, task
from tests.helpers.records import DAYS, records, tasks

DAY = dt.date(2025, 11, 15)
SETTINGS = Settings()


def judged(given: Task, on: dt.date | str = DAY, since: str | None = None) -> TaskOnDay:
    when = day(on) if isinstance(on, str) else on
    return task_on_day(given, when, SETTINGS, since and day(since))  # type: ignore[arg-type]


def done(completed: str, **values: Any) -> Task:
    return task(status="done", completed=completed, **{"evidence": PROOF, **values})


CASES = [
    ("no deadline", task(), 7, "no_deadline"),
    ("due today", task(due=DAY), 7, "due_soon"),
    ("due today, no window", task(due=DAY), 0, "due_soon"),
    ("due tomorrow, no window", task(due=day("2025-11-16")), 0, "on_track"),
    ("due on the window's last day", task(due=day("2025-11-22")), 7, "due_soon"),
    ("due a day after the window", task(due=day("2025-11-23")), 7, "on_track"),
    ("due yesterday", task(due=day("2025-11-14")), 7, "overdue"),
    (
        "overdue although in progress",
        task(due=day("2025-11-14"), status="in_progress"),
        7,
        "overdue",
    ),
    ("done on the due day", done("2025-11-10", due="2025-11-10"), 7, "done"),
    ("done a day late", done("2025-11-11", due="2025-11-10"), 7, "done_late"),
    ("done without a deadline", done("2025-11-10"), 7, "done"),
    ("done today", done("2025-11-15"), 7, "done"),
    ("done tomorrow has not happened", done("2025-11-16", due="2025-11-10"), 7, "overdue"),
    ("done without evidence", done("2025-11-10", evidence=()), 7, "awaiting_evidence"),
    (
        "late without evidence",
        done("2025-11-11", evidence=(), due="2025-11-10"),
        7,
        "awaiting_evidence",
    ),
    (
        "evidence of tomorrow",
        done("2025-11-10", evidence=(Evidence(title="x", date=day("2025-11-16")),)),
        7,
        "awaiting_evidence",
    ),
    ("evidence of today", done("2025-11-10", evidence=(Evidence(title="x", date=DAY),)), 7, "done"),
    ("paused", task(status="paused", due=day("2025-01-01")), 7, "paused"),
    ("cancelled", task(status="cancelled"), 7, "cancelled"),
]


@pytest.mark.parametrize(("name", "given", "window", "state"), CASES, ids=[c[0] for c in CASES])
def test_a_duty_has_its_state(name: str, given: Task, window: int, state: str) -> None:
    assert task_on_day(given, DAY, Settings(due_soon_days=window), None).state == state, name


def test_evidence_is_not_always_required() -> None:
    settings = Settings(require_evidence=False)
    assert task_on_day(done("2025-11-10", evidence=()), DAY, settings, None).state == "done"


def test_a_share_is_of_the_day_on_which_it_was_noted() -> None:
    log = (
        LogEntry(date=day("2025-10-01"), percent=Decimal(20)),
        LogEntry(date=day("2025-11-20"), percent=Decimal(80)),
    )
    given = task(percent=Decimal(80), log=log, due="2025-11-10")
    assert judged(given).percent == 20
    assert judged(given, "2025-11-20").percent == 80
    assert judged(given, "2025-09-01").percent is None
    later = judged(done("2025-12-01"))
    assert (later.status, later.completed) == ("in_progress", None)
    assert judged(given).days_left == -5


def test_a_share_follows_the_days_of_the_log_and_not_its_order() -> None:
    log = (
        LogEntry(date=day("2025-10-05"), percent=Decimal(40)),
        LogEntry(date=day("2025-10-01"), percent=Decimal(20)),
        LogEntry(percent=Decimal(5)),
        LogEntry(date=day("2025-11-10"), note="không có tỷ lệ"),
        LogEntry(date=day("2025-11-20"), percent=Decimal(80)),
    )
    given = task(percent=Decimal(80), log=log)
    assert judged(given).percent == 40
    assert judged(given, "2025-10-05").percent == 40
    assert judged(given, "2025-10-04").percent == 20
    assert judged(given, "2025-09-01").percent == 5


def test_the_typed_share_holds_where_no_later_one_is_noted() -> None:
    undated = LogEntry(percent=Decimal(5))
    of_today = LogEntry(date=DAY, percent=Decimal(30))
    without = LogEntry(date=day("2025-11-20"), note="x")
    assert judged(task(percent=Decimal(80), log=(undated, of_today, without))).percent == 80
    assert judged(done("2025-11-10", percent=Decimal(80))).percent == 100


def test_a_running_duty_counts_the_days_to_its_deadline_others_do_not() -> None:
    running = judged(task(due="2025-11-30"), since="2025-10-08")
    assert (running.due, running.days_left, running.since) == (
        day("2025-11-30"), 15, day("2025-10-08"),
    )  # fmt: skip
    finished = judged(done("2025-11-10", due="2025-11-30"), since="2025-11-15")
    assert (finished.due, finished.days_left, finished.status, finished.completed) == (
        day("2025-11-30"), None, "done", day("2025-11-10"),
    )  # fmt: skip
    assert finished.since == DAY
    assert judged(done("2025-11-10", evidence=(), due="2025-11-30")).days_left is None
    paused = judged(task(status="paused", due="2025-11-30"))
    assert (paused.due, paused.days_left) == (day("2025-11-30"), None)
    assert judged(task()).days_left is None


def test_a_stopped_duty_tells_why_and_since_when() -> None:
    log = (LogEntry(date=day("2025-11-01"), status="paused", note="x"),)
    paused = judged(task(status="paused", reason="Chờ vốn", log=log))
    assert (paused.status, paused.reason, paused.entered) == (
        "paused",
        "Chờ vốn",
        day("2025-11-01"),
    )
    going_on = judged(task(status="in_progress", reason="cũ"))
    assert (going_on.status, going_on.reason, going_on.entered) == ("in_progress", None, None)


def test_a_duty_of_tomorrow_shows_its_deadline_only() -> None:
    seen = judged(task(due="2025-12", status="paused", percent=Decimal(5)), since="2025-11-16")
    assert seen == TaskOnDay(
        task=seen.task, state="not_begun", status="not_started",
        since=day("2025-11-16"), due=day("2025-12-31"),
    )  # fmt: skip
    of_a_series = judged(task(due="2025-12", repeat=repeat("month")), since="2025-11-16")
    assert (of_a_series.state, of_a_series.due) == ("not_begun", None)
    assert judged(task(), since="2025-11-16").due is None


def test_evidence_and_log_are_those_up_to_the_day() -> None:
    proofs = tuple(
        Evidence(title=title, date=on and day(on))  # type: ignore[arg-type]
        for title, on in (("a", None), ("b", "2025-11-15"), ("c", "2025-11-16"))
    )
    log = tuple(LogEntry(date=proof.date, note=proof.title) for proof in proofs)
    seen = judged(task(evidence=proofs, log=log))
    assert (seen.evidence, seen.log) == (proofs[:2], log[:2])
    assert states.counting(proofs, day("2025-11-16")) == proofs


def test_all_evidence_of_a_duty_is_that_of_its_periods_too_once_it_exists() -> None:
    late = Completion(period=period("2025-11"), evidence=(Evidence(title="c", date=DAY),))
    given = replace(series(repeat("month"), "2025-10:2025-10-20"), evidence=(Evidence(title="a"),))
    given = replace(given, done=(*given.done, late))

    def titles(since: str | None, on: str) -> list[str]:
        found = states.evidence_of(given, since and day(since), day(on))  # type: ignore[arg-type]
        return [item.title for item in found]

    assert titles(None, "2025-11-15") == ["a", "BC", "c"]
    assert titles("2025-11-14", "2025-11-14") == ["a", "BC"]
    assert titles("2025-11-15", "2025-11-14") == []


def test_a_deadline_is_shown_as_it_was_given() -> None:
    shown = [
        states.shown_deadline(judged(given))
        for given in (
            task(due="2025-11-20"),
            task(due="2025-12"),
            task(due="2025-12", due_text="Thường xuyên"),
            task(due_text="Thường xuyên"),
            task(),
            task(due_text="Hằng tháng", repeat=repeat("month", from_="2025-11")),
        )
    ]
    assert shown == [
        day("2025-11-20"), "trong tháng 12/2025", "Thường xuyên", "Thường xuyên", None,
        day("2025-11-30"),
    ]  # fmt: skip
    of_a_series = judged(task(due="2025-12", repeat=repeat("month", from_="2025-11")))
    assert of_a_series.due_text is None


def test_a_record_is_judged_by_its_notices_and_settings() -> None:
    notices = (Notice(id="N", subject="x", date=PartialDate(2025, 11, 16)),)
    seen = tasks_on_day(
        record(
            task("A", notice="N"), task("B", due="2025-12-05"), notices=notices,
            settings=Settings(due_soon_days=20),
        ),
        DAY,
    )  # fmt: skip
    assert [(duty.task.id, duty.state, duty.since) for duty in seen] == [
        ("A", "not_begun", day("2025-11-16")), ("B", "due_soon", None),
    ]  # fmt: skip


# Repeats


def monthly(*finished: str, **values: Any) -> Task:
    """Make a duty of each month from September 2025 on, due on the 20th."""
    return series(repeat("month", **{"day": 20, "from_": "2025-09", **values}), *finished)


def found(given: Task, on: str) -> list[tuple[str, str]]:
    return [(str(o.period), o.state) for o in judged(given, on).occurrences]


def test_occurrences_begin_on_the_first_day_and_missed_ones_stay_overdue() -> None:
    given = monthly("2025-09:2025-09-20", "2025-10:2025-10-25")
    assert found(given, "2025-08-31") == []
    to_come = judged(given, "2025-08-31")
    assert (to_come.state, to_come.due, to_come.days_left) == ("on_track", day("2025-09-20"), 20)
    assert found(given, "2025-11-01") == [
        ("2025-09", "done"),
        ("2025-10", "done_late"),
        ("2025-11", "on_track"),
    ]
    missed = monthly("2025-10:2025-10-18")
    assert found(missed, "2025-11-15") == [
        ("2025-09", "overdue"),
        ("2025-10", "done"),
        ("2025-11", "due_soon"),
    ]
    worst = judged(missed, "2025-11-15")
    assert (worst.state, worst.due, worst.days_left) == ("overdue", day("2025-09-20"), -56)
    assert worst.status == "not_started"


def test_until_ends_the_series() -> None:
    given = monthly("2025-09:2025-09-20", until="2025-09")
    assert judged(given, "2026-01-01").state == "done"


def test_a_completion_after_the_day_has_not_happened() -> None:
    given = monthly("2025-09:2025-10-05")
    assert found(given, "2025-09-30") == [("2025-09", "overdue")]
    assert found(given, "2025-10-05")[0] == ("2025-09", "done_late")
    (open_,) = judged(given, "2025-09-30").occurrences
    assert (open_.due, open_.completed, open_.evidence) == (day("2025-09-20"), None, ())


def test_a_period_recorded_without_a_day_is_reported() -> None:
    by = repeat("month", day=20, from_="2025-09")
    given = task(repeat=by, done=(Completion(period=period("2025-09"), evidence=PROOF),))
    (first,) = judged(given, "2025-09-30").occurrences
    assert (first.state, first.completed, first.evidence) == ("done", None, PROOF)


def test_a_paused_series_is_paused() -> None:
    log = (LogEntry(date=day("2025-11-01"), status="paused", note="x"),)
    given = replace(monthly(), status="paused", reason="Chờ vốn", log=log)
    seen = judged(given)
    assert (seen.state, seen.status, seen.reason, seen.entered) == (
        "paused", "paused", "Chờ vốn", day("2025-11-01"),
    )  # fmt: skip
    assert (seen.due, seen.days_left, seen.log) == (day("2025-09-20"), None, log)
    assert judged(replace(given, status="in_progress", log=())).reason is None


def test_a_series_without_any_period_has_no_deadline() -> None:
    seen = judged(series(repeat("month", from_="2025-10", until="2025-09")))
    assert (seen.state, seen.due, seen.days_left, seen.occurrences) == (
        "no_deadline",
        None,
        None,
        (),
    )


def test_a_series_from_the_notice_on_owes_what_is_due_after_it() -> None:
    """A monthly duty, the 20th, of a notice of 22 January: January's day lies before it."""
    seen = judged(series(repeat("month", day=20)), "2025-08-01", since="2025-01-22")
    assert [str(o.period) for o in seen.occurrences] == [f"2025-0{m}" for m in range(2, 9)]
    assert [o.state for o in seen.occurrences] == ["overdue"] * 6 + ["on_track"]
    assert (seen.state, seen.due, seen.since) == ("overdue", day("2025-02-20"), day("2025-01-22"))
    recorded = series(repeat("month", day=20), "2025-04:2025-04-18")
    again = judged(recorded, "2025-08-01", since="2025-01-22")
    assert [o.period for o in again.occurrences] == [o.period for o in seen.occurrences]


def test_a_series_is_done_only_when_its_last_period_is() -> None:
    begun = monthly("2025-10:2025-10-20", "2025-11:2025-11-25", from_="2025-10", until="2025-12")
    seen = judged(begun, "2025-11-26")
    assert (seen.state, seen.due, seen.days_left) == ("on_track", day("2025-12-20"), 24)
    assert (seen.status, seen.completed) == ("not_started", None)
    whole = replace(begun, done=(*begun.done, *monthly("2025-12:2025-12-20").done))
    closed = judged(whole, "2025-12-20")
    assert (closed.state, closed.completed, closed.days_left) == (
        "done_late",
        day("2025-12-20"),
        None,
    )
    before = judged(whole, "2025-09-01")
    assert (before.state, before.due) == ("on_track", day("2025-10-20"))
    only_one = monthly("2025-10:2025-10-20", from_="2025-10", until="2025-12")
    late = judged(only_one, "2026-03-01")
    assert (late.state, late.due) == ("overdue", day("2025-11-20"))


def test_a_finished_series_shows_its_last_deadline_and_the_latest_day() -> None:
    given = monthly("2025-09:2025-11-01", "2025-10:2025-10-20", until="2025-10")
    seen = judged(given)
    assert (seen.state, seen.status) == ("done_late", "done")
    assert (seen.due, seen.completed) == (day("2025-10-20"), day("2025-11-01"))
    assert judged(replace(given, status="paused", reason="x")).state == "done_late"


def test_a_series_that_lacks_evidence_shows_the_period_that_does() -> None:
    given = monthly("2025-09:2025-09-19", "2025-10:2025-10-20", until="2025-10")
    bare = replace(given.done[0], evidence=())
    seen = judged(replace(given, done=(bare, given.done[1]), percent=Decimal(50)))
    assert (seen.state, seen.due, seen.days_left) == ("awaiting_evidence", day("2025-09-20"), None)
    assert (seen.completed, seen.status, seen.percent) == (day("2025-09-19"), "not_started", 50)


def test_a_series_has_the_evidence_of_the_duty_and_of_its_periods_up_to_the_day() -> None:
    own = tuple(Evidence(title=on, date=day(on)) for on in ("2025-11-15", "2025-11-16"))
    given = replace(monthly("2025-09:2025-09-19"), evidence=own)
    given = replace(given, done=(replace(given.done[0], evidence=own),))
    assert [item.title for item in judged(given).evidence] == ["2025-11-15"] * 2
    assert [item.title for item in judged(given, "2025-11-16").evidence] == [
        e.title for e in own
    ] * 2


def test_a_series_has_the_share_that_was_known_on_the_day() -> None:
    log = tuple(
        LogEntry(date=day(on), percent=Decimal(share))
        for on, share in (("2025-11-01", 20), ("2025-12-01", 60))
    )
    assert judged(replace(monthly(), log=log, percent=Decimal(60))).percent == 20


def test_a_series_may_be_done_on_a_day_that_nobody_knows() -> None:
    by = repeat("month", from_="2025-09", until="2025-09")
    given = task(repeat=by, done=(Completion(period=period("2025-09"), evidence=PROOF),))
    assert (judged(given).state, judged(given).completed) == ("done", None)


def test_a_period_done_in_advance_is_not_the_one_to_come() -> None:
    given = monthly("2025-09:2025-09-19", "2025-10:2025-09-20")
    seen = judged(given, "2025-09-25")
    assert (seen.state, seen.due) == ("on_track", day("2025-11-20"))
    assert [str(o.period) for o in seen.occurrences] == ["2025-09"]


# What is still to be done


def to_do(given: Task, on: str) -> list[tuple[str | None, str]]:
    days = open_due_days(judged(given, on), day(on))
    return [(None if p is None else str(p), str(d)) for p, d in days]


def test_each_period_that_is_not_recorded_is_still_to_be_done() -> None:
    given = monthly("2025-10:2025-10-20", from_="2025-10", until="2026-01")
    assert to_do(given, "2025-11-26") == [
        ("2025-11", "2025-11-20"), ("2025-12", "2025-12-20"), ("2026-01", "2026-01-20"),
    ]  # fmt: skip


def test_a_series_that_begins_with_its_duty_owes_from_then_on() -> None:
    given = series(repeat("month", day=20, until="2025-11"), "2025-10:2025-10-20")
    duty = judged(given, since="2025-09-21")
    assert [str(due) for _, due in open_due_days(duty, DAY)] == ["2025-11-20"]


def test_a_period_recorded_in_advance_is_no_more_to_be_done_from_its_day_on() -> None:
    given = monthly("2025-12:2025-11-10", from_="2025-11", until="2025-12")
    assert to_do(given, "2025-11-10") == [("2025-11", "2025-11-20")]
    assert to_do(given, "2025-11-09") == [("2025-11", "2025-11-20"), ("2025-12", "2025-12-20")]
    undated = replace(given, done=(Completion(period=period("2025-12")),))
    assert to_do(undated, "2025-11-10") == [("2025-11", "2025-11-20")]


def test_a_single_duty_is_to_be_done_by_its_deadline() -> None:
    assert to_do(task(due="2025-11-20"), "2025-11-15") == [(None, "2025-11-20")]
    assert to_do(task(), "2025-11-15") == []
    assert to_do(done("2025-11-10", evidence=(), due="2025-11-20"), "2025-11-15") == []
    assert to_do(done("2025-11-10", due="2025-11-20"), "2025-11-15") == []
    assert to_do(task(status="paused", due="2025-11-20"), "2025-11-15") == []
    assert to_do(replace(monthly(), status="cancelled"), "2025-11-15") == []


# What holds of every duty on every day

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


@pytest.mark.slow
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


@pytest.mark.slow
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


@pytest.mark.slow
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


@pytest.mark.parametrize("every", ["month", "week"])
def test_a_long_series_costs_a_few_steps_a_period(every: str) -> None:
    """A rule's periods and due days are worked out once, whatever duty or day asks next."""
    first = period("2000-01" if every == "month" else "2000-W01")
    others = task_on_day(task(repeat=repeat(every, from_=first)), DAY, SETTINGS, None)
    done = tuple(
        Completion(period=o.period, completed=o.due, evidence=PROOF) for o in others.occurrences
    )
    given = task(repeat=repeat(every, from_=first), done=done)
    calls = calls_in(lambda: task_on_day(given, DAY, SETTINGS, None))
    assert calls / len(done) < 18
