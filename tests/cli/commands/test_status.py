"""`cchc status`: the same in every form, for all units or one, and what it leaves out."""

import csv
import io
import json
import shlex
from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import HEAD
from tests.helpers.examples import DAY
from tests.helpers.repository import ROOT


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
    wrong = cchc("status", "--department", "kx")
    assert (wrong.code, "`KT`" in wrong.err) == (2, True)


def test_a_repeating_duty_says_which_period_it_owes_and_how_many(
    examples: Path, cchc: Callable
) -> None:
    late = cchc("status", "--as-of", "2025-12-31").out
    assert "NV-003  2025-11 (2 kỳ)" in late
    assert "NV-004  2025-Q4 " in late
    each = cchc("status", "--occurrences", "--as-of", "2025-12-31").out
    assert "2025-11 " in each
    assert "kỳ)" not in each


def test_an_empty_record_has_a_status(workspace: Callable, cchc: Callable) -> None:
    answer = cchc("status", "--data", workspace(HEAD))
    assert answer.code == 0
    assert "chưa có việc nào" in answer.out
    assert "0/0" not in answer.out


def test_an_empty_record_is_told_what_to_type_next(workspace: Callable, cchc: Callable) -> None:
    empty = "version: 1\norganization: {name: UBND xã Mẫu, place: Mẫu, symbol: UBND}\n"
    said = cchc("status", "--data", workspace(empty)).out
    assert said.index("cchc add department") < said.index('cchc add task "Rà soát thủ tục"')
    assert "Không có việc quá hạn" not in said
    half = empty + "departments: [{id: VP, name: Văn phòng}]\n"
    said = cchc("status", "--data", workspace(half)).out
    assert "add department" not in said
    assert "--department VP" in said


def test_what_is_told_to_type_next_can_be_typed(workspace: Callable, cchc: Callable) -> None:
    empty = "version: 1\norganization: {name: UBND xã Mẫu, place: Mẫu, symbol: UBND}\n"
    data = ("--data", workspace(empty))
    for line in cchc("status", *data).out.splitlines():
        if line.startswith("    cchc add"):
            assert cchc(*shlex.split(line)[1:], *data).code == 0, line
    said = cchc("status", *data).out
    assert "VIỆC TIẾP THEO" not in said


def test_it_fails_on_a_state_in_vietnamese(examples: Path, cchc: Callable) -> None:
    answers = [cchc("status", *DAY, "--fail-on", name) for name in ("overdue", "Quá hạn")]
    assert answers[0] == answers[1]


WITH_NOTICE = """\
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
    options = ("--data", workspace(WITH_NOTICE + TASKS), "--as-of", "2025-09-14")
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
