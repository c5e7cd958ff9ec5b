"""What recording a result (kết quả), a claim or an appraisal changes in the record."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from typing import get_args, get_type_hints

from cchc_cli.errors import UsageError
from cchc_cli.model.change import AddItem, Change, SetValue
from cchc_cli.model.config import Reading
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.index import Criterion
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import Points


def recorded(
    criterion: Criterion,
    at: Path,
    result: Mapping[str, str],
    judged: Mapping[str, str],
    day: dt.date,
    *,
    named: dt.date | None,
) -> Iterator[Change]:
    """Yield the changes; none for what stands there already.

    The day of a claim or an appraisal is written only when the user named one.
    Raises UsageError for a criterion with parts.
    """
    if criterion.criteria:
        parts = ", ".join(part.id for part in criterion.criteria)
        raise UsageError(f"Tiêu chí {criterion.id} có các phần; ghi ở từng phần: {parts}")
    if result:
        yield from _result(criterion, at, result, day=day)
    for key, points in judged.items():
        if str(getattr(criterion, key)) != points:
            yield SetValue((*at, key), points)
        since = getattr(criterion, f"{key}_on")
        if named is not None and since != named:
            yield SetValue((*at, f"{key}_on"), named.isoformat())


def reading_of(key: str) -> Callable[[str], object]:
    """Return how the files read a key of a result, or the points that people give."""
    kind = get_type_hints(Result, include_extras=True).get(key, Points)
    notes = [note for arm in (kind, *get_args(kind)) for note in getattr(arm, "__metadata__", ())]
    return next((note.parse for note in notes if isinstance(note, Reading)), str)


def _result(
    criterion: Criterion, at: Path, result: Mapping[str, str], day: dt.date
) -> Iterator[Change]:
    """Add a result; one of the same day is corrected instead."""
    for i, recorded in enumerate(criterion.results):
        if recorded.date == day:
            yield from _corrected(recorded, (*at, "results", i), result)
            return
    yield AddItem((*at, "results"), {"date": day.isoformat(), **result})


def _corrected(recorded: Result, at: Path, result: Mapping[str, str]) -> Iterator[Change]:
    for key in (field.name for field in fields(recorded) if field.name != "date"):
        old, new = getattr(recorded, key), result.get(key)
        if new is None and old is not None:
            yield SetValue((*at, key), None)
        elif new is not None and str(old) != new:
            yield SetValue((*at, key), new)
