"""status, tasks, show, update, evidence, diff, init, migrate: as a user types them."""

import csv
import io
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cchc_cli.cli.output.widths import display_width
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD
from tests.helpers.processes import git, on_terminal, python

DAY = ("--as-of", "2025-11-15")


def read(root: Path, name: str = "tasks") -> str:
    return (root / "data" / f"{name}.yaml").read_bytes().decode()


def changed(old: str, new: str) -> tuple[list[str], list[str]]:
    before, after = old.splitlines(), new.splitlines()
    return [x for x in before if x not in after], [x for x in after if x not in before]


# status


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


@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals")
@pytest.mark.parametrize("width", [60, 80, 120])
def test_status_fits_the_screen(examples: Path, width: int) -> None:
    for command in (["status"], ["tasks"], ["show", "NV-003"]):
        lines = on_terminal(width, *command, *DAY)
        assert max(display_width(line) for line in lines) <= max(width, 80), command


def test_nothing_is_cut_in_a_pipe(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the width: in a file or behind grep nothing may be lost."""
    monkeypatch.setenv("COLUMNS", "40")
    record = load(find_workspace(None)).record
    said = cchc("tasks", *DAY).out
    assert all(task.content in said for task in record.tasks)
    assert all(unit.name in cchc("status", *DAY).out for unit in record.departments)
    assert record.tasks[3].content in cchc("show", record.tasks[3].id, *DAY).out
    assert "…" not in said
    names = [c.name for i in record.indexes for a in i.areas for c in a.criteria]
    board = cchc("score", *DAY).out + cchc("score", *DAY, "--format", "csv").out
    assert all(name in board for name in names)


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


# tasks


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


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "31/12/9999"])
def test_days_beyond_the_calendar_are_refused(examples: Path, cchc: Callable, day: str) -> None:
    answer = cchc("status", "--as-of", day)
    assert (answer.code, "Năm phải từ 1900" in answer.err) == (2, True)
    assert cchc("render", "report", "--period", day[:4], *DAY).code == 2


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


def test_csv_is_harmless(workspace: Callable, cchc: Callable) -> None:
    tasks = 'tasks:\n  - {id: A, department: KT, content: "=HYPERLINK(1)"}\n  - {id: "-B", department: KT, content: "@x"}\n'
    out = cchc("tasks", "--data", workspace(HEAD + tasks), "--format", "csv").out
    assert out.startswith("\ufeff")
    cells = [cell for row in csv.reader(io.StringIO(out[1:])) for cell in row]
    assert "'=HYPERLINK(1)" in cells
    assert "'-B" in cells
    assert not any(cell[:1] in "=+-@" for cell in cells if cell)


# show


def test_show_says_where_it_stands(examples: Path, cchc: Callable) -> None:
    shown = cchc("show", "NV-003", *DAY).out
    line = next(i for i, x in enumerate(read(examples).splitlines(), 1) if "id: NV-003" in x)
    assert f"data/tasks.yaml:{line}" in shown
    assert "Kỳ 2025-10" in shown
    answer = json.loads(cchc("show", "NV-003", *DAY, "--format", "json").out)
    assert (answer["line"], answer["occurrences"][0]["period"]) == (line, "2025-07")
    criterion = json.loads(cchc("show", "1.2.1", "--format", "json").out)
    assert criterion["name"].startswith("Tỷ lệ")
    assert "data/index-2025.yaml" in cchc("show", "2025/7.3").out
    assert cchc("show", "NV-3").code == 2


# update


def test_an_update_is_one_line(examples: Path, cchc: Callable) -> None:
    old = read(examples, "hoi-nghi-thang-10")
    assert cchc("update", "NV-010", "--percent", "60", *DAY).code == 0
    assert changed(old, read(examples, "hoi-nghi-thang-10")) == (
        ["    percent: 55"],
        ["    percent: 60"],
    )
    again = cchc("update", "NV-010", "--percent", "60", *DAY)
    assert (again.code, again.out) == (0, "")


def test_done_takes_the_day(examples: Path, cchc: Callable) -> None:
    old = read(examples, "hoi-nghi-thang-10")
    cchc("update", "NV-012", "--status", "done", "--note", "Đã ký: xong", *DAY)
    gone, come = changed(old, read(examples, "hoi-nghi-thang-10"))
    assert gone == ["    status: not_started"]
    assert come == [
        "    status: done", "    completed: 2025-11-15", "      - date: 2025-11-15",
        '        note: "Đã ký: xong"', "        status: done",
    ]  # fmt: skip
    cchc("update", "NV-012", "--status", "in_progress", *DAY)
    assert "completed: 2025-11-15" not in read(examples, "hoi-nghi-thang-10")
    assert cchc("check").code == 0


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


def test_a_repeating_duty_records_the_first_period_owed(examples: Path, cchc: Callable) -> None:
    assert cchc("update", "NV-003", "--status", "done", *DAY).code == 0
    assert "      - {period: 2025-11, completed: 2025-11-15}\n" in read(examples)
    assert cchc("update", "NV-003", "--status", "done", *DAY).code == 2
    asked = cchc("evidence", "add", "NV-003", "--period", "2025-11", "--title", "Báo cáo", *DAY)
    assert asked.code == 0
    done = "      - {period: 2025-11, completed: 2025-11-15, evidence: [{title: Báo cáo}]}\n"
    assert done in read(examples)
    assert cchc("update", "NV-003", "--due", "2025-12-01").code == 2
    assert cchc("update", "NV-003", "--status", "done", "--period", "2025-Q4").code == 2


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ((), "--status"),
        (("--percent", "101"), "100"),
        (("--status", "xong"), "in_progress"),
        (("--status", "paused"), "--reason"),
        (("--due", "2025-13-01"), "--due"),
        (("--note", "  "), "--note"),
        (("--completed", "2025-11-01"), "--status done"),
        (("--period", "2025-10"), "--period"),
    ],
)
def test_wrong_updates_write_nothing(
    examples: Path, cchc: Callable, options: Any, word: str
) -> None:
    old = read(examples, "hoi-nghi-thang-10")
    answer = cchc("update", "NV-010", *options, *DAY)
    assert (answer.code, word in answer.err) == (2, True)
    assert read(examples, "hoi-nghi-thang-10") == old


def test_all_or_nothing(examples: Path, cchc: Callable) -> None:
    old = read(examples), read(examples, "hoi-nghi-thang-10")
    answer = cchc("update", "NV-007", "NV-999", "--percent", "5")
    assert (answer.code, "NV-999" in answer.err) == (2, True)
    wrong = cchc("update", "NV-007", "NV-010", "--due", "2025-10-01")
    assert (wrong.code, "trước ngày bắt đầu" in wrong.err) == (2, True)
    assert "data/hoi-nghi-thang-10.yaml:" in wrong.err
    assert (read(examples), read(examples, "hoi-nghi-thang-10")) == old
    assert cchc("update", "NV-007", "NV-010", "--percent", "5").code == 0


def test_dry_run_shows_and_writes_nothing(examples: Path, cchc: Callable) -> None:
    old = read(examples, "hoi-nghi-thang-10")
    shown = cchc("update", "NV-010", "--percent", "60", "--dry-run").out
    assert "-    percent: 55\n+    percent: 60\n" in shown
    assert read(examples, "hoi-nghi-thang-10") == old
    patch = subprocess.run(
        ["git", "apply", "-p1", "-"], input=shown, text=True, check=False, cwd=examples
    )
    assert patch.returncode == 0
    assert "percent: 60" in read(examples, "hoi-nghi-thang-10")


def test_a_read_only_file_is_told(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    answer = cchc("update", "NV-010", "--percent", "60")
    assert (answer.code, "quyền ghi" in answer.err) == (6, True)


# evidence


def test_evidence_adds_only_lines(examples: Path, cchc: Callable) -> None:
    (examples / "evidence" / "moi.pdf").write_bytes(b"%PDF")
    old = read(examples)
    given = ("--title", "Báo cáo số 7", "--file", "evidence/moi.pdf", "--date", "20/07/2025")
    assert cchc("evidence", "add", "NV-005", *given).code == 0
    gone, come = changed(old, read(examples))
    assert (gone, len(come)) == ([], 4)
    assert come[-1].strip().startswith("sha256: ")
    assert cchc("evidence", "add", "NV-005", *given).out == ""
    codes = [d["code"] for d in problems(cchc)]
    assert "evidence-file" not in codes
    (examples / "evidence" / "moi.pdf").write_bytes(b"other")
    assert "evidence-changed" in [d["code"] for d in problems(cchc)]


def problems(cchc: Callable) -> list[dict[str, Any]]:
    return json.loads(cchc("evidence", "check", *DAY, "--format", "json").out)["diagnostics"]


def test_evidence_is_refused_before_it_is_wrong(
    examples: Path, cchc: Callable, tmp_path: Path
) -> None:
    (tmp_path / "out.pdf").write_bytes(b"x")
    (examples / "evidence" / "empty.pdf").touch()
    for options, word in (
        (("--file", tmp_path / "out.pdf"), "ngoài thư mục"),
        (("--file", "evidence/none.pdf"), "Không có tệp"),
        (("--file", "evidence/empty.pdf"), "rỗng"),
        (("--public",), "--url"),
    ):
        answer = cchc("evidence", "add", "NV-005", "--title", "x", *options)
        assert (answer.code, word in answer.err) == (2, True)


EVIDENCE = """\
tasks:
  - id: A
    department: KT
    content: x
    due: 2025-10-01
    evidence:
      - {title: a, file: evidence/none.pdf}
      - {title: b, file: evidence/empty.pdf}
      - {title: c, file: evidence/link.pdf}
      - {title: d, file: ../secret.txt}
      - {title: e, public: true}
      - {title: f, number: 1/BC, date: 2025-10-02}
  - {id: B, department: KT, content: y, evidence: [{title: g, number: 1/BC, date: 2025-10-02}]}
  - {id: C, department: KT, content: z, status: done, completed: 2025-10-01}
"""


def test_evidence_check_finds_everything(
    workspace: Callable, cchc: Callable, tmp_path: Path
) -> None:
    root = workspace(HEAD + EVIDENCE)
    (root / "evidence").mkdir()
    (root / "evidence" / "empty.pdf").touch()
    (root / "evidence" / "link.pdf").symlink_to("/etc/hostname")
    answer = cchc("evidence", "check", "--data", root, *DAY, "--format", "json")
    found = [(d["code"], d["line"]) for d in json.loads(answer.out)["diagnostics"]]
    assert answer.code == 1
    first = 7 + HEAD.count("\n")
    assert found == [
        ("evidence-file", first), ("evidence-file", first + 1), ("evidence-file", first + 2),
        ("evidence-file", first + 3), ("evidence-no-link", first + 4), ("evidence-late", first + 5),
        ("evidence-shared", first + 6), ("evidence-none", first + 7),
    ]  # fmt: skip


# diff


def test_diff_tells_records(tracked: Path, cchc: Callable) -> None:
    before = (tracked / ".git" / "index").stat().st_mtime_ns
    cchc("update", "NV-012", "--status", "done", *DAY)
    cchc("update", "NV-010", "--due", "2025-12-20", *DAY)
    cchc("evidence", "add", "NV-012", "--title", "Quy chế", *DAY)
    path = tracked / "data" / "tasks.yaml"
    text = path.read_text(encoding="utf-8")
    start = text.index("  - id: NV-008")
    path.write_text(
        text[:start] + "  - {id: NV-020, department: KT, content: mới}\n", encoding="utf-8"
    )
    answer = json.loads(cchc("diff", *DAY, "--format", "json").out)
    assert answer["before"] == {"revision": "HEAD", "as_of": "2025-10-31"}
    assert answer["after"] == {"revision": None, "as_of": "2025-11-15"}
    assert [t["id"] for t in answer["new"]] == ["NV-020"]
    assert [t["id"] for t in answer["removed"]] == ["NV-008"]
    assert ("NV-012", "on_track", "done") in [
        (s["id"], s["before"], s["after"]) for s in answer["states"]
    ]
    assert [(d["id"], d["after"]) for d in answer["due"]] == [("NV-010", "2025-12-20")]
    assert answer["evidence"][0]["titles"] == ["Quy chế"]
    unit = next(u for u in answer["departments"] if u["id"] == "KT")
    # One is new, and two of the notice of 3 November exist by then: they are no new duties.
    assert (unit["before"]["total"], unit["after"]["total"]) == (3, 6)
    assert "## Việc mới (1)" in cchc("diff", *DAY, "--format", "md").out
    assert "VIỆC MỚI (1)" in cchc("diff", *DAY).out
    assert (tracked / ".git" / "index").stat().st_mtime_ns == before


def test_equal_records_on_two_days(tracked: Path, cchc: Callable) -> None:
    other_day = cchc("diff", *DAY).out
    assert "ĐỔI TÌNH HÌNH" in other_day
    assert "Dữ liệu không đổi; tình hình khác vì xét vào hai ngày khác nhau." in other_day
    assert json.loads(cchc("diff", *DAY, "--format", "json").out)["changes"] == []
    assert "Không có gì thay đổi." in cchc("diff", "--as-of", "2025-10-31").out


def test_diff_of_two_revisions(tracked: Path, cchc: Callable) -> None:
    cchc("update", "NV-012", "--status", "done", *DAY)
    git(tracked, "commit", "-qam", "tháng 11", day="2025-11-20")
    answer = json.loads(cchc("diff", "HEAD~1", "HEAD", "--format", "json").out)
    assert (answer["before"]["as_of"], answer["after"]["as_of"]) == ("2025-10-31", "2025-11-20")
    assert "Không có gì thay đổi" in cchc("diff", "HEAD", "HEAD").out
    missing = cchc("diff", "thang-1")
    assert (missing.code, "git log" in missing.err) == (2, True)
    assert cchc("diff", "--", "--output=x").code == 2


def test_diff_tells_scores_before_and_after(tracked: Path, cchc: Callable) -> None:
    same_day = ("--as-of", "2025-10-31")
    then = json.loads(cchc("score", *same_day, "--format", "json").out)
    assert "BỘ CHỈ SỐ" not in cchc("diff", *same_day).out
    cchc("score", "set", "1.4", "--appraised", "0.75", *same_day)
    (scores,) = json.loads(cchc("diff", *same_day, "--format", "json").out)["scores"]
    now = json.loads(cchc("score", *same_day, "--format", "json").out)
    assert (scores["before"], scores["after"]) == (then["score"], now["score"])
    assert scores["departments"] == [
        {"id": old["id"], "before": old["score"], "after": new["score"]}
        for old, new in zip(then["departments"], now["departments"], strict=True)
    ]
    shown = cchc("diff", *same_day).out
    assert "ĐIỂM BỘ CHỈ SỐ NĂM 2025" in shown
    points = shown.partition("ĐIỂM BỘ CHỈ SỐ")[2]
    moved = [line.split()[0] for line in points.splitlines()[3:]]
    assert moved == ["VHXH", "Cộng,"]


def test_diff_of_an_index_that_was_not_there(tracked: Path, cchc: Callable) -> None:
    index = (tracked / "data" / "index-2025.yaml").read_text(encoding="utf-8")
    (tracked / "data" / "index-2026.yaml").write_text(
        index.replace("2025", "2026"), encoding="utf-8"
    )
    path = tracked / "data" / "tasks.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('criteria: ["', 'criteria: ["2025/'), encoding="utf-8")
    newest, _ = json.loads(cchc("diff", *DAY, "--format", "json").out)["scores"]
    assert (newest["year"], newest["before"]) == (2026, None)
    assert {unit["before"] for unit in newest["departments"]} == {None}
    assert "ĐIỂM BỘ CHỈ SỐ NĂM 2026" in cchc("diff", *DAY).out


def test_diff_without_git_is_kind(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(examples.parent))
    outside = cchc("diff")
    assert (outside.code, "git init" in outside.err) == (6, True)
    monkeypatch.setenv("PATH", "")
    without = cchc("diff")
    assert (without.code, "chưa cài git" in without.err) == (6, True)


def test_a_broken_revision_is_told(tracked: Path, cchc: Callable) -> None:
    path = tracked / "data" / "tasks.yaml"
    good = path.read_bytes()
    path.write_bytes(good + b"    departmnet: x\n")
    git(tracked, "commit", "-qam", "hỏng")
    path.write_bytes(good)
    answer = cchc("diff")
    assert (answer.code, "HEAD:data/tasks.yaml" in answer.err) == (3, True)


# init and migrate


def test_a_new_workspace_is_sound(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "xã mới"
    assert cchc("init", folder).code == 0
    monkeypatch.chdir(folder)
    for command in (["check"], ["status"], ["render", "notice"]):
        assert cchc(*command, *DAY).code == 0, command
    assert "0 lỗi, 0 cảnh báo" in cchc("check").out
    schema = json.loads((folder / "cchc.schema.json").read_text(encoding="utf-8"))
    import jsonschema
    import yaml

    data = yaml.load((folder / "data" / "tasks.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    text = read(folder)
    assert text.startswith("# yaml-language-server: $schema=../cchc.schema.json")
    assert data["version"] == "1"
    jsonschema.Draft202012Validator.check_schema(schema)
    assert {p.name for p in folder.iterdir()} >= {
        ".gitignore",
        ".gitattributes",
        ".vscode",
        "templates",
    }
    again = cchc("init")
    assert (again.code, "đã có dữ liệu" in again.err) == (5, True)
    assert read(folder) == text


def test_init_keeps_files_that_are_there(tmp_path: Path, cchc: Callable) -> None:
    (tmp_path / ".gitignore").write_text("mine\n", encoding="utf-8")
    assert ".gitignore" not in cchc("init", tmp_path).out
    assert (tmp_path / ".gitignore").read_text(encoding="utf-8") == "mine\n"


def test_init_lets_git_read_templates(tmp_path: Path, cchc: Callable) -> None:
    git(tmp_path, "init", "-q")
    assert "textconv" not in cchc("init", tmp_path).out
    said = subprocess.run(
        ["git", "config", "diff.cchc.textconv"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    assert said.stdout.strip() == "cchc template show"


def test_migrate_refuses_data_that_cannot_be_used(workspace: Callable, cchc: Callable) -> None:
    assert cchc("migrate", "--data", workspace(HEAD.replace("version: 1\n", ""))).code == 3


def test_migrate(workspace: Callable, cchc: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    old = (
        HEAD.replace("version: 1", "version: 0 # cũ")
        + "duties: # việc\n  - {id: A, department: KT, content: x}\n"
    )
    root = workspace(old)
    assert cchc("check", "--data", root).code == 1
    unknown = cchc("migrate", "--data", root)
    assert (unknown.code, "phiên bản 0" in unknown.err) == (2, True)

    import cchc_cli.workspace.migrate as steps

    monkeypatch.setattr(steps, "STEPS", {0: lambda text: text.replace("duties:", "tasks:")})
    shown = cchc("migrate", "--dry-run", "--data", root)
    assert "-version: 0 # cũ\n+version: 1 # cũ\n" in shown.out
    assert "+tasks: # việc\n" in shown.out
    assert read(root) == old
    assert cchc("migrate", "--data", root).code == 0
    assert read(root) == old.replace("version: 0", "version: 1").replace("duties:", "tasks:")
    assert cchc("check", "--data", root).code == 0
    assert "đã ở phiên bản" in cchc("migrate", "--data", root).out


# Completion


def complete(line: str, cwd: Path) -> list[str]:
    code = "import os, sys; os.chdir(sys.argv[1]); from cchc_cli.__main__ import main; sys.argv = ['cchc']; main()"
    environment = {
        "_CCHC_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(line.count(" ")),
    }  # fmt: skip
    done = python(code, str(cwd), **environment)
    assert done.stderr == ""
    return done.stdout.split()


def test_ids_are_completed(examples: Path) -> None:
    assert complete("cchc update NV-00", examples)[:2] == ["NV-001", "NV-002"]
    assert complete("cchc show 1.2", examples) == ["1.2", "1.2.1", "1.2.2"]
    assert complete("cchc tasks --department V", examples) == ["VHXH", "VP"]
    assert complete("cchc update NV-001 --status p", examples) == ["paused"]
    (examples / "data" / "tasks.yaml").write_bytes(b"tasks: [\xff\n  - id: X-1\n  {{{")
    assert complete("cchc update X", examples) == ["X-1"]


def test_completion_loads_little(examples: Path) -> None:
    code = """
import os, sys
os.chdir(sys.argv[1])
os.environ.update(_CCHC_COMPLETE="complete_bash", COMP_WORDS="cchc update N", COMP_CWORD="2")
sys.argv = ["cchc"]
from cchc_cli.__main__ import main
try:
    main()
except SystemExit:
    pass
print(*sorted({m.split(".")[0] for m in sys.modules}), file=sys.stderr)
"""
    loaded = python(code, str(examples)).stderr.split()
    assert not {"pydantic", "pydantic_core", "yaml", "rich", "lxml", "docx"} & set(loaded)


@pytest.mark.parametrize(
    "command", ["status", "tasks", "show NV-001", "update NV-010 --percent 60"]
)
def test_commands_load_what_they_need(examples: Path, command: str) -> None:
    code = """
import os, sys
os.chdir(sys.argv[1])
from cchc_cli.cli.app import run
run(sys.argv[2].split())
print(*sorted({m.split(".")[0] for m in sys.modules}), file=sys.stderr)
"""
    loaded = python(code, str(examples), command).stderr.split()
    assert not {"pydantic", "rich", "lxml", "docx", "jinja2"} & set(loaded)


def test_keys_of_a_criterion_are_those_of_the_files(examples: Path, cchc: Callable) -> None:
    shown = json.loads(cchc("show", "1.4", "--format", "json", *DAY).out)
    assert set(shown["scoring"]["steps"][0]) == {"from", "above", "to", "points"}


def test_all_letters_are_not_one_unit_s(examples: Path, cchc: Callable) -> None:
    answer = cchc("render", "reminder", "--all", "--department", "VHXH", "--out", "o", *DAY)
    assert (answer.code, (examples / "o").exists()) == (2, False)
