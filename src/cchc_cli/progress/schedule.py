"""Which periods a repeating duty owes, and when each is due."""

import datetime as dt
from collections.abc import Iterator

from cchc_cli.model.period import Period, month_end
from cchc_cli.model.task import Repeat
from cchc_cli.periods.calendar import following, period_of
from cchc_cli.periods.names import USUAL_WEEKDAY, WEEKDAYS


def owed_periods(repeat: Repeat, since: dt.date | None) -> Iterator[tuple[Period, dt.date]]:
    """Yield the periods that are owed with their due days, without end where `until` is open.

    The first is `from`, else the period that holds the day from which on the duty exists.
    Skipped periods are not owed, nor those due before that day. What is recorded plays no
    part: recording a period never changes which periods there are.
    """
    period = first_period(repeat, since)
    while period is not None and (repeat.until is None or period <= repeat.until):
        due = due_day(repeat, period)
        if period not in repeat.skip and (since is None or due >= since):
            yield period, due
        period = following(period)


def first_period(repeat: Repeat, since: dt.date | None) -> Period | None:
    """Return the first period; None when neither `from` nor a day of existence tells it."""
    if repeat.from_ is not None:
        return repeat.from_
    return None if since is None else period_of(since, repeat.every)


def due_day(repeat: Repeat, period: Period) -> dt.date:
    """Return a period's due day: moved, or by the rule; a day beyond a month's end is its last."""
    moved = (repeat.moved or {}).get(period)
    if moved is not None:
        return moved
    if period.span == "week":
        weekday = WEEKDAYS.index(repeat.weekday or USUAL_WEEKDAY)
        return period.first + dt.timedelta(weekday)
    year, month = _due_month(repeat, period)
    end = month_end(year, month)
    return end if repeat.day is None or repeat.day >= end.day else end.replace(day=repeat.day)


def _due_month(repeat: Repeat, period: Period) -> tuple[int, int]:
    """Return year and month: of the period the last, or the one named; or one after it."""
    if repeat.month is not None and period.span in {"half", "year"}:
        return period.year, period.first.month + repeat.month - 1
    months = period.last.month - 1 + (repeat.after or 0)
    return period.last.year + months // 12, months % 12 + 1
