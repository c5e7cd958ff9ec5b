"""Workspaces in temporary folders, and commands run as the shell would."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# In CI the same inputs each time, so that a change is judged and not chance; by hand new ones,
# of which those that fail are kept as examples in the tests.
settings.register_profile("ci", derandomize=True, database=None, deadline=None)
settings.register_profile("chance", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "chance")

HEAD = """\
version: 1
organization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}
departments:
  - {id: VHXH, name: Phòng Văn hóa - Xã hội, aliases: [Phòng VH-XH]}
  - {id: KT, name: Phòng Kinh tế}
"""


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str


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


@pytest.fixture
def examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a copy of the examples."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path / "examples")
    return tmp_path / "examples"


def git(folder: Path, *arguments: str, day: str = "2025-10-31") -> None:
    """Run git on a day, as nobody in particular."""
    stamp = f"{day}T10:00:00+07:00"
    names = {
        f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    env = {**os.environ, **names, "GIT_AUTHOR_DATE": stamp, "GIT_COMMITTER_DATE": stamp}
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env=env)


@pytest.fixture
def tracked(examples: Path) -> Path:
    """Stand in a copy of the examples that git tracks, as of the end of October 2025."""
    git(examples, "init", "-q")
    git(examples, "add", "-A")
    git(examples, "commit", "-qm", "tháng 10")
    return examples


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


def python(code: str, *argv: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python code in a new process, as clean as a user's."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("CCHC_", "COV_"))}
    return subprocess.run(
        [sys.executable, "-c", code, *argv],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**kept, "PYTHONPATH": str(ROOT / "src"), **environment},
    )


def on_terminal(columns: int, *argv: object) -> list[str]:
    """Run a command as on a terminal of some columns, and return the lines that it shows."""
    import pty

    inner, outer = pty.openpty()
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "src"),
        "COLUMNS": str(columns),
        "TERM": "xterm",
        "NO_COLOR": "1",
    }
    code = "import sys; from cchc_cli.cli.app import run; sys.exit(run(sys.argv[1:]))"
    run = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, argv)], stdout=outer, stderr=outer, env=environment
    )
    os.close(outer)
    shown = b""
    while True:
        try:
            part = os.read(inner, 65536)
        except OSError:  # Linux says so when the other end is closed
            break
        if not part:
            break
        shown += part
    os.close(inner)
    assert run.wait() == 0
    text = re.sub(r"\x1b\[[0-9;]*m", "", shown.decode())
    return text.replace("\r\n", "\n").splitlines()
