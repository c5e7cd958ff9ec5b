"""What changed committed: the one thing that cchc lets git write into the history."""

from collections.abc import Sequence
from pathlib import Path

from cchc_cli.errors import OutsideError
from cchc_cli.history.git import require_tracked, write
from cchc_cli.text import printable


def commit(folder: Path, names: Sequence[str], message: str) -> tuple[int, str] | None:
    """Commit what changed under some names; how many files, and the commit's short name.

    None where nothing changed. What else is staged stays staged. Raises OutsideError.
    """
    require_tracked(folder)
    _done(folder, "add", "--all", "--", *names)
    changed = _done(folder, "diff", "--cached", "--relative", "--name-only", "-z", "--", *names)
    if not changed:
        return None
    # Not on the command line: a first commit of all evidence would be too long for Windows.
    paths = ("--pathspec-from-file=-", "--pathspec-file-nul")
    _done(folder, "commit", "--quiet", "--message", message, *paths, given=changed)
    short = _done(folder, "rev-parse", "--short", "HEAD").decode("utf-8", "replace").strip()
    return changed.count(b"\0"), printable(short)


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
    raise OutsideError(f"git không lưu được{answer.end}")
