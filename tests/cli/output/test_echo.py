"""What a writing command says: each field that changed, and what follows from it."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.answers import written_rows
from tests.helpers.data_files import HEAD
from tests.helpers.examples import DAY


def test_a_period_is_told_with_what_follows(examples: Path, cchc: Callable) -> None:
    said = cchc("update", "NV-003", "--status", "done", *DAY).out
    assert said == (
        "NV-003, kỳ 11/2025: xong ngày 15/11/2025, chờ minh chứng\n"
        "  ngày hoàn thành: – → 15/11/2025\n"
        "Đã ghi data/tasks.yaml\n"
    )
    proven = cchc(
        "evidence", "add", "NV-003", "--period", "2025-11", "--title", "Báo cáo", *DAY
    ).out
    assert (
        "NV-003, kỳ 11/2025: xong ngày 15/11/2025, đúng hạn\n  minh chứng: thêm Báo cáo\n" in proven
    )


def test_json_rows_name_file_and_line(examples: Path, cchc: Callable) -> None:
    answer = cchc(
        "update", "NV-012", "--status", "done", "--note", "Đã ký", *DAY, "--format", "json"
    )
    assert written_rows(answer) == [
        ("task", "NV-012", None, "status", "not_started", "done"),
        ("task", "NV-012", None, "completed", None, "2025-11-15"),
        (
            "task",
            "NV-012",
            None,
            "log",
            None,
            {"date": "2025-11-15", "note": "Đã ký", "status": "done"},
        ),
    ]
    lines = (examples / "data" / "hoi-nghi-thang-10.yaml").read_text(encoding="utf-8").splitlines()
    told = json.loads(answer.out)
    assert list(told[0]) == [
        "record",
        "id",
        "year",
        "period",
        "field",
        "old",
        "new",
        "file",
        "line",
    ]
    assert [lines[row["line"] - 1].strip() for row in told] == [
        "status: done", "completed: 2025-11-15", "- date: 2025-11-15",
    ]  # fmt: skip
    again = cchc("update", "NV-012", "--status", "done", *DAY, "--format", "json")
    assert (again.code, json.loads(again.out)) == (0, [])


def test_what_is_still_owed_is_told(workspace: Callable[..., Path], cchc: Callable) -> None:
    task = "tasks: [{id: T, department: KT, content: x, repeat: {every: month, day: 5, from: 2025-08}}]\n"
    options = ("--data", workspace(HEAD + task), *DAY)
    said = cchc("update", "T", "--status", "done", *options).out
    assert said.startswith(
        "T, kỳ 8/2025: xong ngày 15/11/2025, chờ minh chứng; còn nợ kỳ 9/2025, 10/2025, "
        "11/2025 (ghi: --period 2025-09)\n"
    )
    refused = cchc("evidence", "add", "T", "--title", "x", *options)
    assert (refused.code, "--period 2025-08" in refused.err) == (2, True)


NOTICE = "notices: [{id: TB, date: 2025-01-22, subject: x}]\n"


def test_why_a_recorded_period_does_not_count(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    task = "tasks: [{id: T, notice: TB, department: KT, content: x, repeat: {every: month, day: 20}}]\n"
    options = ("--data", workspace(HEAD + NOTICE + task), "--as-of", "2025-03-01")
    answer = cchc("update", "T", "--status", "done", "--period", "2025-01", *options)
    assert "hạn 20/01/2025 của kỳ trước ngày được giao 22/01/2025" in answer.out
    assert "Cảnh báo: T ghi kỳ 2025-01 có hạn ngày 20/01/2025" in answer.err
    early = cchc("update", "T", "--status", "done", "--period", "2025-04", *options)
    assert "chưa bắt đầu vào ngày 01/03/2025" in early.out


def test_deadlines_are_told_in_words(examples: Path, cchc: Callable) -> None:
    said = cchc("update", "NV-009", "--due", "2025-Q4", *DAY).out
    assert "  hạn: 20/11/2025 → quý IV/2025\n" in said
    assert "thêm x, ngày" not in said
    proof = cchc("evidence", "add", "NV-009", "--title", "x", "--date", "2026-01-02", *DAY).out
    assert "(sau ngày 15/11/2025, chưa tính)" in proof
