"""Saving: what is committed, by whose settings, and in whose repository."""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.examples import DAY
from tests.helpers.processes import command, environment, git
from tests.helpers.programs import git_that, marking, needs_a_shell, program


@pytest.fixture
def changed(tracked: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a repository with something to save."""
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", f"Người {who}")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "x@example.org")
    cchc("update", "NV-010", "--percent", "60", *DAY)
    return tracked


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("GIT_DIR", "OTHER"), ("GIT_DIR", ".git"), ("GIT_WORK_TREE", "/")),
        *(("GIT_INDEX_FILE", "OTHER/index"), ("GIT_OBJECT_DIRECTORY", "OTHER/objects")),
        *(("GIT_PREFIX", "x/"), ("GIT_NAMESPACE", "x"), ("GIT_GLOB_PATHSPECS", "1")),
        *(("GIT_NOGLOB_PATHSPECS", "1"), ("GIT_ICASE_PATHSPECS", "1")),
    ],
)
def test_the_folder_says_which_repository_it_is(
    changed: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    other = changed.parent / "other"
    other.mkdir()
    git(other, "init", "-q")
    before = sorted(path for path in other.rglob("*"))
    monkeypatch.setenv(name, value.replace("OTHER", str(other / ".git")))
    answer = cchc("save", "Tháng 11", *DAY)
    monkeypatch.delenv(name)
    assert answer.out.startswith("Đã lưu 1 tệp"), answer.err
    said = git(changed, "log", "-1", "--format=%s|%an|%cn")
    assert said == "Tháng 11|Người AUTHOR|Người COMMITTER\n"
    assert git(changed, "status", "--short") == ""
    assert sorted(path for path in other.rglob("*")) == before


@needs_a_shell
def test_hooks_and_signing_are_the_persons_own(changed: Path, cchc: Callable) -> None:
    trap, mark = marking(changed.parent / "traps")
    git(changed, "config", "commit.gpgSign", "true")
    git(changed, "config", "gpg.program", str(trap))
    refused = cchc("save", "Tháng 11", *DAY)
    assert (refused.code, mark.exists()) == (6, True)
    assert refused.err.startswith("git không lưu được (mã thoát 128):\n")
    git(changed, "config", "commit.gpgSign", "false")
    program(changed / ".git" / "hooks" / "pre-commit", r"printf 'Ch\303\272a \033[31m\n'; exit 1")
    refused = cchc("save", "Tháng 11", *DAY)
    assert (refused.code, "Chúa \\x1b[31m" in refused.err) == (6, True)
    assert "\x1b" not in refused.err


@needs_a_shell
def test_saving_has_no_limit_of_time_and_keeps_the_terminal(
    changed: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hook may take its time, and a key may ask for its password on the terminal."""
    from cchc_cli.history import git as git_program

    monkeypatch.setattr(git_program, "LONGEST", 2.0)
    session = "ps -o sid= -p $$ > ../session; sleep 2.5"
    program(changed / ".git" / "hooks" / "pre-commit", session)
    assert cchc("save", "Tháng 11", *DAY).code == 0
    assert int((changed.parent / "session").read_text(encoding="utf-8")) == os.getsid(0)


@needs_a_shell
@pytest.mark.parametrize("when", ["*add*", "*--cached*", "*commit*", "*--short*"])
@pytest.mark.parametrize("does", ["exit 3", "kill -SEGV $$"])
def test_a_git_that_fails_is_told(
    changed: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch, when: str, does: str
) -> None:
    git_that(monkeypatch, changed.parent / "bin", when, does)
    answer = cchc("save", "Tháng 11", *DAY)
    assert (answer.code, answer.err.startswith("git không lưu được")) == (6, True), answer.err


@needs_a_shell
def test_a_garbled_name_of_the_commit_does_not_matter(
    changed: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    git_that(monkeypatch, changed.parent / "bin", "*--short*", r"printf '\377\033[31m'; exit 0")
    answer = cchc("save", "Tháng 11", *DAY)
    assert (answer.code, "\x1b" in answer.out) == (0, False)


@needs_a_shell
def test_a_signal_leaves_no_lock_behind(changed: Path) -> None:
    """Killed while it adds, git would leave `.git/index.lock`, and no later save would work."""
    git(changed, "config", "filter.slow.clean", "touch ../adding; sleep 30; cat")
    (changed / ".git" / "info" / "attributes").write_text("*.yaml filter=slow\n")
    run = subprocess.Popen(command("save", "Tháng 11", *DAY), env=environment())
    lock, until = changed / ".git" / "index.lock", time.monotonic() + 30
    while not ((changed.parent / "adding").exists() and lock.exists()):
        assert time.monotonic() < until
        time.sleep(0.01)
    run.send_signal(signal.SIGTERM)
    assert run.wait(30) == 143
    assert not lock.exists()


def merging(folder: Path) -> None:
    (folder / ".git" / "MERGE_HEAD").write_text(git(folder, "rev-parse", "HEAD"))


def picking(folder: Path) -> None:
    (folder / ".git" / "CHERRY_PICK_HEAD").write_text(git(folder, "rev-parse", "HEAD"))


def locked(folder: Path) -> None:
    (folder / ".git" / "index.lock").touch()


def head_locked(folder: Path) -> None:
    (folder / ".git" / "HEAD.lock").touch()


@pytest.mark.parametrize(
    ("begun", "said", "typed"),
    [
        (merging, "Một lệnh git merge đang làm dở", "git merge --continue"),
        (picking, "Một lệnh git cherry-pick đang làm dở", "git cherry-pick --abort"),
        (locked, "git đang bị khóa bởi tệp /", "/.git/index.lock\n"),
        (head_locked, "git đang bị khóa bởi tệp /", "/.git/HEAD.lock\n"),
    ],
)
def test_what_stands_in_gits_way_is_told_with_the_way_out(
    changed: Path, cchc: Callable, begun: Callable[[Path], None], said: str, typed: str
) -> None:
    begun(changed)
    answer = cchc("save", "Tháng 11", *DAY)
    assert (answer.code, answer.err.startswith(said)) == (6, True), answer.err
    assert typed in answer.err
    assert "git không lưu được (mã thoát 128):\n" in answer.err
