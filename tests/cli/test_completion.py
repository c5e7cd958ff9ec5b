"""Completion by the Tab key, put into the shell."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SHELL = "typer._completion_shared._get_shell_name"


def test_it_is_installed_and_says_what_to_do(
    cchc: Callable, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(SHELL, lambda: "bash")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    answer = cchc("--install-completion")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(f"Đã cài gợi ý bằng phím Tab: {tmp_path}")
    assert "_CCHC_COMPLETE" in (tmp_path / ".bash_completions" / "cchc.sh").read_text()


def test_it_is_shown(cchc: Callable, monkeypatch: Any) -> None:
    monkeypatch.setattr(SHELL, lambda: "fish")
    answer = cchc("--show-completion")
    assert (answer.code, "_CCHC_COMPLETE=complete_fish" in answer.out) == (0, True)


@pytest.mark.parametrize("option", ["--install-completion", "--show-completion"])
def test_an_unknown_shell_is_told(option: str, cchc: Callable, monkeypatch: Any) -> None:
    monkeypatch.setattr(SHELL, lambda: None)
    answer = cchc(option)
    assert (answer.code, "bash, zsh, fish" in answer.err) == (2, True)


def test_a_home_that_cannot_be_written_is_told(
    cchc: Callable, tmp_path: Path, monkeypatch: Any
) -> None:
    (tmp_path / "nha").write_text("")
    monkeypatch.setattr(SHELL, lambda: "bash")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "nha")
    answer = cchc("--install-completion")
    assert (answer.code, "Không ghi được gợi ý" in answer.err) == (6, True)
