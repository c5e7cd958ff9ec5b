"""How duties and points went on over the year: what the record tells of the end of each month."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.model.index import Index
from cchc_cli.model.period import month_end
from cchc_cli.model.record import Record
from cchc_cli.progress.census import census
from cchc_cli.progress.summary import Tally, tally_of
from cchc_cli.scoring.board import board_of


class Past(NamedTuple):
    """The duties and the points as they stood on a day."""

    day: dt.date
    tally: Tally
    points: Decimal | None
    """Of the index; None while no criterion had a score."""


def trend(record: Record, day: dt.date, index: Index | None, only: set[str]) -> list[Past]:
    """Judge the record at the end of each past month of the year, and on the day itself.

    Of the duties that some units lead, where units are named: then without points. Months
    before the first duty are left out.
    """
    tallies = [(past, _tally(record, past, only)) for past in _days(day)]
    first = next((i for i, (_, tally) in enumerate(tallies) if tally.total), len(tallies))
    scored = None if only else index
    return [
        Past(past, tally, None if scored is None else _points(record, past, scored))
        for past, tally in tallies[first:]
    ]


def _days(day: dt.date) -> Iterator[dt.date]:
    yield from (month_end(day.year, month) for month in range(1, day.month))
    yield day


def _tally(record: Record, day: dt.date, only: set[str]) -> Tally:
    seen = census(record, day)
    if only:
        seen = seen.only(lambda duty: duty.task.department in only)
    return tally_of(seen)


def _points(record: Record, day: dt.date, index: Index) -> Decimal | None:
    board = board_of(record, index, day)
    scored = any(row.state == "scored" for area in board.areas for row in area.criteria)
    return board.score if scored else None
