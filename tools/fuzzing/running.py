"""Run a command in a forked child, within limits, and take what it printed.

Why a fork: everything is imported already, so that a run costs what the command costs, and a
command that eats memory, hangs or closes its streams takes nobody along.
"""

import contextlib
import os
import resource
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, NamedTuple, TextIO

import cchc_cli.cli.group  # noqa: F401 - imported before any fork, which must not pay for it
from cchc_cli.__main__ import main as entry

MEMORY = 2 * 1024**3
CPU_SECONDS = 20  # the slowest sound command of a small workspace takes two
WALL_SECONDS = 120  # a machine may be busy; a command that waits for something is told by this

Main = Callable[[list[str]], int]


class Answer(NamedTuple):
    """How a run ended: a negative code is the signal that ended it."""

    code: int
    out: bytes
    err: bytes

    @property
    def words(self) -> str:
        """What stood on stderr."""
        return self.err.decode("utf-8", "replace")


class Surroundings(NamedTuple):
    """Where and with what a command is run."""

    folder: Path
    environment: Mapping[str, str] = {}
    stdout: str = "file"
    """file, closed, full (a disk without room) or unread (a pipe whose reader went away)."""


def whole(argv: list[str]) -> int:
    """Run cchc from its entry on, as a shell would; its code is that of the SystemExit."""
    sys.argv = ["cchc", *argv]
    entry()
    return 0


def run_apart(main: Main, argv: Sequence[str], around: Surroundings) -> Answer:
    """Run `main` as a command of its own would run."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if not child:
            _be_the_command(main, list(argv), around, out=out, err=err)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        return Answer(code, _all_of(out), _all_of(err))


def _be_the_command(
    main: Main, argv: list[str], around: Surroundings, *, out: IO[bytes], err: IO[bytes]
) -> None:
    """Never returns: the child ends here, whatever happens."""
    code = 1  # what Python itself gives where an exception is not caught
    try:
        os.chdir(around.folder)
        os.environ.update(around.environment)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(err.fileno(), 2)
        stderr, stdout = _stream(2), _new_stdout(around.stdout, out)
        vars(sys).update(stderr=stderr, __stderr__=stderr, stdout=stdout, __stdout__=stdout)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
        signal.alarm(WALL_SECONDS)
        code = main(argv)
        if sys.stdout is not None:
            with contextlib.suppress(OSError):  # of a full disk, which `main` has told
                sys.stdout.flush()
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 1
    except BaseException:  # noqa: BLE001 - what the interpreter would print
        os.write(2, traceback.format_exc().encode("utf-8", "replace"))
    finally:
        if sys.stderr is not None:
            sys.stderr.flush()
        os._exit(code)


def _new_stdout(kind: str, out: IO[bytes]) -> TextIO | None:
    """Return stdout as Python would start with it: none where the shell said `>&-`."""
    if kind == "closed":
        os.close(1)
        return None
    if kind == "full":
        os.dup2(os.open("/dev/full", os.O_WRONLY), 1)
    elif kind == "unread":
        reader, writer = os.pipe()
        os.close(reader)
        os.dup2(writer, 1)
    else:
        os.dup2(out.fileno(), 1)
    return _stream(1)


def _stream(descriptor: int) -> TextIO:
    return os.fdopen(descriptor, "w", errors="backslashreplace", closefd=False)


def _all_of(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read()
