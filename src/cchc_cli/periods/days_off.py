"""Days off (ngày nghỉ): Saturday, Sunday, and the holidays that an office lists."""

import datetime as dt
from collections.abc import Collection

_SATURDAY = 5  # Monday is 0


def is_day_off(day: dt.date, holidays: Collection[dt.date]) -> bool:
    """Tell whether nobody works on a day."""
    return day.weekday() >= _SATURDAY or day in holidays
