"""What one criterion without parts brings on a day: its result, its appraisal, in points."""

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from cchc_cli.amounts import rounded
from cchc_cli.model.index import Criterion
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import ZERO, EmptyRule, Exact
from cchc_cli.model.worth import PercentOfMax


def reached(criterion: Criterion, result: Result) -> Exact | Literal["excluded"] | None:
    """Return what a result is worth before rounding; reductions take off what was reached."""
    scoring, maximum = criterion.scoring, criterion.max
    if scoring is None or not maximum:
        return None
    if result.condition_met is False:
        return ZERO
    if scoring.nothing_arose(result):
        return _of_nothing(criterion.empty or scoring.empty, maximum)
    points = scoring.points(maximum, result)
    if points is None or not result.reduced:
        return points
    lost = sum((Fraction(loss.percent) for loss in losses_of(criterion, result)), Fraction(0))
    return Fraction(points) * (1 - min(lost / 100, Fraction(1)))


def losses_of(criterion: Criterion, result: Result) -> list[PercentOfMax]:
    """Return what a result loses for each thing that was wrong (trường hợp bị trừ)."""
    known = criterion.reductions or {}
    return [known[label] for label in result.reduced if label in known]


def _of_nothing(rule: EmptyRule | None, maximum: Decimal) -> Exact | Literal["excluded"] | None:
    """Score what did not arise: the set of criteria says how, or nobody."""
    if rule == "full":
        return maximum
    if rule == "zero":
        return ZERO
    return "excluded" if rule == "exclude" else None


def appraised_on(criterion: Criterion, day: dt.date) -> Decimal | None:
    """Return the points of the latest appraisal up to a day; of one day the higher round."""
    if not criterion.appraisals:
        return since(criterion.appraised, criterion.appraised_on, day, criterion.decimals)
    given = [appraisal for appraisal in criterion.appraisals if appraisal.date <= day]
    last = max(given, key=lambda appraisal: (appraisal.date, appraisal.round or 0), default=None)
    return None if last is None else rounded(last.score, criterion.decimals)


def past_results(results: Iterable[Result], day: dt.date) -> list[Result]:
    """Return the results up to a day; one without a date counts on every day."""
    return [r for r in results if r.date is None or r.date <= day]


def latest(results: Iterable[Result], day: dt.date) -> Result | None:
    """Return the newest result up to a day; one without a date is older than any."""
    return max(
        reversed(past_results(results, day)), key=lambda r: r.date or dt.date.min, default=None
    )


def since(points: Decimal | None, on: dt.date | None, day: dt.date, places: int) -> Decimal | None:
    """Return points that somebody gave, from their day on."""
    return rounded(points, places) if points is not None and (on is None or on <= day) else None
