"""A deadline (hạn) as it was given: a day, or a month, quarter, half or year."""

import datetime as dt
from dataclasses import dataclass

from cchc_cli.model.period import Period


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline; of a period the last day counts."""

    given: dt.date | Period

    @property
    def last(self) -> dt.date:
        """The last day on which the duty is still in time."""
        return self.given.last if isinstance(self.given, Period) else self.given

    @property
    def period(self) -> Period | None:
        """The period it was given as; None for a day."""
        return self.given if isinstance(self.given, Period) else None

    def __str__(self) -> str:
        """Write the deadline as the files write it."""
        return str(self.given)
