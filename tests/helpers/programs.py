"""Small programs for the PATH: ours as installed, one that leaves a mark, a git that fails."""

import os
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from tests.helpers.processes import RUN
from tests.helpers.repository import ROOT

GIT = shutil.which("git") or "git"
needs_a_shell = pytest.mark.skipif(os.name == "nt", reason="programs here are shell scripts")


def program(path: Path, script: str) -> Path:
    """Write a shell script that can be run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def marking(folder: Path) -> tuple[Path, Path]:
    """Make a program that must not run, and name the file that tells that it did."""
    mark = folder / "mark"
    return program(folder / "trap", f"echo ran >> {shlex.quote(str(mark))}; exit 1"), mark


def first_on_path(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let the programs of a folder be found before all others."""
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def install_cchc(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Put our command on the PATH."""
    run = shlex.join([sys.executable, "-c", RUN])
    program(folder / "cchc", f'PYTHONPATH={shlex.quote(str(ROOT / "src"))} exec {run} "$@"')
    first_on_path(monkeypatch, folder)


def git_that(monkeypatch: pytest.MonkeyPatch, folder: Path, when: str, does: str) -> None:
    """Put a git first on the PATH that does something odd for some arguments (a shell pattern)."""
    script = f'case "$*" in {when}) {does};; esac\nexec {shlex.quote(GIT)} "$@"'
    program(folder / "git", script)
    first_on_path(monkeypatch, folder)
