"""Files written so that nothing is lost, whenever the power goes or a process is killed."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cchc_cli.errors import UsageError
from cchc_cli.text import nfc

STRAY = ".cchc-tmp"
"""How a file ends that is being written; one that a killed process left can be known by it."""


def absolute(path: Path) -> Path:
    """Return a path from the root on; raises UsageError where the current folder is gone."""
    try:
        return path.absolute()
    except FileNotFoundError:
        raise UsageError(
            "Thư mục hiện tại không còn (đã bị xóa hoặc đổi tên).\n"
            "Hãy chuyển sang thư mục khác (lệnh cd) rồi chạy lại."
        ) from None


def as_on_disk(path: Path) -> Path:
    """Return a path with its names as the disk has them; itself where there is none like it.

    Raises OSError where a folder on the way cannot be looked into.

    Why: a name typed on Linux or Windows is composed (NFC), one copied from a Mac or out of an
    archive is not, and a disk keeps them distinct though they look the same.
    """
    if path.exists() or path.parent == path:
        return path
    parent = as_on_disk(path.parent)
    try:
        alike = [entry for entry in parent.iterdir() if nfc(entry.name) == nfc(path.name)]
    except OSError:
        return path
    return alike[0] if alike else path


def write_whole(path: Path, data: bytes) -> None:
    """Write beside, flush to the disk, rename: a reader sees the old file or the new one.

    Raises OSError.
    """
    import tempfile

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=STRAY)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a folder against other writers; the system lets go when the process dies.

    Why the folder itself: a lock file of ours would lie about in the office's git status.
    Windows cannot lock folders, so there it is a hidden file, listed in `.gitignore`.
    """
    if sys.platform == "win32":
        import msvcrt

        with (folder / ".cchc.lock").open("a+b") as file:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            yield
        return
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def read_regular(path: Path, most: int) -> bytes:
    """Read a file, at most so many bytes of it; raises OSError, ENXIO for a pipe or a device.

    Why not `read_bytes`: opening a pipe waits for somebody to write into it, a device may never
    end, and the size that a file tells of itself need not be true.
    """
    # Without waiting, should a pipe take the file's place; as bytes on Windows.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    _require_regular(path.stat())
    with os.fdopen(os.open(path, flags), "rb") as file:
        _require_regular(os.fstat(file.fileno()))
        return file.read(most)


def _require_regular(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.ENXIO, os.strerror(errno.ENXIO))
