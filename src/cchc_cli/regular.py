"""Regular files read with a bound: no pipe is waited for, no device is read without end."""

import errno
import os
import stat
from pathlib import Path


def read_regular(path: Path, most: int) -> bytes:
    """Read a file, at most so many bytes of it; raises OSError, ENXIO for a pipe or a device.

    Why not `read_bytes`: opening a pipe waits for somebody to write into it, a device may never
    end, and the size that a file tells of itself need not be true.
    """
    # Without waiting, should a pipe take the file's place; as bytes on Windows.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    _require_regular(path.stat())
    with os.fdopen(os.open(path, flags), "rb") as file:
        status = os.fstat(file.fileno())
        _require_regular(status)
        # As much as is told, and one more: to ask for `most` would set aside room for it all.
        told = min(status.st_size + 1, most)
        read = file.read(told)
        return read if len(read) < told else read + file.read(most - told)


def _require_regular(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.ENXIO, os.strerror(errno.ENXIO))
