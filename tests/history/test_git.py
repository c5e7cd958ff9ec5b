"""Git as a program: what it must not run, whose variables it must not see, how it may fail."""

import contextlib
import shlex
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cchc_cli.history import git as git_program
from tests.helpers.examples import DAY
from tests.helpers.processes import command, environment, git
from tests.helpers.programs import (
    first_on_path,
    git_that,
    install_cchc,
    marking,
    needs_a_shell,
    program,
)
from tests.helpers.repositories import commit_of, object_file

REVISIONS = ((), ("HEAD",), ("HEAD~1",), ("HEAD~1", "HEAD"), (":data/tasks.yaml",))
SIGNATURE = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQE=\n -----END PGP SIGNATURE-----"
OLD_BLOB = "HEAD~1:data/hoi-nghi-thang-10.yaml"
LAZY = {"remote.origin.promisor": "true", "extensions.partialClone": "origin"}
FETCHED = ("cat-file", "blob", OLD_BLOB)


@pytest.fixture
def two(tracked: Path, cchc: Callable) -> Path:
    """Stand in a repository of two revisions, the newer one signed."""
    cchc("update", "NV-012", "--status", "done", *DAY)
    git(tracked, "commit", "-qam", "tháng 11", day="2025-11-10")
    signed = commit_of(tracked, "x <x> 1762740000 +0700", SIGNATURE)
    git(tracked, "reset", "-q", "--soft", "HEAD~1")
    fresh = git(tracked, "rev-parse", f"{signed}^{{tree}}").strip()
    newest = commit_of(tracked, "x <x> 1762740000 +0700", SIGNATURE, tree=fresh)
    git(tracked, "reset", "-q", "--soft", newest)
    return tracked


TRAPS: dict[str, tuple[dict[str, str], tuple[str, ...]]] = {
    "signatures": ({"log.showSignature": "true", "gpg.program": "TRAP"}, ("log", "-1")),
    "the index watched": ({"core.fsmonitor": "TRAP"}, ("status",)),
    "another diff": ({"diff.external": "TRAP"}, ("diff", "HEAD~1")),
    "another diff of a kind": ({"diff.trap.command": "TRAP"}, ("diff", "HEAD~1")),
    "text made of a kind": ({"diff.trap.textconv": "TRAP"}, ("diff", "HEAD~1")),
    "filters": (
        {"filter.trap.smudge": "TRAP", "filter.trap.clean": "TRAP"},
        ("cat-file", "--filters", "HEAD:data/tasks.yaml"),
    ),
    "hooks": ({"core.hooksPath": "HOOKS"}, ("commit", "--allow-empty", "-m", "x")),
    "an editor": ({"core.editor": "TRAP"}, ("commit", "--amend")),
    "settings of another file": ({"include.path": "FILE"}, ("status",)),
    "a fetch from a folder": (
        {**LAZY, "remote.origin.url": "/nowhere", "remote.origin.uploadpack": "TRAP"},
        FETCHED,
    ),
    "a fetch by ssh": (
        {**LAZY, "remote.origin.url": "ssh://nowhere/x", "core.sshCommand": "TRAP"},
        FETCHED,
    ),
    "a fetch by a helper": (
        {**LAZY, "remote.origin.url": "ext::TRAP", "protocol.ext.allow": "always"},
        FETCHED,
    ),
    "a fetch by a proxy": (
        {**LAZY, "remote.origin.url": "git://nowhere/x", "core.gitProxy": "TRAP"},
        FETCHED,
    ),
}
"""Settings that let git run a program, and a command of git that falls for them."""


def laid(folder: Path, settings: dict[str, str]) -> Path:
    """Set a trap in a repository, and return the file that tells that it was sprung."""
    trap, mark = marking(folder.parent / "traps")
    for hook in ("pre-commit", "post-index-change", "reference-transaction"):
        program(trap.parent / "hooks" / hook, shlex.quote(str(trap)))
    (trap.parent / "settings").write_text(f"[core]\n\tfsmonitor = {trap}\n", encoding="utf-8")
    (folder / ".git" / "info" / "attributes").write_text("*.yaml diff=trap filter=trap\n")
    if LAZY.items() <= settings.items():
        object_file(folder, OLD_BLOB).unlink()
        git(folder, "config", "core.repositoryFormatVersion", "1")
    names = {"HOOKS": trap.parent / "hooks", "FILE": trap.parent / "settings"}
    for key, value in settings.items():
        git(folder, "config", key, str(names.get(value, value.replace("TRAP", str(trap)))))
    return mark


