"""What reaches a terminal, a pipe or a file as text: only letters that can be seen.

On a terminal, in lines that are broken between words; elsewhere a message stays one line.

Why at the streams: names of files, data, templates, git and what was typed are shown in hundreds
of sentences, and one that forgets to look at them would let them steer the terminal.
"""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from cchc_cli.text import printable_lines


class PlainStream:
    """A stream that shows control characters instead of obeying them."""

    def __init__(self, beneath: Any, *, breaks: bool | None = None) -> None:
        """Stand before another stream, which does the writing.

        `breaks` says whether lines are broken: where it is a terminal, unless said otherwise.
        """
        self.beneath = beneath
        self._breaks = beneath.isatty() if breaks is None else breaks

    def write(self, text: str) -> Any:
        """Write whole lines, or the begin of one: their control characters made visible."""
        return self.beneath.write(self._shown(text))

    def writelines(self, lines: Iterable[str]) -> None:
        """Write several."""
        self.beneath.writelines(map(self._shown, lines))

    def _shown(self, text: str) -> str:
        shown = printable_lines(text)
        return _fitting(shown, self.beneath) if self._breaks else shown

    def __getattr__(self, name: str) -> Any:
        """Answer everything else as the stream beneath does."""
        return getattr(self.beneath, name)


def _fitting(text: str, terminal: Any) -> str:
    """Break the lines that are too long for a terminal, between words."""
    from cchc_cli.cli.output.widths import display_width, terminal_width

    lines, width = text.split("\n"), terminal_width(terminal)
    if all(display_width(line) <= width for line in lines):
        return text
    from cchc_cli.cli.output.lines import broken

    return "\n".join(part for line in lines for part in broken(line, width))


@contextmanager
def plain_streams() -> Iterator[None]:
    """Write plainly on standard output and standard error; a function is decorated with it too."""
    mine = {}
    for name in ("stdout", "stderr"):
        beneath = getattr(sys, name)
        if beneath is not None:  # closed by who started us
            mine[name] = PlainStream(beneath)
            setattr(sys, name, mine[name])
    try:
        yield
    finally:
        for name, stream in mine.items():
            if getattr(sys, name) is stream:
                setattr(sys, name, stream.beneath)


def styled(stream: Any) -> Any:
    """Return the stream for what we style ourselves; who writes there makes the words printable."""
    return stream.beneath if isinstance(stream, PlainStream) else stream


def unbroken(stream: Any) -> Any:
    """Return the stream for what is pasted elsewhere, or read by programs: lines stay as they are.

    Why: a line end that is put into YAML, JSON or a message to a unit is copied with it.
    """
    return PlainStream(stream.beneath, breaks=False) if isinstance(stream, PlainStream) else stream
