"""Duties that do not exist yet, or were closed before the year, as a user sees them."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.repository import ROOT

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
    for on, total, not_begun in (("2025-09-14", 0, 14), ("2025-10-08", 14, 0)):
        options = ("--data", ROOT, "--as-of", on, "--format", "json")
        totals = json.loads(cchc("status", *options).out)["totals"]
        assert (totals["total"], totals["not_begun"]) == (total, not_begun)
