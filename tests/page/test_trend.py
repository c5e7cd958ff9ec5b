"""The year so far, as the record tells of the end of each month."""

import datetime as dt
from dataclasses import replace

from cchc_cli.model.record import Record
from cchc_cli.page.trend import trend
from cchc_cli.progress.census import census
from cchc_cli.progress.summary import tally_of

DAY = dt.date(2025, 11, 15)


def test_each_point_is_what_status_would_have_said_then(example_record: Record) -> None:
    passed = trend(example_record, DAY, example_record.indexes[0], set())
    assert [past.day for past in passed][-3:] == [
        dt.date(2025, 9, 30),
        dt.date(2025, 10, 31),
        DAY,
    ]
    for past in passed:
        assert past.tally == tally_of(census(example_record, past.day))


def test_no_points_before_the_first_is_known(example_record: Record) -> None:
    bare = replace(example_record.indexes[0], areas=())
    assert {past.points for past in trend(example_record, DAY, bare, set())} == {None}
    assert trend(example_record, DAY, example_record.indexes[0], set())[-1].points is not None


def test_of_some_units_only_their_duties(example_record: Record) -> None:
    last = trend(example_record, DAY, example_record.indexes[0], {"VHXH"})[-1]
    assert last.tally.total == 6
    assert last.points is None


def test_months_before_the_first_duty_are_left_out(example_record: Record) -> None:
    new = replace(example_record.tasks[0], notice=None, start=dt.date(2025, 10, 8))
    record = replace(example_record, tasks=(new,))
    assert [past.day.month for past in trend(record, DAY, None, set())] == [10, 11]
    assert trend(replace(record, tasks=()), DAY, None, set()) == []
