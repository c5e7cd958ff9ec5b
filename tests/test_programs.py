"""Other programs: found by their whole path, begun, and ended with all that they started."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cchc_cli import programs
from tests.helpers.programs import first_on_path, needs_a_shell, program

TIDY = """
import signal, sys
signal.signal(signal.SIGTERM, lambda *_: (print("tidy", flush=True), sys.exit(3)))
print("up", flush=True)
signal.pause()
"""
DEAF = """
import signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("up", flush=True)
signal.pause()
"""


def started(code: str) -> "subprocess.Popen[bytes]":
    run = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert run.stdout is not None
    assert run.stdout.readline() == b"up\n"
    return run


@needs_a_shell
def test_a_program_of_the_current_folder_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path / "here" / "git", "exit 1")
    there = program(tmp_path / "there" / "git", "exit 0")
    monkeypatch.chdir(tmp_path / "here")
    first_on_path(monkeypatch, there.parent)
    first_on_path(monkeypatch, Path())
    assert programs.find("nothing-of-that-name", "git") == str(there)
    assert programs.find("nothing-of-that-name") is None


@needs_a_shell
def test_a_program_is_given_time_to_tidy_up() -> None:
    with started(TIDY) as run:
        programs.stop(run)
        assert run.stdout is not None
        assert (run.returncode, run.stdout.read()) == (3, b"tidy\n")


@needs_a_shell
def test_one_that_does_not_listen_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "_TO_TIDY_UP", 0.1)
    with started(DEAF) as run:
        programs.stop(run)
        assert run.returncode == -9


def test_who_has_ended_already_is_no_trouble() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as run:
        run.wait()
        programs.stop(run)
        assert run.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
def test_signals_wait_until_a_program_is_begun_and_those_that_are_ignored_stay_so() -> None:
    handlers = signal.getsignal(signal.SIGINT), signal.signal(signal.SIGHUP, signal.SIG_IGN)
    begun = []

    def begin() -> None:
        for number in (signal.SIGHUP, signal.SIGINT):
            os.kill(os.getpid(), number)
        begun.append("all of it")

    try:
        with pytest.raises(KeyboardInterrupt), programs.undisturbed():
            begin()
        assert begun == ["all of it"]
        assert signal.getsignal(signal.SIGINT) == handlers[0]
        assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, handlers[1])
