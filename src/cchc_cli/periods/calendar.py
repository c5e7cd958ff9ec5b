"""Which period holds a day, and which one follows or holds another."""

import datetime as dt
from collections.abc import Iterator

from cchc_cli.model.period import Period, Span

_LAST: dict[Span, int] = {"month": 12, "quarter": 4, "half": 2, "nine_months": 1, "year": 1}


def period_of(day: dt.date, span: Span) -> Period:
    """Return the period of a span that holds a day; a week may belong to the year beside."""
    if span == "week":
        year, week, _ = day.isocalendar()
        return Period(year, "week", week)
    months = 12 // _LAST[span]
    return Period(day.year, span, (day.month - 1) // months + 1)


def periods_of_year(year: int, span: Span) -> Iterator[Period]:
    """Yield the periods of a year; the weeks of its ISO year, which are 52 or 53."""
    last = dt.date(year, 12, 28).isocalendar().week if span == "week" else _LAST[span]
    return (Period(year, span, number) for number in range(1, last + 1))


def following(period: Period) -> Period:
    """Return the next period of the same span."""
    if period.span == "week":
        return period_of(period.first + dt.timedelta(7), "week")
    if period.number >= _LAST[period.span]:
        return Period(period.year + 1, period.span)
    return Period(period.year, period.span, period.number + 1)


def coming(period: Period) -> Period:
    """Return the period that a report looks ahead to: after nine months, the last quarter."""
    if period.span == "nine_months":
        return Period(period.year, "quarter", 4)
    return following(period)


def preceding(period: Period) -> Period:
    """Return the period before of the same span; for nine months, last year's."""
    if period.span == "week":
        return period_of(period.first - dt.timedelta(7), "week")
    if period.number == 1:
        return Period(period.year - 1, period.span, _LAST[period.span])
    return Period(period.year, period.span, period.number - 1)


def within(inner: Period, outer: Period) -> bool:
    """Tell whether a period lies wholly in another one, by the calendar."""
    return outer.first <= inner.first and inner.last <= outer.last
