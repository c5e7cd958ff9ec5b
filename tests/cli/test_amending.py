"""Whatever a writing command does can be taken back, and a kill leaves one state or the other."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.repository import ROOT

DAY = ("--as-of", "2025-11-15")
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


def files(root: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in (root / "data").iterdir()}


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


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
@pytest.mark.parametrize("command", [COMMANDS[6], COMMANDS[11], COMMANDS[17]], ids=" ".join)
def test_a_killed_command_leaves_one_state_or_the_other(
    examples: Path, cchc: Callable, command: tuple[str, ...]
) -> None:
    code = "import sys; from cchc_cli.cli.app import run; sys.exit(run(sys.argv[1:]))"
    argv = [sys.executable, "-c", code, *command, *DAY]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    dice = random.Random(str(command))
    before, seen = files(examples), cchc("tasks", "--all", "--format", "json", *DAY).out
    start = time.monotonic()
    subprocess.run(argv, env=environment, check=True, capture_output=True)
    took = time.monotonic() - start
    after, told = files(examples), cchc("tasks", "--all", "--format", "json", *DAY).out
    assert cchc("undo", *DAY).code == 0
    for _ in range(6):
        run = subprocess.Popen(
            argv, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
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
