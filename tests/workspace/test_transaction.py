"""Several files or none; what was written can be taken back; what was killed is mended."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.errors import RefusedError
from cchc_cli.model.change import SetValue
from cchc_cli.workspace import journal
from cchc_cli.workspace.editing import transaction
from cchc_cli.workspace.editing.amend import amend
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD
from tests.helpers.repository import ROOT

RUN = "import sys; from cchc_cli.cli.app import run; sys.exit(run(sys.argv[1:]))"
ONE = HEAD + "tasks: [{id: A, department: KT, content: x, percent: 0}]\n"
TWO = "version: 1\ntasks: [{id: B, department: KT, content: x, percent: 0}]\n"
DAY = ("--as-of", "2025-11-15")


@given(st.binary(max_size=60), st.binary(max_size=60), st.binary(max_size=20))
def test_a_patch_goes_both_ways(one: bytes, two: bytes, shared: bytes) -> None:
    old, new = shared + one + shared, shared + two + shared
    patch = journal.patch_of("x", old, new)
    assert patch.is_old(old)
    assert patch.is_new(new)
    assert patch.taken_back(new) == old
    assert patch.reverse.taken_back(old) == new


def texts(root: Path) -> dict[str, str]:
    return {p.name: p.read_text(encoding="utf-8") for p in (root / "data").iterdir()}


def test_undo_goes_back_command_by_command(workspace: Callable[..., Path], cchc: Callable) -> None:
    root = workspace(ONE, two=TWO)
    states = [texts(root)]
    for percent in ("10", "20"):
        assert cchc("update", "A", "B", "--percent", percent, "--data", root, *DAY).code == 0
        states.append(texts(root))
    told = json.loads(cchc("undo", "--data", root, "--format", "json", *DAY).out)
    assert [(r["id"], r["field"], r["old"], r["new"]) for r in told] == [
        ("A", "percent", 20, 10),
        ("B", "percent", 20, 10),
    ]
    assert texts(root) == states[1]
    said = cchc("undo", "--data", root, *DAY).out
    assert said.endswith("Đã lấy lại lệnh ghi cuối cùng.\n")
    assert texts(root) == states[0]
    nothing = cchc("undo", "--data", root, *DAY)
    assert (nothing.code, nothing.out) == (0, "Không có lệnh ghi nào để lấy lại.\n")


def test_undo_refuses_what_changed_since(workspace: Callable[..., Path], cchc: Callable) -> None:
    root = workspace(ONE, two=TWO)
    cchc("update", "A", "B", "--percent", "10", "--data", root, *DAY)
    path = root / "data" / "two.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# tay\n", encoding="utf-8")
    before = texts(root)
    refused = cchc("undo", "--data", root, *DAY)
    assert (refused.code, "data/two.yaml đã đổi" in refused.err) == (5, True)
    assert texts(root) == before
    assert (root / ".cchc" / ".gitignore").read_text(encoding="utf-8") == "*\n"


def half_written(root: Path) -> None:
    """Leave what a command leaves that is killed between two files."""
    workspace = find_workspace(str(root))
    changes = [SetValue(("tasks", n, "percent"), "50") for n in (0, 1)]
    edits = amend(load(workspace), changes).edits
    patches = [
        journal.patch_of(f"data/{source.path.name}", source.raw, text.encode())
        for source, text in edits
    ]
    journal.begin(root, patches)
    source, text = edits[0]
    source.path.write_text(text, encoding="utf-8")
    (source.path.parent / f".{source.path.name}.x{transaction.STRAY}").write_bytes(b"x")


def percents(cchc: Callable, root: Path) -> list[float]:
    rows = json.loads(cchc("tasks", "--data", root, "--format", "json", *DAY).out)
    return [row["percent"] for row in rows]


def test_a_half_written_command_is_read_as_if_it_had_not_been(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    root = workspace(ONE, two=TWO)
    before = texts(root)
    half_written(root)
    there = texts(root)
    assert percents(cchc, root) == [0, 0]
    told = cchc("status", "--data", root, *DAY)
    assert "đọc dữ liệu như trước lệnh ấy" in told.err
    assert texts(root) == there
    mended = cchc("update", "A", "--percent", "7", "--data", root, *DAY)
    assert (mended.code, "Đã lấy lại dữ liệu" in mended.err) == (0, True)
    assert percents(cchc, root) == [7, 0]
    assert set(texts(root)) == set(before)
    assert "ngắt" not in cchc("status", "--data", root, *DAY).err


def test_what_was_edited_after_a_broken_command_is_not_touched(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    root = workspace(ONE, two=TWO)
    half_written(root)
    path = root / "data" / "tasks.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# tay\n", encoding="utf-8")
    with pytest.raises(RefusedError):
        transaction.mend(find_workspace(str(root)))
    assert path.read_text(encoding="utf-8").endswith("# tay\n")
    assert cchc("update", "A", "--percent", "7", "--data", root, *DAY).code == 5


def test_only_the_last_commands_are_kept(workspace: Callable[..., Path]) -> None:
    root = workspace(ONE)
    for percent in range(1, 55):
        space = find_workspace(str(root))
        amend(load(space), [SetValue(("tasks", 0, "percent"), str(percent))]).write(space)
    kept = sorted(p.name for p in (root / ".cchc" / "journal").iterdir())
    assert (len(kept), kept[-1]) == (50, "000054.json")


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
def test_kills_between_files_leave_one_state(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    root = workspace(ONE, two=TWO)
    dice = random.Random(7)
    argv = [sys.executable, "-c", RUN, "update", "A", "B", "--data", str(root), *DAY, "--percent"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    start = time.monotonic()
    subprocess.run([*argv, "1"], env=environment, check=True, capture_output=True)
    took = time.monotonic() - start
    for n in range(2, 16):
        run = subprocess.Popen(
            [*argv, str(n)], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(dice.uniform(0.6, 1.05) * took)
        run.send_signal(signal.SIGKILL)
        run.wait()
        one, two = percents(cchc, root)
        assert one == two
    assert cchc("update", "A", "B", "--percent", "99", "--data", root, *DAY).code == 0
    assert percents(cchc, root) == [99, 99]
    assert sorted(texts(root)) == ["tasks.yaml", "two.yaml"]
    assert not (root / ".cchc" / "pending.json").exists()
