"""`cchc migrate`: older data brought to the schema of today."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.data_files import HEAD, TASK
from tests.helpers.examples import read


def test_migrate_refuses_data_that_cannot_be_used(workspace: Callable, cchc: Callable) -> None:
    assert cchc("migrate", "--data", workspace(HEAD.replace("version: 1\n", ""))).code == 3


def test_migrate(workspace: Callable, cchc: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    old = (
        HEAD.replace("version: 1", "version: 0 # cũ")
        + "duties: # việc\n  - {id: A, department: KT, content: x}\n"
    )
    root = workspace(old)
    assert cchc("check", "--data", root).code == 1
    unknown = cchc("migrate", "--data", root)
    assert (unknown.code, "phiên bản 0" in unknown.err) == (2, True)

    import cchc_cli.workspace.migrate as steps

    monkeypatch.setattr(steps, "STEPS", {0: lambda text: text.replace("duties:", "tasks:")})
    shown = cchc("migrate", "--dry-run", "--data", root)
    assert "-version: 0 # cũ\n+version: 1 # cũ\n" in shown.out
    assert "+tasks: # việc\n" in shown.out
    assert read(root) == old
    assert cchc("migrate", "--data", root).code == 0
    assert read(root) == old.replace("version: 0", "version: 1").replace("duties:", "tasks:")
    assert cchc("check", "--data", root).code == 0
    assert "đã ở phiên bản" in cchc("migrate", "--data", root).out


def test_old_repeats_get_their_first_period(workspace: Callable[..., Path], cchc: Callable) -> None:
    """What the first version took: the earliest recorded period, else that of the day."""
    typed = TASK + (
        "    repeat: {every: month, day: 20}\n"
        "    done: [{period: 2025-04, completed: 2025-04-02}, {period: 2025-03, completed: 2025-03-02}]\n"
        "  - {id: T2, department: KT, content: x, repeat: {every: quarter}}\n"
    )
    options = ("--data", workspace(HEAD + typed), "--as-of", "2025-11-15")
    assert cchc("status", *options).code == 3
    shown = cchc("migrate", "--dry-run", *options).out
    assert "+    repeat: {every: month, day: 20, from: 2025-03}" in shown
    assert "repeat: {every: quarter, from: 2025-Q4}" in shown
    assert cchc("status", *options).code == 3
    assert cchc("migrate", *options).code == 0
    assert cchc("status", *options).code == 0
    assert "đã ở phiên bản" in cchc("migrate", *options).out
