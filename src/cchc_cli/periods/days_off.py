"""Days off (ngày nghỉ): Saturday, Sunday, and the holidays that an office lists."""

import datetime as dt
from collections.abc import Collection

from cchc_cli.model.period import YEARS

_LAST = dt.date(YEARS[-1], 12, 31)
_SATURDAY = 5  # Monday is 0


def is_day_off(day: dt.date, holidays: Collection[dt.date]) -> bool:
    """Tell whether nobody works on a day."""
    return day.weekday() >= _SATURDAY or day in holidays


def working_days_after(day: dt.date, count: int, holidays: Collection[dt.date]) -> dt.date:
    """Return the day that is a number of working days later; at the calendar's end, its last.

    That end keeps a slip like `reply_days: 9999999` from counting for thousands of years.
    """
    while count and day < _LAST:
        day += dt.timedelta(days=1)
        count -= not is_day_off(day, holidays)
    return day
