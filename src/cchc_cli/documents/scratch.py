"""A temporary folder of one run, which goes with it; those of killed runs go with the next."""

import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

_PREFIX = "cchc-tmp-"
_TRIES = 3
_OWNER = "owner"
"""The file that a run holds locked as long as it lives: the system lets go when it dies."""


class Scratch(NamedTuple):
    """A folder that is held, and by what."""

    folder: Path
    lock: int
    """A file descriptor; a child that inherits it holds the folder too."""


@contextmanager
def scratch() -> Iterator[Scratch]:
    """Make a folder for temporary files, and remove it whatever happens; raises OSError."""
    _sweep()
    held = _made()
    try:
        yield held
    finally:
        os.close(held.lock)
        shutil.rmtree(held.folder, ignore_errors=True)


def _made() -> Scratch:
    """Make a folder and hold it; raises OSError.

    Another run may take one for dead before it is held; that it is so several times means that
    the disk has no locks.
    """
    for _ in range(_TRIES):
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        lock = _hold(folder, os.O_CREAT)
        if lock is not None:
            return Scratch(folder, lock)
        shutil.rmtree(folder, ignore_errors=True)
    raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))


def _sweep() -> None:
    """Remove the folders of dead runs of this user."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        if _is_ours(folder) and (lock := _hold(folder)) is not None:
            os.close(lock)
            shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    """Tell whether a folder is no link and this user's: everybody may write beside it."""
    if folder.is_symlink():
        return False
    if sys.platform == "win32":  # there each user has a temporary folder of his own
        return True
    try:
        return folder.lstat().st_uid == os.getuid()
    except OSError:
        return False


def _hold(folder: Path, flags: int = 0) -> int | None:
    """Lock a folder's file; None where another run holds it, or there is none."""
    try:
        lock = os.open(folder / _OWNER, os.O_RDWR | flags, 0o600)
    except OSError:
        return None
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(lock)
        return None
    return lock
