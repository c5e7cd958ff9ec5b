"""The three streams of a run, whatever its caller did to them: closed, full, read by nobody."""

import errno
import io
import os
import sys

BROKEN_PIPE = 141
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


def cut_off(error: OSError) -> int:
    """Say why the answer could not be given whole, and return the exit code of that.

    A reader who left is told nothing.
    """
    from cchc_cli.disk import current_folder_gone
    from cchc_cli.errors import OutsideError
    from cchc_cli.oserror import reason
    from cchc_cli.text import printable

    let_go_of_stdout()
    if isinstance(error, BrokenPipeError):
        return BROKEN_PIPE
    if error.filename is not None:  # what is written to is open, and has no name any more
        what = f"Không đọc hoặc ghi được {printable(os.fsdecode(error.filename))}"
    elif error.errno == errno.ENOENT:
        gone = current_folder_gone()
        sys.stderr.write(f"{gone}\n")
        return gone.exit_code
    else:
        what = "Không ghi được kết quả"
    sys.stderr.write(f"{what}: {reason(error)}.\n")
    return OutsideError.exit_code


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
