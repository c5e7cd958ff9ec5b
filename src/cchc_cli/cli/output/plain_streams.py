"""What reaches a terminal, a pipe or a file as text: only letters that can be seen.

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

    def __init__(self, beneath: Any) -> None:
        """Stand before another stream, which does the writing."""
        self.beneath = beneath

    def write(self, text: str) -> Any:
        """Write a text, its control characters made visible."""
        return self.beneath.write(printable_lines(text))

    def writelines(self, lines: Iterable[str]) -> None:
        """Write several."""
        self.beneath.writelines(map(printable_lines, lines))

    def __getattr__(self, name: str) -> Any:
        """Answer everything else as the stream beneath does."""
        return getattr(self.beneath, name)


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
