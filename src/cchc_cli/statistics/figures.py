"""Statistics of a period: typed, summed from shorter periods, or computed from counts."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.statistics import AddRule, Statistic, StatisticRule
from cchc_cli.periods.calendar import within

_ZERO = Decimal(0)
_HUNDRED = 100
Values = Mapping[Period, Decimal]


class Imbalance(NamedTuple):
    """A rule that a period's figures break: its place, and both sums."""

    rule: int
    period: Period
    left: Decimal
    right: Decimal


class SumDiffers(NamedTuple):
    """A figure typed for a period that is not what its shorter periods add up to."""

    statistic: int
    period: Period
    typed: Decimal
    summed: Decimal


def figure(record: Record, statistic: Statistic, period: Period) -> Decimal | None:
    """Return a statistic's value in a period; None where it is unknown.

    A ratio is in percent and computed from its counts in that period, never from rates.
    """
    if statistic.ratio is None:
        return _value(statistic, period)
    top, bottom = (_count(record, name, period) for name in statistic.ratio)
    return top * _HUNDRED / bottom if top is not None and bottom else None


def _count(record: Record, name: str, period: Period) -> Decimal | None:
    found = next((s for s in record.statistics if s.id == name), None)
    return None if found is None or found.ratio else _value(found, period)


def _value(statistic: Statistic, period: Period) -> Decimal | None:
    """Return what was typed for a period, else what its shorter periods give."""
    values = statistic.values or {}
    if period in values:
        return values[period]
    return combined(values, period, add_rule(statistic))


def add_rule(statistic: Statistic) -> AddRule:
    """Tell how a long period comes from short ones: as typed, else counts are summed.

    Rates are never added: what 90 % and 80 % make of a half year depends on their counts.
    """
    if statistic.add is not None:
        return statistic.add
    return "none" if statistic.ratio is not None or statistic.unit == "%" else "sum"


def combined(values: Values, period: Period, rule: AddRule) -> Decimal | None:
    """Combine the values of shorter periods that tile a period; None where there is a gap."""
    parts = None if rule == "none" else _tiles(values, period)
    if parts is None:
        return None
    if rule == "sum":
        return sum((values[part] for part in parts), _ZERO)
    return values[parts[0 if rule == "first" else -1]]


def _tiles(values: Values, period: Period) -> list[Period] | None:
    """Find periods with values that cover a period without gap or overlap, the longest first."""
    inner = [p for p in values if p != period and p.span != "week" and within(p, period)]
    starting: dict[int, list[Period]] = {}
    for part in sorted(inner, key=lambda p: p.last, reverse=True):
        starting.setdefault(part.first.month, []).append(part)
    return _cover(starting, period.first.month, period.last.month)


def _cover(starting: Mapping[int, list[Period]], month: int, last: int) -> list[Period] | None:
    if month > last:
        return []
    for part in starting.get(month, ()):
        rest = _cover(starting, part.last.month + 1, last)
        if rest is not None:
            return [part, *rest]
    return None


def imbalances(record: Record) -> Iterator[Imbalance]:
    """Find every rule and period that do not add up; unknown figures are not judged."""
    by_id = {statistic.id: statistic for statistic in record.statistics}
    periods = sorted({p for s in record.statistics for p in s.values or {}}, key=str)
    for place, rule in enumerate(record.statistic_rules):
        for period in periods:
            sums = _sums(rule, by_id, period)
            if sums is not None and sums[0] != sums[1]:
                yield Imbalance(place, period, *sums)


def _sums(
    rule: StatisticRule, by_id: Mapping[str, Statistic], period: Period
) -> tuple[Decimal, Decimal] | None:
    sides = []
    for names in (rule.left, rule.right):
        known = [_value(by_id[name], period) for name in names if name in by_id]
        if None in known or len(known) < len(names):
            return None
        sides.append(sum((v for v in known if v is not None), _ZERO))
    return sides[0], sides[1]


def sums_that_differ(record: Record) -> Iterator[SumDiffers]:
    """Find figures typed for a long period that its shorter periods contradict."""
    for place, statistic in enumerate(record.statistics):
        values = statistic.values or {}
        for period, typed in values.items():
            summed = combined(values, period, add_rule(statistic))
            if summed is not None and summed != typed:
                yield SumDiffers(place, period, typed, summed=summed)
