"""The three streams of a run, whatever its caller did to them: closed, full, read by nobody."""

import io
import os
import sys

_STREAMS = (("stdin", 0, "r"), ("stdout", 1, "w"), ("stderr", 2, "w"))


def open_closed() -> None:
    """Lead each stream that the caller closed to the null device.

    Why: the next file that is opened would get its number, and be written to by whatever prints.
    """
    handle = os.open(os.devnull, os.O_RDWR)
    while handle <= 2:  # noqa: PLR2004 - of stderr, the last of the three
        os.set_inheritable(handle, True)
        handle = os.open(os.devnull, os.O_RDWR)
    os.close(handle)
    for name, number, mode in _STREAMS:
        if getattr(sys, name) is None:
            stream = open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115
            setattr(sys, name, stream)
            setattr(sys, f"__{name}__", stream)


def prepare() -> None:
    """Write UTF-8 whatever the locale; what stderr does not take is no reason to stop."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    # With PYTHONUNBUFFERED the stream below is the raw one itself.
    messages = _Messages(getattr(sys.stderr.buffer, "raw", sys.stderr.buffer))  # type: ignore[arg-type]
    sys.stderr = io.TextIOWrapper(
        io.BufferedWriter(messages),
        encoding="utf-8",
        errors="replace",
        line_buffering=True,
    )


def let_go_of_stdout() -> None:
    """Lead stdout to the null device if it takes nothing more.

    Why: Python would flush it once more on its way out, complain, and make an exit code of it.
    """
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno())  # type: ignore[union-attr]


class _Messages(io.RawIOBase):
    """Where messages go. One that is lost changes neither what was done nor the exit code."""

    def __init__(self, raw: io.RawIOBase) -> None:
        self._raw = raw

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._raw.fileno()

    def isatty(self) -> bool:
        return self._raw.isatty()

    def write(self, data: "bytes | memoryview") -> int:  # type: ignore[override]
        try:
            return self._raw.write(data) or len(data)
        except OSError:
            return len(data)
