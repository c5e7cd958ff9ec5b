"""Git as a program: which one is run, with what settings, for how long, and how it fails."""

import os
import subprocess
from pathlib import Path
from typing import NamedTuple

from cchc_cli.errors import OutsideError
from cchc_cli.oserror import reason
from cchc_cli.programs import end, find, stop
from cchc_cli.text import printable

LONGEST = 30.0
"""Seconds that reading may take: every object is on this machine, and read in milliseconds."""
_MOST_SAID = 12
"""Lines of git's own words that are passed on: a damaged repository repeats itself."""
_READING = {
    # A revision that lacks an object must not be fetched, for that runs what `.git/config` names.
    # Git older than 2.45 does not know the first; the second goes before any protocol.*.allow.
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "LC_ALL": "C",  # what git says is looked at below
}
_SETTINGS = (
    *("-c", "core.fsmonitor=false"),  # a program that is run where a name is looked up in the index
    *("-c", "fetch.bundleURI="),  # an address that a lazy fetch asks before it looks at protocols
)
_PLACES = frozenset(
    f"GIT_{name}"
    for name in (
        *("ALTERNATE_OBJECT_DIRECTORIES", "COMMON_DIR", "CONFIG", "DIR", "GRAFT_FILE"),
        *("IMPLICIT_WORK_TREE", "INDEX_FILE", "INTERNAL_SUPER_PREFIX", "NAMESPACE"),
        *("NO_REPLACE_OBJECTS", "OBJECT_DIRECTORY", "PREFIX", "REPLACE_REF_BASE", "SHALLOW_FILE"),
        *("WORK_TREE", "CEILING_DIRECTORIES", "DISCOVERY_ACROSS_FILESYSTEM"),
        *("GLOB_PATHSPECS", "ICASE_PATHSPECS", "LITERAL_PATHSPECS", "NOGLOB_PATHSPECS"),
    )
)
"""What says which repository is meant and how paths are read: a hook, an alias or a rebase in a
linked worktree sets it for itself, and it is wrong for a folder that we name. From `git rev-parse
--local-env-vars`, without GIT_CONFIG_*: settings are the person's own, as the author's name is."""


class Answer(NamedTuple):
    """What git did: its exit code, its output, its complaints."""

    code: int
    out: bytes
    err: bytes

    @property
    def said(self) -> str:
        """What git said, for people: nothing in it can steer the terminal."""
        words = (self.err.strip() or self.out.strip()).decode("utf-8", "replace")
        return "\n".join(printable(line.expandtabs(4)) for line in words.splitlines()[:_MOST_SAID])

    @property
    def end(self) -> str:
        """How it ended: the exit code, and what it said."""
        return f" (mã thoát {self.code})" + (f":\n{self.said}" if self.said else ".")


def read(folder: Path, *arguments: str, given: bytes = b"") -> Answer:
    """Run a command of git that reads; raises OutsideError where git is missing or hangs.

    Nothing that the repository's, the person's or the caller's settings name is run, and nothing
    is fetched: a folder that was copied from somebody brings its own `.git/config`.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return _limited(_command(folder, *_SETTINGS, *arguments), kept | _READING, given)


def write(folder: Path, *arguments: str, given: bytes = b"") -> Answer:
    """Run a command of git that writes; raises OutsideError where git is missing.

    Hooks, signing and who the author is are the person's own. No limit of time, and the
    terminal stays theirs: a hook may take long, and a key may ask for its password. A signal
    that ends us ends git gently, for it would leave `.git/index.lock` when it is killed.
    """
    kept = {name: value for name, value in os.environ.items() if name not in _PLACES}
    with _started(_command(folder, *arguments), kept, own_session=False) as process:
        try:
            out, err = process.communicate(given)
        except BaseException:
            stop(process)
            raise
    return Answer(process.returncode, out, err)


def require_tracked(folder: Path) -> None:
    """Refuse a folder that is in no repository, or in one that git does not open.

    Raises OutsideError.
    """
    asked = read(folder, "rev-parse", "--is-inside-work-tree")
    if asked.code == 0 and asked.out.strip() == b"true":
        return
    if asked.code == 0 and asked.out.strip() == b"false":
        raise OutsideError(
            f"git không coi {folder} là thư mục làm việc: nó nằm trong kho trần hoặc trong .git.\n"
            "Xem lại core.bare và core.worktree: git config --list --show-origin"
        )
    if b"dubious ownership" in asked.err:
        raise OutsideError(f"git không tin thư mục này (chủ sở hữu khác).\n{asked.said}")
    if b"not a git repository" in asked.err and _kept_by(folder) is None:
        raise OutsideError(
            f"{folder} chưa được git theo dõi, nên chưa có bản nào để so hay lưu.\n"
            'Bắt đầu theo dõi: git init, rồi: cchc save "Bắt đầu"'
        )
    raise failure(f"không mở được kho {_kept_by(folder) or folder}", asked)


def failure(what: str, answer: Answer) -> OutsideError:
    """Say what git did not do, what it said itself, and what to look at."""
    return OutsideError(
        f"git {what}{answer.end}\n"
        "Xem lại quyền đọc .git và tệp ~/.gitconfig; tìm chỗ hỏng: git fsck --full"
    )


def _kept_by(folder: Path) -> Path | None:
    """Find the `.git` that git would use, whether or not it can be read."""
    inner = folder.resolve()
    found = (each / ".git" for each in (inner, *inner.parents))
    return next((path for path in found if os.path.lexists(path)), None)


def _command(folder: Path, *arguments: str) -> list[str]:
    return [_program(), "-C", str(folder), "--no-pager", *arguments]


def _program() -> str:
    """Find git; raises OutsideError."""
    if (program := find("git")) is not None:
        return program
    raise OutsideError(
        "Máy này chưa cài git, mà so sánh và lưu các bản cần git.\n"
        "Cài git rồi chạy lại; các lệnh khác không cần git."
    )


def _limited(command: list[str], environment: dict[str, str], given: bytes) -> Answer:
    """Run a program with all that it starts; end them all when it takes too long."""
    with _started(command, environment, own_session=True) as process:
        try:
            out, err = process.communicate(given, timeout=LONGEST)
        except BaseException as stop:
            end(process)
            if not isinstance(stop, subprocess.TimeoutExpired):
                raise  # Ctrl-C too: the group is not that of the terminal
            raise OutsideError(
                f"git không trả lời sau {LONGEST:.0f} giây, nên đã dừng.\n"
                "Thử chạy: git status. Ổ mạng chậm hay mất kết nối thì chép thư mục về máy."
            ) from None
    return Answer(process.returncode, out, err)


def _started(
    command: list[str], environment: dict[str, str], *, own_session: bool
) -> "subprocess.Popen[bytes]":
    try:
        return subprocess.Popen(  # noqa: S603 - no shell, a program found by its whole path
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            start_new_session=own_session,
        )
    except OSError as error:
        raise OutsideError(f"Không chạy được git: {reason(error)}") from error
