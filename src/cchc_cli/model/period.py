"""A named period ("kỳ"): a week, a month, a quarter, a half, nine months or a year."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal

from cchc_cli.patterns import regex

Span = Literal["week", "month", "quarter", "half", "nine_months", "year"]

YEARS = range(1900, 2200)
"""Years that an office writes of; others are slips of the finger, and leave the calendar."""
MONTHS = range(1, 13)
PERIOD = re.compile(r"^([0-9]{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$")
WEEK = regex(r"^([0-9]{4})-W(0[1-9]|[1-4][0-9]|5[0-3])$")
_MONTHS: dict[Span, int] = {"month": 1, "quarter": 3, "half": 6, "nine_months": 9, "year": 12}
_DECEMBER = 12


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """One period of a year; `number` counts from 1 within the year."""

    year: int
    span: Span
    number: int = 1

    def __str__(self) -> str:
        """Write the period as the files write it."""
        suffix = {
            "week": f"-W{self.number:02}",
            "month": f"-{self.number:02}",
            "quarter": f"-Q{self.number}",
            "half": f"-H{self.number}",
            "nine_months": "-9M",
            "year": "",
        }[self.span]
        return f"{self.year:04}{suffix}"

    @property
    def first(self) -> dt.date:
        """The day on which the period begins; an ISO week begins on Monday."""
        if self.span == "week":
            return dt.date.fromisocalendar(self.year, self.number, 1)
        return dt.date(self.year, _MONTHS[self.span] * (self.number - 1) + 1, 1)

    @property
    def last(self) -> dt.date:
        """The day on which the period ends."""
        if self.span == "week":
            return dt.date.fromisocalendar(self.year, self.number, 7)
        return month_end(self.year, _MONTHS[self.span] * self.number)


def month_end(year: int, month: int) -> dt.date:
    """Return a month's last day."""
    if month == _DECEMBER:
        return dt.date(year, 12, 31)
    return dt.date(year, month + 1, 1) - dt.timedelta(days=1)


def parse_period(text: str) -> Period | None:
    """Read `2025-10`, `2025-Q3`, `2025-H1`, `2025-9M` or `2025`; None for anything else."""
    found = PERIOD.fullmatch(text)
    if not found or int(found[1]) not in YEARS:
        return None
    year = int(found[1])
    spans: tuple[Span, ...] = ("month", "quarter", "half")
    for span, group in zip(spans, found.group(2, 3, 4), strict=True):
        if group:
            return Period(year, span, int(group))
    return Period(year, "nine_months" if found[5] else "year")


def parse_repeat_period(text: str) -> Period | None:
    """Read a period that duties repeat by: as for reports, or an ISO week, `2025-W45`."""
    found = WEEK.fullmatch(text)
    if not found or int(found[1]) not in YEARS:
        return parse_period(text)
    week = Period(int(found[1]), "week", int(found[2]))
    try:
        # Most years have 52 weeks: a week 53 that they lack has no first day.
        return week if week.first else None
    except ValueError:
        return None
