"""The record in git: a revision's files read without touching the work tree, changes committed."""

import datetime as dt
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cchc_cli.errors import OutsideError, UsageError
from cchc_cli.oserror import reason
from cchc_cli.text import printable
from cchc_cli.workspace.reading.files import SourceFile, Workspace, decoded


@dataclass(frozen=True, slots=True)
class Revision:
    """A state of the data in git: its name as typed, its commit, that commit's own day."""

    name: str
    commit: str
    day: dt.date


@dataclass(frozen=True, slots=True)
class Repository:
    """The repository that holds a workspace."""

    workspace: Workspace

    def revision(self, name: str) -> Revision:
        """Find a revision; raises UsageError for an unknown one, OutsideError without git."""
        if name.startswith("-"):
            raise _unknown(name)
        self._inside()
        found = self._run("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
        if found.returncode:
            raise _unknown(name)
        commit = found.stdout.decode().strip()
        written = self._run("show", "-s", "--format=%cd", "--date=format:%Y-%m-%d", commit)
        return Revision(name, commit, dt.date.fromisoformat(written.stdout.decode().strip()))

    def sources(self, revision: Revision) -> tuple[SourceFile, ...]:
        """Read the data files of a revision; raises UsageError when it has none."""
        folder = self.workspace.files[0].parent
        listed = self._run("-C", str(folder), "ls-tree", "-z", revision.commit, "./")
        names = [
            line.partition("\t")[2]
            for line in listed.stdout.decode("utf-8", "surrogateescape").split("\0")
            if line.split(" ")[1:2] == ["blob"]
        ]
        data = sorted(name for name in names if name.endswith(".yaml"))
        if not data:
            raise UsageError(f"Bản `{printable(revision.name)}` chưa có dữ liệu trong {folder}.")
        return tuple(self._source(revision, folder, name) for name in data)

    def _source(self, revision: Revision, folder: Path, name: str) -> SourceFile:
        shown = self._run("-C", str(folder), "show", f"{revision.commit}:./{name}")
        path = folder / name
        return decoded(path, f"{revision.name}:{self.workspace.shown(path)}", shown.stdout)

    def commit(self, names: Sequence[str], message: str) -> tuple[int, str] | None:
        """Commit what changed under some names; how many files, and the commit's short name.

        None where nothing changed. What else is staged stays staged. Raises OutsideError.
        """
        self._inside()
        self._done("add", "--all", "--", *names)
        changed = self._done("diff", "--cached", "--relative", "--name-only", "-z", "--", *names)
        if not changed:
            return None
        # Not on the command line: a first commit of all evidence would be too long for Windows.
        paths = ("--pathspec-from-file=-", "--pathspec-file-nul")
        self._done("commit", "--quiet", "--message", message, *paths, given=changed)
        short = self._done("rev-parse", "--short", "HEAD").decode().strip()
        return changed.count(b"\0"), short

    def _done(self, *arguments: str, given: bytes = b"") -> bytes:
        """Run git; raises OutsideError with what it said, or with what to type."""
        run = self._run("--literal-pathspecs", *arguments, given=given)
        if run.returncode == 0:
            return run.stdout
        said = (run.stderr or run.stdout).decode("utf-8", "replace").strip()
        if "user.email" in said or "user.name" in said:
            raise OutsideError(
                "git chưa biết tên người lưu. Chạy một lần, thay bằng tên và thư của mình:\n"
                '  git config user.name "Họ tên"\n'
                '  git config user.email "ten@xa.gov.vn"'
            )
        raise OutsideError(f"git không lưu được:\n{said}")

    def _inside(self) -> None:
        asked = self._run("rev-parse", "--is-inside-work-tree")
        if asked.returncode == 0:
            return
        reason = asked.stderr.decode("utf-8", "replace").strip()
        if "dubious ownership" in reason:
            raise OutsideError(f"git không tin thư mục này (chủ sở hữu khác).\n{reason}")
        raise OutsideError(
            f"{self.workspace.root} chưa được git theo dõi, nên chưa có bản nào để so hay lưu.\n"
            'Bắt đầu theo dõi: git init, rồi: cchc save "Bắt đầu"'
        )

    def _run(self, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        command = ["git", "-C", str(self.workspace.root), "--no-pager", *arguments]
        try:
            return subprocess.run(command, input=given, capture_output=True, check=False)  # noqa: S603 - no shell, a fixed program
        except FileNotFoundError:
            raise OutsideError(
                "Máy này chưa cài git, mà so sánh và lưu các bản cần git.\n"
                "Cài git rồi chạy lại; các lệnh khác không cần git."
            ) from None
        except OSError as error:
            raise OutsideError(f"Không chạy được git: {reason(error)}") from error


def show_templates_as_text(folder: Path) -> bool:
    """Let git's diff of Word files print their text, in the repository that holds a folder.

    Gives False where there is no git or no repository: nothing is lost without it.
    """
    command = ["git", "-C", str(folder), "config", "--local", "diff.cchc.textconv"]
    try:
        done = subprocess.run([*command, "cchc template show"], capture_output=True, check=False)  # noqa: S603
    except OSError:
        return False
    return done.returncode == 0


def _unknown(name: str) -> UsageError:
    return UsageError(
        f"git không có bản `{printable(name)}`.\nXem các bản: git log --oneline -- data"
    )
