"""`cchc check`: everything at once, light in a pipe; `--fix` shows first."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import HEAD, TASK
from tests.helpers.loading import HEAVY, loaded_by
from tests.helpers.repository import ROOT


def test_check_in_a_pipe_is_light() -> None:
    assert not loaded_by("check", "--data", str(ROOT)) & (HEAVY - {"pydantic", "pydantic_core"})


def test_the_real_record_has_no_error(cchc: Callable[..., object]) -> None:
    answer = cchc("check", "--data", ROOT, "--format", "json")
    told = json.loads(answer.out)
    assert answer.code == 0
    assert (told["valid"], told["tasks"]) == (True, 14)
    assert all(d["severity"] == "warning" for d in told["diagnostics"])


def test_a_repair_is_shown_first_and_exits_as_check(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    text = HEAD + TASK + "    due: 31/12/2025\n"
    root = workspace(text)
    path = root / "data" / "tasks.yaml"
    shown = cchc("check", "--fix", "--data", root)
    assert (shown.code, path.read_text(encoding="utf-8")) == (1, text)
    assert "-    due: 31/12/2025\n+    due: 2025-12-31\n" in shown.out
    assert "--fix --apply" in shown.err
    assert cchc("check", "--fix", "--apply", "--data", root).code == 0
    assert path.read_text(encoding="utf-8") == HEAD + TASK + "    due: 2025-12-31\n"
    assert "Không có gì tự sửa được." in cchc("check", "--fix", "--data", root).err
    assert cchc("undo", "--data", root).code == 0
    assert path.read_text(encoding="utf-8") == text
    assert cchc("check", "--apply", "--data", root).code == 2
