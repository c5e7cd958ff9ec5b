"""`cchc init`: a new workspace that is sound, beside what is there already."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.examples import DAY, read
from tests.helpers.processes import git


def test_a_new_workspace_is_sound(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "xã mới"
    assert cchc("init", folder).code == 0
    monkeypatch.chdir(folder)
    for command in (["check"], ["status"], ["render", "notice"]):
        assert cchc(*command, *DAY).code == 0, command
    assert "0 lỗi, 0 cảnh báo" in cchc("check").out
    schema = json.loads((folder / "cchc.schema.json").read_text(encoding="utf-8"))
    import jsonschema
    import yaml

    data = yaml.load((folder / "data" / "tasks.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    text = read(folder)
    assert text.startswith("# yaml-language-server: $schema=../cchc.schema.json")
    assert data["version"] == "1"
    jsonschema.Draft202012Validator.check_schema(schema)
    assert {p.name for p in folder.iterdir()} >= {
        ".gitignore",
        ".gitattributes",
        ".vscode",
        "templates",
    }
    again = cchc("init")
    assert (again.code, "đã có dữ liệu" in again.err) == (5, True)
    assert read(folder) == text


def test_init_keeps_files_that_are_there(tmp_path: Path, cchc: Callable) -> None:
    (tmp_path / ".gitignore").write_text("mine\n", encoding="utf-8")
    assert ".gitignore" not in cchc("init", tmp_path).out
    assert (tmp_path / ".gitignore").read_text(encoding="utf-8") == "mine\n"


def test_init_lets_git_read_templates(tmp_path: Path, cchc: Callable) -> None:
    git(tmp_path, "init", "-q")
    assert "git diff" not in cchc("init", tmp_path).out
    assert "cchc template show --git" in git(tmp_path, "config", "diff.cchc.textconv")


def test_init_once_more_when_there_is_git(tmp_path: Path, cchc: Callable) -> None:
    assert "git init, rồi chạy lại cchc init" in cchc("init", tmp_path).out
    before = read(tmp_path)
    git(tmp_path, "init", "-q")
    again = cchc("init", tmp_path)
    assert (again.code, "git diff nay đọc được mẫu Word" in again.out) == (0, True)
    assert read(tmp_path) == before
    assert cchc("init", tmp_path).code == 5
