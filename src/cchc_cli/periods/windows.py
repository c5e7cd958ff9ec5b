"""Reporting windows (kỳ báo cáo): which days a period's report covers, and what comes next."""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from cchc_cli.model.period import Period
from cchc_cli.model.settings import PeriodRule
from cchc_cli.periods.calendar import coming
from cchc_cli.periods.names import official_name


class Window(NamedTuple):
    """The days from `first` to `last`, both included."""

    first: dt.date
    last: dt.date

    def holds(self, day: dt.date | None) -> bool:
        """Tell whether a day is in the window."""
        return day is not None and self.first <= day <= self.last


def window_of(period: Period, rule: PeriodRule) -> Window:
    """Return a period's window: calendar, or 15th to 14th as the Ministry of Home Affairs has it.

    The ministry's: quarter I 15/12 to 14/3, and so on (581/BNV-CCHC); those it does not
    name follow the same pattern.
    """
    if rule == "calendar":
        return Window(period.first, period.last)
    return Window((period.first - dt.timedelta(1)).replace(day=15), period.last.replace(day=14))


def year_opening(day: dt.date, rule: PeriodRule) -> dt.date:
    """Return the first day of the reporting year that bears a day's calendar year."""
    return window_of(Period(day.year, "year"), rule).first


def next_name(period: Period) -> str:
    """Name what comes next, as the heading of part IV does."""
    if period.span == "nine_months":
        return f"3 tháng cuối năm {period.year}"
    return official_name(coming(period))


def next_window(period: Period, rule: PeriodRule) -> Window:
    """Return the window that comes next; after nine months, the rest of the year."""
    return window_of(coming(period), rule)


def closings(year: int, rule: PeriodRule) -> Iterator[tuple[dt.date, tuple[Period, ...]]]:
    """Yield the days of a year on which windows of reports close, in order, with their periods.

    The second half has no report of its own: that of the year takes its place (725/BNV-CCHC).
    """
    longer = [Period(year, "quarter", number) for number in range(1, 5)]
    longer += [Period(year, "half"), Period(year, "nine_months"), Period(year, "year")]
    for number in range(1, 13):
        month = Period(year, "month", number)
        ending = (period for period in longer if period.last == month.last)
        yield window_of(month, rule).last, (month, *ending)
