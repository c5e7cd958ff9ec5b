"""States of the record in git: a revision found and read, without touching the work tree."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from cchc_cli.errors import OutsideError, UsageError
from cchc_cli.history.git import Answer, failure, read, require_tracked
from cchc_cli.model.period import YEARS
from cchc_cli.text import printable
from cchc_cli.workspace.reading.files import (
    LARGEST_FILE,
    SourceFile,
    Workspace,
    decoded,
    too_large,
)

_LONGEST_NAME = 4096
"""Letters of a revision's name: none of git's is longer, and Linux takes no argument of 128 KB."""
_LONGEST_SHOWN = 100  # letters of it in a sentence
_NO_NAME = re.compile(r"^[-^]|[\0-\x1f\x7f]")
"""An option, a negation, and what git allows in no name (git check-ref-format)."""
_ID = re.compile(rb"[0-9a-f]{40}(?:[0-9a-f]{24})?")  # SHA-1 or SHA-256
_HEADER = re.compile(rb"(?P<id>[0-9a-f]+) (?P<kind>[a-z]+) (?P<size>\d+)")
_ENTRY = re.compile(
    rb"(?P<mode>\d+) (?P<kind>[a-z]+) (?P<id>[0-9a-f]+) +(?P<size>\S+)\t(?P<name>.+)", re.DOTALL
)
_COMMITTED = re.compile(rb"^committer .*> (-?\d{1,20}) ([+-])(\d\d)(\d\d)$", re.MULTILINE)
_EPOCH = dt.date(1970, 1, 1)
_SECONDS_OF_A_DAY = 24 * 60 * 60


class Revision(NamedTuple):
    """A state of the data in git: its name as typed, its commit, that commit's own day."""

    name: str
    commit: str
    day: dt.date


class _File(NamedTuple):
    name: str
    id: str
    size: int
    is_link: bool


class _Object(NamedTuple):
    kind: bytes
    content: bytes


@dataclass(frozen=True, slots=True)
class Repository:
    """The repository that holds a workspace.

    Only plumbing is run, each time on an object's id: `git show` and `git log` obey settings, of
    which one asks gpg about signatures and others change dates and encodings.
    """

    workspace: Workspace

    def revision(self, name: str) -> Revision:
        """Find a revision; raises UsageError for an unknown one, OutsideError where git fails."""
        if _NO_NAME.search(name) or len(name) > _LONGEST_NAME:
            raise _unknown(name)
        require_tracked(self.workspace.root)
        found = self._id(name)
        (named,) = self._objects(name, [found])
        if named.kind == b"tag":
            found += "^{commit}"
            (named,) = self._objects(name, [found])
        if named.kind != b"commit":
            raise _unknown(name)
        return Revision(name, found, _day(name, named.content))

    def sources(self, revision: Revision) -> tuple[SourceFile, ...]:
        """Read the data files of a revision; raises UsageError when it has none, OutsideError."""
        folder = self.workspace.files[0].parent
        listed = read(folder, "ls-tree", "-z", "-l", revision.commit, "./")
        if listed.code:
            raise _damaged(revision.name, listed)
        files = sorted(file for file in _files_in(listed) if self._is_meant(file.name))
        if not files:
            raise UsageError(f"Bản `{_short(revision.name)}` chưa có dữ liệu trong {folder}.")
        small = [file for file in files if file.size <= LARGEST_FILE]
        found = [
            self._linked(revision, folder, each) if file.is_link else each
            for file, each in zip(
                small, self._objects(revision.name, [file.id for file in small]), strict=True
            )
        ]
        contents = {file: each.content for file, each in zip(small, found, strict=True)}
        return tuple(
            self._source(revision, folder / file.name, contents.get(file)) for file in files
        )

    def _is_meant(self, name: str) -> bool:
        """Tell whether a file is of the record: the one alone that `--data` named."""
        named = {path.name for path in self.workspace.files}
        return name in named if self.workspace.partial else name.endswith(".yaml")

    def _linked(self, revision: Revision, folder: Path, link: _Object) -> _Object:
        """Read what a link of the revision leads to, in that revision; raises OutsideError."""
        target = link.content.decode("utf-8", "surrogateescape")
        found = read(folder, "rev-parse", "--verify", f"{revision.commit}:./{target}")
        if found.code or not _ID.fullmatch(found.out.strip()):
            raise _damaged(revision.name, found)
        (linked,) = self._objects(revision.name, [found.out.strip().decode()])
        return linked

    def _source(self, revision: Revision, path: Path, content: bytes | None) -> SourceFile:
        shown = f"{revision.name}:{self.workspace.shown(path)}"
        return too_large(path, shown) if content is None else decoded(path, shown, content)

    def _id(self, name: str) -> str:
        """Find the object that a name means, whatever its kind."""
        found = read(self.workspace.root, "rev-parse", "--verify", name)
        if found.code == 0 and _ID.fullmatch(found.out.strip()):
            return found.out.strip().decode()
        if found.code == 0:
            raise _odd(found)
        if b"error: short " in found.err:  # "short object ID 1a2b is ambiguous"; once "short SHA1"
            raise UsageError(
                f"Nhiều bản trong git có mã bắt đầu bằng `{_short(name)}`.\n"
                "Gõ mã dài hơn; xem các bản: git log --oneline -- data"
            )
        # 1 and 128 are how git says no; an object that it met and could not read is an error.
        if found.code not in {1, 128} or b"error:" in found.err:
            raise _damaged(name, found)
        if name == "HEAD":  # it names the last commit, so there is none
            raise UsageError('git chưa lưu bản nào.\nLưu bản đầu tiên: cchc save "Bắt đầu"')
        raise _unknown(name)

    def _objects(self, name: str, ids: Sequence[str]) -> list[_Object]:
        """Read objects in one run of git; raises OutsideError for what is missing or damaged."""
        given = "".join(f"{each}\n" for each in ids).encode()
        answer = read(self.workspace.root, "cat-file", "--batch", given=given)
        if answer.code:
            raise _damaged(name, answer)
        return _objects_in(name, answer, len(ids))


