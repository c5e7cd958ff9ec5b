"""Statistics of a period: typed, summed from shorter periods, or computed from counts."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.scoring import Exact
from cchc_cli.model.statistics import AddRule, Statistic, StatisticRule
from cchc_cli.model.task_count import TaskCount
from cchc_cli.statistics.builtin import listed
from cchc_cli.statistics.duties import Duties
from cchc_cli.statistics.spans import tilings

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


def figure(record: Record, statistic: Statistic, period: Period) -> Exact | None:
    """Return a statistic's value in a period; None where it is unknown.

    A ratio is in percent and computed from its counts in that period, never from rates.
    """
    return Figures(record).of(statistic, period.first, period.last)


class Figures:
    """The statistics of a record over spans of time, each by its id, each computed once.

    What is computed from itself is unknown, and so is all that depends on it.
    """

    def __init__(self, record: Record, day: dt.date | None = None) -> None:
        """Take the statistics; duties are counted on a day, else on the last one of a span."""
        self.record = record
        self.day = day
        self.statistics = {statistic.id: statistic for statistic in listed(record)}
        self.lettered = _days_of_letters(record)
        self._counted: dict[dt.date, Duties] = {}
        self._values: dict[tuple[str, dt.date, dt.date], Exact | None] = {}
        self._ends: dict[tuple[str, dt.date, dt.date], set[dt.date] | None] = {}

    def value(self, name: str, first: dt.date, last: dt.date) -> Exact | None:
        """Return a statistic's value over a span; None where it is unknown."""
        key = (name, first, last)
        if key not in self._values:
            self._values[key] = None  # what a circle finds on its way back
            statistic = self.statistics.get(name)
            if statistic is not None:
                self._values[key] = self.of(statistic, first, last)
        return self._values[key]

    def of(self, statistic: Statistic, first: dt.date, last: dt.date) -> Exact | None:
        """Compute a ratio or a formula, else sum up what was typed."""

        def known(name: str) -> Fraction | None:
            found = self.value(name, first, last)
            return None if found is None else Fraction(found)

        if statistic.ratio is not None:
            top, bottom = (None if self._is_rate(name) else known(name) for name in statistic.ratio)
            return top * _HUNDRED / bottom if top is not None and bottom else None
        if statistic.formula is not None:
            return statistic.formula.value(known)
        typed = self.typed(statistic, first, last)
        if typed is None and statistic.tasks is not None:
            return self._count(statistic.tasks, self.day or last)
        return self._letters(statistic.id, first, last) if typed is None else typed

    def _letters(self, name: str, first: dt.date, last: dt.date) -> Decimal | None:
        """Count the letters of a span that name a statistic; None where no letter ever does."""
        days = self.lettered.get(name)
        if days is None:
            return None
        until = last if self.day is None else min(self.day, last)
        return Decimal(sum(first <= day <= until for day in days))

    def typed(self, statistic: Statistic, first: dt.date, last: dt.date) -> Exact | None:
        """Sum up what was typed, by the statistic's rule; None where it does not fill the span."""
        return combined(_with_absent(statistic), first, last, add_rule(statistic))

    def of_nothing(self, statistic: Statistic, first: dt.date, last: dt.date) -> bool:
        """Return whether a rate has nothing to be divided by: nothing arose."""
        if statistic.ratio is None:
            return False
        top, bottom = (self.value(name, first, last) for name in statistic.ratio)
        return top == bottom == 0 and bottom is not None

    def counted(self, name: str) -> Decimal | None:
        """Return what the duties of the record give for a statistic; None where they do not."""
        wanted = self.statistics[name].tasks
        return None if wanted is None or self.day is None else self._count(wanted, self.day)

    def _count(self, wanted: TaskCount, day: dt.date) -> Decimal:
        if day not in self._counted:
            self._counted[day] = Duties(self.record, day)
        return Decimal(self._counted[day].count(wanted))

    def _is_rate(self, name: str) -> bool:
        """Return whether a statistic is a rate; a rate of rates says nothing."""
        return name in self.statistics and self.statistics[name].ratio is not None

    def ends(self, name: str, first: dt.date, last: dt.date) -> set[dt.date] | None:
        """Return the days up to which a statistic is known from a first day on.

        None where it does not depend on figures at all.
        """
        key = (name, first, last)
        if key not in self._ends:
            self._ends[key] = set()  # what a circle finds on its way back
            self._ends[key] = self._computed_ends(name, first, last)
        return self._ends[key]

    def _computed_ends(self, name: str, first: dt.date, last: dt.date) -> set[dt.date] | None:
        statistic = self.statistics.get(name)
        if statistic is None:
            return set()
        if statistic.ratio is not None or statistic.formula is not None:
            return self.common_ends(_parts(statistic), first, last)
        if not statistic.values and (statistic.tasks is not None or name in self.lettered):
            return None
        alone = add_rule(statistic) == "none"
        found = tilings(_with_absent(statistic), first, last)
        return {end for end, tiling in found.items() if len(tiling) == 1 or not alone}

    def common_ends(
        self, names: Iterable[str], first: dt.date, last: dt.date
    ) -> set[dt.date] | None:
        """Return the days up to which all of some statistics are known."""
        every = [self.ends(name, first, last) for name in names]
        bound = [ends for ends in every if ends is not None]
        return set.intersection(*bound) if bound else None


