"""Reporting windows (kỳ báo cáo): which days a period's report covers, and its official name."""

import datetime as dt
from dataclasses import dataclass

from cchc_cli.model.period import Period
from cchc_cli.model.settings import PeriodRule
from cchc_cli.progress.calendar import first_day, last_day

_ROMAN = ("", "I", "II", "III", "IV")


@dataclass(frozen=True, slots=True)
class Window:
    """The days from `first` to `last`, both included."""

    first: dt.date
    last: dt.date

    def holds(self, day: dt.date | None) -> bool:
        """Whether a day is in the window."""
        return day is not None and self.first <= day <= self.last


def window_of(period: Period, rule: PeriodRule) -> Window:
    """Give a period's window: calendar, or 15th to 14th as the Ministry of Home Affairs has it.

    The ministry's: quarter I 15/12 to 14/3, and so on (581/BNV-CCHC); those it does not
    name follow the same pattern.
    """
    first, last = first_day(period), last_day(period)
    if rule == "calendar":
        return Window(first, last)
    return Window((first - dt.timedelta(1)).replace(day=15), last.replace(day=14))


def official_name(period: Period) -> str:
    """Name a period as official reports do."""
    year = f"năm {period.year}"
    if period.span == "month":
        return f"tháng {period.number} {year}"
    if period.span == "quarter":
        return f"quý {_ROMAN[period.number]} {year}"
    if period.span == "half":
        return f"6 tháng {'đầu' if period.number == 1 else 'cuối'} {year}"
    return f"9 tháng đầu {year}" if period.span == "nine_months" else year


def previous(period: Period) -> Period:
    """Give the period to compare with: the one before; for nine months, last year's."""
    if period.number > 1:
        return Period(period.year, period.span, period.number - 1)
    last = {"month": 12, "quarter": 4, "half": 2, "nine_months": 1, "year": 1}[period.span]
    return Period(period.year - 1, period.span, last)


def next_name(period: Period) -> str:
    """Name what comes next, as the heading of part IV does."""
    if period.span == "nine_months":
        return f"3 tháng cuối năm {period.year}"
    return official_name(_following(period))


def _following(period: Period) -> Period:
    last = {"month": 12, "quarter": 4, "half": 2, "nine_months": 1, "year": 1}[period.span]
    if period.number < last:
        return Period(period.year, period.span, period.number + 1)
    return Period(period.year + 1, period.span)


def next_window(period: Period, rule: PeriodRule) -> Window:
    """Give the window that comes next; after nine months, the rest of the year."""
    if period.span == "nine_months":
        after = window_of(period, rule).last + dt.timedelta(1)
        return Window(after, window_of(Period(period.year, "year"), rule).last)
    return window_of(_following(period), rule)
