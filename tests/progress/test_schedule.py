"""Which periods are owed, and when each is due."""

import datetime as dt
from itertools import islice
from typing import Any

import pytest

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.period import Period, parse_repeat_period
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import Completion, Repeat, Task
from cchc_cli.periods.names import repeat_words
from cchc_cli.progress.schedule import due_day, owed_periods
from cchc_cli.progress.states import open_due_days, task_on_day


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def period(text: str) -> Period:
    found = parse_repeat_period(text)
    assert found is not None
    return found


def repeat(every: str, **values: Any) -> Repeat:
    return Repeat(**{"every": every, **values})


def task(by: Repeat, *done: str, **values: Any) -> Task:
    """Make a duty of which some periods were recorded: `2025-02:2025-02-20`."""
    entries = tuple(
        Completion(period=period(p), completed=day(c), evidence=(Evidence(title="BC"),))
        for p, _, c in (text.partition(":") for text in done)
    )
    return Task(id="T", department="A", content="x", repeat=by, done=entries, **values)


@pytest.mark.parametrize(
    ("by", "name", "due"),
    [
        (repeat("week"), "2025-W45", "2025-11-07"),
        (repeat("week", weekday="mon"), "2026-W01", "2025-12-29"),
        (repeat("week", weekday="sun"), "2020-W53", "2021-01-03"),
        (repeat("month", day=5, after=1), "2025-12", "2026-01-05"),
        (repeat("month", day=31, after=2), "2025-12", "2026-02-28"),
        (repeat("quarter", day=10, after=1), "2025-Q4", "2026-01-10"),
        (repeat("half", day=15, month=2), "2025-H2", "2025-08-15"),
        (repeat("half"), "2025-H1", "2025-06-30"),
        (repeat("year", day=15, month=11), "2025", "2025-11-15"),
        (repeat("year", month=2), "2024", "2024-02-29"),
        (repeat("year", day=20), "2025", "2025-12-20"),
        (repeat("month", day=20, moved={period("2025-12"): day("2025-12-26")}), "2025-12", "2025-12-26"),
        (repeat("month", day=20, moved={period("2025-12"): day("2026-01-02")}), "2025-11", "2025-11-20"),
    ],
)  # fmt: skip
def test_due_days(by: Repeat, name: str, due: str) -> None:
    assert due_day(by, period(name)) == day(due)


def test_from_the_notice_on() -> None:
    """A monthly duty, the 20th, of a notice of 22 January: January's day lies before it."""
    given = task(repeat("month", day=20))
    seen = task_on_day(given, day("2025-08-01"), Settings(), day("2025-01-22"))
    assert [str(o.period) for o in seen.occurrences] == [f"2025-0{m}" for m in range(2, 9)]
    assert [o.state for o in seen.occurrences] == ["overdue"] * 6 + ["on_track"]
    assert (seen.state, seen.due) == ("overdue", day("2025-02-20"))
    recorded = task(repeat("month", day=20), "2025-04:2025-04-18")
    again = task_on_day(recorded, day("2025-08-01"), Settings(), day("2025-01-22"))
    assert [o.period for o in again.occurrences] == [o.period for o in seen.occurrences]


def test_skipped_periods_are_not_owed() -> None:
    by = repeat("month", day=20, from_=period("2025-10"), skip=(period("2025-11"),))
    owed = islice(owed_periods(by, None), 3)
    assert [str(p) for p, _ in owed] == ["2025-10", "2025-12", "2026-01"]


def test_done_only_when_the_last_period_is() -> None:
    by = repeat("month", day=20, from_=period("2025-10"), until=period("2025-12"))
    begun = task(by, "2025-10:2025-10-20", "2025-11:2025-11-25")
    seen = task_on_day(begun, day("2025-11-26"), Settings(), None)
    assert (seen.state, seen.due, seen.days_left) == ("on_track", day("2025-12-20"), 24)
    whole = task(by, "2025-10:2025-10-20", "2025-11:2025-11-25", "2025-12:2025-12-20")
    closed = task_on_day(whole, day("2025-12-20"), Settings(), None)
    assert (closed.state, closed.completed, closed.days_left) == (
        "done_late",
        day("2025-12-20"),
        None,
    )
    before = task_on_day(whole, day("2025-09-01"), Settings(), None)
    assert (before.state, before.due) == ("on_track", day("2025-10-20"))
    late = task_on_day(task(by, "2025-10:2025-10-20"), day("2026-03-01"), Settings(), None)
    assert (late.state, late.due) == ("overdue", day("2025-11-20"))


def test_what_is_still_to_be_done() -> None:
    by = repeat("month", day=20, from_=period("2025-10"), until=period("2026-01"))
    duty = task_on_day(task(by, "2025-10:2025-10-20"), day("2025-11-26"), Settings(), None)
    days = [str(d) for _, d in open_due_days(duty, day("2025-11-26"))]
    assert days == ["2025-11-20", "2025-12-20", "2026-01-20"]


@pytest.mark.parametrize(
    ("by", "words"),
    [
        (repeat("month", day=20), "Hằng tháng, ngày 20"),
        (repeat("month", day=5, after=1), "Hằng tháng, ngày 05 tháng sau"),
        (repeat("quarter", after=2), "Hằng quý, tháng thứ 2 sau kỳ"),
        (repeat("week"), "Hằng tuần, thứ Sáu"),
        (repeat("year", month=11, day=15), "Hằng năm, ngày 15 tháng 11"),
        (repeat("half", month=3), "6 tháng một lần, tháng thứ 3 của kỳ"),
        (repeat("year"), "Hằng năm"),
    ],
)
def test_words(by: Repeat, words: str) -> None:
    assert repeat_words(by) == words
