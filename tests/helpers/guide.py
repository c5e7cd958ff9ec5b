"""The guide as steps: commands that are typed, what they show, and what is written into files."""

import re
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"`([\w./-]+)`:\n\n\Z")
_WRITTEN = {"yaml", "csv", "markdown", "txt"}
_SKIPPED = "…"


class Typed(NamedTuple):
    """A command; `shown` is what the guide says that it prints, if it says so."""

    line: str
    shown: str | None = None

    @property
    def code(self) -> int:
        """The exit code, which the guide names where it is not 0."""
        return int((re.search(r"# mã thoát (\d)", self.line) or (0, 0))[1])


class Written(NamedTuple):
    """A block that the paragraph before it tells to write into a file: "… `data/x.yaml`:"."""

    file: str
    text: str


def steps(guide: str) -> Iterator[Typed | Written]:
    """Yield what the reader does, in order.

    Blocks of `sh` are typed; one of `text` shows what the last command prints; data are written
    into the file whose name ends the paragraph before them. Other blocks are the reader's own
    business: how programs are installed.
    """
    waiting: list[Typed] = []
    for fence in _FENCE.finditer(guide):
        kind, text = fence.groups()
        if kind == "text":
            waiting[-1] = waiting[-1]._replace(shown=text)
            continue
        yield from waiting
        waiting = [Typed(line) for line in text.splitlines()] if kind == "sh" else []
        file = _FILE.search(guide, 0, fence.start())
        if kind in _WRITTEN and file is not None:
            yield Written(file[1], text)
    yield from waiting


def bring(arguments: list[str], root: Path) -> None:
    """Bring what the guide tells to copy into the workspace: evidence, the examples."""
    for option, value in pairwise(arguments):
        path = Path(value)
        if option == "--file" and not path.exists():
            path.write_text("minh chứng", encoding="utf-8")
        if option == "--data" and path.parts[0] == "examples" and not path.exists():
            shutil.copytree(root / "examples", "examples")


def write(step: Written) -> None:
    """Do to a file what the guide says: data are put in their place, else it is a new file."""
    path = Path(step.file)
    if path.suffix == ".yaml" and path.exists():
        before = path.read_text(encoding="utf-8")
        change = _in_record if step.text.startswith("  - ") else _parts
        path.write_text(change(before, step.text), encoding="utf-8")
    else:
        path.write_text(step.text, encoding="utf-8")


def _parts(before: str, text: str) -> str:
    """Put parts (`notices:` …) in the place of those that are there, or of their skeletons."""
    for part in re.split(r"^(?=\w)", text, flags=re.MULTILINE)[1:]:
        name = part.partition(":")[0]
        there = re.compile(rf"^{name}:.*\n(?:(?: .*)?\n)*", re.MULTILINE)
        if there.search(before):
            before = there.sub(lambda _, new=part: f"{new.rstrip()}\n\n", before, count=1)
        else:
            before = re.split(rf"^# {name}:", before, flags=re.MULTILINE)[0] + part
    return before


def _in_record(before: str, text: str) -> str:
    """Give a record the lines of its keys, in the place of those that it has."""
    first, *lines = text.splitlines(keepends=True)
    start = before.index(first) + len(first)
    end = re.compile(r"^(?!    |\n)|\Z", re.MULTILINE).search(before, start).start()
    record = before[start:end]
    for line in lines:
        own = re.compile(rf"^{re.escape(line.partition(':')[0])}:.*\n", re.MULTILINE)
        found = own.search(record)
        at = found.span() if found else (0, 0)
        record = record[: at[0]] + line + record[at[1] :]
    return before[:start] + record + before[end:]


def shows(printed: str, shown: str) -> bool:
    """Tell whether a command prints what the guide shows; a line … stands for any lines."""
    parts = [re.escape(part) for part in f"\n{shown}".split(f"\n{_SKIPPED}\n")]
    return re.fullmatch(r"\n(?:.*\n)*?".join(parts), f"\n{printed}") is not None
