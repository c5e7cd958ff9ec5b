"""`cchc update`: what it writes, and what it refuses to write."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.answers import written_rows
from tests.helpers.data_files import HEAD
from tests.helpers.examples import DAY, changed, read, read_all


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
        (("--status", "xongg"), "in_progress"),
        (("--status", "quá hạn"), "tự tính"),
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


def test_a_pause_and_its_end_are_remembered(examples: Path, cchc: Callable) -> None:
    paused = cchc(
        "update", "NV-010", "--status", "paused", "--reason", "Chờ vốn", *DAY, "--format", "json"
    )
    entry = {"date": "2025-11-15", "note": "Chờ vốn", "status": "paused"}
    assert written_rows(paused)[1:] == [
        ("task", "NV-010", None, "reason", None, "Chờ vốn"),
        ("task", "NV-010", None, "log", None, entry),
    ]
    same = cchc(
        "update", "NV-010", "--status", "paused", "--as-of", "2025-11-17", "--format", "json"
    )
    assert json.loads(same.out) == []
    on = ("--status", "in_progress", "--note", "Đã có vốn", "--as-of", "2025-11-20")
    went_on = cchc("update", "NV-010", *on, "--format", "json")
    assert [row[3:] for row in written_rows(went_on)] == [
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
    before = read_all(examples)
    answer = cchc("update", *(() if "--as-of" in options else DAY), *options)
    assert (answer.code, word in answer.err) == (2, True), answer.err
    assert read_all(examples) == before


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


def test_a_week_is_recorded(examples: Path, cchc: Callable) -> None:
    options = ("--status", "done", "--as-of", "2025-11-21", "--format", "json")
    told = written_rows(cchc("update", "NV-017", *options))
    assert told == [("task", "NV-017", "2025-W47", "completed", None, "2025-11-21")]
