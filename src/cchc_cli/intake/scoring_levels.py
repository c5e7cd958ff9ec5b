"""Clauses whose conditions are numbers, as steps: from 95 %, from 80 %, else nothing."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from cchc_cli.intake.scoring_clauses import Clause, shown
from cchc_cli.intake.scoring_ranges import Range, is_none, range_of
from cchc_cli.model.change import Typed

_QUALITIES = ("kịp thời", "đúng hạn", "đúng quy định", "đúng tiến độ", "trễ hạn", "quá hạn")


_NONE_AT_ALL = Range(Decimal(0), True, Decimal(0), True, percent=False, exact=True)


class Levels(NamedTuple):
    """Steps as the record has them, and what to look at."""

    scoring: dict[str, Typed]
    rates: bool
    doubts: tuple[str, ...]


class _Step(NamedTuple):
    clause: Clause
    range: Range
    points: Decimal


def levels_of(clauses: Sequence[Clause], maximum: Decimal) -> Levels | None:
    """Return the steps; None where a clause that brings points names no number of its own."""
    counted = any(_is_count(clause) for clause in clauses)
    steps: list[_Step] = []
    zero: list[Range] = []
    for clause in clauses:
        found, points = range_of(clause.label), clause.points(maximum)
        if found is None and points and counted and is_none(clause.label):
            found = _NONE_AT_ALL
        if points == 0:
            zero += [found] if found is not None and not is_none(clause.label) else []
        elif found is None or clause.more:
            return None
        else:
            steps.append(_Step(clause, found, points))
    if not steps or (len(clauses) == 1 and steps[0].range.exact and not steps[0].range.percent):
        return None
    falls = _falls(steps, zero)
    made = list(_down(steps) if falls else _up(steps))
    if any(step is None for step in made):
        return None
    # A case of its own may say the same step once more: "đã đạt trước đó cũng được 5 điểm".
    typed: list[Typed] = []
    typed += [step for at, step in enumerate(made) if step not in made[:at]]
    scoring: dict[str, Typed] = {"kind": "levels", "steps": typed}
    if falls:
        scoring["direction"] = "down"
    rates = any(step.range.percent for step in steps)
    return Levels(scoring, rates, tuple(_doubts(steps, zero, falls=falls)))


def _is_count(clause: Clause) -> bool:
    found = range_of(clause.label)
    return found is not None and not found.percent


def _falls(steps: Sequence[_Step], zero: Sequence[Range]) -> bool:
    """Tell whether small is good: the better step lies lower, or what lies above brings none."""
    ordered = sorted(steps, key=lambda step: -step.points)
    best = ordered[0].range
    if len(ordered) > 1:
        return _middle(best) < _middle(ordered[-1].range)
    return best.low is None and any(found.low is not None for found in zero)


def _middle(found: Range) -> Decimal:
    if found.low is None:
        return (found.high or Decimal(0)) - 1
    return found.low + 1 if found.high is None else (found.low + found.high) / 2


def _up(steps: Sequence[_Step]) -> Iterator[dict[str, Typed] | None]:
    for step in sorted(steps, key=lambda s: -_middle(s.range)):
        low = step.range.low
        key = "from" if step.range.low_in or low is None else "above"
        yield {key: shown(low or Decimal(0)), "points": shown(step.points)}


def _down(steps: Sequence[_Step]) -> Iterator[dict[str, Typed] | None]:
    """Yield steps by their upper edges; one that is left out fits whole numbers alone."""
    for step in sorted(steps, key=lambda s: _middle(s.range)):
        high = step.range.high
        if high is None or (not step.range.high_in and step.range.percent):
            yield None
            continue
        yield {"to": shown(high if step.range.high_in else high - 1), "points": shown(step.points)}


def _doubts(steps: Sequence[_Step], zero: Sequence[Range], *, falls: bool) -> Iterator[str]:
    ranges = sorted((s.range for s in steps), key=_middle)
    for lower, upper in pairwise(ranges):
        if lower.high is None or upper.low is None or lower.exact or upper.exact:
            continue
        if lower.high > upper.low or (lower.high == upper.low and lower.high_in and upper.low_in):
            yield f"hai mức cùng có {shown(upper.low)}"
        elif lower.high < upper.low and upper.percent:
            yield f"từ {shown(lower.high)} đến {shown(upper.low)} không thuộc mức nào"
    lowest = ranges[0]
    for found in zero:
        if (
            not falls
            and found.high is not None
            and lowest.low is not None
            and found.high < lowest.low
            and lowest.percent
        ):
            yield f"từ {shown(found.high)} đến {shown(lowest.low)} không thuộc mức nào"
    qualities = {
        tuple(q for q in _QUALITIES if re.search(q, s.clause.label.casefold())) for s in steps
    }
    if len(qualities) > 1:
        yield "các mức khác nhau cả ngoài con số (như kịp thời, đúng hạn)"
