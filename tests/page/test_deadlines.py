"""The deadlines of a year, counted."""

import datetime as dt
from collections import Counter

from hypothesis import given

from cchc_cli.model.record import Record
from cchc_cli.page.deadlines import KINDS, by_month, by_seven_days, deadlines_of_year
from cchc_cli.progress.census import census
from tests.helpers.records import DAYS, records


@given(records(), DAYS)
def test_months_and_weeks_count_the_same_deadlines(record: Record, day: dt.date) -> None:
    seen = census(record, day)
    due = deadlines_of_year(record, seen)
    for slots in (by_month(due, day.year), by_seven_days(due, day.year)):
        whole: Counter[str] = Counter()
        for slot in slots:
            whole.update(slot.counts)
        assert whole.total() == len(due)
        assert set(whole) <= set(KINDS)
        assert slots[0].days.first == dt.date(day.year, 1, 1)
        assert slots[-1].days.last == dt.date(day.year, 12, 31)
