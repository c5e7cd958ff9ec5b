"""Streams that the caller closed, a full disk, readers who leave: what was done decides the code."""

import os
import shlex
import subprocess
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest

from tests.helpers.data_files import ONE
from tests.helpers.examples import DAY, read
from tests.helpers.processes import command, environment

pytestmark = pytest.mark.skipif(os.name == "nt", reason="redirections of a POSIX shell")

CLOSED = ("<&-", ">&-", "2>&-")
ALL_CLOSED = " ".join(CLOSED)
needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a full device")


def redirected(redirections: str, *argv: object, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a shell does with redirections behind it."""
    line = f"{shlex.join(command(*argv))} {redirections}"
    return subprocess.run(
        ["/bin/sh", "-c", line],
        capture_output=True,
        text=True,
        check=False,
        env=environment(**more),
    )


@pytest.mark.parametrize(
    "closed", [" ".join(some) for n in (1, 2, 3) for some in combinations(CLOSED, n)]
)
def test_closed_streams_change_nothing(closed: str, workspace: Callable[..., Path]) -> None:
    root = workspace(ONE)
    run = redirected(closed, "update", "A", "--percent", "5", "--data", root, *DAY)
    assert (run.returncode, run.stderr) == (0, "")
    assert read(root) == ONE.replace("percent: 0", "percent: 5")


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("--version",), 0),
        (("--help",), 0),
        (("status", *DAY), 0),
        (("tasks", "--format", "json", *DAY), 0),
        (("bogus",), 2),
        (("show", "NV-999"), 2),
        (("add", "task"), 2),  # it would ask, were there somebody on stdin
    ],
)
def test_commands_without_streams_have_their_codes(
    argv: tuple[str, ...], code: int, workspace: Callable[..., Path]
) -> None:
    data = str(workspace(ONE))
    assert redirected(ALL_CLOSED, *argv, CCHC_DATA=data).returncode == code
    without_errors = redirected("2>&-", *argv, CCHC_DATA=data)
    assert (without_errors.returncode, without_errors.stdout != "") == (code, code == 0)


@needs_full
@pytest.mark.parametrize("buffered", ["", "1"])
@pytest.mark.parametrize(
    "argv",
    [
        ("--version",),
        ("--help",),
        ("score", "--help"),
        ("status", *DAY),
        ("tasks", "--format", "json", *DAY),
        ("score", "--format", "json", *DAY),
        ("schema",),
    ],
)
def test_a_full_disk_behind_stdout_is_told(
    argv: tuple[str, ...], buffered: str, examples: Path
) -> None:
    more = {"PYTHONUNBUFFERED": buffered, "CCHC_DATA": str(examples)}
    run = redirected(">/dev/full", *argv, **more)
    assert (run.returncode, run.stderr) == (6, "Không ghi được kết quả: ổ đĩa đã đầy.\n")
    assert redirected(">/dev/full 2>&1", *argv, **more).returncode == 6


@needs_full
def test_what_was_written_is_told_though_the_answer_is_lost(
    workspace: Callable[..., Path],
) -> None:
    root = workspace(ONE)
    argv = ("update", "A", "--percent", "5", "--data", root, *DAY)
    run = redirected(">/dev/full", *argv)
    assert (run.returncode, run.stderr.splitlines()[0]) == (6, "Dữ liệu đã được ghi.")
    assert "percent: 5" in read(root)


@needs_full
def test_messages_that_cannot_be_told_change_no_code(workspace: Callable[..., Path]) -> None:
    root = workspace(ONE)
    argv = ("update", "A", "--percent", "5", "--data", root, *DAY)
    assert redirected("2>/dev/full", *argv).returncode == 0
    assert redirected("2>/dev/full", "bogus").returncode == 2
    (root / ".cchc").rename(root / "moved")
    (root / ".cchc").write_bytes(b"no folder")
    told = redirected("", *argv[:3], "6", *argv[4:])
    assert (told.returncode, "Không ghi được" in told.stderr) == (6, True)
    assert redirected("2>/dev/full", *argv[:3], "6", *argv[4:]).returncode == 6


@pytest.mark.parametrize(
    "argv", [("status",), ("render", "--all", "--data", "EXAMPLES"), ("template", "check")]
)
def test_what_cannot_be_read_is_not_called_output(
    tmp_path: Path, examples: Path, argv: tuple[str, ...]
) -> None:
    gone = tmp_path / "gone"
    typed = command(*(str(examples) if word == "EXAMPLES" else word for word in argv))
    line = f'mkdir "{gone}"; cd "{gone}"; rmdir "{gone}"; {shlex.join(typed)}'
    run = subprocess.run(
        ["/bin/sh", "-c", line], capture_output=True, text=True, check=False, env=environment()
    )
    assert run.returncode == 2
    assert run.stderr.startswith("Thư mục hiện tại không còn")
