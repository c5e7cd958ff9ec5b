"""A day of which only the month may be known yet."""

import datetime as dt
from dataclasses import dataclass

from cchc_cli.model.period import month_end


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, or a month whose day is not known yet (it prints as a blank)."""

    year: int
    month: int
    day: int | None = None

    def __str__(self) -> str:
        """Write the day or month as the files write it."""
        month = f"{self.year:04}-{self.month:02}"
        return month if self.day is None else f"{month}-{self.day:02}"

    @property
    def first(self) -> dt.date:
        """The day, or the month's first one."""
        return dt.date(self.year, self.month, self.day or 1)

    @property
    def last(self) -> dt.date:
        """The day, or the month's last one."""
        return self.first if self.day else month_end(self.year, self.month)
