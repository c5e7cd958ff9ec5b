"""Every command in the guide runs, on a copy of the real record."""

import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT

GUIDE = (ROOT / "docs" / "huong-dan.md").read_text(encoding="utf-8")
COMMANDS = [
    line
    for block in re.findall(r"```sh\n(.*?)```", GUIDE, re.DOTALL)
    for line in block.splitlines()
    if line.startswith("cchc ")
]


@pytest.mark.parametrize("command", COMMANDS)
def test_the_guide_runs(
    command: str, cchc: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    answer = cchc(*shlex.split(command)[1:])
    assert (answer.code, answer.err) == (0, "")


def test_the_guide_has_commands() -> None:
    assert len(COMMANDS) >= 4


def test_the_readme_names_every_command() -> None:
    from cchc_cli.cli.app import COMMANDS as KNOWN

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(f"`cchc {name}" in readme for name in KNOWN)
