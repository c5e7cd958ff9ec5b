"""A case of the fuzzer: its folder, the commands that were run in it, what went wrong."""

import os
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from shlex import join
from typing import NamedTuple

from cchc_cli.disk import STRAY

from .judging import BAD_DATA, FINE, FOUND, faults, name_of
from .running import Answer, Main, Surroundings, run_apart

DAY = "2025-11-15"
ALWAYS = {"CCHC_AS_OF": DAY, "GIT_CEILING_DIRECTORIES": os.sep}
"""No case depends on today, nor on a repository around the folder of temporary files."""


class Fault(NamedTuple):
    """Something that must not be; faults of one kind have the same words."""

    words: str
    command: str


class Session:
    """Runs commands in a workspace of its own and keeps the faults."""

    def __init__(self, folder: Path, rng: Random, main: Main) -> None:
        """Begin in an empty folder."""
        self.work = folder / "w"  # so that `..` is still ours
        self.work.mkdir()
        self.rng = rng
        self.codes: Counter[int] = Counter()
        self.faults: list[Fault] = []
        self.commands: list[str] = []
        self._main = main

    def write(self, files: Mapping[str, bytes]) -> None:
        """Write files of the workspace."""
        for name, data in files.items():
            path = self.work / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def run(
        self, *argv: str, environment: Mapping[str, str] | None = None, stdout: str = "file"
    ) -> Answer:
        """Run a command and judge what every command must hold."""
        around = Surroundings(self.work, {**ALWAYS, **(environment or {})}, stdout)
        answer = run_apart(self._main, argv, around)
        self.codes[answer.code] += 1
        said = " ".join(f"{key}={value}" for key, value in (environment or {}).items())
        self.commands.append(f"{said} cchc {join(argv)}".strip() + f"  # {answer.code}, {stdout}")
        for words in faults(argv, answer, stdout):
            self.fault(words)
        return answer

    def fault(self, words: str, command: str = "") -> None:
        """Note a fault, of the command that ran last where none is named."""
        self.faults.append(Fault(words, command or "".join(self.commands[-1:])))

    def data(self) -> dict[str, bytes]:
        """Return the files of the record as they are now."""
        return {path.name: path.read_bytes() for path in sorted(self.work.glob("data/*.yaml"))}

    def is_valid(self) -> bool:
        """Tell whether `check` takes the record."""
        return self.run("check", "--format", "json").code == FINE

    def run_writer(
        self, *argv: str, environment: Mapping[str, str] | None = None, stdout: str = "file"
    ) -> bool:
        """Run a command that writes; a valid record stays valid, a failed run changes nothing.

        True where it went through. Only its own end is judged, not what it meant.
        """
        before, valid = self.data(), self.is_valid()
        answer = self.run(*argv, environment=environment, stdout=stdout)
        command, changed = self.commands[-1], self.data() != before
        if valid and changed and not self.is_valid():
            self.fault(f"{name_of(argv)}: a valid record is valid no more", command)
        if changed and answer.code not in {FINE, FOUND} and stdout == "file":
            self.fault(f"{name_of(argv)}: exit {answer.code}, but the record was changed", command)
        of_another = "--data" in argv or "CCHC_DATA" in (environment or {})
        if valid and answer.code == BAD_DATA and not of_another:
            self.fault(f"{name_of(argv)}: exit 3 of a record that `check` takes", command)
        return answer.code in {FINE, FOUND}

    def end(self) -> None:
        """Look for what no command may leave behind."""
        if any(self.work.parent.rglob(f"*{STRAY}")):
            self.fault("a temporary file was left")

    def keep(self, folder: Path) -> None:
        """Keep the workspace and the commands for whoever mends the fault."""
        shutil.copytree(self.work, folder, symlinks=True, dirs_exist_ok=True)
        lines = [
            *self.commands,
            "",
            *(f"{fault.words}\n    {fault.command}" for fault in self.faults),
        ]
        (folder / "commands.txt").write_text(
            "\n".join(lines), encoding="utf-8", errors="surrogateescape"
        )


def leaves(
    value: object, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield the texts of plain YAML with their paths."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, (*path, key))
    elif isinstance(value, list):
        for place, part in enumerate(value):
            yield from leaves(part, (*path, place))
