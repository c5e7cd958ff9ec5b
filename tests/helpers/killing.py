"""A command ended at each of its effects on the disk, in turn: killed, stopped, the disk full.

Run in a process of its own, which loads the command once and forks: a hook that Python calls
for each effect cannot be taken out again, and a fork costs a twentieth of a start.
"""

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout, suppress
from io import StringIO
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from tests.helpers.processes import environment
from tests.helpers.repository import ROOT

Texts = dict[str, str]


class End(NamedTuple):
    """What stood when a command had been ended, and after the writing command that followed."""

    code: int
    """Of the command; negative when a signal ended it."""
    seen: Texts
    """What a reading command reads."""
    strays: list[str]
    """Hidden files that a command leaves beside the data, and the note."""
    then: int
    """Exit code of the next writing command."""
    after: Texts
    strays_after: list[str]
    undone: Texts
    """After `undo` took that next command back."""


class Story(NamedTuple):
    """A command's ends at all its effects, and the states that may stand."""

    old: Texts
    new: Texts
    after: dict[str, Texts]
    """What the next writing command makes of the old and of the new state."""
    ends: list[End]


def story(root: Path, how: str, argv: Sequence[str], following: Sequence[str]) -> Story:
    """End a command at each effect: by `kill`, `stop` (SIGTERM), `full` or `full once`."""
    run = subprocess.run(
        [sys.executable, "-c", "from tests.helpers.killing import tell; tell()"],
        input=json.dumps([str(root), how, argv, following]),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment(PYTHONPATH=os.pathsep.join((str(ROOT / "src"), str(ROOT)))),
    )
    assert run.returncode == 0, run.stderr[-2000:]
    old, new, after, ends = json.loads(run.stdout)
    return Story(old, new, after, [End(*end) for end in ends])


def tell() -> None:
    """Do what `story` asks; the answer goes to stdout."""
    folder, how, argv, following = json.load(sys.stdin)
    root = Path(folder)
    pristine = root.with_name(f"{root.name}-pristine")
    shutil.copytree(root, pristine)
    old = read(root)
    run_here(root, following)
    after_old = read(root)
    restore(pristine, root)
    run_here(root, argv)
    new = read(root)
    run_here(root, following)
    after = {"old": after_old, "new": read(root)}
    json.dump([old, new, after, list(ends(pristine, root, how, argv, following))], sys.stdout)


def ends(
    pristine: Path, root: Path, how: str, argv: Sequence[str], following: Sequence[str]
) -> Iterator[End]:
    """Yield the end at each effect, and last the one where nothing hindered the command."""
    for n in count():
        restore(pristine, root)
        met = root.with_name("met")
        met.unlink(missing_ok=True)
        code = in_child(lambda n=n, met=met: hurt(how, n, root, met), root, argv)
        seen, left = read(root), strays(root)
        then = in_child(lambda: None, root, following)
        after, left_after = read(root), strays(root)
        in_child(lambda: None, root, ("undo",))
        yield End(code, seen, left, then, after, left_after, read(root))
        if not met.exists():
            return


def restore(pristine: Path, root: Path) -> None:
    """Make the workspace what it was."""
    shutil.rmtree(root)
    shutil.copytree(pristine, root)


def read(root: Path) -> Texts:
    """Return the texts of the data as a reading command sees them."""
    from cchc_cli.workspace.reading.files import find_workspace
    from cchc_cli.workspace.reading.load import load

    return {
        file.source.path.name: file.source.text for file in load(find_workspace(str(root))).files
    }


def strays(root: Path) -> list[str]:
    """Return the names of files that should not outlive a command."""
    found = [*root.rglob(".*.cchc-tmp"), *root.rglob("pending.json")]
    return sorted(path.name if path.name == "pending.json" else "stray" for path in found)


def run_here(root: Path, argv: Sequence[str]) -> None:
    """Run a command in this process, which then has loaded it."""
    from cchc_cli.cli.app import run

    with redirect_stdout(StringIO()), redirect_stderr(StringIO()) as said:
        code = run([*argv, "--data", str(root)])
    assert code == 0, (argv, said.getvalue())


def in_child(prepare: Callable[[], None], root: Path, argv: Sequence[str]) -> int:
    """Run a command in a fork, silently; return how it ended."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code: Any = 70
    try:
        from cchc_cli.__main__ import main

        null = os.open(os.devnull, os.O_RDWR)
        for stream in (1, 2):
            os.dup2(null, stream)
        sys.argv = ["cchc", *argv, "--data", str(root)]
        prepare()
        main()
    except SystemExit as end:
        code = end.code
    finally:
        os._exit(code)


def hurt(how: str, at: int, root: Path, met: Path) -> None:
    """Have this process end, or be refused, at the effect with a number from 0."""
    turns = count()

    def effect() -> None:
        turn = next(turns)
        if turn < at or (turn > at and how != "full"):
            return
        if turn == at:
            os.close(os.open(met, os.O_CREAT))  # not by an effect that is counted: it only reads
        if how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif how == "stop":
            os.kill(os.getpid(), signal.SIGTERM)
        else:
            raise OSError(errno.ENOSPC, "full")

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if is_effect(event, arguments, str(root)) and not (how == "full" and event == "os.remove"):
            effect()

    flush = os.fsync

    def fsync(handle: int) -> None:
        effect()
        flush(handle)

    os.fsync = fsync
    sys.addaudithook(hook)


def is_effect(event: str, arguments: tuple[Any, ...], root: str) -> bool:
    """Return whether Python is about to change a name or make a file below a folder."""
    if event in {"os.rename", "os.remove", "os.mkdir"}:
        return str(arguments[0]).startswith(root)
    if event != "open" or not str(arguments[0]).startswith(root):
        return False
    with suppress(TypeError):
        return bool(arguments[2] & (os.O_WRONLY | os.O_RDWR))
    return False