def _files_in(listed: Answer) -> Iterator[_File]:
    """Yield the files that `ls-tree -z -l` writes; raises OutsideError for what is no such list."""
    for entry in listed.out.removesuffix(b"\0").split(b"\0") if listed.out else ():
        parts = _ENTRY.fullmatch(entry)
        if parts is None:
            raise _odd(listed)
        if parts["kind"] == b"blob":
            # BAD stands for the size of an object that is missing: it is told when it is read.
            size = int(parts["size"]) if parts["size"].isdigit() else 0
            yield _File(
                name=parts["name"].decode("utf-8", "surrogateescape"),
                id=parts["id"].decode(),
                size=size,
                is_link=parts["mode"] == b"120000",
            )


def _objects_in(name: str, answer: Answer, count: int) -> list[_Object]:
    """Part what `cat-file --batch` writes: a line of id, kind and size, the content, a line end."""
    found = []
    at = 0
    for _ in range(count):
        start = answer.out.find(b"\n", at) + 1
        header = answer.out[at : max(start - 1, at)]
        if header.endswith(b" missing"):
            raise _damaged(name, answer._replace(err=answer.err or header))
        parts = _HEADER.fullmatch(header)
        at = start + (int(parts["size"]) if parts else 0) + 1
        if parts is None or answer.out[at - 1 : at] != b"\n":
            raise _odd(answer)
        found.append(_Object(parts["kind"], answer.out[start : at - 1]))
    return found


def _day(name: str, commit: bytes) -> dt.date:
    """Read the day of a commit where it was made; raises OutsideError.

    A commit is lines of a key and a value up to an empty one: `committer Name <mail> seconds zone`.
    """
    written = _COMMITTED.search(commit.partition(b"\n\n")[0])
    if written is None:
        raise OutsideError(
            f"Bản `{_short(name)}` trong git không ghi ngày lưu đúng cách.\n"
            "Tìm chỗ hỏng: git fsck --full"
        )
    seconds, sign, hours, minutes = written.groups()
    zone = (int(hours) * 60 + int(minutes)) * (-60 if sign == b"-" else 60)
    try:
        day = _EPOCH + dt.timedelta(days=(int(seconds) + zone) // _SECONDS_OF_A_DAY)
    except OverflowError:
        day = dt.date.max
    if day.year not in YEARS:
        raise OutsideError(
            f"Bản `{_short(name)}` được lưu vào một ngày ngoài các năm {YEARS[0]}-{YEARS[-1]}, "
            "nên không xét được vào ngày ấy.\n"
            "Đồng hồ máy khi lưu đã sai; chọn bản khác: git log --oneline -- data"
        )
    return day


def _unknown(name: str) -> UsageError:
    return UsageError(f"git không có bản `{_short(name)}`.\nXem các bản: git log --oneline -- data")


def _short(name: str) -> str:
    """Write a name for a sentence: one line, whatever was typed."""
    return printable(name if len(name) <= _LONGEST_SHOWN else f"{name[:_LONGEST_SHOWN]}…")


def _damaged(name: str, answer: Answer) -> OutsideError:
    what = f"không đọc được bản `{_short(name)}`"
    if b"lazy fetching disabled" in answer.err or b"' not allowed" in answer.err:
        return OutsideError(
            f"git {what}{answer.end}\n"
            "Kho này chỉ tải về một phần, và cchc không tải gì. Nếu tin nơi tải, cho git tải nốt:\n"
            "  git ls-tree -l BẢN data/"
        )
    return failure(what, answer)


def _odd(answer: Answer) -> OutsideError:
    return failure("trả lời không như mong đợi", answer)
