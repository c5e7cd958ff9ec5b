"""`cchc undo`: the last writing command is taken back, or refused."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import ONE, TWO, texts
from tests.helpers.examples import DAY


def test_undo_goes_back_command_by_command(workspace: Callable[..., Path], cchc: Callable) -> None:
    root = workspace(ONE, two=TWO)
    states = [texts(root)]
    for percent in ("10", "20"):
        assert cchc("update", "A", "B", "--percent", percent, "--data", root, *DAY).code == 0
        states.append(texts(root))
    told = json.loads(cchc("undo", "--data", root, "--format", "json", *DAY).out)
    assert [(r["id"], r["field"], r["old"], r["new"]) for r in told] == [
        ("A", "percent", 20, 10),
        ("B", "percent", 20, 10),
    ]
    assert texts(root) == states[1]
    said = cchc("undo", "--data", root, *DAY).out
    assert said.endswith("Đã lấy lại lệnh ghi cuối cùng.\n")
    assert texts(root) == states[0]
    nothing = cchc("undo", "--data", root, *DAY)
    assert (nothing.code, nothing.out) == (0, "Không có lệnh ghi nào để lấy lại.\n")


def test_undo_refuses_what_changed_since(workspace: Callable[..., Path], cchc: Callable) -> None:
    root = workspace(ONE, two=TWO)
    cchc("update", "A", "B", "--percent", "10", "--data", root, *DAY)
    path = root / "data" / "two.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# tay\n", encoding="utf-8")
    before = texts(root)
    refused = cchc("undo", "--data", root, *DAY)
    assert (refused.code, "data/two.yaml đã đổi" in refused.err) == (5, True)
    assert texts(root) == before
    assert (root / ".cchc" / ".gitignore").read_text(encoding="utf-8") == "*\n"
