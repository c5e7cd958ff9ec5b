"""A new workspace: made whole, or made again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli import disk
from cchc_cli.workspace import create
from tests.helpers.processes import git


@pytest.mark.parametrize(
    "options", [("--index", "lam-dong-2025"), ("--organization", "UBND xã A", "--year", "2026")]
)
def test_a_killed_init_can_be_run_again(
    options: tuple[str, ...], tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed before each of its files in turn: what makes a workspace of the folder comes last."""
    argv = ("init", tmp_path / "w", *options)
    for turn in range(100):
        written: list[Path] = []

        def killed(
            path: Path, data: bytes, written: list[Path] = written, turn: int = turn
        ) -> None:
            if len(written) == turn:
                raise KeyboardInterrupt
            written.append(path)
            disk.write_whole(path, data)

        monkeypatch.setattr(create, "write_whole", killed)
        folder = tmp_path / "w"
        if cchc(*argv).code == 0:
            break
        assert not (folder / "data" / "tasks.yaml").exists()
        monkeypatch.setattr(create, "write_whole", disk.write_whole)
        assert cchc(*argv).code == 0
        assert cchc("check", "--data", folder).code == 0
        folder.rename(tmp_path / f"w{turn}")
    assert turn > 10
    assert cchc(*argv).code == 5
    first, last = (sorted(p.name for p in (tmp_path / n).rglob("*")) for n in ("w0", "w"))
    assert first == last


def test_a_record_of_somebody_is_no_broken_init(tmp_path: Path, cchc: Callable) -> None:
    (tmp_path / "data").mkdir()
    for name in ("ours.yaml", "index-2025.yaml"):
        path = tmp_path / "data" / name
        path.write_text("version: 1\n", encoding="utf-8")
        answer = cchc("init", tmp_path, "--index", "lam-dong-2025")
        assert (answer.code, "đã có dữ liệu" in answer.err) == (5, True)
        path.unlink()


@pytest.mark.parametrize("name", ["tasks.yml", "tasks.YAML", "2025/tasks.yaml"])
def test_data_that_nobody_reads_are_no_empty_folder(
    tmp_path: Path, cchc: Callable, name: str
) -> None:
    path = tmp_path / "data" / name
    path.parent.mkdir(parents=True)
    path.touch()
    answer = cchc("init", tmp_path)
    assert (answer.code, f"`data/{name}`" in answer.err) == (5, True)
    assert not (tmp_path / "data" / "tasks.yaml").exists()


def test_git_does_not_see_what_a_killed_command_leaves(tmp_path: Path, cchc: Callable) -> None:
    assert cchc("init", tmp_path).code == 0
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    for folder in ("data", "templates", "evidence", "."):
        (tmp_path / folder / f".0123{disk.STRAY}").write_bytes(b"half")
    (tmp_path / "data" / ".cchc.lock").write_bytes(b"")
    assert "cchc-tmp" not in git(tmp_path, "status", "--short", "--untracked-files=all")
    assert "?? " not in git(tmp_path, "status", "--short", "--untracked-files=all")
