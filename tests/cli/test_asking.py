"""What is piped in or typed as an answer: UTF-8 text, or it is told."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.cli.asking import ask
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.processes import command, environment

READING = (
    ("add", "task", "--from", "-", "--dry-run"),
    ("statistics", "set", "-", "--period", "2025-Q3", "--dry-run"),
)


def piped(folder: Path, argv: tuple[str, ...], data: bytes, **more: str) -> tuple[int, str]:
    run = subprocess.run(
        command(*argv), cwd=folder, env=environment(**more), input=data, capture_output=True,
        check=False,
    )  # fmt: skip
    return run.returncode, (run.stdout + run.stderr).decode()


@pytest.mark.parametrize("letters", ["C.UTF-8", "POSIX"])
@pytest.mark.parametrize("argv", READING, ids=lambda argv: argv[0])
def test_what_is_no_text_is_refused(
    argv: tuple[str, ...], letters: str, workspace: Callable[..., Path]
) -> None:
    code, said = piped(workspace(HEAD + TASK), argv, b"KT: vi\xe1c | 2025-12\n", LC_ALL=letters)
    assert (code, "không phải UTF-8" in said) == (2, True), said


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "of Windows"])
def test_a_mark_of_windows_is_no_letter(mark: bytes, workspace: Callable[..., Path]) -> None:
    data = mark + "KT: Việc mới | 2025-12\n".encode()
    code, said = piped(workspace(HEAD + TASK), READING[0], data)
    assert (code, "content: Việc mới" in said) == (0, True), said


@pytest.mark.parametrize("argv", READING, ids=lambda argv: argv[0])
def test_an_input_that_is_closed_is_told(
    argv: tuple[str, ...], workspace: Callable[..., Path], cchc: Callable
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", None)
        answer = cchc(*argv, "--data", workspace(HEAD + TASK))
    assert (answer.code, answer.err) == (2, "Không có gì để đọc: đầu vào đã đóng.\n")


def test_a_broken_answer_is_asked_for_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter(["x\udce1\n", "Việc\n"])
    monkeypatch.setattr("sys.stdin.readline", lambda: next(answers), raising=False)
    assert ask("Nội dung", str) == "Việc"
    assert "Hãy gõ lại" in capsys.readouterr().err
