"""Figures and documents within sentences: `[3:3.2.1]` is that statistic's value in the period."""

from typing import NamedTuple

from cchc_cli.amounts import number, rounded
from cchc_cli.documents.citing import cited
from cchc_cli.documents.report_findings import Findings
from cchc_cli.statistics.entries import NOTHING_AROSE
from cchc_cli.statistics.in_text import with_figures, with_letters

BLANK = "[…]"
"""What stands within a sentence for a figure that nobody gave."""


class Sentence(NamedTuple):
    """A sentence with its figures, and the ids of those that have no value."""

    text: str
    lacking: tuple[str, ...]


def filled(seen: Findings, text: str) -> Sentence:
    """Put the figures of the report's period, and the documents cited, into a text."""
    lacking = []

    def value(name: str) -> str:
        shown = _shown(seen, name)
        if shown is None:
            lacking.append(name)
        return shown or BLANK

    return Sentence(with_documents(seen, with_figures(text, value)), tuple(lacking))


def with_documents(seen: Findings, text: str) -> str:
    """Put the documents that a text cites into it."""
    return with_letters(text, lambda name: cited(seen.record, name) or BLANK)


def _shown(seen: Findings, name: str) -> str | None:
    entry = seen.entries.get(name)
    if entry is None:
        return None
    if entry.value is None and entry.absent == NOTHING_AROSE and entry.statistic.kind == "count":
        return "0"
    return None if entry.value is None else number(rounded(entry.value))
