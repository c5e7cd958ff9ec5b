"""What every editing command does: show first, refuse what would be wrong, warn."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.helpers.answers import written_rows
from tests.helpers.data_files import HEAD
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
