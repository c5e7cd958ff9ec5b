"""A copy of a file of data is one finding, and what it says is left out."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import judge


@pytest.mark.parametrize("name", ["tasks - Copy", "tasks (1)", "tasks-cu", "ban sao tasks"])
def test_a_copy_is_one_finding(workspace: Callable[..., Path], name: str) -> None:
    folder = workspace(HEAD + TASK)
    (folder / "data" / f"{name}.yaml").write_text(HEAD + TASK, encoding="utf-8")
    (found,) = judge(folder)
    assert (Path(found.file).stem, found.code) == (name, "copied-file")
    assert found.message == "tệp này giống data/tasks.yaml (3 bản ghi trùng mã)"
    assert len(load(find_workspace(str(folder))).record.tasks) == 1


def test_an_id_or_two_given_twice_are_slips(workspace: Callable[..., Path]) -> None:
    found = judge(workspace(HEAD + TASK, other="version: 1\n" + TASK))
    assert {each.code for each in found} == {"duplicate-id"}


def test_a_copy_that_was_half_changed_still_is_one(workspace: Callable[..., Path]) -> None:
    changed = HEAD + TASK + TASK.partition("\n")[2].replace("T1", "T2")
    found = judge(workspace(HEAD + TASK, **{"tasks-1": changed}))
    assert [each.code for each in found] == ["copied-file"]


def test_the_same_file_twice_is_a_copy_whatever_it_holds(workspace: Callable[..., Path]) -> None:
    report = "version: 1\nreports: [{period: 2025-Q1}]\n"
    found = judge(workspace(HEAD + TASK, reports=report, **{"reports (1)": report}))
    assert [each.code for each in found] == ["copied-file"]
