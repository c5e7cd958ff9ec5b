"""What git shows of Word files: nothing in one of them hides what comes after it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.documents.templates import builtin_folder
from tests.helpers.processes import git
from tests.helpers.programs import GIT, install_cchc, needs_a_shell, program

KEY = "diff.cchc.textconv"
OLD = "cchc template show"
NOTICE = (builtin_folder() / "notice.docx").read_bytes()


@pytest.fixture
def workspace_of_git(tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a new workspace with a tracked document."""
    folder = tmp_path / "xã mới"
    folder.mkdir()
    monkeypatch.chdir(folder)
    git(folder, "init", "-q", "-b", "main")
    assert cchc("init").code == 0
    for name in ("aaa.docx", "-b.docx", "mất.docx", "c ' $(x) \".docx"):
        (folder / name).write_bytes(NOTICE)
    git(folder, "add", "-Af")
    git(folder, "commit", "-qm", "x")
    return folder


def a_hostile_change(folder: Path) -> None:
    git(folder, "checkout", "-qb", "pr")
    (folder / "aaa.docx").write_bytes(b"xx")
    (folder / "-b.docx").write_bytes(b"\xd0\xcf\x11\xe0")
    (folder / "c ' $(x) \".docx").write_bytes(NOTICE[:4000])
    (folder / "mất.docx").unlink()
    with (folder / "data" / "tasks.yaml").open("a", encoding="utf-8") as file:
        file.write("# EVIL CHANGE\n")


def shown(folder: Path) -> list[str]:
    """Show a change as a reviewer would, before it is committed and after."""
    before = git(folder, "diff", "main")
    git(folder, "commit", "-qam", "pr")
    return [before, git(folder, "log", "-p", "-1")]


@needs_a_shell
def test_a_damaged_document_hides_nothing(
    workspace_of_git: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_cchc(monkeypatch, workspace_of_git.parent / "bin")
    a_hostile_change(workspace_of_git)
    for text in shown(workspace_of_git):
        assert "# EVIL CHANGE" in text
        assert "Không đọc được nội dung: aaa.docx: không phải tệp .docx" in text
        assert text.count("Không đọc được nội dung: ") == 3


@needs_a_shell
def test_a_machine_without_cchc_hides_nothing(
    workspace_of_git: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(workspace_of_git.parent / "bin" / "git", f'exec {GIT} "$@"')
    monkeypatch.setenv("PATH", f"{workspace_of_git.parent / 'bin'}:/usr/bin:/bin")
    a_hostile_change(workspace_of_git)
    for text in shown(workspace_of_git):
        assert "# EVIL CHANGE" in text
        assert "(cchc không đọc được tệp này)" in text
        # The line is the same on both sides, and the id of the content is not.
        assert "c ' $(x)" in text
        assert "-b.docx" in text


@needs_a_shell
def test_a_cchc_that_fails_hides_nothing(
    workspace_of_git: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(workspace_of_git.parent / "bin" / "cchc", "echo dở dang; exit 70")
    monkeypatch.setenv("PATH", f"{workspace_of_git.parent / 'bin'}:/usr/bin:/bin")
    a_hostile_change(workspace_of_git)
    for text in shown(workspace_of_git):
        assert "# EVIL CHANGE" in text
        assert "-b.docx" in text


@needs_a_shell
def test_a_sound_document_is_shown_as_text(
    workspace_of_git: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_cchc(monkeypatch, workspace_of_git.parent / "bin")
    (workspace_of_git / "aaa.docx").write_bytes((builtin_folder() / "report.docx").read_bytes())
    text = git(workspace_of_git, "diff")
    assert "\n-[Tên loại văn bản] THÔNG BÁO\n+[Tên loại văn bản] BÁO CÁO\n" in text


def test_init_renews_what_earlier_versions_set(workspace_of_git: Path, cchc: Callable) -> None:
    new = git(workspace_of_git, "config", KEY)
    git(workspace_of_git, "config", KEY, OLD)
    assert cchc("init").code == 0
    assert git(workspace_of_git, "config", KEY) == new
    assert cchc("init").out == "Không thiếu gì.\n"
    git(workspace_of_git, "config", "--unset", KEY)
    assert cchc("init", "--index", "lam-dong-2025").code == 5


def test_a_command_that_somebody_chose_stays(workspace_of_git: Path, cchc: Callable) -> None:
    git(workspace_of_git, "config", KEY, "docx2txt")
    assert cchc("init").out == "Không thiếu gì.\n"
    assert git(workspace_of_git, "config", KEY).strip() == "docx2txt"


def test_the_setting_goes_to_the_repository_of_the_folder(
    workspace_of_git: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A hook of another repository may be what runs the command."""
    other = tmp_path / "other"
    other.mkdir()
    git(other, "init", "-q")
    git(workspace_of_git, "config", "--unset", KEY)
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    assert cchc("init").code == 0
    assert "textconv" in (workspace_of_git / ".git" / "config").read_text(encoding="utf-8")
    assert "textconv" not in (other / ".git" / "config").read_text(encoding="utf-8")
