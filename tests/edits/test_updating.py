"""What an update of a duty changes in its record."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from cchc_cli.edits.updating import Update, changes_of, first_periods
from cchc_cli.errors import UsageError
from cchc_cli.model.change import AddItem, Change, SetValue
from cchc_cli.model.record import Record
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import Completion, LogEntry, Task
from tests.helpers.making import day, deadline, period, record, repeat, series, task

AT = ("tasks", 3)
DAY = day("2025-11-15")
TODAY = {"date": "2025-11-15"}


def changes(given: Task, whole: Record | None = None, /, **wanted: Any) -> list[Change]:
    made = {
        key: day(value) if key in {"day", "completed"} and isinstance(value, str) else value
        for key, value in wanted.items()
    }
    update = Update(**{"day": DAY, **made})
    return list(changes_of(whole or record(given), given, AT, update))


def put(*path: str | int, to: str | None) -> SetValue:
    return SetValue((*AT, *path), to)


def logged(**values: str) -> AddItem:
    return AddItem((*AT, "log"), {**TODAY, **values})


# Status, with its day, its reason and the log


def test_nothing_wanted_changes_nothing() -> None:
    for given in (task(), task(status="done"), task(status="paused", reason="x")):
        assert changes(given) == []


def test_a_new_status_is_set_and_logged() -> None:
    assert changes(task(), status="in_progress") == [
        put("status", to="in_progress"), logged(status="in_progress"),
    ]  # fmt: skip
    assert changes(task(status="in_progress"), status="in_progress") == []


def test_done_has_the_day_of_the_update_unless_another_is_named() -> None:
    assert changes(task(), status="done") == [
        put("status", to="done"), put("completed", to="2025-11-15"), logged(status="done"),
    ]  # fmt: skip
    assert changes(task(), status="done", completed="2025-11-15")[1].value == "2025-11-15"  # type: ignore[union-attr]
    assert changes(task(), status="done", completed="2025-11-10")[1].value == "2025-11-10"  # type: ignore[union-attr]


def test_what_is_done_keeps_its_day_unless_another_is_named() -> None:
    there = task(status="done", completed="2025-11-10")
    assert changes(there, status="done") == []
    assert changes(there, percent=Decimal(100)) == [put("percent", to="100")]
    assert changes(there, completed="2025-11-10") == []
    assert changes(there, completed="2025-11-12") == [put("completed", to="2025-11-12")]
    without = task(status="done")
    assert changes(without, status="done") == [put("completed", to="2025-11-15")]
    assert changes(without, note="x") == [logged(note="x")]


def test_what_is_not_done_any_more_loses_its_day() -> None:
    there = task(status="done", completed="2025-11-10")
    assert changes(there, status="in_progress") == [
        put("status", to="in_progress"), put("completed", to=None), logged(status="in_progress"),
    ]  # fmt: skip
    odd = task(status="in_progress", completed="2025-11-10")
    assert changes(odd) == []
    assert changes(odd, status="in_progress") == [put("completed", to=None)]


def test_who_stops_a_duty_says_why_and_the_log_remembers_it() -> None:
    assert changes(task(), status="paused", reason="Chờ vốn") == [
        put("status", to="paused"),
        put("reason", to="Chờ vốn"),
        logged(note="Chờ vốn", status="paused"),
    ]
    there = task(status="paused", reason="Chờ vốn")
    assert changes(there, reason="Chờ vốn") == []
    assert changes(there, reason="Chờ người") == [put("reason", to="Chờ người")]
    assert changes(there, status="cancelled") == [
        put("status", to="cancelled"), logged(status="cancelled"),
    ]  # fmt: skip


def test_the_reason_goes_when_the_duty_goes_on() -> None:
    there = task(status="paused", reason="Chờ vốn")
    assert changes(there, status="in_progress") == [
        put("status", to="in_progress"), put("reason", to=None), logged(status="in_progress"),
    ]  # fmt: skip
    assert changes(there, status="done")[2] == put("reason", to=None)
    assert changes(task(), status="in_progress", reason="x") == [
        put("status", to="in_progress"), logged(note="x", status="in_progress"),
    ]  # fmt: skip


def test_a_note_is_logged_once() -> None:
    assert changes(task(), note="đã họp") == [logged(note="đã họp")]
    there = task(log=(LogEntry(date=DAY, note="đã họp"),))
    assert changes(there, note="đã họp") == []
    assert changes(there, note="đã họp", percent=Decimal(5)) == [
        put("percent", to="5"), logged(note="đã họp", percent="5"),
    ]  # fmt: skip


def test_a_new_status_is_logged_although_the_same_entry_stands_there() -> None:
    there = task(log=(LogEntry(date=DAY, status="in_progress"),))
    assert changes(there, status="in_progress")[1:] == [logged(status="in_progress")]


def test_a_reason_and_another_note_are_two_entries() -> None:
    assert changes(task(), status="paused", reason="Chờ vốn", note="đã báo", percent=Decimal(5)) == [
        put("status", to="paused"),
        put("percent", to="5"),
        put("reason", to="Chờ vốn"),
        logged(note="Chờ vốn", percent="5", status="paused"),
        logged(note="đã báo", percent="5"),
    ]  # fmt: skip
    same = changes(task(), status="paused", reason="Chờ vốn", note="Chờ vốn")
    assert same[2:] == [logged(note="Chờ vốn", status="paused")]
    assert changes(task(), status="in_progress", note="x")[1:] == [
        logged(note="x", status="in_progress")
    ]


def test_a_share_and_a_deadline_are_set_where_they_differ() -> None:
    there = task(percent=Decimal(20), due="2025-12")
    assert changes(there, percent=Decimal(20), due=deadline("2025-12")) == []
    assert changes(there, percent=Decimal("20.5"), due=deadline("2026-Q1")) == [
        put("percent", to="20.5"), put("due", to="2026-Q1"),
    ]  # fmt: skip


# What contradicts the duty


def refused(given: Task, whole: Record | None = None, /, **wanted: Any) -> str:
    with pytest.raises(UsageError) as wrong:
        changes(given, whole, **wanted)
    return str(wrong.value)


def test_a_stop_without_a_reason_is_refused() -> None:
    said = 'T: tạm dừng hoặc hủy phải nêu lý do: --reason "…"'
    assert refused(task(), status="paused") == said
    assert refused(task(), status="cancelled") == said
    assert refused(task(status="paused"), note="x") == said


def test_a_period_is_for_series_and_a_deadline_is_not() -> None:
    assert refused(task(), status="done", period=period("2025-10")) == (
        "T không lặp lại theo kỳ, không dùng --period."
    )
    assert refused(monthly(), due=deadline("2025-12")) == (
        "T lặp lại theo kỳ: hạn nằm ở khóa `repeat`, hãy sửa trong tệp."
    )


def test_a_day_of_completion_is_for_what_is_done() -> None:
    said = "T chưa xong. Muốn ghi ngày hoàn thành: thêm --status done"
    assert refused(task(), completed="2025-11-10") == said
    assert refused(task(status="done"), status="in_progress", completed="2025-11-10") == said


def test_what_has_not_happened_is_refused() -> None:
    assert refused(task(), status="done", completed="2025-11-16") == (
        "T: ngày hoàn thành 16/11/2025 sau ngày xét 15/11/2025, nên chưa ghi. "
        "Xem lại ngày, hoặc nêu --as-of"
    )


def test_what_was_not_given_yet_cannot_be_done() -> None:
    given = task(start="2025-11-16")
    said = (
        "T được giao từ ngày 16/11/2025, nên ngày 15/11/2025 chưa xong được. "
        "Xem lại ngày giao (khóa `start` hoặc ngày của thông báo)."
    )
    assert refused(given, status="done") == said
    assert refused(replace(given, status="done"), completed="2025-11-10") == said
    assert changes(given, note="x") == [logged(note="x")]
    assert changes(given, status="in_progress")[0] == put("status", to="in_progress")
    assert changes(replace(given, start=DAY), status="done")[0] == put("status", to="done")


# Periods of a series


def monthly(*done: str, **values: Any) -> Task:
    return series(repeat("month", **{"day": 20, "from_": "2025-09", **values}), *done)


def finished(name: str, on: str) -> AddItem:
    return AddItem((*AT, "done"), {"period": name, "completed": on})


def test_the_first_period_that_is_owed_is_recorded() -> None:
    assert changes(monthly(), status="done") == [finished("2025-09", "2025-11-15")]
    given = monthly("2025-09:2025-09-20")
    assert changes(given, status="done") == [finished("2025-10", "2025-11-15")]
    assert changes(given, completed="2025-10-18") == [finished("2025-10", "2025-10-18")]
    assert changes(given, completed="2025-10-01") == [finished("2025-10", "2025-10-01")]


def test_a_named_period_is_recorded() -> None:
    assert changes(monthly(), period=period("2025-11"), note="x") == [
        finished("2025-11", "2025-11-15"), logged(note="x"),
    ]  # fmt: skip
    early = changes(monthly(), status="done", period=period("2025-12"), completed="2025-11-10")
    assert early == [finished("2025-12", "2025-11-10")]


def test_a_recorded_period_gets_another_day_only_when_one_is_named() -> None:
    given = monthly("2025-09:2025-09-20", "2025-10:2025-10-20")
    named = {"status": "done", "period": period("2025-10")}
    assert changes(given, **named) == []
    assert changes(given, **named, completed="2025-10-20") == []
    assert changes(given, **named, completed="2025-10-21") == [
        put("done", 1, "completed", to="2025-10-21")
    ]


def test_a_period_recorded_for_a_later_day_is_not_recorded_again() -> None:
    given = monthly("2025-09:2025-12-01")
    assert changes(given, status="done") == [finished("2025-10", "2025-11-15")]


def test_a_period_that_began_after_the_named_day_is_refused_unless_it_is_named() -> None:
    given = monthly("2025-09:2025-09-20", "2025-10:2025-10-20")
    assert refused(given, status="done", completed="2025-10-31") == (
        "T: kỳ sớm nhất còn nợ là 2025-11, bắt đầu sau ngày 31/10/2025, nên chưa ghi. "
        "Đúng là kỳ ấy thì thêm --period 2025-11"
    )
    named = changes(given, period=period("2025-11"), completed="2025-10-31")
    assert named == [finished("2025-11", "2025-10-31")]


def test_where_nothing_is_owed_nothing_is_recorded() -> None:
    assert refused(monthly("2025-09:2025-09-20", until="2025-09"), status="done") == (
        "T: không còn kỳ nào chưa xong đến 15/11/2025."
    )


def test_a_series_may_lack_evidence_and_still_not_be_owed() -> None:
    bare = (Completion(period=period("2025-09"), completed=day("2025-09-20")),)
    given = replace(monthly(), done=bare)
    assert changes(given, status="done") == [finished("2025-10", "2025-11-15")]


def test_a_period_goes_with_done_only() -> None:
    assert refused(monthly(), status="in_progress", period=period("2025-10")) == (
        "T: --period chỉ đi với --status done"
    )


def test_a_period_of_another_span_is_refused() -> None:
    assert refused(monthly(), period=period("2025-Q3")) == (
        "T lặp lại theo `month`; kỳ `2025-Q3` không hợp."
    )


@pytest.mark.parametrize(
    ("given", "wrong", "range_"),
    [
        (monthly(), "2025-08", "từ `2025-09`"),
        (monthly(until="2025-10"), "2025-11", "từ `2025-09` đến `2025-10`"),
        (monthly(until="2025-10"), "2025-08", "từ `2025-09` đến `2025-10`"),
        (monthly(from_=None, until="2025-10"), "2025-11", "đến `2025-10`"),
    ],
)
def test_a_period_that_is_not_owed_is_refused(given: Task, wrong: str, range_: str) -> None:
    assert refused(given, period=period(wrong)) == (
        f"T: kỳ `{wrong}` ngoài các kỳ phải làm ({range_})."
    )


def test_the_first_and_the_last_period_are_owed() -> None:
    given = monthly(until="2025-10")
    for name in ("2025-09", "2025-10"):
        assert changes(given, period=period(name)) == [finished(name, "2025-11-15")]


def test_the_first_period_follows_from_the_day_of_existence() -> None:
    given = replace(monthly(from_=None), start=day("2025-10-05"))
    assert changes(given, status="done") == [finished("2025-10", "2025-11-15")]
    assert refused(given, period=period("2025-09")) == (
        "T: kỳ `2025-09` ngoài các kỳ phải làm (từ `2025-10`)."
    )


def test_a_skipped_period_is_refused() -> None:
    given = monthly(skip=(period("2025-10"),))
    assert refused(given, period=period("2025-10")) == (
        "T: kỳ `2025-10` được miễn (khóa `skip`), không phải làm."
    )


def test_a_series_can_be_stopped_and_go_on() -> None:
    assert changes(monthly(), status="paused", reason="Chờ vốn") == [
        put("status", to="paused"),
        put("reason", to="Chờ vốn"),
        logged(note="Chờ vốn", status="paused"),
    ]
    there = replace(monthly(), status="paused", reason="Chờ vốn")
    assert changes(there, status="in_progress")[1] == put("reason", to=None)


def test_a_recorded_period_does_not_say_that_a_stopped_series_goes_on() -> None:
    there = replace(monthly(), status="paused", reason="Chờ vốn")
    assert changes(there, status="done") == [finished("2025-09", "2025-11-15")]
    assert changes(there, status="done", reason="Chờ người")[1:] == [put("reason", to="Chờ người")]


def test_the_settings_of_the_record_count() -> None:
    bare = (Completion(period=period("2025-09"), completed=day("2025-09-20")),)
    given = replace(monthly(), done=bare)
    whole = record(given, settings=Settings(require_evidence=False))
    assert changes(given, whole, status="done") == [finished("2025-10", "2025-11-15")]


# Records of the first version


def test_a_series_of_which_nothing_tells_the_first_period_gets_one() -> None:
    def given(name: str, every: str, *done: str, **values: Any) -> Task:
        return replace(series(repeat(every, **values), *done), id=name)

    whole = record(
        task("single"),
        given("of the day", "quarter"),
        given("typed", "month", from_="2025-03"),
        replace(given("started", "month"), start=day("2025-04-05")),
        given("recorded", "month", "2025-08:2025-08-20", "2025-07:2025-07-20"),
        given("otherwise", "month", "2025-Q1:2025-03-20", "2025-10:2025-10-20"),
    )
    assert list(first_periods(whole, DAY)) == [
        SetValue(("tasks", 1, "repeat", "from"), "2025-Q4"),
        SetValue(("tasks", 4, "repeat", "from"), "2025-07"),
        SetValue(("tasks", 5, "repeat", "from"), "2025-10"),
    ]
