"""Spans of time that typed periods cover without a gap (các kỳ nối tiếp nhau)."""

import datetime as dt
from collections.abc import Iterable

from cchc_cli.model.period import Period

Tilings = dict[dt.date, list[Period]]
"""By the last day of a span, the periods that cover it one after the other."""

_NEXT_DAY = dt.timedelta(1)


def tilings(periods: Iterable[Period], first: dt.date, last: dt.date) -> Tilings:
    """Cover each span from a first day on, up to a last day, with few long periods.

    The longest come first: what was typed for a quarter goes before its months.
    """
    starting: dict[dt.date, list[Period]] = {}
    for period in sorted(periods, key=lambda p: p.last, reverse=True):
        if first <= period.first and period.last <= last:
            starting.setdefault(period.first, []).append(period)
    found: Tilings = {}
    reached: dict[dt.date, list[Period]] = {first: []}
    for start in sorted(starting):
        for period in starting[start] if start in reached else ():
            if period.last not in found:
                found[period.last] = [*reached[start], period]
                reached[period.last + _NEXT_DAY] = found[period.last]
    return found


def whole_months(first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """Return the bounds of the calendar months that lie wholly in a window."""
    start = first if first.day == 1 else (first.replace(day=1) + dt.timedelta(32)).replace(day=1)
    end = last if (last + _NEXT_DAY).day == 1 else last.replace(day=1) - _NEXT_DAY
    return start, end
