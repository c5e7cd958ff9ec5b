"""The pictures that can be had as files, by name."""

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

from cchc_cli.errors import UsageError
from cchc_cli.model.index import Index
from cchc_cli.model.record import Record
from cchc_cli.page.charts.areas import areas_chart
from cchc_cli.page.charts.status import status_chart
from cchc_cli.page.charts.svg import Picture
from cchc_cli.page.charts.trend import trend_chart
from cchc_cli.page.trend import trend
from cchc_cli.progress.census import census
from cchc_cli.progress.overview import overview
from cchc_cli.scoring.board import board_of
from cchc_cli.scoring.criteria import index_of


class Wanted(NamedTuple):
    """What a picture is to show."""

    record: Record
    day: dt.date
    units: set[str]
    """Only what these lead; empty for all."""
    year: str | None
    """Of the index; None for the newest."""


def _status(wanted: Wanted) -> Picture:
    seen = overview(wanted.record, census(wanted.record, wanted.day), wanted.units)
    return _something(status_chart("c", seen), "Chưa có nhiệm vụ nào để vẽ.")


def _areas(wanted: Wanted) -> Picture:
    if wanted.units:
        raise UsageError("Hình areas là của cả bộ chỉ số: bỏ --department.")
    index = index_of(wanted.record, wanted.year)
    board = board_of(wanted.record, index, wanted.day)
    return _something(areas_chart("c", board), "Bộ chỉ số chưa có tiêu chí nào để vẽ.")


def _trend(wanted: Wanted) -> Picture:
    record = wanted.record
    index: Index | None = None
    if record.indexes or wanted.year:
        index = index_of(record, wanted.year)
    passed = trend(record, wanted.day, index, wanted.units)
    return _something(
        trend_chart("c", passed), "Chưa đủ hai thời điểm có nhiệm vụ trong năm để vẽ diễn biến."
    )


def _something(picture: Picture | None, otherwise: str) -> Picture:
    if picture is None:
        raise UsageError(otherwise)
    return picture


CHARTS: dict[str, Callable[[Wanted], Picture]] = {
    "status": _status,
    "areas": _areas,
    "trend": _trend,
}
"""Each raises UsageError where there is nothing to draw."""
