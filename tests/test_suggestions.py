"""What a mistyped word was meant to be."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import judge


def test_the_likely_intention(workspace: Callable[..., Path]) -> None:
    found = judge(workspace(HEAD + TASK.replace("KT", "VHXXH") + "    departmnet: KT\n"))
    hints = " ".join(d.hint for d in found)
    assert "ý bạn là `department`?" in hints
    assert "ý bạn là `VHXH`?" in hints
