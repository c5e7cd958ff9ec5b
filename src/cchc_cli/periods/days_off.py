"""Days off (ngày nghỉ): Saturday, Sunday, and the holidays that an office lists."""

import datetime as dt
from collections.abc import Collection

_SATURDAY = 5  # Monday is 0


def is_day_off(day: dt.date, holidays: Collection[dt.date]) -> bool:
    """Tell whether nobody works on a day."""
    return day.weekday() >= _SATURDAY or day in holidays


def working_days_after(day: dt.date, count: int, holidays: Collection[dt.date]) -> dt.date:
    """Return the day that is a number of working days later; at the calendar's end, its last."""
    while count and day < dt.date.max:
        day += dt.timedelta(days=1)
        count -= not is_day_off(day, holidays)
    return day
