"""Names of files of which each unit gets one: its id and the day, the same on every disk."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from hashlib import sha256

from cchc_cli.text import fold

_SAFE = re.compile(r"[A-Za-z0-9_-]{1,60}")
"""Ids that stand in a name as they are; longer ones, with folders, are beyond what Windows takes.
The day stands behind, so no name is that of a device of Windows."""
_TOLD_APART = re.compile(r"-x[0-9a-f]{8}$")
"""How names end that are told apart; an id that ends so is told apart itself."""


def unit_files(units: Iterable[str], day: dt.date, suffix: str) -> Mapping[str, str]:
    """Return the file of each unit of a record, by id; the same whichever files are made."""
    plain = {unit: _plain(unit) for unit in units}
    names = [name.casefold() for name in plain.values()]  # Windows knows no case
    return {
        unit: f"{_distinct(unit, name, alone=names.count(name.casefold()) == 1)}-{day}{suffix}"
        for unit, name in plain.items()
    }


def _plain(unit: str) -> str:
    """Keep an id that every disk takes, else its letters without marks."""
    if _SAFE.fullmatch(unit):
        return unit
    return re.sub(r"[^a-z0-9_]+", "-", fold(unit)).strip("-")[:60] or "don-vi"


def _distinct(unit: str, name: str, *, alone: bool) -> str:
    if alone and not _TOLD_APART.search(name):
        return name
    return f"{name}-x{sha256(unit.encode()).hexdigest()[:8]}"
