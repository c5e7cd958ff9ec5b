"""Earlier states of the record, where git can give them and where not."""

from collections.abc import Callable
from pathlib import Path

import pytest


def test_diff_without_git_is_kind(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(examples.parent))
    outside = cchc("diff")
    assert (outside.code, "git init" in outside.err) == (6, True)
    monkeypatch.setenv("PATH", "")
    without = cchc("diff")
    assert (without.code, "chưa cài git" in without.err) == (6, True)
