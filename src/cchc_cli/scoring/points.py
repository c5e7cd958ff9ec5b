"""Points of one criterion by one result: the six kinds, in exact decimals.

Boundaries count as the official wording has them: "từ 80%" includes 80.
"""

from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from cchc_cli.model.index import Result
from cchc_cli.model.scoring import (
    HUNDRED,
    ZERO,
    Choice,
    Deduction,
    External,
    Levels,
    Ratio,
    Scoring,
)

Excluded = Literal["excluded"]
EXCLUDED: Excluded = "excluded"
_CENT = Decimal("0.01")


def points_of(scoring: Scoring, most: Decimal, result: Result) -> Decimal | Excluded | None:
    """Score a result; None when it does not say what its kind needs, excluded when it is out."""
    if isinstance(scoring, Choice):
        given = scoring.options.get(result.choice or "")
        return None if given is None else min(given, most)
    if isinstance(scoring, Levels):
        return None if result.value is None else min(_level(scoring, result.value), most)
    if isinstance(scoring, Ratio):
        return _of_ratio(scoring, most, result)
    if isinstance(scoring, Deduction):
        return None if result.count is None else max(most - scoring.per * result.count, ZERO)
    return _external(scoring, most, result)


def _level(scoring: Levels, value: Decimal) -> Decimal:
    """Give the points of the highest step reached; below the lowest, nothing."""
    reached = [step for step in scoring.steps if step.from_ <= value]
    return max(reached, key=lambda step: step.from_).points if reached else ZERO


def rate_of(result: Result) -> Decimal | None:
    """Give a result's rate in percent; None without data or with nothing to divide by."""
    if result.percent is not None:
        return result.percent
    if result.numerator is None or not result.denominator:
        return None
    return result.numerator * HUNDRED / result.denominator


def _of_ratio(scoring: Ratio, most: Decimal, result: Result) -> Decimal | Excluded | None:
    rate = rate_of(result)
    if rate is None:
        nothing_arose = result.denominator is not None and not result.denominator
        return _of_nothing(scoring, most) if nothing_arose else None
    if rate >= scoring.target:
        return most if rate >= scoring.floor else ZERO
    return ZERO if rate < scoring.floor else rate * most / scoring.target


def _of_nothing(scoring: Ratio, most: Decimal) -> Decimal | Excluded | None:
    """Score a denominator of 0 ("không phát sinh"): the set of criteria says how, or nobody."""
    if scoring.empty == "full":
        return most
    if scoring.empty == "zero":
        return ZERO
    return EXCLUDED if scoring.empty == "exclude" else None


def _external(_scoring: External, most: Decimal, result: Result) -> Decimal | None:
    if result.points is not None:
        return min(result.points, most)
    return None if result.percent is None else result.percent * most / HUNDRED


def rounded(points: Decimal) -> Decimal:
    """Round to 2 places, half a unit up, as sums on paper do with each criterion."""
    return points.quantize(_CENT, ROUND_HALF_UP)
