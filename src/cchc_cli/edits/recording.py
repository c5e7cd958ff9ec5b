"""What recording a result (kết quả), a claim or an appraisal changes in the record."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from typing import NamedTuple, get_args, get_type_hints

from cchc_cli.errors import UsageError
from cchc_cli.model.change import AddItem, Change, RemoveItem, SetValue, Typed
from cchc_cli.model.config import Reading
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.index import Criterion
from cchc_cli.model.plain import plain
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import Points
from cchc_cli.suggestions import pick
from cchc_cli.text import fitting


class Recorded(NamedTuple):
    """What is to be recorded of a criterion; what is not named stays as it is."""

    result: Mapping[str, Typed] = {}
    judged: Mapping[str, str] = {}
    """`claimed`, `appraised`."""
    appraisal: Mapping[str, str] = {}
    """What is known of the appraisal beside its points: by whom, which round, a note."""
    explanation: str | None = None


def recorded(
    criterion: Criterion, at: Path, wanted: Recorded, day: dt.date, *, named: dt.date | None
) -> Iterator[Change]:
    """Yield the changes; none for what stands there already.

    The day of a claim or an appraisal is written only when the user named one.
    Raises UsageError for what the criterion does not take.
    """
    _refuse(criterion, wanted)
    result = _labels_as_recorded(criterion, _counts_as_recorded(criterion, wanted.result))
    wanted = wanted._replace(result=result)
    if wanted.result:
        yield from _result(criterion, at, wanted.result, day=day)
    judged = dict(wanted.judged)
    if "appraised" in judged and (wanted.appraisal or criterion.appraisals):
        score = {"score": judged.pop("appraised")}
        yield AddItem((*at, "appraisals"), {"date": day.isoformat(), **score, **wanted.appraisal})
    for key, points in judged.items():
        if not _says(getattr(criterion, key), key, points):
            yield SetValue((*at, key), points)
        since = getattr(criterion, f"{key}_on")
        if named is not None and since != named:
            yield SetValue((*at, f"{key}_on"), named.isoformat())
    if wanted.explanation is not None and wanted.explanation != criterion.explanation:
        yield SetValue((*at, "explanation"), wanted.explanation)


def _labels_as_recorded(criterion: Criterion, result: Mapping[str, Typed]) -> dict[str, Typed]:
    """Write labels as the criterion does; one that it lacks stays as typed, for checks to tell."""
    own = () if criterion.scoring is None else criterion.scoring.labels
    labels = {"choice": own, "met": own, "reduced": tuple(criterion.reductions or ())}
    return {
        key: _label(value, labels[key]) if key in labels else value for key, value in result.items()
    }


def _label(typed: Typed, labels: Sequence[str]) -> Typed:
    if isinstance(typed, list):
        return [_label(each, labels) for each in typed]
    found = fitting(str(typed), [(each, each) for each in labels])
    return found[0] if len(found) == 1 else typed


def _refuse(criterion: Criterion, wanted: Recorded) -> None:
    left_out = "not_applicable" in wanted.result and not wanted.judged
    if criterion.criteria and not left_out:
        parts = ", ".join(part.id for part in criterion.criteria)
        raise UsageError(
            f"Tiêu chí {criterion.id} có các phần; ghi ở từng phần: {parts}\n"
            "Cả tiêu chí không áp dụng thì dùng --not-applicable."
        )
    if "claimed" in wanted.judged and not criterion.self_assessed:
        raise UsageError(f"Tiêu chí {criterion.id} đơn vị không tự chấm, nên không ghi --claimed.")


_RESULT_KEYS = {field.name for field in fields(Result)}


def _counts_as_recorded(criterion: Criterion, result: Mapping[str, Typed]) -> dict[str, Typed]:
    """Write the names of counts as the criterion does; raises UsageError for other names."""
    takes = () if criterion.scoring is None else criterion.scoring.takes
    names = [key for key in takes if key not in _RESULT_KEYS]
    if not names and not _RESULT_KEYS.issuperset(result):
        raise UsageError(f"Tiêu chí {criterion.id} không có số lượng theo tên riêng (--part).")
    return {
        key if key in _RESULT_KEYS else pick(key, names, "--part"): value
        for key, value in result.items()
    }


def type_of(key: str) -> object:
    """Return the type of a key of a result, or of the points that people give; None for a text."""
    kind = get_type_hints(Result, include_extras=True).get(key, Points)
    return next((arm for arm in (kind, *get_args(kind)) if _is_read(arm)), None)


def _is_read(kind: object) -> bool:
    return any(isinstance(note, Reading) for note in getattr(kind, "__metadata__", ()))


def _result(
    criterion: Criterion, at: Path, result: Mapping[str, Typed], day: dt.date
) -> Iterator[Change]:
    """Add a result; one of the same day is corrected instead."""
    for i, earlier in enumerate(criterion.results):
        if earlier.date == day:
            yield from _corrected(earlier, (*at, "results", i), result)
            return
    yield AddItem((*at, "results"), {"date": day.isoformat(), **result})


def _corrected(earlier: Result, at: Path, result: Mapping[str, Typed]) -> Iterator[Change]:
    """Change the keys that differ; one with lists or counts of its own is written anew."""
    old = plain(earlier)
    assert isinstance(old, dict)
    own_names = set(old).union(result) - _RESULT_KEYS
    lists = any(isinstance(value, list) for value in (*old.values(), *result.values()))
    if lists or own_names:
        if {key: value for key, value in old.items() if key != "date"} != dict(result):
            yield RemoveItem(at)
            yield AddItem(at[:-1], {"date": str(old["date"]), **result})
        return
    for key in (field.name for field in fields(earlier) if field.name != "date"):
        was, new = getattr(earlier, key), result.get(key)
        if new is None and key in old:
            yield SetValue((*at, key), None)
        elif isinstance(new, str) and not _says(was, key, new):
            yield SetValue((*at, key), new)


def _says(was: object, key: str, typed: str) -> bool:
    """Tell whether a field has the value that was typed: 2.00 is 2, a label only itself."""
    reading = next(iter(getattr(type_of(key), "__metadata__", ())), None)
    return was is not None and was == (
        reading.read(typed) if isinstance(reading, Reading) else typed
    )
