"""Processes of their own: Python, a command on a terminal, git."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.helpers.repository import ROOT

RUN = "from cchc_cli.__main__ import main; main()"


def command(*argv: object) -> list[str]:
    """Return what the system is told to run a command of ours in a process of its own."""
    return [sys.executable, "-c", RUN, *map(str, argv)]


def environment(**more: str) -> dict[str, str]:
    """Return variables as clean as a user's; those that measure coverage stay."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("CCHC_", "COV_"))}
    return {**kept, "PYTHONPATH": str(ROOT / "src"), **more}


def measuring() -> dict[str, str]:
    """Return the variables that measure coverage, for a process that gets no others."""
    return {k: v for k, v in os.environ.items() if k.startswith("COVERAGE_")}


def python(code: str, *argv: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run Python code in a new process."""
    return subprocess.run(
        [sys.executable, "-c", code, *argv],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=environment(**more),
    )


def on_terminal(columns: int, *argv: object, typed: str = "", code: int = 0, **more: str) -> str:
    """Run a command as on a terminal of some columns, and return what is written there."""
    return shown_by(command(*argv), columns, typed, code, **more)


def shown_by(argv: list[str], columns: int, typed: str = "", code: int = 0, **more: str) -> str:
    """Run a program as on a terminal of some columns, and return what is written there."""
    import pty
    import termios

    inner, outer = pty.openpty()
    termios.tcsetwinsize(outer, (24, columns))
    variables = environment(COLUMNS=str(columns), TERM="xterm")
    variables.pop("NO_COLOR", None)
    variables |= more
    run = subprocess.Popen(argv, stdin=outer, stdout=outer, stderr=outer, env=variables)
    os.close(outer)
    os.write(inner, typed.encode())
    shown = b""
    while True:
        try:
            part = os.read(inner, 65536)
        except OSError:  # Linux says so when the other end is closed
            break
        if not part:
            break
        shown += part
    os.close(inner)
    assert run.wait() == code, shown.decode()
    return shown.decode().replace("\r\n", "\n")


def left_on_screen(written: str) -> list[str]:
    """Return the lines that stay on a terminal, which goes back in a line at a carriage return."""
    lines = []
    for line in written.split("\n"):
        cells: list[str] = []
        for part in line.split("\r"):
            cells[: len(part)] = part
        lines.append("".join(cells).rstrip())
    return lines


def lines_on_terminal(columns: int, *argv: object) -> list[str]:
    """Return the lines that a terminal of some columns shows, without their colours."""
    return re.sub(r"\x1b\[[0-9;]*m", "", on_terminal(columns, *argv)).splitlines()


def git(folder: Path, *arguments: str, day: str = "2025-10-31") -> str:
    """Run git on a day, as nobody in particular; return what it says."""
    stamp = f"{day}T10:00:00+07:00"
    names = {
        f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    env = {**os.environ, **names, "GIT_AUTHOR_DATE": stamp, "GIT_COMMITTER_DATE": stamp}
    run = subprocess.run(
        ["git", *arguments], cwd=folder, check=True, capture_output=True, text=True, env=env
    )
    return run.stdout


def through_libreoffice(kind: str, folder: Path, paths: Iterable[Path]) -> None:
    """Convert files into a folder; with a profile of its own, for tests run side by side."""
    profile = f"-env:UserInstallation={(folder.parent / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", folder, *paths]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
