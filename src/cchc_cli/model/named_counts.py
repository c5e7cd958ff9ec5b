"""Counts of a result under names that its way of scoring gives (`on_time: 43`).

The files write them beside the other keys of the result. Here they are gathered into one key,
so that validation still knows every other key, and a misspelt one is still told.
"""

from collections.abc import Mapping

from cchc_cli.model.config import Before
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.result import NAMED
from cchc_cli.model.scoring import KINDS


def _gathered(criterion: object) -> object:
    """Gather the named counts of a criterion's results, as they were typed."""
    names = _names(criterion)
    if not names or not isinstance(criterion, Mapping):
        return criterion
    results = criterion.get("results")
    if not isinstance(results, list):
        return criterion
    return {**criterion, "results": [_of_one(result, names) for result in results]}


def _names(criterion: object) -> frozenset[str]:
    scoring = criterion.get("scoring") if isinstance(criterion, Mapping) else None
    kind = KINDS.get(str(scoring.get("kind"))) if isinstance(scoring, Mapping) else None
    return kind.names_in(scoring) if kind is not None and isinstance(scoring, Mapping) else _NONE


_NONE: frozenset[str] = frozenset()


def _of_one(result: object, names: frozenset[str]) -> object:
    if not isinstance(result, Mapping) or names.isdisjoint(result):
        return result
    own = {key: value for key, value in result.items() if key in names}
    return {**{key: value for key, value in result.items() if key not in names}, NAMED: own}


def names_at(whole: object, path: Path) -> frozenset[str]:
    """Return the names of counts that may stand where a key of a result does."""
    criterion, result_key = whole, path[-3:-2]
    if result_key != ("results",):
        return _NONE
    for step in path[:-3]:
        if isinstance(criterion, Mapping):
            criterion = criterion.get(str(step))
        elif isinstance(criterion, list) and isinstance(step, int) and step < len(criterion):
            criterion = criterion[step]
    return _names(criterion)


GATHERED = Before(_gathered)
"""Gathers before a criterion is validated."""
