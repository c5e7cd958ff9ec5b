"""What writing commands changed, so that the last can be taken back and a broken one mended.

It lives in `.cchc/` of the workspace, which `.gitignore` lists. `pending.json` stands
there while files are written; `journal/` keeps one file a finished command. A change is
kept as the bytes that went and those that came, with the hashes of both whole files.
"""

import base64
import json
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from cchc_cli.disk import make_folder, settle, write_whole
from cchc_cli.errors import OutsideError, RefusedError
from cchc_cli.regular import read_regular
from cchc_cli.text import printable
from cchc_cli.workspace.journal_names import FOLDER, KEPT, PENDING

_MOST_BYTES = 200 * 1024 * 1024
"""No note of ours is longer; what is cut off there is no JSON."""
_MOST_KEPT = 50
"""Commands that can be taken back: some weeks of work, and a few kilobytes."""


@dataclass(frozen=True, slots=True)
class Patch:
    """How one file changed: `old` bytes at `start` became `new`."""

    name: str
    start: int
    old: bytes
    new: bytes
    old_sha256: str
    """Of the whole file before; empty where there was none."""
    new_sha256: str
    """Of the whole file after; empty where it is taken away."""

    @property
    def reverse(self) -> "Patch":
        """The change that takes this one back."""
        return Patch(
            name=self.name,
            start=self.start,
            old=self.new,
            new=self.old,
            old_sha256=self.new_sha256,
            new_sha256=self.old_sha256,
        )

    def is_old(self, data: bytes | None) -> bool:
        """Return whether a file, None where there is none, is as it was before."""
        return _hash(data) == self.old_sha256

    def is_new(self, data: bytes | None) -> bool:
        """Return whether a file, None where there is none, is as the change left it."""
        return _hash(data) == self.new_sha256

    def taken_back(self, data: bytes | None) -> bytes | None:
        """Return the older bytes of a file that is as the change left it.

        Raises OutsideError where they are not those that were noted: a note of somebody else's
        would put another record in the place of this one.
        """
        if not self.old_sha256:
            return None
        data = data or b""
        older = data[: self.start] + self.old + data[self.start + len(self.new) :]
        if _hash(older) != self.old_sha256:
            raise OutsideError(
                f"Nhật ký trong .cchc không khớp với tệp {printable(self.name[:80])}, nên không "
                "làm theo.\nChép thư mục ra chỗ khác, xem git diff, rồi xóa thư mục .cchc và chạy "
                "lại."
            )
        return older


Patches = tuple[Patch, ...]
Text = TypeVar("Text", str, bytes)


def _hash(data: bytes | None) -> str:
    return "" if data is None else sha256(data).hexdigest()


def patch_of(name: str, old: bytes | None, new: bytes) -> Patch:
    """Compare two versions of a file; only what differs is kept. `old` is None of a new file."""
    old_sha256, old = _hash(old), old or b""
    start, end = changed_part(old, new)
    return Patch(
        name=name,
        start=start,
        old=old[start : len(old) - end],
        new=new[start : len(new) - end],
        old_sha256=old_sha256,
        new_sha256=_hash(new),
    )


def changed_part(old: Text, new: Text) -> tuple[int, int]:
    """Count what two versions share at their head and at their end."""
    start = _common(old, new)
    return start, _common(old[start:][::-1], new[start:][::-1])


