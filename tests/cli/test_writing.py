"""What a writing command says, and what it refuses to write."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.data_files import HEAD

DAY = ("--as-of", "2025-11-15")


def rows(answer: Any) -> list[tuple[Any, ...]]:
    keys = ("record", "id", "period", "field", "old", "new")
    return [tuple(row[key] for key in keys) for row in json.loads(answer.out)]


def text(root: Path) -> str:
    return "".join(p.read_text(encoding="utf-8") for p in sorted((root / "data").glob("*.yaml")))


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


def test_a_criterion_is_told_with_its_points(examples: Path, cchc: Callable) -> None:
    said = cchc("score", "set", "7.3", "--percent", "66.2", *DAY).out
    assert said.startswith("tiêu chí 7.3: 9,93/12,00 điểm\n  kết quả: thêm 15/11/2025")
    answer = cchc("score", "set", "7.3", "--claimed", "10", *DAY, "--format", "json")
    (row,) = json.loads(answer.out)
    assert (row["record"], row["id"], row["year"], row["field"]) == (
        "criterion",
        "7.3",
        2025,
        "claimed",
    )
    assert (row["old"], row["new"]) == (None, 10)


def test_json_rows_name_file_and_line(examples: Path, cchc: Callable) -> None:
    answer = cchc(
        "update", "NV-012", "--status", "done", "--note", "Đã ký", *DAY, "--format", "json"
    )
    assert rows(answer) == [
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


def test_a_dry_run_tells_rows_and_writes_nothing(examples: Path, cchc: Callable) -> None:
    before = text(examples)
    answer = cchc("update", "NV-010", "--percent", "60", "--dry-run", "--format", "json", *DAY)
    assert rows(answer) == [("task", "NV-010", None, "percent", 55, 60)]
    assert text(examples) == before


def test_a_pause_and_its_end_are_remembered(examples: Path, cchc: Callable) -> None:
    paused = cchc(
        "update", "NV-010", "--status", "paused", "--reason", "Chờ vốn", *DAY, "--format", "json"
    )
    entry = {"date": "2025-11-15", "note": "Chờ vốn", "status": "paused"}
    assert rows(paused)[1:] == [
        ("task", "NV-010", None, "reason", None, "Chờ vốn"),
        ("task", "NV-010", None, "log", None, entry),
    ]
    same = cchc(
        "update", "NV-010", "--status", "paused", "--as-of", "2025-11-17", "--format", "json"
    )
    assert json.loads(same.out) == []
    on = ("--status", "in_progress", "--note", "Đã có vốn", "--as-of", "2025-11-20")
    went_on = cchc("update", "NV-010", *on, "--format", "json")
    assert [row[3:] for row in rows(went_on)] == [
        ("status", "paused", "in_progress"),
        ("reason", "Chờ vốn", None),
        ("log", None, {"date": "2025-11-20", "note": "Đã có vốn", "status": "in_progress"}),
    ]

    def state(day: str) -> tuple[str, str]:
        told = cchc("show", "NV-010", "--as-of", day, "--format", "json").out
        return json.loads(told)["state"], json.loads(told)["reason"]

    assert state("2025-11-14") == ("on_track", None)
    assert state("2025-11-15") == ("paused", "Chờ vốn")
    assert state("2025-11-19") == ("paused", "Chờ vốn")
    assert state("2025-11-20") == ("on_track", None)


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("NV-003", "--status", "done", "--period", "2026-01"), "ngoài các kỳ phải làm"),
        (("NV-003", "--status", "done", "--period", "2025-06"), "từ `2025-07` đến `2025-12`"),
        (("NV-017", "--status", "done", "--period", "2025-W46"), "được miễn"),
        (("NV-003", "--status", "done", "--period", "2025-W47"), "không hợp"),
        (("NV-012", "--status", "done", "--completed", "2030-01-01"), "sau ngày xét"),
        (("NV-003", "--status", "done", "--completed", "2025-11-16"), "sau ngày xét"),
        (("NV-013", "--status", "done", "--as-of", "2025-11-02"), "giao từ ngày 03/11/2025"),
    ],
)
def test_what_did_not_happen_is_refused(
    examples: Path, cchc: Callable, options: tuple[str, ...], word: str
) -> None:
    before = text(examples)
    answer = cchc("update", *(() if "--as-of" in options else DAY), *options)
    assert (answer.code, word in answer.err) == (2, True), answer.err
    assert text(examples) == before


def test_the_same_command_again_closes_no_other_period(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    task = "tasks: [{id: T, department: KT, content: x, repeat: {every: month, day: 20, from: 2025-10}}]\n"
    options = ("--data", workspace(HEAD + task), *DAY)
    command = ("update", "T", "--status", "done", "--completed", "2025-10-20", *options)
    assert cchc(*command).code == 0
    again = cchc(*command)
    assert (again.code, "thêm --period 2025-11" in again.err) == (2, True)
    assert cchc(*command, "--period", "2025-11").code == 0


def test_what_is_still_owed_is_told(workspace: Callable[..., Path], cchc: Callable) -> None:
    task = "tasks: [{id: T, department: KT, content: x, repeat: {every: month, day: 5, from: 2025-08}}]\n"
    options = ("--data", workspace(HEAD + task), *DAY)
    said = cchc("update", "T", "--status", "done", *options).out
    assert said.startswith(
        "T, kỳ 8/2025: xong ngày 15/11/2025, chờ minh chứng; còn nợ kỳ 9/2025, 10/2025, 11/2025\n"
    )
    refused = cchc("evidence", "add", "T", "--title", "x", *options)
    assert (refused.code, "--period 2025-08" in refused.err) == (2, True)


def test_a_week_is_recorded(examples: Path, cchc: Callable) -> None:
    options = ("--status", "done", "--as-of", "2025-11-21", "--format", "json")
    told = rows(cchc("update", "NV-017", *options))
    assert told == [("task", "NV-017", "2025-W47", "completed", None, "2025-11-21")]


def test_names_from_a_mac_are_found(workspace: Callable[..., Path], cchc: Callable) -> None:
    import unicodedata

    import docx

    root = workspace(HEAD + "tasks: [{id: T, department: KT, content: x}]\n")
    for folder, name in (("evidence", "báo cáo.txt"), ("templates", "Phiếu giao việc.docx")):
        (root / folder).mkdir()
        (root / folder / unicodedata.normalize("NFD", name)).write_bytes(b"x")
    form = docx.Document()
    form.add_paragraph("{{ day }}")
    form.save(str(root / "templates" / unicodedata.normalize("NFD", "Phiếu giao việc.docx")))
    options = ("--data", root, *DAY)
    given = ("--title", "x", "--file", root / "evidence" / "báo cáo.txt")
    assert cchc("evidence", "add", "T", *given, *options).code == 0
    assert cchc("evidence", "check", *options).code == 0
    for typed in ("Phiếu giao việc", unicodedata.normalize("NFD", "Phiếu giao việc")):
        output = root / "x.docx"
        assert cchc("render", typed, "-o", output, "--force", *options).code == 0
    assert "Phiếu giao việc" in cchc("template", "list", "--data", root).out


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


def test_done_before_it_was_given_is_warned_of(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    task = "tasks: [{id: T, notice: TB, department: KT, content: x}]\n"
    options = ("--data", workspace(HEAD + NOTICE + task), "--as-of", "2025-04-01")
    answer = cchc("update", "T", "--status", "done", "--completed", "2025-01-10", *options)
    assert answer.code == 0
    assert "Cảnh báo: T hoàn thành ngày 10/01/2025, trước ngày được giao 22/01/2025" in answer.err


def test_deadlines_are_told_in_words(examples: Path, cchc: Callable) -> None:
    said = cchc("update", "NV-009", "--due", "2025-Q4", *DAY).out
    assert "  hạn: 20/11/2025 → quý IV/2025\n" in said
    assert "thêm x, ngày" not in said
    proof = cchc("evidence", "add", "NV-009", "--title", "x", "--date", "2026-01-02", *DAY).out
    assert "(sau ngày 15/11/2025, chưa tính)" in proof


def test_show_knows_nothing_later(examples: Path, cchc: Callable) -> None:
    on = ("--as-of", "2025-11-05")
    told = json.loads(cchc("show", "NV-009", *on, "--format", "json").out)
    assert [entry["date"] for entry in told["log"]] == ["2025-10-31"]
    assert "hồ sơ đất đai" not in cchc("show", "NV-009", *on).out
    assert json.loads(cchc("tasks", "--search", "đất đai", *on, "--format", "json").out) == []
    results = json.loads(cchc("show", "1.1", "--as-of", "2025-01-01", "--format", "json").out)
    assert results["results"] == []
