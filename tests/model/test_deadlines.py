"""Deadlines as they are given: days, months, quarters, halves, years, and words beside."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.model.parsing import ScalarError, parse_deadline
from cchc_cli.model.period import parse_period, parse_repeat_period
from cchc_cli.periods.names import deadline_words, short_name
from tests.helpers.data_files import HEAD


@pytest.mark.parametrize(
    ("typed", "last", "words"),
    [
        ("2025-11-05", "2025-11-05", None),
        ("2025-11", "2025-11-30", "trong tháng 11/2025"),
        ("2024-02", "2024-02-29", "trong tháng 2/2024"),
        ("2025-Q4", "2025-12-31", "quý IV/2025"),
        ("2025-H1", "2025-06-30", "6 tháng đầu năm 2025"),
        ("2025-H2", "2025-12-31", "6 tháng cuối năm 2025"),
        ("2025", "2025-12-31", "năm 2025"),
    ],
)
def test_forms(typed: str, last: str, words: str | None) -> None:
    deadline = parse_deadline(typed)
    assert (deadline.last, deadline_words(deadline)) == (dt.date.fromisoformat(last), words)
    assert str(deadline) == typed


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("31/12/2025", "2025-12-31"),
        ("11/2025", "2025-11"),
        ("tháng 3/2025", "2025-03"),
        ("Quý IV/2025", "2025-Q4"),
        ("trong quý II năm 2025", "2025-Q2"),
        ("năm 2025", "2025"),
        ("Thường xuyên", "due_text"),
        ("Trước ngày 20/11/2025", "2025-11-20"),
        ("tháng 12", "như 2025-12"),
        ("2025-W45", ""),
        ("2025-9M", ""),
        ("2025-02-30", ""),
    ],
)
def test_refused_with_what_to_write(typed: str, offered: str) -> None:
    with pytest.raises(ScalarError) as refused:
        parse_deadline(typed)
    assert offered in refused.value.hint


def test_weeks() -> None:
    week = parse_repeat_period("2020-W53")
    assert week is not None
    assert (str(week), week.first, week.last) == (
        "2020-W53",
        dt.date(2020, 12, 28),
        dt.date(2021, 1, 3),
    )
    assert short_name(week) == "tuần 53/2020"
    assert parse_repeat_period("2025-W53") is None
    assert parse_repeat_period("2025-W00") is None
    assert parse_period("2025-W45") is None


TASKS = """\
tasks:
  - {id: M, department: KT, content: a, due: 2025-11}
  - {id: Q, department: KT, content: b, due: 2025-Q4}
  - {id: W, department: KT, content: c, due_text: Thường xuyên}
  - {id: B, department: KT, content: d, due: 2025-11-10, due_text: trước kỳ họp HĐND}
  - {id: D, department: KT, content: e, due: 2025-11-20}
"""


def test_states_follow_the_last_day_and_people_read_the_words(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    options = ("--data", workspace(HEAD + TASKS), "--as-of", "2025-11-30")
    rows = {r["id"]: r for r in json.loads(cchc("tasks", *options, "--format", "json").out)}
    told = {n: (r["due"], r["due_text"], r["state"], r["days_left"]) for n, r in rows.items()}
    assert told == {
        "M": ("2025-11-30", "trong tháng 11/2025", "due_soon", 0),
        "Q": ("2025-12-31", "quý IV/2025", "on_track", 31),
        "W": (None, "Thường xuyên", "no_deadline", None),
        "B": ("2025-11-10", "trước kỳ họp HĐND", "overdue", -20),
        "D": ("2025-11-20", None, "overdue", -10),
    }
    table = cchc("tasks", *options).out
    assert all(words in table for words in ("trong tháng 11/2025", "Thường xuyên", "20/11/2025"))
    changed = cchc("update", "D", "--due", "2025-h2", *options, "--format", "json")
    assert [(c["field"], c["old"], c["new"]) for c in json.loads(changed.out)] == [
        ("due", "2025-11-20", "2025-H2")
    ]
    wrong = cchc("update", "D", "--due", "tháng 12/2025", *options)
    assert (wrong.code, "2025-12" in wrong.err) == (2, True)
