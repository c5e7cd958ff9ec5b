"""Which days a periodic report speaks of, and what they are called."""

import datetime as dt
from dataclasses import dataclass

from cchc_cli.errors import UsageError
from cchc_cli.model.period import Period, parse_period
from cchc_cli.model.settings import PeriodRule
from cchc_cli.progress.windows import (
    Window,
    next_name,
    next_window,
    official_name,
    previous,
    window_of,
)
from cchc_cli.text import printable


@dataclass(frozen=True, slots=True)
class Scope:
    """A period, or free days, with what comes before and after."""

    id: str
    name: str
    window: Window
    period: Period | None
    before: tuple[str, Window] | None
    after: tuple[str, Window]

    @property
    def short(self) -> bool:
        """Whether the short outline is used: for monthly reports."""
        return self.period is not None and self.period.span == "month"


def scope_of(period: Period, rule: PeriodRule) -> Scope:
    """Give the scope of a named period."""
    before = previous(period)
    return Scope(
        str(period),
        official_name(period),
        window_of(period, rule),
        period,
        (official_name(before), window_of(before, rule)),
        (next_name(period), next_window(period, rule)),
    )


def free_scope(first: dt.date, last: dt.date) -> Scope:
    """Give the scope of free days; what follows is the same number of days."""
    if last < first:
        raise UsageError(f"--to {last:%d/%m/%Y} trước --from {first:%d/%m/%Y}.")
    name = f"từ ngày {first:%d/%m/%Y} đến ngày {last:%d/%m/%Y}"
    after = Window(last + dt.timedelta(1), last + dt.timedelta((last - first).days + 1))
    return Scope(f"{first}_{last}", name, Window(first, last), None, None, ("thời gian tới", after))


def read_period(text: str) -> Period:
    """Read `--period`; raises UsageError."""
    period = parse_period(text.strip().upper())
    if period is None:
        raise UsageError(
            f"Không hiểu kỳ `{printable(text)}`. "
            "Hãy viết như 2025-10, 2025-Q3, 2025-H1, 2025-9M hoặc 2025."
        )
    return period
