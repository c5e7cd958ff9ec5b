"""What a long command is at: one line of the terminal while it works, and how far it came.

Why not Rich's bar: importing it costs two starts of Python, for a line.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import Any, TypeVar

from cchc_cli.cli.output.plain_streams import styled
from cchc_cli.errors import StoppedError
from cchc_cli.text import listing, printable

Item = TypeVar("Item")
_KEYS = 2
"""Columns of `^C`, which a terminal shows behind the line when somebody types it."""
_WIDTH = 80
"""Columns of a terminal that does not say how many it has."""
_MOST_NAMED = 4
"""Names that are told of what was done, and of what was not: all stays within a few lines."""


class Work:
    """Work that is under way; on a terminal it says what it is at, elsewhere it is silent."""

    def __init__(self, line: "_Line | None") -> None:
        """Say it on a line, or nowhere."""
        self._line = line

    def says(self, words: str) -> None:
        """Show what is done now, in the place of what was shown before."""
        if self._line is not None:
            self._line.show(words)

    def over(self, items: Sequence[Item], does: str, name: Callable[[Item], str]) -> Iterator[Item]:
        """Yield items, each named on the line while it lasts; one alone is soon done."""
        for number, item in enumerate(items, 1):
            if len(items) > 1:
                self.says(f"{does} {number}/{len(items)}: {name(item)}")
            yield item


@contextmanager
def at_work(how_far: Callable[[], str] | None = None) -> Iterator[Work]:
    """Begin work that may last; its line goes when it ends.

    Where Ctrl-C ends it, `how_far` says what was done and what was not; raises StoppedError.
    """
    line = _line()
    try:
        with nullcontext() if line is None else _shown(line):
            yield Work(line)
    except KeyboardInterrupt:
        if how_far is None:
            raise
        raise StoppedError(how_far()) from None


def how_far(does: str, things: str, done: Sequence[str], left: Sequence[str]) -> str:
    """Say in a sentence how many things were done, which, and which not."""
    if not done:
        return f"Chưa {does} {things} nào."
    if not left:
        which = f"cả {len(done)} {things}" if len(done) > 1 else f"{things} {listing(done)}"
        return f"Đã {does} {which}."
    return (
        f"Đã {does} {len(done)} trong {len(done) + len(left)} {things}: {_some(done, things)}. "
        f"Chưa {does}: {_some(left, things)}."
    )


def _some(names: Sequence[str], things: str) -> str:
    rest = len(names) - _MOST_NAMED
    others = f" và {rest} {things} khác" if rest > 0 else ""
    return f"{listing(names[:_MOST_NAMED])}{others}"


class _Line:
    """A line of the terminal that is written over and leaves nothing."""

    def __init__(self, terminal: Any) -> None:
        self._terminal = terminal
        self._width = 0

    def show(self, words: str) -> None:
        from cchc_cli.cli.output.widths import cut, display_width

        text = cut(printable(words), max(1, _columns(self._terminal) - _KEYS - 1))
        self._terminal.write(f"{self._gone()}{text}")
        self._terminal.flush()
        self._width = display_width(text)

    def clear(self) -> None:
        self._terminal.write(self._gone())
        self._terminal.flush()
        self._width = 0

    def _gone(self) -> str:
        """Return what takes the line away, by blanks: consoles of old Windows know no codes."""
        return f"\r{' ' * (self._width + _KEYS)}\r" if self._width else ""


class _Above:
    """A stream of the terminal whose words take the place of the line."""

    def __init__(self, beneath: Any, line: _Line) -> None:
        self._beneath = beneath
        self.line = line

    def write(self, text: str) -> Any:
        self.line.clear()
        return self._beneath.write(text)

    def writelines(self, lines: Any) -> None:
        self.line.clear()
        self._beneath.writelines(lines)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._beneath, name)


def _line() -> _Line | None:
    """Return the line of the terminal, that of work around this if there is such.

    None in a pipe, a file, and on a terminal that cannot go back on a line.
    """
    if isinstance(sys.stderr, _Above):
        return sys.stderr.line
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return None
    return _Line(styled(sys.stderr))


@contextmanager
def _shown(line: _Line) -> Iterator[None]:
    """Let other words for the terminal take the place of the line, and take it away at the end."""
    before = {name: getattr(sys, name) for name in ("stdout", "stderr")}
    for name, stream in before.items():
        if stream.isatty():
            setattr(sys, name, _Above(stream, line))
    try:
        yield
    finally:
        for name, stream in before.items():
            setattr(sys, name, stream)
        line.clear()


def _columns(terminal: Any) -> int:
    """Return the columns of a terminal as it is now; not of stdout, which may lead elsewhere."""
    try:
        return os.get_terminal_size(terminal.fileno()).columns or _WIDTH
    except OSError:
        return _WIDTH
