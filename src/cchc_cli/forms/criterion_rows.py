"""Criteria as rows of a form: those that a unit leads and scores itself."""

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from cchc_cli.forms.layout import FormColumn, criterion_columns, own_key, own_name
from cchc_cli.forms.unit_form import FormRow, labels_text, number_text
from cchc_cli.model.index import Criterion, Index
from cchc_cli.model.result import Result
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.scoring.outcome import latest
from cchc_cli.scoring.words import rule_words

_CLAIM_KEYS = frozenset({"not_applicable", "date", "claimed", "explanation"})
_LABEL_KEYS = frozenset({"met", "reduced"})


class Led(NamedTuple):
    """A criterion that somebody scores, with its unit: that of its whole where it names none."""

    path: tuple[str | int, ...]
    criterion: Criterion
    department: str | None


def led_criteria(index: Index, at: tuple[str | int, ...] = ()) -> Iterator[Led]:
    """Yield the criteria that units score themselves: no wholes, none that waits for appraisal."""
    units: dict[tuple[str | int, ...], str | None] = {}
    for path, criterion in criteria_of(index, at):
        units[path] = criterion.department or units.get(path[:-2])
        if not criterion.criteria and criterion.self_assessed:
            yield Led(path, criterion, units[path])


def criterion_sheet(
    led: list[Criterion], day: dt.date, scores: Mapping[str, Decimal | None]
) -> tuple[tuple[FormColumn, ...], tuple[FormRow, ...]]:
    """Return the columns that the criteria of a unit need, and a row for each."""
    rows = tuple(_row(criterion, day, scores.get(criterion.id)) for criterion in led)
    keys = {key for row in rows for key in row.open}
    names = dict.fromkeys(name for c in led for name in own_names(c))
    return criterion_columns(keys, names), rows


def _row(criterion: Criterion, day: dt.date, score: Decimal | None) -> FormRow:
    said = {
        "name": criterion.name,
        "max": None if criterion.max is None else number_text(criterion.max),
        "scoring": _scoring_words(criterion),
        "requires": criterion.requires,
        "score": None if score is None else number_text(score),
    }
    known = {key: value for key, value in said.items() if value}
    return FormRow(
        criterion.id,
        "",
        {**known, **criterion_values(criterion, day)},
        open=open_keys(criterion),
        choices=options(criterion),
    )


def open_keys(criterion: Criterion) -> frozenset[str]:
    """Return what a unit may say of a criterion: what its kind of scoring takes, and its claim."""
    return _CLAIM_KEYS.union(result_keys(criterion))


def result_keys(criterion: Criterion) -> tuple[str, ...]:
    """Return the keys of a result of a criterion, in the order in which files have them."""
    takes = () if criterion.scoring is None else criterion.scoring.takes
    condition = ("condition_met",) if criterion.condition else ()
    reduced = ("reduced",) if criterion.reductions else ()
    return (*map(own_key, takes), *condition, *reduced, "not_applicable")


def own_names(criterion: Criterion) -> tuple[str, ...]:
    """Return the names of counts that a criterion gives itself."""
    takes = () if criterion.scoring is None else criterion.scoring.takes
    usual = type(criterion.scoring).RESULT if criterion.scoring is not None else ()
    return tuple(key for key in takes if key not in usual)


def criterion_values(criterion: Criterion, day: dt.date) -> dict[str, str]:
    """Return what the unit may change, as it stands on a day."""
    result = latest(criterion.results, day)
    values = {} if result is None else result_values(criterion, result)
    claimed = criterion.claimed
    if claimed is not None and (criterion.claimed_on is None or criterion.claimed_on <= day):
        values["claimed"] = number_text(claimed)
    if criterion.explanation:
        values["explanation"] = criterion.explanation
    return values


def result_values(criterion: Criterion, result: Result) -> dict[str, str]:
    """Return a result by the keys of its columns; its day is that of the next one, so left out."""
    named = result.counts or {}
    found = {k: named.get(own_name(k), getattr(result, k, None)) for k in result_keys(criterion)}
    if not result.reduced:  # said outright only where something was
        found.pop("reduced", None)
    if not result.not_applicable:
        found.pop("not_applicable", None)
    return {key: _text(key, value) for key, value in found.items() if value is not None}


def _text(key: str, value: Any) -> str:
    if key in _LABEL_KEYS:
        return labels_text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else number_text(Decimal(value))


def options(criterion: Criterion) -> dict[str, tuple[str, ...]]:
    """Return what may be chosen for a criterion, by key."""
    found = {
        "choice": tuple(getattr(criterion.scoring, "options", ())),
        "met": tuple(getattr(criterion.scoring, "items", ())),
        "reduced": tuple(criterion.reductions or ()),
    }
    return {key: labels for key, labels in found.items() if labels}


def _scoring_words(criterion: Criterion) -> str:
    """Say how it is scored, what must be met, and what takes points off."""
    words = [rule_words(criterion)]
    if criterion.condition:
        words.append(f"Điều kiện: {criterion.condition} (không bảo đảm: 0 điểm)")
    for label, loss in (criterion.reductions or {}).items():
        words.append(f"Trừ {number_text(loss.percent).replace('.', ',')}% số điểm: {label}")
    return "\n".join(word for word in words if word)
