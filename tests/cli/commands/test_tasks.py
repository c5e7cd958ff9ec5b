"""`cchc tasks`: filters, order, periods as rows, deadlines in words."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.data_files import HEAD
from tests.helpers.examples import DAY


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        (("--department", "KT"), ["NV-005", "NV-006", "NV-010", "NV-013", "NV-015"]),
        (("--state", "overdue", "--state", "due_soon"), ["NV-011", "NV-009"]),
        (("--criterion", "7.5"), ["NV-011"]),
        (("--criterion", "2025/3.2"), ["NV-003"]),
        (("--due-before", "2025-07-31"), ["NV-001", "NV-008"]),
        (("--search", "HO SO", "--department", "KT"), ["NV-006"]),
        (("--search", "12/kh-ubnd"), ["NV-001"]),
        (("--search", "không có đâu"), []),
    ],
)
def test_filters(examples: Path, cchc: Callable, options: Any, ids: list[str]) -> None:
    rows = json.loads(cchc("tasks", *DAY, "--format", "json", *options).out)
    assert sorted(row["id"] for row in rows) == sorted(ids)


def test_json_rows_keep_their_keys(examples: Path, cchc: Callable) -> None:
    row = json.loads(cchc("tasks", *DAY, "--format", "json").out)[8]
    assert list(row)[:12] == [
        "id", "department", "partners", "content", "due", "state", "status", "percent",
        "completed", "criteria", "evidence", "days_left",
    ]  # fmt: skip


def test_what_is_listed_is_not_said_to_be_left_out(examples: Path, cchc: Callable) -> None:
    early = ("--as-of", "2025-10-01")
    assert "Không kể 11 việc chưa bắt đầu" in cchc("tasks", *early).out
    assert "chưa bắt đầu: cchc" not in cchc("tasks", "--state", "not_begun", *early).out


def test_every_column_sorts(workspace: Callable, cchc: Callable) -> None:
    tasks = """\
tasks:
  - {id: A-10, department: KT, content: ô tô, percent: 5}
  - {id: A-2, department: VHXH, content: ơn, due: 2025-12-01, percent: 10}
  - {id: A-1, department: KT, content: ong, due: 2025-02-01}
"""
    root = workspace(HEAD + tasks)

    def order(key: str) -> list[str]:
        out = cchc("tasks", "--data", root, *DAY, "--sort", key, "--format", "json").out
        return [row["id"] for row in json.loads(out)]

    assert order("id") == ["A-1", "A-2", "A-10"]
    assert order("content") == ["A-1", "A-10", "A-2"]
    assert order("due") == ["A-1", "A-2", "A-10"]
    assert order("percent") == ["A-10", "A-2", "A-1"]
    from cchc_cli.cli.output.duties import ALL

    assert all(len(order(key)) == 3 for key in ALL)


def test_occurrences_are_rows_of_their_own(examples: Path, cchc: Callable) -> None:
    rows = json.loads(cchc("tasks", "--occurrences", *DAY, "--format", "json").out)
    monthly = [r for r in rows if r["id"] == "NV-003"]
    assert [(r["period"], r["state"], r["days_left"]) for r in monthly] == [
        ("2025-07", "done", None),
        ("2025-08", "done", None),
        ("2025-09", "done_late", None),
        ("2025-10", "awaiting_evidence", None),
        ("2025-11", "due_soon", 5),
    ]
    assert all("occurrences" not in row for row in rows)
    (soon,) = [
        r
        for r in json.loads(
            cchc("tasks", "--occurrences", "--state", "due_soon", *DAY, "--format", "json").out
        )
        if r["id"] == "NV-003"
    ]
    assert soon["due"] == "2025-11-20"
    seen = json.loads(cchc("status", "--occurrences", *DAY, "--format", "json").out)
    assert [t.get("period") for t in seen["due_soon"]] == [None, "2025-11"]
    assert seen["totals"]["total"] == len(rows)
    shown = cchc("status", "--occurrences", *DAY).out
    assert "2025-11" in shown.partition("SẮP ĐẾN HẠN")[2].partition("CHỜ")[0]
    assert "Kỳ" not in shown.partition("QUÁ HẠN")[2].partition("SẮP")[0]
    assert "Kỳ" in cchc("tasks", "--occurrences", *DAY, "--format", "csv").out.splitlines()[0]


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
