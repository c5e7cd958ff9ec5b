"""Duties exist from a day on, and leave when their year is over; pauses have a history."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cchc_cli.model.deadline import Deadline
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.notice import Notice
from cchc_cli.model.organization import Organization
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import LogEntry, Task
from cchc_cli.progress.census import census
from cchc_cli.progress.existence import existence_of
from cchc_cli.progress.states import task_on_day

PROOF = (Evidence(title="BC"),)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def task(name: str = "T", **values: Any) -> Task:
    return Task(**{"id": name, "department": "A", "content": "x", **values})


def record(*tasks: Task, notice: PartialDate | None = None, **settings: Any) -> Record:
    return Record(
        organization=Organization(name="x", place="x", symbol="x"),
        settings=Settings(**settings),
        notices=(Notice(id="N", subject="x", date=notice),),
        tasks=tasks,
    )


@pytest.mark.parametrize(
    ("values", "notice", "since"),
    [
        ({"notice": "N"}, PartialDate(2025, 10, 8), "2025-10-08"),
        ({"notice": "N"}, PartialDate(2025, 10), "2025-10-01"),
        ({"notice": "N", "start": day("2025-09-01")}, PartialDate(2025, 10, 8), "2025-09-01"),
        ({"notice": "N", "start": day("2025-12-01")}, PartialDate(2025, 10, 8), "2025-12-01"),
        ({"notice": "N"}, None, None),
        ({}, PartialDate(2025, 10, 8), None),
        ({"notice": "gone"}, PartialDate(2025, 10, 8), None),
    ],
)
def test_existence(values: Any, notice: PartialDate | None, since: str | None) -> None:
    given = task(**values)
    assert existence_of(record(given, notice=notice), given) == (since and day(since))


def test_before_its_day_a_duty_is_not_begun_whatever_is_written() -> None:
    given = task(
        notice="N", status="done", completed=day("2025-10-02"), evidence=PROOF,
        due=Deadline(day("2025-10-31")), log=(LogEntry(date=day("2025-10-01"), status="paused"),),
    )  # fmt: skip
    whole = record(given, notice=PartialDate(2025, 10, 8))
    (before,) = census(whole, day("2025-10-07")).not_begun
    assert (before.state, before.completed, before.evidence) == ("not_begun", None, ())
    (after,) = census(whole, day("2025-10-08")).counted
    assert (after.state, after.completed) == ("done", day("2025-10-02"))


def test_what_was_closed_before_the_reporting_year_is_not_counted() -> None:
    def closed(given: Task, on: str, **settings: Any) -> bool:
        seen = census(record(given, **settings), day(on))
        assert len(seen.counted) + len(seen.closed) == 1
        return bool(seen.closed)

    done = task(status="done", completed=day("2024-12-14"), evidence=PROOF)
    assert closed(done, "2025-01-01")
    assert not closed(done, "2024-12-31")
    last = task(status="done", completed=day("2024-12-15"), evidence=PROOF)
    assert not closed(last, "2025-06-01")
    assert closed(last, "2025-06-01", periods="calendar")
    # The year that 20 December 2025 belongs to by the calendar began on 15 December 2024.
    assert not closed(last, "2025-12-20")
    assert closed(last, "2026-01-01")
    unproven = task(status="done", completed=day("2024-12-14"))
    assert not closed(unproven, "2025-06-01")
    assert closed(unproven, "2025-06-01", require_evidence=False)
    cancelled = {"status": "cancelled", "reason": "x"}
    entry = LogEntry(date=day("2024-05-01"), status="cancelled")
    assert closed(task(**cancelled, log=(entry,)), "2025-06-01")
    assert not closed(task(**cancelled), "2025-06-01")
    assert not closed(task(status="in_progress"), "2025-06-01")


PAUSED = task(
    status="in_progress",
    due=Deadline(day("2025-12-31")),
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
    given = task(
        status="paused", reason="x", completed=day("2025-01-10"), evidence=PROOF, log=(entry,)
    )
    assert task_on_day(given, day("2025-03-01"), Settings(), None).state == "done"
    reopened = task(status="in_progress", log=(LogEntry(date=day("2025-02-01"), status="done"),))
    assert task_on_day(reopened, day("2025-03-01"), Settings(), None).status == "in_progress"
    typed_later = task(status="done", completed=day("2025-04-01"), log=(entry,))
    assert task_on_day(typed_later, day("2025-03-01"), Settings(), None).state == "paused"


# As a user sees it

HEAD = """\
version: 1
organization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}
departments: [{id: VP, name: Văn phòng}, {id: KT, name: Phòng Kinh tế}]
notices: [{id: TB, date: 2025-10-08, subject: x}]
"""
TASKS = """\
tasks:
  - {id: A, notice: TB, department: VP, content: mới, due: 2025-12-01}
  - {id: B, department: KT, content: cũ, status: done, completed: 2024-03-01, evidence: [{title: x}]}
  - {id: C, department: KT, content: nay}
"""


def test_tables_leave_them_out_and_say_so(workspace: Callable[..., Path], cchc: Callable) -> None:
    options = ("--data", workspace(HEAD + TASKS), "--as-of", "2025-09-14")
    status = json.loads(cchc("status", *options, "--format", "json").out)
    totals = status["totals"]
    assert (totals["total"], totals["not_begun"], totals["closed_before"]) == (1, 1, 1)
    assert status["not_begun"] == [{"id": "A", "from": "2025-10-08"}]
    assert [(u["id"], u["total"], u["not_begun"], u["closed_before"]) for u in status["departments"]] == [
        ("VP", 0, 1, 0), ("KT", 1, 0, 1),
    ]  # fmt: skip
    said = cchc("status", *options).out
    assert "Không kể 1 việc chưa bắt đầu: cchc tasks --state not_begun" in said
    assert "Không kể 1 việc đã kết thúc trước 15/12/2024: cchc status --all" in said

    def ids(*more: str) -> list[str]:
        return [t["id"] for t in json.loads(cchc("tasks", *options, *more, "--format", "json").out)]

    assert ids() == ["C"]
    assert ids("--state", "not_begun") == ["A"]
    assert ids("--all") == ["A", "B", "C"]
    assert ids("--all", "--state", "done") == ["B"]
    whole = json.loads(cchc("status", *options, "--all", "--format", "json").out)["totals"]
    assert (whole["total"], whole["done"], whole["not_begun"], whole["closed_before"]) == (
        2,
        1,
        1,
        0,
    )
    assert "Chưa bắt đầu" in cchc("show", "A", *options).out


def test_the_real_notice_gave_nothing_before_its_month(cchc: Callable) -> None:
    from tests.helpers.repository import ROOT

    for on, total, not_begun in (("2025-09-14", 0, 14), ("2025-10-08", 14, 0)):
        options = ("--data", ROOT, "--as-of", on, "--format", "json")
        totals = json.loads(cchc("status", *options).out)["totals"]
        assert (totals["total"], totals["not_begun"]) == (total, not_begun)
