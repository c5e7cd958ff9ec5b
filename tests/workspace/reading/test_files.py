"""A workspace found, and its files read as text."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import brief, judge


def test_no_workspace(cchc: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.chdir(tmp_path)
    answer = cchc("check")
    assert answer.code == 2
    assert "--data" in answer.err


def test_a_byte_order_mark_and_windows_line_ends_are_fine(workspace: Callable[..., Path]) -> None:
    folder = workspace(
        b"\xef\xbb\xbf" + (HEAD + TASK + "    x: 1\n").replace("\n", "\r\n").encode()
    )
    assert brief(judge(folder)) == [("unknown-key", 10, 5)]
