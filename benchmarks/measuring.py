"""How a figure comes about: two pieces of work timed in turn, or counted in instructions."""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from typing import NamedTuple

RUN = "from cchc_cli.__main__ import main; main()"
Work = Callable[[], float]
"""Does something and gives what it cost: CPU seconds, or instructions."""
Goal = float | tuple[float, float]
"""A ratio of both units, or one of seconds and one of instructions.

They part where the work is other than Python's own: a scan of memory or a machine of Expat's has
many instructions a second, reading a file few.
"""


class Row(NamedTuple):
    """A ratio beside its goal, and both sides of it."""

    name: str
    ratio: float
    goal: float
    ours: float
    floor: float
    unit: str
    """Of both sides: `seconds` of CPU, or `instructions`."""

    @property
    def met(self) -> bool:
        """Whether the goal is met."""
        return self.ratio <= self.goal


class Bench:
    """Measures rows, prints each as soon as it is known, and keeps them."""

    def __init__(self, folder: Path, rounds: int, only: str, *, counting: bool) -> None:
        """Take a folder to work in, and which rows are wanted."""
        self.folder = folder
        self.rounds = rounds
        self.only = only.casefold()
        self.counting = counting
        self.rows: list[Row] = []

    def compare(
        self, name: str, goal: Goal, ours: Work, floor: Work, *, most_rounds: int = 99
    ) -> None:
        """Measure both in turn; the ratio is the median of the rounds."""
        if self.only not in name.casefold():
            return
        ours(), floor()  # what is compiled and cached once
        rounds = 1 if self.counting else min(self.rounds, most_rounds)
        pairs = [(ours(), floor()) for _ in range(rounds)]
        self._add(
            Row(
                name=name,
                ratio=median(a / b for a, b in pairs),
                goal=goal[self.counting] if isinstance(goal, tuple) else goal,
                ours=median(a for a, _ in pairs),
                floor=median(b for _, b in pairs),
                unit="instructions" if self.counting else "seconds",
            )
        )

    def _add(self, row: Row) -> None:
        self.rows.append(row)
        mark = "ok" if row.met else "OVER"
        print(f"{row.name:<56} {row.ratio:>7.2f}  goal {row.goal:<5} {mark}", flush=True)

    def cchc(self, *argv: str, **environment: str) -> Work:
        """Return a run of the command as a whole process."""
        return partial(self.process, sys.executable, "-c", RUN, *argv, **environment)

    def python(self, code: str, *argv: str) -> Work:
        """Return a bare Python process that runs some code."""
        return partial(self.process, sys.executable, "-c", code, *argv)

    def process(self, *argv: str, **environment: str) -> float:
        """Run a process to its end; give what it cost. Raises where it ends with a traceback."""
        measured = _instructions if self.counting else _seconds
        return measured(argv, environment)


def _seconds(argv: tuple[str, ...], environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    _run(argv, environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _instructions(argv: tuple[str, ...], environment: dict[str, str]) -> float:
    """Run a process under valgrind; give the instructions that it executed."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        tool = ("valgrind", "--tool=callgrind", f"--callgrind-out-file={out}")
        _run((*tool, *argv), {"PYTHONHASHSEED": "0", **environment})
        lines = out.read_text(encoding="utf-8", errors="replace").splitlines()
    return float(next(line.split()[1] for line in lines if line.startswith("summary:")))


def _run(argv: tuple[str, ...], environment: dict[str, str]) -> None:
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(argv, check=False, capture_output=True, env={**kept, **environment})
    if b"Traceback" in done.stderr or done.returncode not in _ANSWERS:
        raise SystemExit(f"{' '.join(argv)} ended with {done.returncode}:\n{done.stderr.decode()}")


_ANSWERS = {0, 1, 3}
"""Codes of commands that did their work: 1 and 3 tell what they found."""


def inside(work: Callable[[], object]) -> Work:
    """Time a piece of work within this process, in CPU seconds."""

    def timed() -> float:
        start = time.process_time()
        work()
        return time.process_time() - start

    return timed


@contextmanager
def work_folder() -> Iterator[Path]:
    """Give a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)