def spring(folder: Path, arguments: tuple[str, ...]) -> None:
    with contextlib.suppress(subprocess.CalledProcessError):
        git(folder, *arguments)


@needs_a_shell
@pytest.mark.parametrize("name", TRAPS)
def test_no_program_that_a_repository_names_is_run(two: Path, cchc: Callable, name: str) -> None:
    settings, falls = TRAPS[name]
    mark = laid(two, settings)
    lacking = LAZY.items() <= settings.items()
    for revisions in REVISIONS:
        answer = cchc("diff", *revisions, *DAY)
        old = "HEAD~1" in revisions
        expected = 2 if revisions == (":data/tasks.yaml",) else 6 if lacking and old else 0
        assert (answer.code, mark.exists()) == (expected, False), (revisions, answer.err)
    spring(two, falls)
    assert mark.exists(), "the trap is none"


@needs_a_shell
@pytest.mark.parametrize("name", [name for name in TRAPS if "fetch" in name])
def test_an_old_git_fetches_nothing_either(
    two: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    """Git before 2.45 does not know the variable that forbids it."""
    mark = laid(two, TRAPS[name][0])
    git_that(monkeypatch, tmp_path / "bin", "*", "unset GIT_NO_LAZY_FETCH")
    answer = cchc("diff", "HEAD~1", *DAY)
    assert (answer.code, mark.exists(), "tải về một phần" in answer.err) == (6, False, True)


@needs_a_shell
def test_a_git_in_the_current_folder_is_not_run(
    tracked: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    trap, mark = marking(tracked.parent / "traps")
    trap.rename(tracked / "git")
    first_on_path(monkeypatch, Path())
    assert (cchc("diff", *DAY).code, mark.exists()) == (0, False)


VARIABLES = {
    "GIT_DIR": ".git",
    "GIT_WORK_TREE": "/",
    "GIT_INDEX_FILE": "/nowhere",
    "GIT_OBJECT_DIRECTORY": "/nowhere",
    "GIT_COMMON_DIR": "/nowhere",
    "GIT_NAMESPACE": "x",
    "GIT_CEILING_DIRECTORIES": "/",
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_CONFIG_PARAMETERS": "no settings",
    "GIT_CONFIG_COUNT": "no number",
    "GIT_CONFIG_GLOBAL": "/nowhere",
    "GIT_TRACE": "1",
    "GIT_DEFAULT_HASH": "nothing",
}


@pytest.mark.parametrize("name", VARIABLES)
def test_variables_of_the_caller_do_not_matter(
    two: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    right = cchc("diff", "HEAD~1", "HEAD", *DAY)
    monkeypatch.setenv(name, VARIABLES[name])
    assert cchc("diff", "HEAD~1", "HEAD", *DAY) == right
    assert "NV-012" in right.out


@needs_a_shell
@pytest.mark.parametrize(
    "arguments",
    [
        ("-c", "core.hooksPath=../hooks", "commit", "-q", "--allow-empty", "-m", "x"),
        ("rebase", "-q", "--exec", "cchc diff HEAD~2 > ../said", "HEAD~1"),
        ("-c", "alias.so=!cchc diff HEAD~1 > ../said", "so"),
    ],
    ids=["a hook", "a rebase", "an alias"],
)
def test_in_a_linked_worktree(
    tracked: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    install_cchc(monkeypatch, tracked.parent / "bin")
    program(tracked.parent / "hooks" / "post-commit", "cchc diff HEAD~2 > ../said")
    linked = tracked.parent / "linked"
    git(tracked, "worktree", "add", "-q", str(linked))
    path = linked / "data" / "tasks.yaml"
    text = path.read_text(encoding="utf-8")
    new = "tasks:\n  - {id: NV-099, department: KT, content: mới}\n"
    path.write_text(text.replace("tasks:\n", new, 1), encoding="utf-8")
    git(linked, "commit", "-qam", "tháng 11", day="2025-11-10")
    if "rebase" in arguments:
        git(linked, "commit", "-q", "--allow-empty", "-m", "nữa")
    git(linked, *arguments)
    assert "NV-099" in (tracked.parent / "said").read_text(encoding="utf-8")


def test_diff_without_git_is_kind(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    outside = cchc("diff")
    assert (outside.code, "git init" in outside.err) == (6, True)
    monkeypatch.setenv("PATH", "")
    without = cchc("diff")
    assert (without.code, "chưa cài git" in without.err) == (6, True)


@pytest.fixture
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))


def broken_person(folder: Path) -> None:
    (folder.parent / "home" / ".gitconfig").write_text("[core\n", encoding="utf-8")


def broken_settings(folder: Path) -> None:
    (folder / ".git" / "config").write_text("[core\n", encoding="utf-8")


def no_head(folder: Path) -> None:
    (folder / ".git" / "HEAD").unlink()


def empty_git(folder: Path) -> None:
    (folder / ".git").rename(folder.parent / "away")
    (folder / ".git").mkdir()


def lost_worktree(folder: Path) -> None:
    (folder / ".git").rename(folder.parent / "away")
    (folder / ".git").write_text("gitdir: /nowhere\n", encoding="utf-8")


def bare(folder: Path) -> None:
    git(folder, "config", "core.bare", "true")


def elsewhere(folder: Path) -> None:
    (folder.parent / "other").mkdir()
    git(folder, "config", "core.worktree", str(folder.parent / "other"))


@pytest.mark.usefixtures("_home")
@pytest.mark.parametrize(
    "damage",
    [broken_person, broken_settings, no_head, empty_git, lost_worktree, bare, elsewhere],
)
@pytest.mark.parametrize("command", ["diff", "save"])
def test_a_repository_that_git_does_not_open_is_not_called_untracked(
    tracked: Path, cchc: Callable, damage: Callable[[Path], None], command: str
) -> None:
    damage(tracked)
    answer = cchc(command, *(["x"] if command == "save" else []), *DAY)
    assert (answer.code, "git init" in answer.err) == (6, False), answer.err
    assert answer.err.startswith("git "), answer.err


ODD = {
    "nothing": "exit 0",
    "garbage": r"printf 'rác\n\033[31m rác\n'; exit 0",
    "a failure": r"printf 'rác\trác \033[31m\n' >&2; exit 3",
    "a crash": "kill -SEGV $$",
}


@needs_a_shell
@pytest.mark.parametrize("does", ODD)
@pytest.mark.parametrize("when", ["*is-inside*", "*--verify*", "*cat-file*", "*ls-tree*"])
def test_what_git_answers_is_looked_at(
    tracked: Path,
    cchc: Callable,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    when: str,
    does: str,
) -> None:
    git_that(monkeypatch, tmp_path / "bin", when, ODD[does])
    answer = cchc("diff", *DAY)
    # A list without a file is how git says that the folder is not there.
    empty = (when, does) == ("*ls-tree*", "nothing")
    assert answer.code == (2 if empty else 6), answer.err
    assert "\x1b" not in answer.err
    assert "\\x09" not in answer.err
    assert "git init" not in answer.err


def alive(pid: int) -> bool:
    state = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False
    ).stdout.strip()
    return bool(state) and not state.startswith("Z")


def until(seconds: float) -> Iterator[None]:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield
        time.sleep(0.05)


@needs_a_shell
@pytest.mark.parametrize("when", ["*is-inside*", "*cat-file*"])
def test_a_git_that_does_not_answer_is_ended_with_what_it_started(
    tracked: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, when: str
) -> None:
    monkeypatch.setattr(git_program, "LONGEST", 3.0)
    pid = tmp_path / "pid"
    # What it started holds the pipes open, too.
    does = f"sleep 120 & echo $! > {shlex.quote(str(pid))}; wait"
    git_that(monkeypatch, tmp_path / "bin", when, does)
    answer = cchc("diff", *DAY)
    assert (answer.code, "không trả lời" in answer.err) == (6, True), answer.err
    started = int(pid.read_text(encoding="utf-8"))
    assert any(not alive(started) for _ in until(10))


@needs_a_shell
def test_an_interrupt_ends_git_too(
    tracked: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It is in a group of its own, which Ctrl-C does not reach."""
    pid = tmp_path / "pid"
    does = f"sleep 120 & echo $! > {shlex.quote(str(pid))}.new; mv {pid}.new {pid}; wait"
    git_that(monkeypatch, tmp_path / "bin", "*cat-file*", does)
    run = subprocess.Popen(
        command("diff"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    )
    assert any(pid.exists() for _ in until(30))
    run.send_signal(signal.SIGINT)
    _, err = run.communicate(timeout=30)
    assert (run.returncode, "Đã dừng" in err.decode()) == (130, True)
    started = int(pid.read_text(encoding="utf-8"))
    assert any(not alive(started) for _ in until(10))
