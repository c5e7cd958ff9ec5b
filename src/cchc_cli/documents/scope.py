"""Which days a periodic report speaks of, on which day it is judged, and what it compares with."""

import datetime as dt
from dataclasses import replace
from typing import NamedTuple

from cchc_cli.errors import UnknownWordError, UsageError
from cchc_cli.model.parsing import ScalarError, parse_period_name
from cchc_cli.model.period import Period
from cchc_cli.model.settings import PeriodRule, Settings
from cchc_cli.periods.calendar import preceding
from cchc_cli.periods.names import day_name, official_name
from cchc_cli.periods.windows import Window, next_name, next_window, window_of
from cchc_cli.suggestions import capital
from cchc_cli.text import printable


class Scope(NamedTuple):
    """A period, or free days, with what comes after."""

    id: str
    name: str
    window: Window
    period: Period | None
    after: tuple[str, Window]

    @property
    def short(self) -> bool:
        """Whether the short outline is used: for monthly reports."""
        return self.period is not None and self.period.span == "month"


class Earlier(NamedTuple):
    """The period that a report compares with, and the day on which that one is judged."""

    period: Period
    window: Window
    day: dt.date

    @property
    def name(self) -> str:
        """Its official name."""
        return official_name(self.period)

    @property
    def reach(self) -> str:
        """Up to which day it is compared; nothing where that is its end."""
        return "" if self.day >= self.window.last else f" tính đến ngày {day_name(self.day)}"


def scope_of(period: Period, rule: PeriodRule) -> Scope:
    """Return the scope of a named period."""
    return Scope(
        id=str(period),
        name=official_name(period),
        window=window_of(period, rule),
        period=period,
        after=(next_name(period), next_window(period, rule)),
    )


def free_scope(first: dt.date, last: dt.date) -> Scope:
    """Return the scope of free days; what follows is the same number of days."""
    if last < first:
        raise UsageError(f"--to {day_name(last)} trước --from {day_name(first)}.")
    name = f"từ ngày {day_name(first)} đến ngày {day_name(last)}"
    after = Window(last + dt.timedelta(1), last + dt.timedelta((last - first).days + 1))
    return Scope(
        id=f"{first}_{last}",
        name=name,
        window=Window(first, last),
        period=None,
        after=("thời gian tới", after),
    )


def judged_day(scope: Scope, as_of: dt.date) -> dt.date:
    """Return the day on which a report is judged: never later than its period's last day."""
    return min(as_of, scope.window.last)


def earlier_of(scope: Scope, day: dt.date, settings: Settings) -> Earlier | None:
    """Return the period to compare with as the office has it; none for free days.

    A period that is over is compared with the whole of the earlier one; one that is not, with
    the earlier one up to the corresponding day.
    """
    if settings.compare == "none" or scope.period is None:
        return None
    if settings.compare == "year":
        period = replace(scope.period, year=scope.period.year - 1)
    else:
        period = preceding(scope.period)
    window = window_of(period, settings.periods)
    if day >= scope.window.last:
        return Earlier(period, window, window.last)
    if settings.compare == "year":
        return Earlier(period, window, _year_before(day))
    passed = day - scope.window.first
    return Earlier(period, window, min(window.first + passed, window.last))


def _year_before(day: dt.date) -> dt.date:
    """Return the same day a year earlier; of 29 February the 28th."""
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)  # noqa: PLR2004


def read_period(text: str) -> Period:
    """Read `--period`; raises UsageError."""
    try:
        return parse_period_name(text.strip().upper())
    except ScalarError as error:
        hint = capital(error.hint)
        raise UnknownWordError(f"Không hiểu kỳ `{printable(text)}`. {hint}.", text) from None
