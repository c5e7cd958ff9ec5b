"""Splices of a text: what goes and what comes, many at once, and what they move."""

from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple


class Splice(NamedTuple):
    """Replace the characters from `start` to `end`."""

    start: int
    end: int
    text: str


def spliced(text: str, edits: Iterable[Splice]) -> str:
    """Return a text with splices made; they do not overlap."""
    pieces, at = [], 0
    for edit in sorted(edits):
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join((*pieces, text[at:]))


def shifted(starts: list[int], edits: list[Splice]) -> list[int]:
    """Return starts, in order, as they are after splices, in order."""
    ends = [edit.end for edit in edits]
    grown = [0, *accumulate(len(edit.text) - (edit.end - edit.start) for edit in edits)]
    moved, passed = [], 0
    for start in starts:
        while passed < len(edits) and edits[passed].start < start and ends[passed] <= start:
            passed += 1
        moved.append(start + grown[passed])
    return moved
