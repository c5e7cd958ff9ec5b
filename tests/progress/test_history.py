"""Which status held on a day, from the log."""

import pytest

from cchc_cli.model.settings import Settings
from cchc_cli.model.task import LogEntry
from cchc_cli.progress.history import StatusOnDay, status_on
from cchc_cli.progress.states import task_on_day
from tests.helpers.making import PROOF, day, task

PAUSED = task(
    status="in_progress",
    due="2025-12-31",
    log=(
        LogEntry(date=day("2025-03-10"), status="paused", note="Chờ vốn"),
        LogEntry(date=day("2025-05-02"), status="in_progress", note="Đã có vốn"),
    ),
)


@pytest.mark.parametrize(
    ("on", "state", "status", "reason"),
    [
        ("2025-03-09", "on_track", "in_progress", None),
        ("2025-03-10", "paused", "paused", "Chờ vốn"),
        ("2025-05-01", "paused", "paused", "Chờ vốn"),
        ("2025-05-02", "on_track", "in_progress", None),
        ("2025-11-01", "on_track", "in_progress", None),
    ],
)
def test_a_pause_has_its_days(on: str, state: str, status: str, reason: str | None) -> None:
    seen = task_on_day(PAUSED, day(on), Settings(), None)
    assert (seen.state, seen.status, seen.reason) == (state, status, reason)


def test_the_typed_status_holds_where_no_later_entry_says_otherwise() -> None:
    told = task(status="paused", reason="nay", log=(LogEntry(date=day("2025-03-10"), note="x"),))
    assert task_on_day(told, day("2025-01-01"), Settings(), None).reason == "nay"
    undated = task(status="not_started", log=(LogEntry(status="cancelled", note="bỏ"),))
    assert task_on_day(undated, day("2025-01-01"), Settings(), None).state == "no_deadline"
    later = (*undated.log, LogEntry(date=day("2025-06-01"), status="not_started"))
    before = task_on_day(task(log=later), day("2025-01-01"), Settings(), None)
    assert (before.state, before.reason) == ("cancelled", "bỏ")


def test_done_is_told_by_completed_alone() -> None:
    entry = LogEntry(date=day("2025-02-01"), status="paused", note="chờ")
    given = task(status="paused", reason="x", completed="2025-01-10", evidence=PROOF, log=(entry,))
    assert task_on_day(given, day("2025-03-01"), Settings(), None).state == "done"
    reopened = task(status="in_progress", log=(LogEntry(date=day("2025-02-01"), status="done"),))
    assert task_on_day(reopened, day("2025-03-01"), Settings(), None).status == "in_progress"
    typed_later = task(status="done", completed="2025-04-01", log=(entry,))
    assert task_on_day(typed_later, day("2025-03-01"), Settings(), None).state == "paused"


def test_the_day_is_that_of_the_entry_which_brought_the_status() -> None:
    entry = LogEntry(date=day("2025-03-10"), status="paused", note="khi ấy")
    given = task(status="paused", reason="nay", log=(entry,))
    assert status_on(given, day("2025-03-10")) == StatusOnDay("paused", "nay", day("2025-03-10"))
    other = task(status="cancelled", reason="nay", log=(entry,))
    assert status_on(other, day("2025-03-10")) == StatusOnDay("cancelled", "nay", None)
    assert status_on(task(status="paused", reason="nay"), day("2025-03-10")).entered is None


def test_an_entry_that_says_done_before_a_later_one_is_in_progress() -> None:
    log = (
        LogEntry(date=day("2025-02-01"), status="done", note="x"),
        LogEntry(date=day("2025-04-01"), status="paused", note="y"),
    )
    given = task(status="paused", reason="y", log=log)
    assert status_on(given, day("2025-03-01")) == StatusOnDay("in_progress", None, None)


def test_entries_count_in_the_order_of_their_days_those_without_one_first() -> None:
    log = (
        LogEntry(date=day("2025-03-01"), status="cancelled", note="ba"),
        LogEntry(date=day("2025-02-01"), status="paused", note="hai"),
        LogEntry(status="in_progress", note="một"),
        LogEntry(date=day("2025-06-01"), status="paused", note="sau"),
    )
    given = task(status="paused", reason="sau", log=log)
    assert status_on(given, day("2025-03-15")) == StatusOnDay("cancelled", "ba", day("2025-03-01"))
    assert status_on(given, day("2025-02-15")) == StatusOnDay("paused", "hai", day("2025-02-01"))
    assert status_on(given, day("2025-01-15")) == StatusOnDay("in_progress", "một", None)
