"""What a folder lacks beside its record: added, and nothing that somebody wrote is lost."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.documents.templates import builtin_folder
from cchc_cli.errors import RefusedError
from cchc_cli.workspace.equipment import Part, equipment, lacking, unread_schema

WANTED = equipment(builtin_folder())


def lacks(folder: Path) -> list[tuple[str, str]]:
    return [(part.name, part.why) for part in lacking(folder, WANTED)]


@pytest.fixture
def whole(tmp_path: Path, cchc: Callable) -> Path:
    assert cchc("init", tmp_path).code == 0
    assert lacks(tmp_path) == []
    return tmp_path


@pytest.mark.parametrize("name", WANTED)
def test_each_file_that_is_gone_is_lacking(whole: Path, name: str) -> None:
    (whole / name).unlink()
    assert lacks(whole) == [(name, "")]


@pytest.mark.parametrize("name", WANTED)
def test_what_somebody_wrote_stays(whole: Path, name: str) -> None:
    mine = b"*.yaml x\n*.docx y\nevidence/** z\n# mine\n"
    mine += b"".join(line + b"\n" for line in WANTED[".gitignore"].splitlines()[::-1])
    (whole / name).write_bytes(mine)
    assert lacks(whole) == []


def test_an_earlier_schema_of_ours_is_replaced(whole: Path) -> None:
    path = whole / "cchc.schema.json"
    path.write_text('{"$defs": {"Organization": {}}}', encoding="utf-8")
    assert lacks(whole) == [("cchc.schema.json", "thay bản cũ")]
    for other in ("[]", "{}", '{"$defs": null}', "{", "[" * 100_000):
        path.write_text(other, encoding="utf-8")
        assert lacks(whole) == []


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_for_git_are_added_behind_those_that_are_there(whole: Path, end: str) -> None:
    there = f"# ours{end}evidence/** binary{end}*.pdf -text"
    (whole / ".gitattributes").write_bytes(there.encode())
    added = f"{there}{end}*.yaml text diff{end}*.docx diff=cchc{end}"
    assert list(lacking(whole, WANTED)) == [
        Part(".gitattributes", added.encode(), "thêm 2 dòng"),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_git_is_to_pass_over_is_added_as_well(whole: Path, end: str) -> None:
    ours = (whole / ".gitignore").read_text(encoding="utf-8").splitlines()
    there = f"*.bak{end}# mine{end}.cchc.lock{end}out{end}!/*.docx{end}#/*.pdf"
    (whole / ".gitignore").write_bytes(there.encode())
    added = f"{there}{end}{ours[0]}{end}~$*{end}.*.cchc-tmp{end}"
    assert list(lacking(whole, WANTED)) == [Part(".gitignore", added.encode(), "thêm 3 dòng")]
    (whole / ".gitignore").write_bytes(added.encode())
    assert lacks(whole) == []


def test_editor_settings_of_somebody_are_told_what_to_add(whole: Path) -> None:
    assert unread_schema(whole) is None
    (whole / ".vscode" / "settings.json").write_text("{}", encoding="utf-8")
    assert '"yaml.schemas": {"cchc.schema.json": "data/*.yaml"}' in (unread_schema(whole) or "")
    (whole / ".vscode" / "settings.json").unlink()
    assert unread_schema(whole) is None


@pytest.mark.skipif(os.name == "nt", reason="links need rights")
def test_nothing_is_written_through_a_link_to_outside(tmp_path: Path, cchc: Callable) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "w").mkdir()
    (tmp_path / "w" / "templates").symlink_to(tmp_path / "outside")
    with pytest.raises(RefusedError):
        lacks(tmp_path / "w")
    answer = cchc("init", tmp_path / "w")
    assert (answer.code, "liên kết" in answer.err) == (5, True)
    assert list((tmp_path / "outside").iterdir()) == []
    assert not (tmp_path / "w" / "data").exists()
