"""Ids by a pattern over bytes: quick, and quiet about broken data."""

import re

from cchc_cli.errors import CchcError
from cchc_cli.regular import read_regular
from cchc_cli.text import nfc, sort_key
from cchc_cli.workspace.reading.files import LARGEST_FILE, Workspace, find_workspace

_SECTION = re.compile(rb"^([a-z_]+):", re.MULTILINE)
_ID = re.compile(
    rb"""(?:^\s*(?:-\s+)?(?:\{.*?\b)?|[\[,]\s*\{\s*)id:[ ]+["']?([^\s"',}#]+)""", re.MULTILINE
)


def ids_of(data: str | None, *sections: str) -> list[str]:
    """Return the ids that stand in some sections of the data; none when it cannot be read."""
    try:
        files = find_workspace(data).files
        texts = [read_regular(path, LARGEST_FILE) for path in files]
    except (CchcError, OSError):
        return []
    return sorted((nfc(name) for text in texts for name in _ids(text, sections)), key=sort_key)


def _ids(text: bytes, sections: tuple[str, ...]) -> list[str]:
    heads = [*_SECTION.finditer(text)]
    ends = [*(head.start() for head in heads[1:]), len(text)]
    return [
        found[1].decode("utf-8", "ignore")
        for head, end in zip(heads, ends, strict=True)
        if head[1].decode() in sections
        for found in _ID.finditer(text, head.end(), end)
    ]


def ids_taken_out(workspace: Workspace) -> list[str]:
    """Return the ids of records that commands took out: an id is given once."""
    from cchc_cli.workspace import journal

    texts = journal.removed(workspace.root)
    return [
        nfc(found[1].decode("utf-8", "ignore")) for text in texts for found in _ID.finditer(text)
    ]
