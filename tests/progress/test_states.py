"""States on their boundaries, and repeating duties period by period."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from cchc_cli.model.deadline import Deadline
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.period import Period, parse_period
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import Completion, LogEntry, Repeat, Task
from cchc_cli.periods import calendar
from cchc_cli.progress.schedule import due_day
from cchc_cli.progress.states import COUNTED, TaskOnDay
from cchc_cli.progress.states import task_on_day as judge_from
from cchc_cli.progress.summary import tally

DAY = dt.date(2025, 11, 15)
SINCE = dt.date(2025, 1, 22)
PROOF = (Evidence(title="BC"),)


def task(**values: Any) -> Task:
    if isinstance(values.get("due"), dt.date):
        values["due"] = Deadline(values["due"])
    return Task(**{"id": "T", "department": "A", "content": "x", **values})


def task_on_day(given: Task, on: dt.date, settings: Settings) -> TaskOnDay:
    """Judge a duty that always existed."""
    return judge_from(given, on, settings, None)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def done(completed: str, **values: Any) -> Task:
    return task(status="done", completed=day(completed), **{"evidence": PROOF, **values})


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
    ("done on the due day", done("2025-11-10", due=day("2025-11-10")), 7, "done"),
    ("done a day late", done("2025-11-11", due=day("2025-11-10")), 7, "done_late"),
    ("done without a deadline", done("2025-11-10"), 7, "done"),
    ("done today", done("2025-11-15"), 7, "done"),
    ("done tomorrow has not happened", done("2025-11-16", due=day("2025-11-10")), 7, "overdue"),
    ("done without evidence", done("2025-11-10", evidence=()), 7, "awaiting_evidence"),
    (
        "late without evidence",
        done("2025-11-11", evidence=(), due=day("2025-11-10")),
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
def test_state(name: str, given: Task, window: int, state: str) -> None:
    assert task_on_day(given, DAY, Settings(due_soon_days=window)).state == state, name


def test_evidence_is_not_always_required() -> None:
    settings = Settings(require_evidence=False)
    assert task_on_day(done("2025-11-10", evidence=()), DAY, settings).state == "done"


def test_what_a_day_knows() -> None:
    log = (
        LogEntry(date=day("2025-10-01"), percent=Decimal(20)),
        LogEntry(date=day("2025-11-20"), percent=Decimal(80)),
    )
    given = task(percent=Decimal(80), log=log, due=day("2025-11-10"))
    assert task_on_day(given, DAY, Settings()).percent == 20
    assert task_on_day(given, day("2025-11-20"), Settings()).percent == 80
    assert task_on_day(given, day("2025-09-01"), Settings()).percent is None
    later = task_on_day(done("2025-12-01"), DAY, Settings())
    assert (later.status, later.completed) == ("in_progress", None)
    assert task_on_day(given, DAY, Settings()).days_left == -5


# Repeats


def repeating(every: str = "month", *finished: tuple[str, str], **values: Any) -> Task:
    entries = tuple(
        Completion(period=parse_period(p), completed=day(c), evidence=PROOF)  # type: ignore[arg-type]
        for p, c in finished
    )
    repeat = Repeat(**{"every": every, "day": 20, "from_": parse_period("2025-09"), **values})
    return task(repeat=repeat, done=entries)


def states(given: Task, on: str) -> list[tuple[str, str]]:
    return [(str(o.period), o.state) for o in task_on_day(given, day(on), Settings()).occurrences]


def test_occurrences_begin_on_the_first_day_and_missed_ones_stay_overdue() -> None:
    given = repeating("month", ("2025-09", "2025-09-20"), ("2025-10", "2025-10-25"))
    assert states(given, "2025-08-31") == []
    to_come = task_on_day(given, day("2025-08-31"), Settings())
    assert (to_come.state, to_come.due, to_come.days_left) == ("on_track", day("2025-09-20"), 20)
    assert states(given, "2025-11-01") == [
        ("2025-09", "done"),
        ("2025-10", "done_late"),
        ("2025-11", "on_track"),
    ]
    missed = repeating("month", ("2025-10", "2025-10-18"))
    assert states(missed, "2025-11-15") == [
        ("2025-09", "overdue"),
        ("2025-10", "done"),
        ("2025-11", "due_soon"),
    ]
    worst = task_on_day(missed, day("2025-11-15"), Settings())
    assert (worst.state, worst.due, worst.days_left) == ("overdue", day("2025-09-20"), -56)


def test_until_ends_the_series() -> None:
    given = repeating("month", ("2025-09", "2025-09-20"), until=parse_period("2025-09"))
    assert task_on_day(given, day("2026-01-01"), Settings()).state == "done"


def test_a_completion_after_the_day_has_not_happened() -> None:
    given = repeating("month", ("2025-09", "2025-10-05"))
    assert states(given, "2025-09-30") == [("2025-09", "overdue")]
    assert states(given, "2025-10-05")[0] == ("2025-09", "done_late")


def test_a_paused_series_is_paused() -> None:
    given = replace(repeating(), status="paused")
    assert task_on_day(given, DAY, Settings()).state == "paused"


@pytest.mark.parametrize(
    ("period", "wanted", "due"),
    [
        ("2025-02", 31, "2025-02-28"),
        ("2024-02", 30, "2024-02-29"),
        ("2025-02", 28, "2025-02-28"),
        ("2025-Q3", 15, "2025-09-15"),
        ("2025-H1", 31, "2025-06-30"),
        ("2025", 5, "2025-12-05"),
        ("2025-04", None, "2025-04-30"),
    ],
)
def test_due_days(period: str, wanted: int | None, due: str) -> None:
    parsed = parse_period(period)
    assert parsed is not None
    assert due_day(Repeat(every="month", day=wanted), parsed) == day(due)


@pytest.mark.parametrize(
    ("period", "then"),
    [("2025-12", "2026-01"), ("2025-Q4", "2026-Q1"), ("2025-H1", "2025-H2"), ("2025", "2026")],
)
def test_following(period: str, then: str) -> None:
    parsed = parse_period(period)
    assert parsed is not None
    assert str(calendar.following(parsed)) == then


@pytest.mark.parametrize(
    ("span", "period"),
    [
        ("month", Period(2025, "month", 11)),
        ("quarter", Period(2025, "quarter", 4)),
        ("half", Period(2025, "half", 2)),
        ("year", Period(2025, "year", 1)),
    ],
)
def test_period_of(span: Any, period: Period) -> None:
    assert calendar.period_of(DAY, span) == period


# Sums


def test_tallies_add_up() -> None:
    judged = [task_on_day(given, DAY, Settings()) for _, given, window, _ in CASES if window == 7]
    total = tally(judged)
    assert list(total.states) == list(COUNTED)
    assert total.total == len(judged) == sum(total.states.values())
