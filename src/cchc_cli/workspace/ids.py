"""Ids by a pattern over bytes: quick, and quiet about broken data."""

import re
from collections.abc import Iterator

from cchc_cli.errors import CchcError
from cchc_cli.regular import read_regular
from cchc_cli.text import nfc
from cchc_cli.workspace.reading.files import LARGEST_FILE, Workspace, find_workspace

# Both begin with letters that stand as they are: Python looks for those as fast as memory is
# read, and only then at the rest of the pattern. What may stand before a key is looked at last.
_SECTION = re.compile(rb"\n([a-z][a-z_]*):")
_FIRST = re.compile(rb"(?:\xef\xbb\xbf)?([a-z][a-z_]*):")
"""The first key of a file, behind a BOM where there is one."""
_ID = rb"""id:[ ]+["']?((?=[^\s"',}#])(?i:%s)[^\s"',}#]*)"""
_BEFORE = re.compile(rb"\s*(?:-\s+)?(?:\{(?:.*\W)?)?|.*[\[,]\s*\{\s*")


def ids_of(data: str | None, *sections: str, beginning: str = "") -> list[str]:
    """Return the ids that stand in some sections of the data; none when it cannot be read.

    Those alone that begin with some letters, large or small, where some are given.

    In the order of the files: a shell sorts what it shows, and so many may stand there that
    sorting would take longer than finding them.
    """
    try:
        files = find_workspace(data).files
        texts = [read_regular(path, LARGEST_FILE) for path in files]
    except (CchcError, OSError):
        return []
    # Marks may stand by themselves in a file: letters that have some are compared afterwards.
    pattern = _pattern(beginning if beginning.isascii() else "")
    names = (nfc(name) for text in texts for name in _ids(text, sections, pattern))
    return [name for name in names if name.lower().startswith(beginning.lower())]


def _pattern(beginning: str) -> re.Pattern[bytes]:
    return re.compile(_ID % re.escape(beginning.encode()))


def _ids(text: bytes, sections: tuple[str, ...], pattern: re.Pattern[bytes]) -> Iterator[str]:
    first = _FIRST.match(text)
    heads = [*([first] if first else []), *_SECTION.finditer(text)]
    ends = [*(head.start() for head in heads[1:]), len(text)]
    for head, end in zip(heads, ends, strict=True):
        if head[1].decode() in sections:
            yield from _ids_between(text, head.end(), end, pattern)


def _ids_between(text: bytes, start: int, end: int, pattern: re.Pattern[bytes]) -> Iterator[str]:
    for found in pattern.finditer(text, start, end):
        before = text[text.rfind(b"\n", 0, found.start()) + 1 : found.start()]
        if not before.strip(b" -") or _BEFORE.fullmatch(before):
            yield found[1].decode("utf-8", "ignore")


def ids_taken_out(workspace: Workspace) -> list[str]:
    """Return the ids of records that commands took out: an id is given once."""
    from cchc_cli.workspace import journal

    texts = journal.removed(workspace.root)
    found = (name for text in texts for name in _ids_between(text, 0, len(text), _pattern("")))
    return [nfc(name) for name in found]
