"""Which periods a repeating duty owes, and when each is due."""

import datetime as dt
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, count, islice
from typing import NamedTuple

from cchc_cli.model.period import Period, Span, month_end
from cchc_cli.model.task import Repeat, Weekday
from cchc_cli.periods.calendar import period_of, periods_of_year
from cchc_cli.periods.names import USUAL_WEEKDAY, WEEKDAYS


class _Rule(NamedTuple):
    """What of a repeating duty says when its periods are due."""

    day: int | None
    weekday: Weekday | None
    month: int | None
    after: int | None


def owed_periods(repeat: Repeat, since: dt.date | None) -> Iterator[tuple[Period, dt.date]]:
    """Yield the periods that are owed with their due days, without end where `until` is open.

    The first is `from`, else the period that holds the day from which on the duty exists.
    Skipped periods are not owed, nor those due before that day. What is recorded plays no
    part: recording a period never changes which periods there are.
    """
    first = first_period(repeat, since)
    until, skipped, moved = repeat.until, set(repeat.skip), repeat.moved or {}
    for period, usual in () if first is None else _from(repeat, first):
        if until is not None and period > until:
            return
        if skipped and period in skipped:
            continue
        due = moved.get(period, usual) if moved else usual
        if since is None or due >= since:
            yield period, due


def _from(repeat: Repeat, first: Period) -> Iterator[tuple[Period, dt.date]]:
    """Return a period and all that follow it, each with the due day by the rule."""
    rule = _rule(repeat)
    years = (_of_year(year, first.span, rule) for year in count(first.year))
    return islice(chain.from_iterable(years), first.number - 1, None)


# Many duties follow one rule, and each is judged again for each of many days. The size: thirty
# years of monthly duties on every day of the month.
@lru_cache(1024)
def _of_year(year: int, span: Span, rule: _Rule) -> tuple[tuple[Period, dt.date], ...]:
    """Return the periods of a year with their due days by the rule."""
    return tuple((period, _usual_day(rule, period)) for period in periods_of_year(year, span))


def first_period(repeat: Repeat, since: dt.date | None) -> Period | None:
    """Return the first period; None when neither `from` nor a day of existence tells it."""
    if repeat.from_ is not None:
        return repeat.from_
    return None if since is None else period_of(since, repeat.every)


def due_day(repeat: Repeat, period: Period) -> dt.date:
    """Return a period's due day: moved, or by the rule; a day beyond a month's end is its last."""
    moved = (repeat.moved or {}).get(period)
    return _usual_day(_rule(repeat), period) if moved is None else moved


def _rule(repeat: Repeat) -> _Rule:
    return _Rule(repeat.day, repeat.weekday, repeat.month, repeat.after)


def _usual_day(rule: _Rule, period: Period) -> dt.date:
    if period.span == "week":
        weekday = WEEKDAYS.index(rule.weekday or USUAL_WEEKDAY)
        return period.first + dt.timedelta(weekday)
    year, month = _due_month(rule, period)
    end = month_end(year, month)
    return end if rule.day is None or rule.day >= end.day else end.replace(day=rule.day)


def _due_month(rule: _Rule, period: Period) -> tuple[int, int]:
    """Return year and month: of the period the last, or the one named; or one after it.

    A ninth month of a half is an error that `check` tells: here it only must be some month.
    """
    if rule.month is not None and period.span in {"half", "year"}:
        year, months = period.year, period.first.month + rule.month - 2
    else:
        year, months = period.last.year, period.last.month - 1 + (rule.after or 0)
    return year + months // 12, months % 12 + 1
