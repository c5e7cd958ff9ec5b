"""Everything that the page tells, from the record on a day: the one source of its numbers."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from cchc_cli.amounts import points, share
from cchc_cli.model.department import Department
from cchc_cli.model.index import Index
from cchc_cli.model.record import Record
from cchc_cli.page.charts.areas import areas_chart
from cchc_cli.page.charts.status import status_chart
from cchc_cli.page.charts.svg import Picture
from cchc_cli.page.charts.trend import trend_chart
from cchc_cli.page.charts.year import year_chart
from cchc_cli.page.deadlines import KINDS, by_month, deadlines_of_year
from cchc_cli.page.duty_rows import DutyRow, duty_rows
from cchc_cli.page.index_part import IndexPart, index_part
from cchc_cli.page.table import Row, Table
from cchc_cli.page.trend import trend
from cchc_cli.periods.names import day_name
from cchc_cli.progress.addressing import head_words
from cchc_cli.progress.census import Census, census
from cchc_cli.progress.occurrences import by_period
from cchc_cli.progress.overview import Overview, calls, overview
from cchc_cli.progress.states import COUNTED, SHORT_NAMES, State, TaskOnDay
from cchc_cli.progress.summary import Tally
from cchc_cli.scoring.board import Board, board_of
from cchc_cli.scoring.sums import Sum

if TYPE_CHECKING:  # a page without changes compares nothing
    from cchc_cli.page.changes_part import ChangesPart

_NAMED = 3
"""Units that a figure on top names; the list below names them all."""


class Call(NamedTuple):
    """Duties that call for action: the figure on top, and the list below it."""

    state: State
    anchor: str
    title: str
    note: str
    """Which units have how many, or what the list means."""
    rows: tuple[DutyRow, ...]


class Charts(NamedTuple):
    """Pictures as SVG; empty where there is nothing to show."""

    status: str
    year: str
    trend: str
    areas: str


class Page(NamedTuple):
    """What the page tells; everything in words, nothing left to compute."""

    organization: str
    units: tuple[str, ...]
    """The names of the units whose page it is; empty for the whole commune."""
    day: str
    finished: str
    finished_share: str
    given: str
    not_counted: tuple[str, ...]
    calls: tuple[Call, ...]
    by_unit: Table
    by_month: Table
    duties: tuple[DutyRow, ...]
    joined: tuple[DutyRow, ...]
    """The duties in which the units of the page only take part."""
    scores: IndexPart | None
    changes: "ChangesPart | None"
    charts: Charts


def page_of(
    record: Record,
    day: dt.date,
    index: Index | None,
    only: set[str],
    changes: "ChangesPart | None" = None,
) -> Page:
    """Gather what the page tells of a day, of the whole commune or of some units."""
    every = census(record, day)
    seen = overview(record, every, only)
    board = None if index is None else board_of(record, index, day)
    units = {unit.id: unit for unit in record.departments}
    due = deadlines_of_year(record, seen.census)
    return Page(
        organization=record.organization.name,
        units=tuple(unit.name for unit in seen.units if unit.id in only),
        day=day_name(day),
        finished=str(seen.total.finished),
        finished_share=share(seen.total.finished, seen.total.counted),
        given=str(seen.total.counted),
        not_counted=tuple(_not_counted(seen.total)),
        calls=tuple(_calls(seen, record, units)),
        by_unit=_units(seen, units, board),
        by_month=_months(due, day.year),
        duties=tuple(duty_rows(seen.census.counted, units)),
        joined=tuple(duty_rows(_joined(every, only), units)),
        scores=None if board is None else index_part(record, board, only),
        changes=changes,
        charts=_charts(record, seen, board, only, due),
    )


def _joined(every: Census, only: set[str]) -> Iterable[TaskOnDay]:
    return (
        duty
        for duty in every.counted
        if duty.task.department not in only and only.intersection(duty.task.partners)
    )


def _not_counted(total: Tally) -> Iterable[str]:
    if total.not_begun:
        yield f"Không kể {total.not_begun} việc chưa bắt đầu."
    if total.closed_before:
        yield f"Không kể {total.closed_before} việc đã kết thúc trước năm báo cáo."


def _calls(seen: Overview, record: Record, units: dict[str, Department]) -> Iterable[Call]:
    """Yield what is late, what is due next, what lacks its proof; of repeating duties by period.

    Why by period: a duty whose last period waits for its proof is due again this week.
    """
    soon = seen.census.day + dt.timedelta(record.settings.due_soon_days)
    titles: dict[State, tuple[str, str, str]] = {
        "overdue": ("qua-han", "Quá hạn", ""),
        "due_soon": (
            "sap-den-han",
            f"Đến hạn trong {record.settings.due_soon_days} ngày tới",
            f"đến hết ngày {day_name(soon)}",
        ),
        "awaiting_evidence": ("cho-minh-chung", "Chờ minh chứng", ""),
    }
    every = calls(tuple(by_period(seen.census.counted, seen.census.day)))
    for state, (place, title, note) in titles.items():
        rows = duty_rows(every[state], units)
        whose = "" if len(seen.units) == 1 else _whose(rows)
        yield Call(state, place, title, "; ".join(filter(None, (note, whose))), tuple(rows))


def _whose(rows: Sequence[DutyRow]) -> str:
    """Say which units have how many, those with most first."""
    counts = Counter(row.unit_name for row in rows)
    named = [f"{unit} {n}" for unit, n in counts.most_common(_NAMED)]
    more = len(counts) - len(named)
    return ", ".join(named) + (f" và {more} đơn vị khác" if more else "")


def _units(seen: Overview, units: dict[str, Department], board: Board | None) -> Table:
    shown = [state for state in COUNTED if seen.total.states[state]]
    sums = {} if board is None else {unit.id: unit.sum for unit in board.units}
    names = [SHORT_NAMES[state] for state in shown]
    rows = (
        Row(
            unit.name,
            (*_counts(unit.tally, shown), *(_points(sums.get(unit.id)) if sums else ())),
            "; ".join(filter(None, (unit.id, head_words(units[unit.id])))),
        )
        for unit in seen.units
    )
    heads = ("Đơn vị", "Tổng", *names, *(("Điểm",) if sums else ()))
    total = Row("Cộng", (*_counts(seen.total, shown), *(("",) if sums else ())))
    return Table(heads, tuple(rows), total)


def _points(found: Sum | None) -> tuple[str]:
    return ("" if found is None else f"{points(found.score)}/{points(found.max)}",)


def _counts(tally: Tally, shown: Sequence[State]) -> Iterable[str]:
    yield str(tally.total)
    yield from (str(tally.states[state] or "") for state in shown)


def _months(due: Sequence[TaskOnDay], year: int) -> Table:
    slots = by_month(due, year)
    rows = (
        Row(
            f"Tháng {slot.days.first.month}",
            (str(slot.total), *(str(slot.counts[kind] or "") for kind in KINDS)),
        )
        for slot in slots
        if slot.total
    )
    return Table(("Tháng", "Tổng", *KINDS.values()), tuple(rows))


def _charts(
    record: Record,
    seen: Overview,
    board: Board | None,
    only: set[str],
    due: Sequence[TaskOnDay],
) -> Charts:
    day = seen.census.day
    passed = trend(record, day, None if board is None else board.index, only)
    return Charts(
        status=_inline(status_chart("tinh-hinh", seen)),
        year=_inline(year_chart("thoi-han", due, day)),
        trend=_inline(trend_chart("dien-bien", passed)),
        areas=_inline(None if board is None or only else areas_chart("linh-vuc", board)),
    )


def _inline(picture: Picture | None) -> str:
    return "" if picture is None else picture.inline
