"""Other programs: which one is run, how it is begun, and ended with all that it started."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")  # Windows has no SIGHUP
_TO_TIDY_UP = 5.0
"""Seconds for a program to remove its lock files: it needs hundredths, and nobody waits longer."""


def find(*names: str) -> str | None:
    """Find a program on the PATH by one of its names; None where there is none.

    Why not by its name alone: Windows, and a PATH with `.`, would run one that lies in the
    current folder, which may be somebody else's.
    """
    suffix = ".exe" if sys.platform == "win32" else ""
    for name in names:
        for folder in os.get_exec_path():
            path = Path(folder, f"{name}{suffix}")
            if path.is_absolute() and path.is_file() and os.access(path, os.X_OK):
                return str(path)
    return None


@contextmanager
def undisturbed() -> Iterator[None]:
    """Hold signals back while a program is begun; they come at the end.

    Why: one that comes before we know the process would leave it to run, and nobody ends it. Not
    by a mask, which the program would inherit.
    """
    came: list[int] = []
    held = {}
    for number in (getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)):
        if callable(signal.getsignal(number)):  # else the system deals with it, and not Python
            held[number] = signal.signal(number, lambda number, _frame: came.append(number))
    try:
        yield
    finally:
        for number, handler in held.items():
            signal.signal(number, handler)
        for number in came:
            signal.raise_signal(number)


def stop(process: "subprocess.Popen[bytes]") -> None:
    """Ask a program to end, so that it takes its lock files away; end it when it does not."""
    with suppress(OSError):
        process.terminate()
    try:
        process.wait(_TO_TIDY_UP)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def end(process: "subprocess.Popen[bytes]") -> None:
    """End the leader of a session and all that it started, and wait until they are gone."""
    if sys.platform == "win32":
        _end_tree(process)
        return
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        until = monotonic() + 2  # where nobody reaps orphans they stay in the group for ever
        while monotonic() < until:
            os.killpg(process.pid, 0)
            sleep(0.01)
    process.wait()


def _end_tree(process: "subprocess.Popen[bytes]") -> None:
    """End a program of Windows, which has no groups, with those that it started."""
    if process.poll() is None:
        if (program := find("taskkill")) is not None:
            command = [program, "/F", "/T", "/PID", str(process.pid)]
            subprocess.run(command, capture_output=True, check=False)  # noqa: S603
        process.kill()
    process.wait()
