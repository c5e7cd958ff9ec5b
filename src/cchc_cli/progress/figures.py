"""Statistics of a period: values as typed, ratios computed, rules of balance."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.statistics import Statistic, StatisticRule


@dataclass(frozen=True, slots=True)
class Imbalance:
    """A rule that a period's figures break: its place, and both sums."""

    rule: int
    period: Period
    left: Decimal
    right: Decimal


def figure(record: Record, statistic: Statistic, period: Period) -> Decimal | None:
    """Give a statistic's value in a period; a ratio is in percent, None where it is unknown."""
    if statistic.ratio is None:
        return (statistic.values or {}).get(period)
    top, bottom = (_value(record, name, period) for name in statistic.ratio)
    return top * 100 / bottom if top is not None and bottom else None


def _value(record: Record, name: str, period: Period) -> Decimal | None:
    found = next((s for s in record.statistics if s.id == name), None)
    return None if found is None or found.ratio else (found.values or {}).get(period)


def imbalances(record: Record) -> Iterator[Imbalance]:
    """Find every rule and period that do not add up; unknown figures are not judged."""
    values = {s.id: s.values or {} for s in record.statistics}
    periods = sorted({p for known in values.values() for p in known}, key=str)
    for place, rule in enumerate(record.statistic_rules):
        for period in periods:
            sums = _sums(rule, values, period)
            if sums is not None and sums[0] != sums[1]:
                yield Imbalance(place, period, *sums)


def _sums(
    rule: StatisticRule, values: dict[str, dict[Period, Decimal]], period: Period
) -> tuple[Decimal, Decimal] | None:
    sides = []
    for names in (rule.left, rule.right):
        there = [values.get(name, {}).get(period) for name in names]
        if None in there:
            return None
        sides.append(sum((v for v in there if v is not None), Decimal(0)))
    return sides[0], sides[1]
