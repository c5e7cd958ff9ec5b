"""Files written so that nothing is lost, whenever the power goes or a process is killed."""

import errno
import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cchc_cli.errors import UsageError
from cchc_cli.text import nfc

STRAY = ".cchc-tmp"
"""How a file ends that is being written; one that a killed process left can be known by it."""
PATIENCE = 30.0
"""Seconds that a writer waits for another: many times what a command takes that writes."""
_QUIET = 1.0
"""Seconds of waiting before it is told."""
_PAUSE = 0.02
"""Seconds between two tries; a command writes in a few hundredths."""
_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
"""How systems say that another has a lock; the last two are Windows's."""
_TRIES = 3
"""A file may be swept away between its making and its lock; that it is so twice is no chance."""


def absolute(path: Path) -> Path:
    """Return a path from the root on; raises UsageError where the current folder is gone."""
    try:
        return path.absolute()
    except FileNotFoundError:
        raise current_folder_gone() from None


def current_folder_gone() -> UsageError:
    """Say that the folder in which the command was typed is there no more."""
    return UsageError(
        "Thư mục hiện tại không còn (đã bị xóa hoặc đổi tên).\n"
        "Hãy chuyển sang thư mục khác (lệnh cd) rồi chạy lại."
    )


def as_on_disk(path: Path) -> Path:
    """Return a path with its names as the disk has them; itself where there is none like it.

    Raises OSError where a folder on the way cannot be looked into.

    Why: a name typed on Linux or Windows is composed (NFC), one copied from a Mac or out of an
    archive is not, and a disk keeps them distinct though they look the same.
    """
    return OnDisk().find(path)


class OnDisk:
    """The same for many paths: each folder is looked into once, and taken to stay as it is."""

    def __init__(self) -> None:
        """Begin with no folder."""
        self._entries: dict[Path, dict[str, Path]] = {}

    def find(self, path: Path) -> Path:
        """Return a path with its names as the disk has them; raises OSError."""
        if path.exists() or path.parent == path:
            return path
        parent = self.find(path.parent)
        try:
            return self._in(parent).get(nfc(path.name), path)
        except OSError:
            return path

    def _in(self, folder: Path) -> dict[str, Path]:
        """Return what a folder holds by its composed name, of two alike the first."""
        if folder not in self._entries:
            found: dict[str, Path] = {}
            for entry in folder.iterdir():
                found.setdefault(nfc(entry.name), entry)
            self._entries[folder] = found
        return self._entries[folder]


def write_whole(path: Path, data: bytes) -> None:
    """Write beside, flush to the disk, rename: a reader sees the old file or the new one.

    The new file has the owner, the mode and the attributes of the one it takes the place of.
    What killed processes left beside it is removed. Raises OSError.
    """
    _sweep(path.parent)
    for _ in range(_TRIES - 1):
        with suppress(FileNotFoundError):
            _write_beside(path, data)
            return
    _write_beside(path, data)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, that a power cut does not take away; raises OSError."""
    if folder.is_dir():
        return
    if folder.parent == folder:  # a drive that is not there
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
    make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            _give(handle, None, folder.parent)
        finally:
            os.close(handle)
    settle(folder.parent)


def settle(folder: Path) -> None:
    """Have the disk keep the names of a folder as they are now: a rename is not a file's content.

    Windows cannot, and some network disks cannot; their names are safe after some seconds.
    """
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _write_beside(path: Path, data: bytes) -> None:
    """Write a file once; raises FileNotFoundError where another process took it for a stray."""
    there = path.stat() if path.exists() else None
    # Named before it is made: an exception at any moment finds it.
    beside = path.parent / f".{os.urandom(8).hex()}{STRAY}"
    try:
        with open(beside, "xb", opener=_private if there else None) as file:
            _claim(file.fileno())
            file.write(data)
            file.flush()
            _dress(file.fileno(), path, there)
            os.fsync(file.fileno())
            if sys.platform != "win32":
                beside.replace(path)  # while it is locked, so that nobody sweeps it
        if sys.platform == "win32":  # which renames no open file
            beside.replace(path)
        settle(path.parent)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _private(name: str, flags: int) -> int:
    """Open a file for us alone, until it has the mode of the one it takes the place of."""
    return os.open(name, flags, 0o600)


def _sweep(folder: Path) -> None:
    """Remove the files that killed processes were writing into a folder."""
    with suppress(OSError):
        for stray in folder.glob(f".*{STRAY}"):
            with suppress(OSError):
                _remove_unclaimed(stray)


def _remove_unclaimed(stray: Path) -> None:
    if sys.platform == "win32":  # which removes no open file
        stray.unlink()
        return
    # Neither through a link nor waiting at a pipe, should somebody give them such a name.
    handle = os.open(stray, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        if _claim(handle):
            stray.unlink()
    finally:
        os.close(handle)


def _claim(handle: int) -> bool:
    """Lock a file that is being written; tell whether no other living process has it.

    A disk without locks gives none, and nothing is swept there.
    """
    if sys.platform == "win32":  # a file of ours is open, which is as good
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _dress(handle: int, path: Path, there: os.stat_result | None) -> None:
    """Give a file that is open what the one has that it takes the place of.

    By its handle: in a folder of somebody else its name may by now be a link to a file of root's.
    """
    if sys.platform == "win32":
        return
    _give(handle, there, path.parent)
    if there is not None:
        os.fchmod(handle, stat.S_IMODE(there.st_mode))
    if there is not None and sys.platform == "linux":  # elsewhere Python knows no attributes
        with suppress(OSError):
            for name in filter(_kept, os.listxattr(path)):
                with suppress(OSError):
                    os.setxattr(handle, name, os.getxattr(path, name))


def _kept(attribute: str) -> bool:
    """Return whether an attribute is the user's or an access list; others are the system's."""
    return attribute.startswith(("user.", "system.posix_acl_"))


def _give(handle: int, there: os.stat_result | None, folder: Path) -> None:
    """Give what is open the owner of what it replaces; what is new stays ours, but for root.

    What root makes in a folder of a user is the user's, whose next command is not run as root.
    """
    if sys.platform == "win32":
        return
    root = os.geteuid() == 0
    like = there or (folder.stat() if root else None)
    ours = os.fstat(handle)
    if like and (ours.st_uid, ours.st_gid) != (like.st_uid, like.st_gid):
        with suppress(OSError):
            os.fchown(handle, like.st_uid if root else -1, like.st_gid)


@contextmanager
def locked(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold a folder against other writers; the system lets go when the process dies.

    Why the folder itself: a lock file of ours would lie about in the office's git status.
    Windows cannot lock folders, so there it is a hidden file, listed in `.gitignore`.
    Raises TimeoutError when another holds it longer than `patience` seconds, OSError.
    """
    if sys.platform == "win32":
        with (folder / ".cchc.lock").open("a+b") as file:
            _wait_for(file.fileno(), patience)
            yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        _wait_for(handle, patience)
        yield
    finally:
        os.close(handle)


def _wait_for(handle: int, patience: float) -> None:
    """Try for a lock until it is ours; say once that this takes its time."""
    start, told = time.monotonic(), False
    while not _lock(handle):
        waited = time.monotonic() - start
        if waited > patience:
            raise TimeoutError(errno.ETIMEDOUT, "")
        if waited > _QUIET and not told:
            sys.stderr.write("Đang chờ một lệnh cchc khác ghi xong…\n")
            told = True
        time.sleep(_PAUSE)


def _lock(handle: int) -> bool:
    """Lock a folder, or the file that stands for it, without waiting; raises OSError."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True