def _common(one: Text, two: Text) -> int:
    """Count the bytes that two texts share at their head, by halving: slices compare fast."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == two[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def begin(root: Path, patches: Iterable[Patch], *, undo: bool = False) -> None:
    """Note what is about to be written, and whether it takes a command back; raises OSError."""
    _refuse_links(root)
    folder = root / FOLDER
    make_folder(folder)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        write_whole(ignore, b"*\n")
    write_whole(_pending(root), _packed(patches, undo=undo))


def finish(root: Path) -> None:
    """Keep what was written as the last command; raises OSError with nothing changed."""
    journal = root / KEPT
    make_folder(journal)
    kept = _entries(root)
    number = int(kept[-1].stem) + 1 if kept else 1
    _commit(root, journal / f"{number:06}.json")
    for old in kept[: max(len(kept) + 1 - _MOST_KEPT, 0)]:
        _drop(old)


def finish_undo(root: Path, entry: Path) -> None:
    """Keep a command no longer, which was taken back; raises OSError with nothing changed.

    Why two steps: the note takes the entry's place, in one, and says there that nothing is
    left to take back, should the process be killed before the entry goes.
    """
    _commit(root, entry)
    _drop(entry)


def _commit(root: Path, entry: Path) -> None:
    """Make the note an entry: with this one rename what was written has been written."""
    _pending(root).replace(entry)
    settle(entry.parent)
    settle(root / FOLDER)


def _drop(entry: Path) -> None:
    with suppress(OSError):  # another time: it is in nobody's way
        entry.unlink(missing_ok=True)


def forget(root: Path) -> None:
    """Drop the note of what was about to be written: nothing of it stands any more."""
    _pending(root).unlink(missing_ok=True)


def pending(root: Path) -> Patches:
    """Return what a command that did not end was writing; empty when there is none.

    Raises OutsideError when the note cannot be read: what it says is then known to nobody.
    """
    _refuse_links(root)
    try:
        return _read(_pending(root))
    except FileNotFoundError:
        return ()
    except (OSError, *_UNREADABLE) as error:
        raise OutsideError(
            "Một lệnh ghi bị ngắt giữa chừng, và tệp .cchc/pending.json ghi lại việc đang làm dở "
            "không đọc được (ổ đĩa có thể bị lỗi).\n"
            "Xem lại các tệp trong data/ (git diff), sửa cho đúng, "
            "rồi xóa .cchc/pending.json và chạy lại."
        ) from error


def last(root: Path) -> tuple[Path, Patches] | None:
    """Return the last finished command, with the file that keeps it; None when there is none.

    Raises OutsideError when that file cannot be read.
    """
    _refuse_links(root)
    for entry in reversed(_entries(root)):
        try:
            if not _takes_back(entry):
                return entry, _read(entry)
        except (OSError, *_UNREADABLE) as error:
            raise OutsideError(
                f"Tệp .cchc/journal/{entry.name} giữ lệnh ghi cuối không đọc được, "
                "nên không lấy lại được.\n"
                "Xem chỗ đã đổi: git diff; lấy lại mọi tệp như lần lưu cuối, mất mọi sửa đổi từ "
                "lần lưu ấy: git checkout -- data"
            ) from error
    return None


def removed(root: Path) -> list[bytes]:
    """Return the bytes that the kept commands took out of the files."""
    taken: list[bytes] = []
    for entry in _entries(root):
        with suppress(OSError, *_UNREADABLE):
            taken += (patch.old for patch in _read(entry))
    return taken


def _refuse_links(root: Path) -> None:
    """Raise RefusedError where a link would lead the journal elsewhere."""
    for name in (FOLDER, KEPT, PENDING):
        if (root / name).is_symlink():
            raise RefusedError(
                f"{name} là liên kết, nên chưa làm gì.\nXóa liên kết ấy rồi chạy lại."
            )


def _pending(root: Path) -> Path:
    return root / PENDING


def _entries(root: Path) -> list[Path]:
    found = (root / KEPT).glob("*.json")
    return sorted(path for path in found if re.fullmatch("[0-9]{6}", path.stem) and path.is_file())


def _packed(patches: Iterable[Patch], *, undo: bool) -> bytes:
    rows = [
        {
            **asdict(patch),
            "old": base64.b64encode(patch.old).decode(),
            "new": base64.b64encode(patch.new).decode(),
        }
        for patch in patches
    ]
    note = {"version": 1, "undo": undo, "files": rows}
    return json.dumps(note, ensure_ascii=False).encode()


_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError)
"""What comes of a note that is not as we write them."""


def _takes_back(entry: Path) -> bool:
    """Return whether an entry is an undo that was killed at its last step."""
    return bool(json.loads(read_regular(entry, _MOST_BYTES)).get("undo"))


def _read(path: Path) -> Patches:
    """Read kept changes; raises OSError, and what `_UNREADABLE` names."""
    rows: Sequence[dict[str, str]] = json.loads(read_regular(path, _MOST_BYTES))["files"]
    return tuple(
        Patch(
            name=_data_file(row["name"]),
            start=int(row["start"]),
            old=base64.b64decode(row["old"]),
            new=base64.b64decode(row["new"]),
            old_sha256=row["old_sha256"],
            new_sha256=row["new_sha256"],
        )
        for row in rows
    )


def _data_file(name: str) -> str:
    """Return the name of a data file of a workspace; raises ValueError for any other.

    Why: a workspace may come from anywhere, and its journal would write wherever it says.
    """
    path = Path(name)
    name.encode()  # ValueError for half a character
    if "\0" in name or path.anchor or ".." in path.parts or path.suffix != ".yaml":
        raise ValueError(name)
    return name
