"""The command line itself: what is loaded, wrong use, pipes that close, bugs."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.cli.streams import BROKEN_PIPE
from tests.helpers.data_files import many
from tests.helpers.loading import HEAVY, MAIN, loaded_by
from tests.helpers.processes import command, measuring, python
from tests.helpers.repository import ROOT


def test_help_imports_no_command() -> None:
    assert not loaded_by("--help") & (HEAVY | {"yaml"})


def test_completion_is_light() -> None:
    typed = {"_CCHC_COMPLETE": "complete_bash", "COMP_WORDS": "cchc ch", "COMP_CWORD": "1"}
    assert not loaded_by(**typed) & (HEAVY - {"lxml"})
    assert "check" in python(MAIN, **typed).stdout


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["chekc"], "Ý bạn là `cchc check`?"),
        (["add", "taks"], "Ý bạn là `cchc add task`?"),
        (["template", "zzz"], "Có các lệnh: "),
        (["check", "--fromat", "json"], "`--format`"),
        (["check", "--format", "jsn"], "Ý bạn là `json`?"),
        (["show"], "Thiếu MÃ"),
        (["explain", "unknown-kye"], "Ý bạn là `unknown-key`?"),
        (["check", "--data", "khong-co"], "khong-co"),
        (["check", "--as-of", "32/1/2025"], "32/1/2025"),
        (["check", "thừa"], "thừa"),
    ],
)
def test_wrong_use_is_told_in_vietnamese(argv: list[str], words: str, cchc: Callable) -> None:
    answer = cchc(*argv)
    assert (answer.code, answer.out) == (2, "")
    assert words in answer.err


@pytest.mark.parametrize(("argv", "read"), [(("tasks", "--format", "json"), 10), (("schema",), 0)])
def test_a_pipe_that_closes_early_is_no_error(
    argv: tuple[str, ...], read: int, workspace: Callable[..., Path]
) -> None:
    """What is read from is more than a pipe holds, so that the writer is told that nobody reads."""
    process = subprocess.Popen(
        command(*argv),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={
            "PYTHONPATH": str(ROOT / "src"),
            "PATH": "",
            "CCHC_DATA": str(workspace(many(1000))),
            **measuring(),
        },
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(read)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == BROKEN_PIPE


def test_help_that_nobody_reads_is_no_error() -> None:
    process = subprocess.Popen(
        command("--help"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": "", "PYTHONUNBUFFERED": "1", **measuring()},
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.communicate()[1] == b""
    assert process.returncode == BROKEN_PIPE


def test_who_stops_a_command_is_answered(
    workspace: Callable[..., Path],
    cchc: Callable,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from cchc_cli.workspace.reading import load

    def interrupted(_workspace: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(load, "load", interrupted)
    answer = cchc("status", "--data", workspace())
    assert (answer.code, answer.out) == (130, "")
    assert answer.err.strip() == "Đã dừng."


def test_a_bug_ends_in_words_and_a_code_of_its_own(
    workspace: Callable[..., Path], cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cchc_cli.workspace.reading import load

    def broken(_workspace: object) -> None:
        raise ZeroDivisionError("tên người")

    monkeypatch.setattr(load, "load", broken)
    answer = cchc("status", "--data", workspace())
    assert (answer.code, answer.out) == (70, "")
    assert "Lỗi của chính cchc" in answer.err
    assert "ZeroDivisionError" in answer.err
    assert "/cli/record.py:" in answer.err
    assert "tên người" not in answer.err


@pytest.mark.parametrize(
    "command", ["status", "tasks", "show NV-001", "update NV-010 --percent 60"]
)
def test_commands_load_what_they_need(examples: Path, command: str) -> None:
    code = """
import os, sys
os.chdir(sys.argv[1])
from cchc_cli.cli.app import run
code = run(sys.argv[2].split())
print(*sorted({m.split(".")[0] for m in sys.modules}), file=sys.stderr)
sys.exit(code)
"""
    done = python(code, str(examples), command)
    loaded = set(done.stderr.split())
    assert (done.returncode, "yaml" in loaded) == (0, True), done.stderr
    assert not {"pydantic", "rich", "lxml", "docx", "jinja2"} & loaded
