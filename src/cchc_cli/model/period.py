"""A named period ("kỳ"): a month, a quarter, a half, nine months or a year."""

import re
from dataclasses import dataclass
from typing import Literal

Span = Literal["month", "quarter", "half", "nine_months", "year"]

PERIOD = re.compile(r"^([0-9]{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """One period of a year; `number` counts from 1 within the year."""

    year: int
    span: Span
    number: int = 1

    def __str__(self) -> str:
        """Write the period as the files write it."""
        suffix = {
            "month": f"-{self.number:02}",
            "quarter": f"-Q{self.number}",
            "half": f"-H{self.number}",
            "nine_months": "-9M",
            "year": "",
        }[self.span]
        return f"{self.year:04}{suffix}"


def parse_period(text: str) -> Period | None:
    """Read `2025-10`, `2025-Q3`, `2025-H1`, `2025-9M` or `2025`; None for anything else."""
    found = PERIOD.fullmatch(text)
    if not found or found[1] == "0000":
        return None
    year = int(found[1])
    spans: tuple[Span, ...] = ("month", "quarter", "half")
    for span, group in zip(spans, found.group(2, 3, 4), strict=True):
        if group:
            return Period(year, span, int(group))
    return Period(year, "nine_months" if found[5] else "year")
