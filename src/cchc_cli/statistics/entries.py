"""A statistic in a period, as a table shows it: its value, where that is from, or why none."""

import datetime as dt
from collections.abc import Iterator
from typing import Literal, NamedTuple

from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.scoring import Exact
from cchc_cli.model.statistics import Statistic
from cchc_cli.statistics.figures import Figures, add_rule
from cchc_cli.statistics.spans import tilings

Source = Literal["typed", "sum", "ratio", "formula", "tasks", "letters"]
NOTHING_AROSE = "Không phát sinh"


class Entry(NamedTuple):
    """A statistic's value in a period; None with `absent` where there is none to give."""

    statistic: Statistic
    value: Exact | None
    source: Source | None
    absent: str | None = None
    note: str | None = None
    as_of: dt.date | None = None
    """The day that the figure reaches, where it is not the report's."""

    @property
    def lacking(self) -> bool:
        """Whether somebody has still to give it."""
        return self.statistic.kind != "head" and self.value is None and self.absent is None

    @property
    def to_give(self) -> bool:
        """Whether it is a figure that somebody types; rates follow from their counts."""
        return self.lacking and self.statistic.ratio is None and self.statistic.formula is None


def entries(record: Record, period: Period, day: dt.date | None = None) -> Iterator[Entry]:
    """Yield every statistic in a period; duties are counted on a day, else on its last one."""
    figures = Figures(record, day)
    for statistic in figures.statistics.values():
        yield entry_of(figures, statistic, period)


def entry_of(figures: Figures, statistic: Statistic, period: Period) -> Entry:
    """Return one statistic in a period."""
    absent = (statistic.absent or {}).get(period)
    value = None
    if absent is None and statistic.kind != "head":
        value = figures.of(statistic, period.first, period.last)
        if value is None:
            absent = _why_no_rate(figures, statistic, period) or _always_absent(statistic, period)
    return Entry(
        statistic=statistic,
        value=value,
        source=None if value is None else _source(figures, statistic, period),
        absent=absent,
        note=(statistic.notes or {}).get(period) or statistic.note,
        as_of=None if value is None else _reach(statistic, period),
    )


def _why_no_rate(figures: Figures, statistic: Statistic, period: Period) -> str | None:
    """Say why a rate has no value: nothing arose, or a count of it is absent."""
    if figures.of_nothing(statistic, period.first, period.last):
        return NOTHING_AROSE
    parts = (figures.statistics.get(name) for name in statistic.ratio or ())
    reasons = [(part.absent or {}).get(period) for part in parts if part is not None]
    return next((reason for reason in reasons if reason is not None), None)


def _always_absent(statistic: Statistic, period: Period) -> str | None:
    """Return the reason of the shorter periods, where none of them has a value."""
    absent = statistic.absent or {}
    parts = tilings(absent, period.first, period.last).get(period.last)
    return None if parts is None else absent[parts[0]]


def _reach(statistic: Statistic, period: Period) -> dt.date | None:
    """Return the day that a figure reaches; one of the last part, that part's."""
    days, values = statistic.as_of or {}, statistic.values or {}
    if period in values or add_rule(statistic) != "last":
        return days.get(period)
    parts = tilings(values, period.first, period.last).get(period.last)
    return None if parts is None else days.get(parts[-1])


def _source(figures: Figures, statistic: Statistic, period: Period) -> Source:
    if statistic.ratio is not None:
        return "ratio"
    if statistic.formula is not None:
        return "formula"
    if period in (statistic.values or {}):
        return "typed"
    if figures.typed(statistic, period.first, period.last) is not None:
        return "sum"
    return "letters" if statistic.tasks is None else "tasks"
