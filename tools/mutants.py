"""Change the code in small ways and count how many of these mutants the tests notice.

A mutant that survives is a sentence about the code that no test holds. mutmut makes the
mutants; its own runner wants another layout of tests than ours, so they are run here: each in
a copy of the project, against the tests of its module first and those of commands and
documents last. Which mutants are drawn follows from the seed. It takes a quarter of an hour,
so it is run by hand and not in CI.
"""

import argparse
import difflib
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from compileall import compile_dir
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from py_compile import PycInvalidationMode
from queue import Queue
from typing import NamedTuple

from libcst import FunctionDef, Module
from mutmut.mutation.file_mutation import Mutation, create_mutations, deep_replace

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = Path("src", "cchc_cli")
ROOMS = ("periods", "progress", "statistics", "scoring", "edits")
FURTHER = ("tests/cli", "tests/checks", "tests/documents")
WANTED = 0.85
LIMIT = 120  # seconds for one run of tests, which takes up to 20: more is an endless loop
PYTEST = (sys.executable, "-m", "pytest", "-x", "-q", "-n0", "-p", "no:cacheprovider")
# Property tests with the same inputs every time; no bytecode of a mutant that would outlive it.
QUIET = {"CI": "true", "PYTHONDONTWRITEBYTECODE": "1"}
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", ".hypothesis", "__pycache__", ".*_cache")


class Mutant(NamedTuple):
    """A module with one small change."""

    path: Path
    module: Module
    mutation: Mutation

    @property
    def room(self) -> str:
        """The room that the module belongs to."""
        return self.path.parts[2]

    @property
    def code(self) -> str:
        """The text of the changed module."""
        changed = deep_replace(self.module, self.mutation.original_node, self.mutation.mutated_node)
        assert isinstance(changed, Module)
        return str(changed.code)  # CI, which has no mutmut, knows no type

    def diff(self) -> str:
        """Show what was changed."""
        old, new = self.module.code.splitlines(), self.code.splitlines()
        return "\n".join(difflib.unified_diff(old, new, str(self.path), lineterm="", n=1))


def all_mutants() -> Iterator[Mutant]:
    """Yield every mutant of a function, as mutmut does; what runs at import is left alone."""
    for room in ROOMS:
        for file in sorted((ROOT / PACKAGE / room).rglob("*.py")):
            path = file.relative_to(ROOT)
            module, mutations, *_ = create_mutations(str(path), file.read_text(encoding="utf-8"))
            for mutation in mutations:
                if isinstance(mutation.contained_by_top_level_function, FunctionDef):
                    yield Mutant(path, module, mutation)


def runs_of(path: Path, copy: Path) -> Iterator[list[str]]:
    """Yield which tests to run, the cheapest and likeliest to notice first."""
    room = path.parts[2]
    own = Path("tests", *path.parts[2:-1], f"test_{path.name}")
    if (copy / own).exists():
        yield [str(own)]
    yield [f"tests/{one}" for one in sorted(ROOMS, key=lambda one: one != room)]
    yield from ([folder] for folder in FURTHER)


def passes(copy: Path, tests: list[str]) -> bool:
    """Tell whether tests pass in a copy, and end."""
    environment = {**os.environ, **QUIET, "PYTHONPATH": str(copy / "src")}
    command = (*PYTEST, *tests)
    try:
        run = subprocess.run(  # noqa: S603 - our own tests
            command, cwd=copy, env=environment, capture_output=True, timeout=LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return run.returncode == 0


def survives(mutant: Mutant, copies: "Queue[Path]") -> bool:
    """Put a mutant into a copy that is free, run the tests, and make the copy whole again."""
    copy = copies.get()
    file = copy / mutant.path
    try:
        file.write_text(mutant.code, encoding="utf-8")
        return all(passes(copy, tests) for tests in runs_of(mutant.path, copy))
    finally:
        file.write_text(mutant.module.code, encoding="utf-8")
        copies.put(copy)


@contextmanager
def working_copies(count: int) -> Iterator["Queue[Path]"]:
    """Copy the project; bytecode goes by content there, as a mutant is as old as its original."""
    with tempfile.TemporaryDirectory() as folder:
        copies: Queue[Path] = Queue()
        for number in range(count):
            copy = Path(folder, str(number))
            shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
            mode = PycInvalidationMode.CHECKED_HASH
            compile_dir(copy / "src", quiet=1, invalidation_mode=mode)
            copies.put(copy)
        yield copies


def judge(mutants: list[Mutant], copies: "Queue[Path]") -> Counter[str]:
    """Run the tests for every mutant, print those that survive, and count the killed by room."""
    killed: Counter[str] = Counter()
    with ThreadPoolExecutor(copies.qsize()) as pool:
        verdicts = pool.map(lambda mutant: survives(mutant, copies), mutants)
        for mutant, alive in zip(mutants, verdicts, strict=True):
            killed[mutant.room] += not alive
            if alive:
                print(mutant.diff(), end="\n\n", flush=True)
    return killed


def told(mutants: list[Mutant], killed: Counter[str]) -> bool:
    """Print the share that was killed, by room and in all; tell whether it is enough."""
    made = Counter(mutant.room for mutant in mutants)
    for room in (room for room in ROOMS if made[room]):
        print(f"{room:12}{killed[room]:4} of {made[room]:4}  {killed[room] / made[room]:.1%}")
    share = killed.total() / made.total()
    print(f"{'all':12}{killed.total():4} of {made.total():4}  {share:.1%}")
    return share >= WANTED


def drawn(seed: int, sample: int) -> list[Mutant]:
    """Draw mutants: the same ones for a seed as long as the code is the same."""
    there = list(all_mutants())
    return random.Random(seed).sample(there, min(sample, len(there)))  # noqa: S311 - no secret


def main() -> int:
    """Judge a sample; 1 when too few are killed, or when the tests fail without any mutant."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--sample", type=int, default=300, help="how many mutants")
    chosen = options.parse_args()
    mutants = drawn(chosen.seed, chosen.sample)
    with working_copies(os.cpu_count() or 1) as copies:
        whole = copies.queue[0]
        if not all(passes(whole, tests) for tests in runs_of(mutants[0].path, whole)):
            print("The tests fail without any mutant.")
            return 1
        return 0 if told(mutants, judge(mutants, copies)) else 1


if __name__ == "__main__":
    sys.exit(main())
