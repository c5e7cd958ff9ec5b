"""A report that begins with the words of the one before: nine in ten are the same."""

from collections.abc import Mapping

from cchc_cli.edits.new_year import typed
from cchc_cli.model.change import Typed
from cchc_cli.model.report import REVIEW, Report

_KEPT = ("basis", "closing", "addressee", "recipients", "signer")


def carried(report: Report) -> dict[str, Typed]:
    """Return what a new report takes over; each paragraph is marked until a person has read it."""
    kept = {key: typed(getattr(report, key)) for key in _KEPT}
    narrative = typed(report.narrative)
    if isinstance(narrative, Mapping):
        kept["narrative"] = _marked({k: v for k, v in narrative.items() if k != "replace"})
    return kept


def _marked(value: Typed) -> Typed:
    if isinstance(value, str):
        return f"{REVIEW} {value.removeprefix(REVIEW).lstrip()}"
    if isinstance(value, Mapping):
        return {key: _marked(item) for key, item in value.items()}
    return value if value is None else [_marked(item) for item in value]
