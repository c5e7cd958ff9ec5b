"""Tables on a terminal and in a pipe."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.cli.output.widths import display_width
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.examples import DAY
from tests.helpers.processes import on_terminal


@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals")
@pytest.mark.parametrize("width", [60, 80, 120])
def test_status_fits_the_screen(examples: Path, width: int) -> None:
    for command in (["status"], ["tasks"], ["show", "NV-003"]):
        lines = on_terminal(width, *command, *DAY)
        assert max(display_width(line) for line in lines) <= max(width, 80), command


def test_nothing_is_cut_in_a_pipe(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the width: in a file or behind grep nothing may be lost."""
    monkeypatch.setenv("COLUMNS", "40")
    record = load(find_workspace(None)).record
    said = cchc("tasks", *DAY).out
    assert all(task.content in said for task in record.tasks)
    assert all(unit.name in cchc("status", *DAY).out for unit in record.departments)
    assert record.tasks[3].content in cchc("show", record.tasks[3].id, *DAY).out
    assert "…" not in said
    names = [c.name for i in record.indexes for a in i.areas for c in a.criteria]
    board = cchc("score", *DAY).out + cchc("score", *DAY, "--format", "csv").out
    assert all(name in board for name in names)
