"""The deadlines of a year, counted by month and by seven days."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.periods.windows import Window
from cchc_cli.progress.census import Census
from cchc_cli.progress.occurrences import begun_by
from cchc_cli.progress.states import STOPPED, State, TaskOnDay

KINDS: dict[State, str] = {
    "done": "Đã xong",
    "awaiting_evidence": "Chờ minh chứng",
    "overdue": "Quá hạn",
    "on_track": "Chưa đến hạn",
}
"""What became of a deadline, by the state whose look it has."""
_SAME: dict[State, State] = {"done_late": "done", "due_soon": "on_track"}


class Slot(NamedTuple):
    """Some days of the year, and how many deadlines of each kind they hold."""

    days: Window
    counts: "Counter[State]"

    @property
    def total(self) -> int:
        """How many deadlines there are."""
        return self.counts.total()


def deadlines_of_year(record: Record, seen: Census) -> list[TaskOnDay]:
    """Return what is due in the calendar year of the census's day, each period by itself.

    Nothing of duties that stopped: nobody is to meet their deadlines.
    """
    year, day = Period(seen.day.year, "year"), seen.day
    window = Window(year.first, year.last)
    rows = (
        row
        for duty in seen.counted
        for row in begun_by(duty, year.last, day=day, settings=record.settings)
    )
    return [row for row in rows if row.state not in STOPPED and window.holds(row.due)]


def by_seven_days(due: Iterable[TaskOnDay], year: int) -> list[Slot]:
    """Count deadlines by seven days from 1 January: the last one or two days stand alone."""
    whole = Period(year, "year")
    firsts = range(0, (whole.last - whole.first).days + 1, 7)
    starts = [whole.first + dt.timedelta(days) for days in firsts]
    windows = [Window(day, min(day + dt.timedelta(6), whole.last)) for day in starts]
    return list(_counted(due, windows))


def by_month(due: Iterable[TaskOnDay], year: int) -> list[Slot]:
    """Count deadlines by month."""
    months = (Period(year, "month", number) for number in range(1, 13))
    return list(_counted(due, [Window(month.first, month.last) for month in months]))


def _counted(due: Iterable[TaskOnDay], windows: list[Window]) -> Iterator[Slot]:
    days = Counter((row.due, _SAME.get(row.state, row.state)) for row in due)
    for window in windows:
        counts: Counter[State] = Counter()
        for (day, kind), count in days.items():
            if window.holds(day):
                counts[kind] += count
        yield Slot(window, counts)
