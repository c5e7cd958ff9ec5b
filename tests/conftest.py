"""Workspaces and templates in temporary folders, and commands run as the shell would."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from hypothesis import settings

from cchc_cli.model.record import Record
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.answers import Answer
from tests.helpers.data_files import HEAD
from tests.helpers.processes import git
from tests.helpers.repository import ROOT
from tests.helpers.templates import Build

# In CI the same inputs each time, so that a change is judged and not chance; by hand new ones,
# of which those that fail are kept as examples in the tests.
settings.register_profile("ci", derandomize=True, database=None, deadline=None)
settings.register_profile("chance", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "chance")


@pytest.fixture
def workspace(tmp_path: Path) -> Callable[..., Path]:
    """Write data files (name without .yaml → text or bytes) and give the workspace."""

    def write(tasks: str | bytes = HEAD, **others: str | bytes) -> Path:
        data = tmp_path / "data"
        data.mkdir(exist_ok=True)
        for name, content in {"tasks": tasks, **others}.items():
            raw = content.encode() if isinstance(content, str) else content
            (data / f"{name}.yaml").write_bytes(raw)
        return tmp_path

    return write


@pytest.fixture(scope="module")
def example_record() -> Record:
    """The record of the examples; read once for a file of tests."""
    return load(find_workspace(str(ROOT / "examples"))).record


@pytest.fixture
def examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a copy of the examples."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path / "examples")
    return tmp_path / "examples"


@pytest.fixture
def tracked(examples: Path) -> Path:
    """Stand in a copy of the examples that git tracks, as of the end of October 2025."""
    git(examples, "init", "-q")
    git(examples, "add", "-A")
    git(examples, "commit", "-qm", "tháng 10")
    return examples


@pytest.fixture
def saved(tmp_path: Path) -> Callable[[Build], Path]:
    """Save a template that a function fills, and give its path."""

    def save(build: Build) -> Path:
        document = docx.Document()
        build(document)
        path = tmp_path / "mau.docx"
        document.save(str(path))
        return path

    return save


@pytest.fixture
def cchc(capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Run a command in this process."""
    from cchc_cli.cli.app import run

    def call(*argv: object) -> Answer:
        capsys.readouterr()
        code = run([str(arg) for arg in argv])
        captured = capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    return call
