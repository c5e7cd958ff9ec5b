"""A set of criteria as it is typed, and as the record has it."""

from collections.abc import Iterator, Mapping
from typing import Any

from cchc_cli.model.change import Typed
from cchc_cli.model.index import Index
from cchc_cli.scoring import kinds  # noqa: F401 - fills KINDS, which validation reads
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.workspace.reading.validation import validate

_ANY_YEAR = "2000"
"""Stands for a year that is not known, where a record cannot be without one."""


def criteria_in(areas: Typed) -> Iterator[dict[str, Typed]]:
    """Yield the criteria and parts of areas in order, to be changed in place."""
    for area in _mappings(areas):
        yield from _criteria(area.get("criteria"))


def _criteria(below: Typed) -> Iterator[dict[str, Typed]]:
    for keys in _mappings(below):
        yield keys
        yield from _criteria(keys.get("criteria"))


def _mappings(value: Typed) -> Iterator[dict[str, Typed]]:
    for item in value or ():
        assert isinstance(item, dict)
        yield item


def index_of(typed: Mapping[str, Typed]) -> Index | None:
    """Return what the record would hold; None where it does not take it."""
    plain: dict[str, Any] = {"version": "1", "indexes": [_known({"year": _ANY_YEAR, **typed})]}
    data, _ = validate(plain)
    return None if data is None else data.indexes[0]


def _known(value: Typed) -> Typed:
    """Leave out keys without a value: in a file they say "not known yet", here nothing."""
    if isinstance(value, Mapping):
        return {key: _known(item) for key, item in value.items() if item is not None}
    return value if value is None or isinstance(value, str) else [_known(item) for item in value]


def unsound(typed: Mapping[str, Typed]) -> dict[str, str]:
    """Return what cannot be right in ways of scoring, by the ids of their criteria."""
    index = index_of(typed)
    if index is None:
        return {}
    found = {}
    for _, criterion in criteria_of(index):
        if criterion.scoring is not None and criterion.max:
            for _, message in criterion.scoring.problems(criterion.max):
                found[criterion.id] = message
    return found
