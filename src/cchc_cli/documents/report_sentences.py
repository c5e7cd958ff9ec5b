"""Figures within sentences: `[3:3.2.1]` is that statistic's value in the report's period."""

from typing import NamedTuple

from cchc_cli.amounts import number, rounded
from cchc_cli.documents.report_findings import Findings
from cchc_cli.statistics.entries import NOTHING_AROSE
from cchc_cli.statistics.in_text import with_figures

BLANK = "[…]"
"""What stands within a sentence for a figure that nobody gave."""


class Sentence(NamedTuple):
    """A sentence with its figures, and the ids of those that have no value."""

    text: str
    lacking: tuple[str, ...]


def filled(seen: Findings, text: str) -> Sentence:
    """Put the figures of the report's period into a text."""
    lacking = []

    def value(name: str) -> str:
        shown = _shown(seen, name)
        if shown is None:
            lacking.append(name)
        return shown or BLANK

    return Sentence(with_figures(text, value), tuple(lacking))


def _shown(seen: Findings, name: str) -> str | None:
    entry = seen.entries.get(name)
    if entry is None:
        return None
    if entry.value is None and entry.absent == NOTHING_AROSE and entry.statistic.kind == "count":
        return "0"
    return None if entry.value is None else number(rounded(entry.value))
