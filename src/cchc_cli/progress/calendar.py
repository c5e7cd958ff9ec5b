"""Calendar periods: their first and last days, and which follows which."""

import datetime as dt

from cchc_cli.model.period import Period, Span

_MONTHS: dict[Span, int] = {"month": 1, "quarter": 3, "half": 6, "nine_months": 9, "year": 12}


def first_day(period: Period) -> dt.date:
    """Give the day on which a period begins."""
    return dt.date(period.year, _MONTHS[period.span] * (period.number - 1) + 1, 1)


def last_day(period: Period) -> dt.date:
    """Give the day on which a period ends."""
    return month_end(period.year, _MONTHS[period.span] * period.number)


def month_end(year: int, month: int) -> dt.date:
    """Give a month's last day."""
    if month == 12:  # noqa: PLR2004 - December
        return dt.date(year, 12, 31)
    return dt.date(year, month + 1, 1) - dt.timedelta(days=1)


def due_day(period: Period, day: int | None) -> dt.date:
    """Give the day in a period's last month; beyond its end, or without one, its last day."""
    last = last_day(period)
    return last if day is None or day >= last.day else last.replace(day=day)


def period_of(day: dt.date, span: Span) -> Period:
    """Give the period of a span that holds a day."""
    return Period(day.year, span, (day.month - 1) // _MONTHS[span] + 1)


def following(period: Period) -> Period:
    """Give the next period of the same span."""
    if period.number * _MONTHS[period.span] >= 12:  # noqa: PLR2004 - months of a year
        return Period(period.year + 1, period.span)
    return Period(period.year, period.span, period.number + 1)
