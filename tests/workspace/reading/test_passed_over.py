"""Files of YAML that are not read: named, and never looked for without end."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.workspace.reading import passed_over
from cchc_cli.workspace.reading.files import find_workspace
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import judge


@pytest.fixture
def beside(workspace: Callable[..., Path]) -> Path:
    root = workspace(HEAD + TASK)
    names = ("a.yml", "B.YAML", "cũ/sâu/c.yaml", "cũ/d.YML", ".git/e.yaml", ".f.yml", "g.txt")
    for name in names:
        path = root / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("broken: [", encoding="utf-8")
    return root


def test_each_file_and_each_sub_folder_is_named(beside: Path) -> None:
    found = judge(beside)
    assert [(d.code, d.file, d.line) for d in found] == [
        ("unread-file", "data/B.YAML", 1),
        ("unread-file", "data/a.yml", 1),
        ("unread-file", "data/cũ/d.YML", 1),
    ]
    assert "`data/cũ/d.YML`, `data/cũ/sâu/c.yaml`" in found[2].message
    assert "đổi tên" in found[0].hint
    assert "chuyển ra thẳng data/" in found[2].hint


def test_it_is_a_warning_of_check_alone(beside: Path, cchc: Callable) -> None:
    answer = cchc("check", "--data", beside)
    assert (answer.code, "0 lỗi, 3 cảnh báo" in answer.out) == (0, True)
    answer = cchc("status", "--data", beside)
    assert (answer.code, answer.err) == (0, "")


def test_the_folders_beside_data_that_stand_in_the_workspace_are_none_of_them(
    beside: Path, tmp_path: Path
) -> None:
    folder = (beside / "data").rename(tmp_path / "flat")
    found = passed_over.passed_over(find_workspace(str(folder)))
    assert [path.name for paths in found for path in paths] == ["B.YAML", "a.yml"]


def test_one_file_named_as_the_data_says_nothing_of_others(beside: Path) -> None:
    assert judge(beside / "data" / "tasks.yaml") == []


def test_a_great_tree_is_not_walked_to_its_end(
    beside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passed_over, "_MOST_SEEN", 3)
    for number in range(5):
        (beside / "data" / f"{number}.yml").touch()
    found = passed_over.beside_data(beside / "data")
    assert len(found) <= 3


def test_a_link_to_a_folder_is_not_followed(workspace: Callable[..., Path]) -> None:
    root = workspace(HEAD + TASK)
    (root / "data" / "loop").symlink_to(".")
    assert judge(root) == []
