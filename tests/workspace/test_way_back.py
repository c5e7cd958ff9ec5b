"""The way back to what was saved last."""

from pathlib import Path

from cchc_cli.workspace.way_back import checkout, way_back


def test_the_command_is_whole_and_says_what_is_lost(tmp_path: Path) -> None:
    assert way_back(tmp_path / "data" / "tasks.yaml", "data/tasks.yaml") == ""
    (tmp_path / ".git").mkdir()
    said = way_back(tmp_path / "data" / "tasks.yaml", "data/tasks.yaml")
    assert said.endswith(": git checkout -- data/tasks.yaml")
    assert "mất mọi sửa đổi" in said


def test_a_name_with_a_space_stands_in_quotes() -> None:
    assert checkout("data/tasks - Copy.yaml") == 'git checkout -- "data/tasks - Copy.yaml"'
