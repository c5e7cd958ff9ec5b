"""`cchc status`: the same in every form, for all units or one."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import HEAD
from tests.helpers.examples import DAY


def test_status_says_the_same_in_every_form(examples: Path, cchc: Callable) -> None:
    answer = json.loads(cchc("status", *DAY, "--format", "json").out)
    assert list(answer) == [
        "as_of", "organization", "totals", "departments", "overdue", "due_soon", "awaiting_evidence",
        "not_begun",
    ]  # fmt: skip
    assert (answer["as_of"], answer["totals"]["total"]) == ("2025-11-15", 19)
    states = [k for k in answer["totals"] if k != "total"]
    assert states[9:] == ["not_begun", "closed_before"]
    for state in states:
        assert answer["totals"][state] == sum(u[state] for u in answer["departments"])
    assert [t["id"] for t in answer["overdue"]] == ["NV-011"]
    assert [t["days_left"] for t in answer["due_soon"]] == [5]
    table = cchc("status", *DAY).out
    rows = list(csv.reader(io.StringIO(cchc("status", *DAY, "--format", "csv").out)))
    markdown = cchc("status", *DAY, "--format", "md").out
    assert rows[0][0] == "\ufeffMã"
    assert rows[-1][2] == "19"
    assert "| Cộng |  | 19 |" in markdown
    assert "NV-011" in table
    assert "trễ 5" in table
    assert "2/18 việc (11,1%)" in table


def test_a_script_can_watch(examples: Path, cchc: Callable) -> None:
    assert cchc("status", *DAY, "--fail-on", "overdue").code == 1
    assert cchc("status", "--as-of", "2025-01-25", "--fail-on", "overdue").code == 0
    wrong = cchc("status", "--fail-on", "over")
    assert (wrong.code, "overdue" in wrong.err) == (2, True)


def test_one_unit_only(examples: Path, cchc: Callable) -> None:
    answer = json.loads(cchc("status", *DAY, "--department", "KT", "--format", "json").out)
    assert [u["id"] for u in answer["departments"]] == ["KT"]
    assert answer["totals"]["total"] == 5
    wrong = cchc("status", "--department", "kt")
    assert (wrong.code, "`KT`" in wrong.err) == (2, True)


def test_an_empty_record_has_a_status(workspace: Callable, cchc: Callable) -> None:
    answer = cchc("status", "--data", workspace(HEAD))
    assert answer.code == 0
    assert "0/0 việc (0,0%)" in answer.out
