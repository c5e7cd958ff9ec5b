"""The form of a unit on a day, out of the record."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cchc_cli.forms.criterion_rows import criterion_sheet, led_criteria
from cchc_cli.forms.layout import (
    CRITERIA,
    EVIDENCE,
    EVIDENCE_COLUMNS,
    STATISTICS,
    TASK_COLUMNS,
    TASKS,
    statistic_columns,
)
from cchc_cli.forms.statistic_rows import given_statistics, statistic_rows
from cchc_cli.forms.task_rows import task_rows, unproven
from cchc_cli.forms.unit_form import FormHead, FormSheet, UnitForm
from cchc_cli.model.department import Department
from cchc_cli.model.index import Index
from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.periods.names import short_name
from cchc_cli.progress.addressing import reply_day, reply_place
from cchc_cli.progress.states import TaskOnDay, tasks_on_day
from cchc_cli.scoring.board import Board, board_of


def unit_forms(
    record: Record, units: Sequence[Department], day: dt.date, periods: Sequence[Period]
) -> Iterator[UnitForm]:
    """Yield the form of each unit; the record is judged once for all of them."""
    duties = tasks_on_day(record, day)
    index = index_on(record, day)
    board = None if index is None else board_of(record, index, day)
    for unit in units:
        led = [duty for duty in duties if duty.task.department == unit.id]
        judged = None if index is None or board is None else _Judged(index, board)
        yield _form(record, unit, led, judged, day=day, periods=periods)


class _Judged(NamedTuple):
    """A set of criteria as it was typed, and its scores."""

    typed: Index
    board: Board


def index_on(record: Record, day: dt.date) -> Index | None:
    """Return the set of criteria in force on a day: the newest whose year has begun."""
    begun = [index for index in record.indexes if index.year <= day.year]
    among = begun or record.indexes
    return max(among, key=lambda index: index.year, default=None)


def _form(
    record: Record,
    unit: Department,
    duties: Sequence[TaskOnDay],
    judged: _Judged | None,
    day: dt.date,
    periods: Sequence[Period],
) -> UnitForm:
    head = FormHead(
        organization=record.organization.name,
        symbol=record.organization.symbol,
        department=unit.id,
        day=day,
        year=None if judged is None else judged.typed.year,
    )
    sheets = (
        FormSheet(TASKS, TASK_COLUMNS, tuple(task_rows(record, duties))),
        _criteria(judged, unit, day),
        _statistics(record, unit, periods),
        FormSheet(EVIDENCE, EVIDENCE_COLUMNS, ()),
    )
    return UnitForm(
        head=head,
        unit_name=unit.name,
        reply_to=reply_place(record, {unit.id}) or record.organization.name,
        reply_by=reply_day(record, day),
        sheets=sheets,
        unproven=tuple(unproven(duties)),
    )


def _criteria(judged: _Judged | None, unit: Department, day: dt.date) -> FormSheet:
    if judged is None:
        return FormSheet(CRITERIA, *criterion_sheet([], day, {}))
    led = [led.criterion for led in led_criteria(judged.typed) if led.department == unit.id]
    scored = (row for area in judged.board.areas for row in area.criteria)
    scores = {row.criterion.id: row.score for row in scored}
    return FormSheet(CRITERIA, *criterion_sheet(led, day, scores))


def _statistics(record: Record, unit: Department, periods: Sequence[Period]) -> FormSheet:
    columns = statistic_columns((str(p), f"Kỳ {short_name(p)}") for p in periods)
    rows = statistic_rows(given_statistics(record, unit.id), periods)
    return FormSheet(STATISTICS, columns, rows)
