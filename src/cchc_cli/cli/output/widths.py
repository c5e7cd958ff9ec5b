"""Columns of a terminal: how many a text takes, and a text made to fit."""

import os
import re
import sys
import unicodedata
from functools import cache
from typing import Any

_WIDE = (
    "[\u0300-\u036f\u0483-\u0489\u1100-\u115f\u200b-\u200f\u20d0-\u20ff\u2329\u232a"
    "\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe00-\ufe6f\uff00-\uff60\uffe0-\uffe6"
    "\U0001f000-\U0003fffd]"
)

_NARROWEST = 12
_WIDEST = 1000  # wider than any screen, and still little for a table to fill with spaces
_USUAL = 80


def terminal_width(stream: Any = None) -> int:
    """Return the width of a stream's terminal (standard output's), or what COLUMNS says.

    Why within bounds: scripts set COLUMNS to 1 or to a million, for no lines to be broken; Rich
    fills each line. Why of the stream: messages may stand on a terminal while rows go to a file.
    """
    columns = os.environ.get("COLUMNS", "")
    width = int(columns) if columns.isdecimal() else 0
    return min(max(width or _measured(stream or sys.stdout), _NARROWEST), _WIDEST)


def _measured(stream: Any) -> int:
    try:
        return os.get_terminal_size(stream.fileno()).columns or _USUAL
    except (OSError, ValueError):  # no terminal, no file at all, or one that is closed
        return _USUAL


_NARROW = re.compile("(?:[\0-\u02ff\u1e00-\u1eff]++|[\u2010-\u2027]++)*+")
"""Vietnamese and its quotes and dashes; in sets of two ranges, which are compiled in no time."""


@cache
def _wide() -> re.Pattern[str]:
    """Return the pattern: to compile it takes as long as Python takes to start."""
    return re.compile(_WIDE)


def display_width(text: str) -> int:
    """Count the columns that a text takes on a terminal."""
    if text.isascii() or _NARROW.fullmatch(text) or not _wide().search(text):
        return len(text)
    return sum(_letter_width(c) for c in text)


def _letter_width(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in {"Mn", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def shortened(text: str, width: int) -> str:
    """Cut a text at a word so that it fits, with `…` for the rest."""
    if display_width(text) <= width:
        return text
    kept = _fitting(text, width - 1)
    head = text[:kept]
    if not text[kept : kept + 1].isspace() and " " in head:
        whole = head[: head.rindex(" ")]
        head = whole if len(whole) * 2 >= kept else head
    return head.rstrip(" ,;:.-") + "…"


def cut(text: str, width: int) -> str:
    """Cut a text where it no longer fits, with `…` for the rest: a file's name is one long word."""
    return text if display_width(text) <= width else f"{text[: _fitting(text, width - 1)]}…"


def _fitting(text: str, width: int) -> int:
    """Count the letters from the start on that fit."""
    kept = 0
    for letter in text:
        width -= _letter_width(letter)
        if width < 0:
            break
        kept += 1
    return kept


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Shorten or fill a text to just this width."""
    missing = width - display_width(text)
    if missing < 0:
        text = shortened(text, width)
        missing = width - display_width(text)
    return " " * missing + text if right else text + " " * missing
