"""Names of documents' files: without marks, the same every time, one name for one document."""

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import NamedTuple

from cchc_cli.documents.document import Request
from cchc_cli.documents.kinds import KINDS
from cchc_cli.model.record import Record
from cchc_cli.text import fold

_LONGEST = 100
"""Letters of a file's name: with its folders it must stay below what Windows takes."""
_TOLD_APART = re.compile(r"-x[0-9a-f]{8}$")
"""How names end that are told apart; a plain name that ends so is told apart itself."""
_NO_WINDOWS_NAME = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])$")
"""Devices, whatever suffix follows.
https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file"""


class FileNames(NamedTuple):
    """The names of all documents that a record can make."""

    owners: Mapping[str, frozenset[tuple[str, str]]]
    """Which kinds and ids would have a name."""

    def of(self, kind: str, id_: str) -> str:
        """Name a document's file, without its suffix.

        Where two would have one name, both get some letters of their own: of the id, so that they
        stay the same in every run, alone or with `--all`.
        """
        plain, own = _joined(bare(kind), bare(id_)), (kind, id_)
        alone = self.owners.get(plain, frozenset()) <= {own}
        if alone and not _TOLD_APART.search(plain) and not _NO_WINDOWS_NAME.match(plain):
            return plain
        letters = sha256("\0".join(own).encode()).hexdigest()[:8]
        return f"{plain[: _LONGEST - 10]}-x{letters}"


def file_names(record: Record, kinds: Iterable[str], requests: Iterable[Request]) -> FileNames:
    """Return the names of what a record can make: of any kind for any id, so rather too many."""
    scopes = dict.fromkeys(r.scope.id for r in requests if r.scope is not None)
    units = [unit.id for unit in record.departments]
    ids = dict.fromkeys(
        [
            *(notice.id for notice in record.notices),
            *units,
            *(str(index.year) for index in record.indexes),
            *scopes,
            *(f"{unit}-{scope}" for unit in units for scope in scopes),
        ]
    )
    owners: dict[str, set[tuple[str, str]]] = {}
    bares = {id_: bare(id_) for id_ in ids}
    for kind in dict.fromkeys((*KINDS, *kinds)):
        first = bare(kind)
        for id_, last in bares.items():
            owners.setdefault(_joined(first, last), set()).add((kind, id_))
    return FileNames({name: frozenset(pairs) for name, pairs in owners.items()})


def bare(name: str) -> str:
    """Keep what every disk takes of a name: small letters without marks, digits, dashes."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def _joined(kind: str, id_: str) -> str:
    return "-".join(filter(None, (kind, id_)))[:_LONGEST] or "van-ban"
