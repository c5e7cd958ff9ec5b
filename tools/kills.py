"""Kill writing commands at random moments, and count what stands afterwards.

Each turn runs a command that writes several files and ends it by SIGKILL, SIGTERM or SIGINT.
The same command has run before on a copy, unhindered: what is read afterwards must be the
state before or that one, and the copy must hold no file that earlier turns left. Commands are
forks of this process, which has loaded them: the kill then falls into their work and not into
the start of Python. Two thousand turns take some minutes, so it is run by hand: tests end a
command at each of its effects instead (tests/helpers/killing.py).
"""

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from contextlib import redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from typing import NoReturn

from cchc_cli.__main__ import main as cchc
from cchc_cli.cli.app import run
from cchc_cli.workspace import journal
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
SIGNALS = (signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT)
UNITS = ("VHXH", "VX")
TASKS = ("NV-007", "NV-010")  # of two files

Texts = dict[str, str]


def main() -> None:
    """Do so many turns; the exit code is 1 where anything was not as it should be."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("turns", type=int, nargs="?", default=2000)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    dice = random.Random(given.seed)  # noqa: S311 - not for secrets
    with tempfile.TemporaryDirectory() as folder:
        root, copy = Path(folder, "w"), Path(folder, "copy")
        shutil.copytree(EXAMPLES / "data", root / "data")
        load_commands(root)
        found: Counter[tuple[str, str, str]] = Counter()
        with suppress(KeyboardInterrupt):  # what was counted until then is told
            for _ in range(given.turns):
                found[turn(root, copy, dice)] += 1
    for (name, how, state), times in sorted(found.items()):
        print(f"{times:6}  {how:8} {name:8} {state}")
    wrong = sum(times for (_, _, state), times in found.items() if state not in {"before", "after"})
    print(f"{found.total()} turns, {wrong} wrong")
    sys.exit(wrong > 0)


def load_commands(root: Path) -> None:
    """Run each command once in this process, so that its forks need not load it."""
    for argv in (("rename", *UNITS), ("undo",), ("update", *TASKS, "--percent", "1"), ("undo",)):
        with redirect_stdout(StringIO()):
            if run([*argv, "--data", str(root)]):
                sys.exit(f"{argv} failed")


def turn(root: Path, copy: Path, dice: random.Random) -> tuple[str, str, str]:
    """Run a command unhindered on a copy, then end it; say which, how, and what stands."""
    before, left = read(root), strays(root)
    argv = drawn(root, before, dice)
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(root, copy)
    start = time.monotonic()
    code = os.waitstatus_to_exitcode(os.waitpid(begun(copy, argv), 0)[1])
    took = time.monotonic() - start
    if code or strays(copy):
        return argv[0], f"exit {code}", f"unhindered, left {len(strays(copy))} files"
    after = read(copy)
    child = begun(root, argv)
    time.sleep(dice.uniform(0.3, 1.05) * took)  # the first third is reading
    how = dice.choice(SIGNALS)
    os.kill(child, how)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    state = {str(before): "before", str(after): "after"}.get(str(read(root)), "BETWEEN")
    if code == 0 and state != "after":
        state = f"exit 0, {state}"
    if code not in {0, -signal.SIGKILL, 128 + signal.SIGTERM, 128 + signal.SIGINT}:
        state = f"exit {code}, {state}"
    if code != -signal.SIGKILL and strays(root) - left:
        state = f"strays, {state}"
    return argv[0], "ended" if code == 0 else how.name, state


def drawn(root: Path, texts: Texts, dice: random.Random) -> list[str]:
    """Draw a command that changes the record as it is."""
    there = any(f"id: {UNITS[0]}" in text for text in texts.values())
    commands = [
        ["rename", *(UNITS if there else UNITS[::-1])],
        ["update", *TASKS, "--percent", str(dice.randrange(100)), "--note", "x"],
        ["undo"],
    ]
    # With nothing to take back, undo writes nothing.
    return dice.choice(commands if journal.last(root) else commands[:2])


def begun(root: Path, argv: list[str]) -> int:
    """Start a command in a fork, silently; return its process."""
    return os.fork() or _run(root, argv)


def _run(root: Path, argv: list[str]) -> NoReturn:
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(null, stream)
    sys.argv = ["cchc", *argv, "--data", str(root)]
    code: object = 70
    try:
        cchc()
    except SystemExit as end:
        code = end.code
    finally:
        os._exit(code if isinstance(code, int) else 0)


def read(root: Path) -> Texts:
    """Return the texts of the data as a reading command sees them."""
    files = load(find_workspace(str(root))).files
    return {file.source.path.name: file.source.text for file in files}


def strays(root: Path) -> set[Path]:
    """Return the files that no finished command leaves."""
    return {*root.rglob(".*.cchc-tmp"), *root.rglob("pending.json")}


if __name__ == "__main__":
    main()