def _days_of_letters(record: Record) -> dict[str, list[dt.date]]:
    """Return the days of the letters that each statistic counts; one without a day is not out."""
    days: dict[str, list[dt.date]] = {}
    for letter in record.letters:
        for name in letter.statistics:
            days.setdefault(name, []).extend([letter.date] if letter.date else [])
    return days


def _with_absent(statistic: Statistic) -> Values:
    """Return the values, with nothing for the periods in which nothing arose.

    Only what is added up: of a moment, nothing is no figure. Where nothing arose at all there is
    no value either, but the reason.
    """
    values = statistic.values or {}
    if not values or not statistic.absent or add_rule(statistic) not in {"sum", "any"}:
        return values
    return {**dict.fromkeys(statistic.absent, _ZERO), **values}


def circles(record: Record) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield statistics that are computed from themselves: the place, and the ids on the way."""
    parts = {s.id: _parts(s) for s in record.statistics}
    for place, statistic in enumerate(record.statistics):
        way = _way_back(statistic.id, parts)
        if way:
            yield place, way


def _parts(statistic: Statistic) -> tuple[str, ...]:
    return statistic.ratio or (statistic.formula.figures if statistic.formula else ())


def _way_back(name: str, parts: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the shortest way from a statistic to itself; nothing where there is none."""
    ways: list[tuple[str, ...]] = [(part,) for part in parts[name]]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        if way[-1] == name:
            return (name, *way)
        if way[-1] not in seen:
            seen.add(way[-1])
            ways += [(*way, part) for part in parts.get(way[-1], ())]
    return ()


Adding = AddRule | Literal["any"]
"""`any`: 1 where one of the parts has 1."""


def add_rule(statistic: Statistic) -> Adding:
    """Tell how a long period comes from short ones: as typed, else by what the figure says.

    Rates are never added: what 90 % and 80 % make of a half year depends on their counts. A
    figure of a moment, or since the year began, is that of the last part.
    """
    if statistic.add is not None:
        return statistic.add
    if statistic.kind == "flag":
        return "any"
    if statistic.kind in {"choice", "rate"} or statistic.ratio is not None or statistic.unit == "%":
        return "none"
    return "last" if statistic.sense in {"stock", "cumulative"} else "sum"


def combined(values: Values, first: dt.date, last: dt.date, rule: Adding) -> Decimal | None:
    """Combine the values of the periods that cover a span; None where there is a gap."""
    parts = tilings(values, first, last).get(last)
    if parts is None or (rule == "none" and len(parts) > 1):
        return None
    if rule in {"sum", "none"}:
        return sum((values[part] for part in parts), _ZERO)
    if rule == "any":
        return max(values[part] for part in parts)
    return values[parts[0 if rule == "first" else -1]]


def _typed(statistic: Statistic, period: Period) -> Decimal | None:
    """Return what was typed for a period, or what its shorter periods give."""
    return combined(statistic.values or {}, period.first, period.last, add_rule(statistic))


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
        known = [_typed(by_id[name], period) for name in names if name in by_id]
        if None in known or len(known) < len(names):
            return None
        sides.append(sum((v for v in known if v is not None), _ZERO))
    return sides[0], sides[1]


def sums_that_differ(record: Record) -> Iterator[SumDiffers]:
    """Find figures typed for a long period that its shorter periods contradict."""
    known = {statistic.id: statistic for statistic in listed(record)}
    for place, given in enumerate(record.statistics):
        statistic, values = known[given.id], given.values or {}
        for period, typed in values.items():
            shorter = {other: value for other, value in values.items() if other != period}
            summed = combined(shorter, period.first, period.last, add_rule(statistic))
            if summed is not None and summed != typed:
                yield SumDiffers(place, period, typed, summed=summed)
