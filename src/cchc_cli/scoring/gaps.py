"""Points still to win: where, by whom, until when, and what is missing for them."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.model.record import Record
from cchc_cli.model.scoring import ZERO
from cchc_cli.progress.census import census
from cchc_cli.progress.serving import served_by
from cchc_cli.progress.states import TaskOnDay
from cchc_cli.scoring.board import Board, Scored

_FINISHED = {"done", "done_late", "cancelled"}


class Gap(NamedTuple):
    """A criterion that could still bring more."""

    scored: Scored
    points: Decimal
    due: dt.date | None
    duties: tuple[str, ...]
    """Ids of the duties that serve it and are not finished."""
    missing: tuple[str, ...]
    """What is still needed, in words."""
    passed: bool
    """Its deadline is over."""


def gaps(record: Record, board: Board) -> list[Gap]:
    """Rank what can still be won: deadlines not over, then the cheapest, then the most points.

    Cheap is what needs the fewest things: a result alone is less than a result, a duty and
    evidence. Bonus areas can bring points too; penalty areas cannot. Appraised criteria are
    settled.
    """
    serving = _serving(record, board)
    found = [
        gap
        for area in board.areas
        if area.kind != "penalty"
        for row in area.criteria
        if not row.parts and row.appraised is None and _winnable(row)
        for gap in _gap(board, row, serving.get(row.criterion.id, []))
    ]
    return sorted(found, key=lambda g: (g.passed, len(g.missing), -g.points))


def _winnable(row: Scored) -> bool:
    """Leave out what is not counted, and what was deducted: it does not come back."""
    if row.state not in {"scored", "no_data"} or not row.criterion.self_assessed:
        return False
    scoring = row.criterion.scoring
    return row.state == "no_data" or scoring is None or scoring.CAN_IMPROVE


def reachable(board: Board, found: list[Gap]) -> Decimal:
    """Return the index's score if every gap whose deadline is not over were closed."""
    return board.score + sum((gap.points for gap in found if not gap.passed), ZERO)


def _serving(record: Record, board: Board) -> dict[str, list[TaskOnDay]]:
    serving: dict[str, list[TaskOnDay]] = {}
    for duty in census(record, board.day).counted:
        for year, name in served_by(record, duty.task):
            if year == board.index.year and duty.state not in _FINISHED:
                serving.setdefault(name, []).append(duty)
    return serving


def _gap(board: Board, row: Scored, duties: list[TaskOnDay]) -> Iterator[Gap]:
    points = row.max - (row.score or ZERO)
    if points <= 0:
        return
    due = row.criterion.due
    yield Gap(
        scored=row,
        points=points,
        due=due,
        duties=tuple(duty.task.id for duty in duties),
        missing=tuple(_missing(row, duties)),
        passed=due is not None and due < board.day,
    )


def _missing(row: Scored, duties: list[TaskOnDay]) -> Iterator[str]:
    if row.state == "no_data":
        yield "kết quả"
    elif row.criterion.scoring is not None and row.result is not None:
        yield row.criterion.scoring.missing(row.result)
    if duties:
        yield f"việc {', '.join(duty.task.id for duty in duties)}"
    if not row.proven:
        yield f"minh chứng: {row.criterion.requires}" if row.criterion.requires else "minh chứng"
