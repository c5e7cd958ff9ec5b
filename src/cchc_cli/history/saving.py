"""What changed committed: the one thing that cchc lets git write into the history."""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from cchc_cli.errors import OutsideError
from cchc_cli.history.git import Answer, read, require_tracked, write
from cchc_cli.text import as_typed, printable

_FROM_INPUT = ("--pathspec-from-file=-", "--pathspec-file-nul")
"""Not on the command line: a first commit of all evidence would be too long for Windows."""


def commit(
    folder: Path, places: Sequence[str], files: Sequence[str], message: str
) -> tuple[int, str] | None:
    """Commit what changed in some places and files; how many, and the commit's short name.

    A place is a file, or a folder with all that is in it, taken as git would. The files are those
    that the record is made of, and are taken though `.gitignore` names them: what was checked is
    what is kept. None where nothing changed. What else is staged stays staged. Raises
    OutsideError.
    """
    require_tracked(folder)
    _require_watched(folder, files)
    for each in places:
        ignored = not write(folder, "check-ignore", "--no-index", "--quiet", "--", each).code
        _done(folder, "add", "--update" if ignored else "--all", "--", each)
    _done(folder, "add", "--force", *_FROM_INPUT, given=_listed(files))
    staged = _done(folder, "diff", "--cached", "--relative", "--name-only", "-z")
    beginnings = tuple(f"{each}/".encode() for each in places)
    known = {os.fsencode(name) for name in (*places, *files)}
    meant = [
        name
        for name in staged.split(b"\0")
        if name and (name in known or name.startswith(beginnings))
    ]
    if not meant:
        return None
    given = b"".join(name + b"\0" for name in meant)
    _done(folder, "commit", "--quiet", "--message", message, *_FROM_INPUT, given=given)
    short = _done(folder, "rev-parse", "--short", "HEAD").decode("utf-8", "replace").strip()
    return len(meant), printable(short)


def _require_watched(folder: Path, files: Sequence[str]) -> None:
    """Refuse files whose changes git was told not to see; raises OutsideError."""
    listed = _done(folder, "ls-files", "-v", "-z")
    known = {os.fsencode(name) for name in files}
    # S is skip-worktree, a small letter is assume-unchanged.
    unseen = [
        os.fsdecode(line[2:])
        for line in listed.split(b"\0")
        if line[2:] in known and (line[:1] == b"S" or line[:1].islower())
    ]
    if unseen:
        shown = printable(unseen[0])
        raise OutsideError(
            f"git đang được bảo bỏ qua thay đổi của {shown}, nên chưa lưu gì.\n"
            f"Bỏ lời bảo ấy: git update-index --no-skip-worktree --no-assume-unchanged {shown}"
        )


def _listed(names: Sequence[str]) -> bytes:
    return b"".join(os.fsencode(name) + b"\0" for name in names)


def _done(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    """Run git; raises OutsideError with what it said, or with what to type."""
    answer = write(folder, "--literal-pathspecs", *arguments, given=given)
    if answer.code == 0:
        return answer.out
    if "user.email" in answer.said or "user.name" in answer.said:
        raise OutsideError(
            "git chưa biết tên người lưu. Chạy một lần, thay bằng tên và thư của mình:\n"
            '  git config user.name "Họ tên"\n'
            '  git config user.email "ten@xa.gov.vn"'
        )
    raise OutsideError(f"{_way_out(folder, answer)}git không lưu được{answer.end}")


_BEGUN = {
    "rebase-merge": "rebase",  # first: while it runs, CHERRY_PICK_HEAD stands there too
    "rebase-apply": "rebase",
    "MERGE_HEAD": "merge",
    "CHERRY_PICK_HEAD": "cherry-pick",
    "REVERT_HEAD": "revert",
}
"""What git keeps while a command of several steps waits for a person."""


def _way_out(folder: Path, answer: Answer) -> str:
    """Say what stands in git's way and what to type, where it is one of the usual things.

    Git's own words are in the person's language, so they are searched for names of files alone.
    """
    for lock in re.findall(_LOCK, answer.said):
        if os.path.lexists(lock):
            return (
                f"git đang bị khóa bởi tệp {lock}: một lệnh git khác đang chạy, hoặc đã bị ngắt "
                "giữa chừng.\nĐợi hoặc đóng chương trình git khác rồi chạy lại; nếu không có "
                f"chương trình nào thì xóa tệp ấy: {_REMOVE} {as_typed(lock)}\n"
            )
    where = read(folder, "rev-parse", *(word for name in _BEGUN for word in ("--git-path", name)))
    for path, name in zip(where.out.splitlines(), _BEGUN.values(), strict=False):
        if os.path.lexists(folder / os.fsdecode(path)):
            return (
                f"Một lệnh git {name} đang làm dở, nên chưa lưu được.\n"
                "Xem còn chỗ nào: git status; sửa xong thì git add các tệp ấy rồi chạy: "
                f"git {name} --continue. Muốn bỏ: git {name} --abort\n"
            )
    return ""


_LOCK = r"(?<![\w./\\])(?:/|[A-Za-z]:[/\\])[^\n]*?\.lock\b"
"""The whole path of a lock file within a sentence, whatever quotation marks stand around it."""
_REMOVE = "del" if os.name == "nt" else "rm"
