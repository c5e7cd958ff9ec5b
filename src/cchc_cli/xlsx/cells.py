"""What the value of a cell in a sheet's XML means, and as what people see it."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cchc_cli.xlsx.number_formats import Shown
from cchc_cli.xlsx.numbers import day_of, number_of
from cchc_cli.xlsx.texts import as_typed
from cchc_cli.xlsx.workbook import EMPTY, Cell

_ISO_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T.*)?")
_INDEX = re.compile(r"\s*([0-9]{1,9})\s*")
_BOOLEANS = {"1": True, "true": True, "0": False, "false": False}


class Shared(NamedTuple):
    """What the cells of all sheets of a workbook lean on."""

    texts: Sequence[str] = ()
    shown: Mapping[str, Shown] = {}
    """What a style makes of a number, by the style's number."""
    since_1904: bool = False
    """Days are counted from 1904, as old programs for the Macintosh did."""
    text_cells: Sequence[Cell] = ()
    """A cell for each text, made once for all sheets."""


def cell_of(kind: str, text: str, style: str, shared: Shared) -> Cell:
    """Read a value as its kind says (ISO/IEC 29500-1, 18.18.11).

    Raises ValueError for what a kind cannot hold.
    """
    match kind:
        case "n":
            return _of_number(text, style, shared)
        case "s":
            return text_cell(_shared_text(text, shared.texts))
        case "str" | "inlineStr":
            return text_cell(as_typed(text))
        case "b" if text.strip() in _BOOLEANS:
            return Cell(_BOOLEANS[text.strip()], "bool")
        case "e":
            return Cell(as_typed(text), "error")
        case "d":
            return _of_iso_day(text)
    raise ValueError(kind)


def text_cell(text: str) -> Cell:
    """Return a cell of text; an empty one for none."""
    return Cell(text, "text") if text else EMPTY


def _shared_text(index: str, texts: Sequence[str]) -> str:
    found = _INDEX.fullmatch(index)
    if found is None or int(found[1]) >= len(texts):
        raise ValueError(index)
    return texts[int(found[1])]


def _of_number(text: str, style: str, shared: Shared) -> Cell:
    number = number_of(text)
    if number is None:
        raise ValueError(text)
    # A style that the file lacks is none, as Excel takes it.
    shown = shared.shown.get(style)
    day = day_of(number, since_1904=shared.since_1904) if shown == "day" else None
    if day is not None:
        return Cell(day, "day")
    return Cell(number, "number", shown == "percent")


def _of_iso_day(text: str) -> Cell:
    """Read a day of a Strict workbook; what is none, a time of day too, stays as it is written."""
    found = _ISO_DAY.fullmatch(text.strip())
    try:
        return Cell(dt.date.fromisoformat(found[1] if found else ""), "day")
    except ValueError:
        return text_cell(as_typed(text))
