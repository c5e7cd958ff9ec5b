"""Processes of their own: Python, a command on a terminal, git."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.helpers.repository import ROOT


def python(code: str, *argv: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python code in a new process, as clean as a user's."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("CCHC_", "COV_"))}
    return subprocess.run(
        [sys.executable, "-c", code, *argv],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**kept, "PYTHONPATH": str(ROOT / "src"), **environment},
    )


def on_terminal(columns: int, *argv: object) -> list[str]:
    """Run a command as on a terminal of some columns, and return the lines that it shows."""
    import pty

    inner, outer = pty.openpty()
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "src"),
        "COLUMNS": str(columns),
        "TERM": "xterm",
        "NO_COLOR": "1",
    }
    code = "import sys; from cchc_cli.cli.app import run; sys.exit(run(sys.argv[1:]))"
    run = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, argv)], stdout=outer, stderr=outer, env=environment
    )
    os.close(outer)
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
    assert run.wait() == 0
    text = re.sub(r"\x1b\[[0-9;]*m", "", shown.decode())
    return text.replace("\r\n", "\n").splitlines()


def git(folder: Path, *arguments: str, day: str = "2025-10-31") -> None:
    """Run git on a day, as nobody in particular."""
    stamp = f"{day}T10:00:00+07:00"
    names = {
        f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    env = {**os.environ, **names, "GIT_AUTHOR_DATE": stamp, "GIT_COMMITTER_DATE": stamp}
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env=env)
