"""What is known on a day beside typed results: figures, duties, references."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from cchc_cli.model.formula import Formula
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.record import Record
from cchc_cli.model.scoring import DutyCounts
from cchc_cli.model.task_count import Counted, TaskCount
from cchc_cli.progress.existence import notices_by_id
from cchc_cli.progress.occurrences import by_period
from cchc_cli.progress.pools import Pools
from cchc_cli.progress.states import TaskOnDay, tasks_on_day
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.scoring.measured import MeasuredKind
from cchc_cli.scoring.outcome import latest
from cchc_cli.scoring.window import window_of
from cchc_cli.statistics.figures import Figures
from cchc_cli.statistics.spans import whole_months


def measured_on(record: Record, index: Index, day: dt.date) -> Index:
    """Return an index whose criteria hold what was measured up to a day.

    References have their values, and what is computed from figures or duties stands as a
    result: whatever scores or explains a criterion need not know where it came from.
    """
    known = KnownOnDay(record, index, day)
    areas = tuple(_of_area(area, known) for area in index.areas)
    same = all(new is old for new, old in zip(areas, index.areas, strict=True))
    return index if same else replace(index, areas=areas)


def _of_area(area: Area, known: "KnownOnDay") -> Area:
    criteria = _of_all(area.criteria, known)
    return area if criteria is area.criteria else replace(area, criteria=criteria)


def _of_all(criteria: tuple[Criterion, ...], known: "KnownOnDay") -> tuple[Criterion, ...]:
    found = tuple(_of_one(criterion, known) for criterion in criteria)
    same = all(new is old for new, old in zip(found, criteria, strict=True))
    return criteria if same else found


def _of_one(criterion: Criterion, known: "KnownOnDay") -> Criterion:
    parts = _of_all(criterion.criteria, known)
    if parts is not criterion.criteria:
        criterion = replace(criterion, criteria=parts)
    if criterion.scoring is None:
        return criterion
    scoring = criterion.scoring.settled(known)
    typed = latest(criterion.results, known.day)
    result = scoring.measured(typed, known)
    if scoring is criterion.scoring and result is typed:
        return criterion
    results = criterion.results if result is typed else () if result is None else (result,)
    return replace(criterion, scoring=scoring, results=results)


class KnownOnDay:
    """Figures, duties and references of a record as they stood on a day."""

    def __init__(self, record: Record, index: Index, day: dt.date) -> None:
        """Take what it is asked about."""
        self.record = record
        self.index = index
        self.day = day
        self.first, self.last = window_of(index)
        self._duty_counts: dict[TaskCount, DutyCounts] = {}

    @cached_property
    def figures(self) -> Figures:
        """The statistics, taken up when first asked for."""
        return Figures(self.record)

    def values(self, formulas: Mapping[str, Formula]) -> dict[str, Fraction | None]:
        """Compute formulas up to one day, the latest on which all their figures are known.

        Why one day: a numerator of nine months over a denominator of six is no rate.
        """
        span = self.span(formulas)

        def known(name: str) -> Fraction | None:
            found = None if span is None else self.figures.value(name, *span)
            return None if found is None else Fraction(found)

        return {key: formula.value(known) for key, formula in formulas.items()}

    @property
    def days(self) -> tuple[dt.date, dt.date]:
        """The days of the window up to now, as whole months: figures are given by month."""
        return whole_months(self.first, min(self.day, self.last))

    def span(self, formulas: Mapping[str, Formula]) -> tuple[dt.date, dt.date] | None:
        """Return the days that the figures of formulas are of; None where one is not known."""
        first, last = self.days
        names = {name for formula in formulas.values() for name in formula.figures}
        ends = self.figures.common_ends(sorted(names), first, last)
        end = last if ends is None else max(ends, default=None)
        return None if end is None else (first, end)

    def reference(self, name: str) -> tuple[str, Decimal | None]:
        """Return a reference's name, and its latest value up to the day."""
        found = next((r for r in self.index.references if r.id == name), None)
        if found is None:
            return "", None
        past = [value for value in found.values if value.date <= self.day]
        newest = max(past, key=lambda value: value.date, default=None)
        return found.name, None if newest is None else newest.value

    def duties(self, wanted: TaskCount) -> DutyCounts:
        """Count duties whose deadline lies in the window, and those that are as asked for.

        After the window they count as they stood on its last day.
        """
        if wanted not in self._duty_counts:
            every = self._pools.of(wanted)
            some = sum(_counts(duty, wanted.count) for duty in every)
            self._duty_counts[wanted] = DutyCounts(some, len(every))
        return self._duty_counts[wanted]

    @cached_property
    def _pools(self) -> Pools:
        return Pools(notices_by_id(self.record.notices), self._due())

    def _due(self) -> Iterator[TaskOnDay]:
        day = min(self.day, self.last)
        exist = (d for d in tasks_on_day(self.record, day) if d.state != "not_begun")
        running = (
            duty
            for duty in exist
            if duty.state != "cancelled" and (duty.task.repeat is None or duty.occurrences)
        )
        for duty in by_period(running, day):
            if duty.due is not None and self.first <= duty.due <= self.last:
                yield duty


def _counts(duty: TaskOnDay, counted: Counted) -> bool:
    """Return whether a duty is one of those asked for; evidence is asked for by its own word."""
    done = duty.completed is not None or duty.state in {"done", "done_late", "awaiting_evidence"}
    late = duty.completed is not None and duty.due is not None and duty.completed > duty.due
    answers: dict[Counted, bool] = {
        "all": True,
        "done": done,
        "on_time": done and not late,
        "late": done and late,
        "overdue": not done and duty.state == "overdue",
        "with_evidence": done and bool(duty.evidence),
    }
    return answers[counted]


def left_out(record: Record, index: Index, day: dt.date) -> Iterator[tuple[str, dt.date]]:
    """Yield statistics with figures that lie after a gap, and where the first of those begins."""
    known = KnownOnDay(record, index, day)
    first, last = known.days
    kinds = (c.scoring for _, c in criteria_of(index) if isinstance(c.scoring, MeasuredKind))
    formulas = [formula for kind in kinds for formula in kind.formulas.values()]
    for name in sorted({name for formula in formulas for name in formula.figures}):
        statistic = known.figures.statistics.get(name)
        reached = max(known.figures.ends(name, first, last) or (), default=first - _DAY)
        typed = () if statistic is None else statistic.values or ()
        late = [p.first for p in typed if reached < p.first and p.last <= last]
        if late:
            yield name, min(late)


_DAY = dt.timedelta(1)
