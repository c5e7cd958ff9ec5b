"""What every editing command does: show first, refuse what would be wrong, warn, be taken back."""

import os
import random
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers import processes
from tests.helpers.answers import written_rows
from tests.helpers.data_files import HEAD, files
from tests.helpers.examples import DAY, read, read_all


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


def test_all_or_nothing(examples: Path, cchc: Callable) -> None:
    old = read(examples), read(examples, "hoi-nghi-thang-10")
    answer = cchc("update", "NV-007", "NV-999", "--percent", "5")
    assert (answer.code, "NV-999" in answer.err) == (2, True)
    wrong = cchc("update", "NV-007", "NV-010", "--due", "2025-10-01")
    assert (wrong.code, "trước ngày bắt đầu" in wrong.err) == (2, True)
    assert "data/hoi-nghi-thang-10.yaml:" in wrong.err
    assert (read(examples), read(examples, "hoi-nghi-thang-10")) == old
    assert cchc("update", "NV-007", "NV-010", "--percent", "5").code == 0


def test_a_dry_run_tells_rows_and_writes_nothing(examples: Path, cchc: Callable) -> None:
    before = read_all(examples)
    answer = cchc("update", "NV-010", "--percent", "60", "--dry-run", "--format", "json", *DAY)
    assert written_rows(answer) == [("task", "NV-010", None, "percent", 55, 60)]
    assert read_all(examples) == before


NOTICE = "notices: [{id: TB, date: 2025-01-22, subject: x}]\n"


def test_done_before_it_was_given_is_warned_of(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    task = "tasks: [{id: T, notice: TB, department: KT, content: x}]\n"
    options = ("--data", workspace(HEAD + NOTICE + task), "--as-of", "2025-04-01")
    answer = cchc("update", "T", "--status", "done", "--completed", "2025-01-10", *options)
    assert answer.code == 0
    assert "Cảnh báo: T hoàn thành ngày 10/01/2025, trước ngày được giao 22/01/2025" in answer.err


COMMANDS = (
    ("add", "task", "Họp giao ban", "--department", "VHXH", "--department", "KT"),
    ("add", "task", "Báo cáo", "--department", "HCC", "--notice", "TB-03", "--theme", "tthc"),
    ("add", "notice", "Kết luận họp", "--date", "2025-11"),
    ("add", "department", "Phòng Tư pháp"),
    ("add", "criterion", "x", "--in", "2", "--max", "1", "--scoring", "kind: external"),
    ("add", "report", "2025-11", "--from", "2025-9M"),
    ("rename", "KT", "KTHT"),
    ("rename", "TB-02", "TB-2025-10"),
    ("rename", "CVP", "CVP2"),
    ("rename", "3.2", "3.3", "--kind", "criterion"),
    ("remove", "NV-004"),
    ("remove", "NV-011", "7.5"),
    ("remove", "1.2.1"),
    ("update", "NV-010", "NV-012", "--status", "done"),
    ("update", "NV-003", "--status", "done"),
    ("evidence", "add", "7.5", "NV-011", "--title", "Kế hoạch", "--date", "1/11/2025"),
    ("score", "set", "7.5", "--percent", "60"),
    ("new-year", "2026", "--apply"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_undo_gives_the_bytes_of_before(
    examples: Path, cchc: Callable, command: tuple[str, ...]
) -> None:
    before = files(examples)
    answer = cchc(*command, *DAY)
    assert answer.code == 0, answer.err
    assert files(examples) != before
    assert cchc("check", *DAY).code == 0
    assert cchc("undo", *DAY).code == 0
    assert files(examples) == before


@pytest.mark.parametrize("seed", range(4))
def test_commands_in_any_order_go_back_one_by_one(
    examples: Path, cchc: Callable, seed: int
) -> None:
    dice = random.Random(seed)
    states = [files(examples)]
    for command in dice.sample(COMMANDS, 9):
        answer = cchc(*command, *DAY)
        assert answer.code in {0, 2, 5}, (command, answer.err)
        if files(examples) != states[-1]:
            states.append(files(examples))
        assert cchc("check", *DAY).code == 0
    assert len(states) > 5
    for state in reversed(states[:-1]):
        assert cchc("undo", *DAY).code == 0
        assert files(examples) == state


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
@pytest.mark.parametrize("command", [COMMANDS[6], COMMANDS[11], COMMANDS[17]], ids=" ".join)
def test_a_killed_command_leaves_one_state_or_the_other(
    examples: Path, cchc: Callable, command: tuple[str, ...]
) -> None:
    argv = processes.command(*command, *DAY)
    dice = random.Random(str(command))
    before, seen = files(examples), cchc("tasks", "--all", "--format", "json", *DAY).out
    start = time.monotonic()
    subprocess.run(argv, env=processes.environment(), check=True, capture_output=True)
    took = time.monotonic() - start
    after, told = files(examples), cchc("tasks", "--all", "--format", "json", *DAY).out
    assert cchc("undo", *DAY).code == 0
    for _ in range(6):
        run = subprocess.Popen(
            argv, env=processes.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(dice.uniform(0.5, 1.05) * took)
        run.send_signal(signal.SIGKILL)
        run.wait()
        assert cchc("tasks", "--all", "--format", "json", *DAY).out in {seen, told}
        assert cchc("check", *DAY).code == 0
        cchc("migrate", *DAY)  # any writing command takes a half back
        left = {name: data for name, data in files(examples).items() if not name.startswith(".")}
        assert left in (before, after)
        if left == after:
            assert cchc("undo", *DAY).code == 0


def test_what_stands_there_already_is_no_command_to_take_back(
    examples: Path, cchc: Callable
) -> None:
    before = read_all(examples)
    same = ("--choice", "Kịp thời", "--date", "15/01/2025", *DAY)
    answer = cchc("score", "set", "1.1", *same)
    assert (answer.code, answer.out) == (0, "")
    assert answer.err == "Dữ liệu đã như vậy, không có gì để sửa.\n"
    assert read_all(examples) == before
    assert "Không có lệnh ghi nào" in cchc("undo", *DAY).out
