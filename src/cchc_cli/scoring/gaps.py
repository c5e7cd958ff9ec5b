"""Points still to win: where, by whom, until when, and what is missing for them."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.amounts import rounded
from cchc_cli.model.index import Rating
from cchc_cli.model.record import Record
from cchc_cli.model.scoring import ZERO
from cchc_cli.progress.census import census
from cchc_cli.progress.serving import serving
from cchc_cli.progress.states import TaskOnDay
from cchc_cli.scoring.board import Board, Scored, board_of
from cchc_cli.scoring.rating import reaches

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
    evidence. Bonus areas can bring points up to their ceiling; penalty areas cannot.
    Appraised criteria are settled.
    """
    serving = _serving(record, board)
    found = [
        gap
        for area in board.areas
        if area.kind == "normal" or (area.kind == "bonus" and not _full(board))
        for row in area.criteria
        if not row.parts and row.appraised is None and _winnable(row)
        for gap in _gap(board, row, serving.get(row.criterion.id, []))
    ]
    return sorted(found, key=lambda g: (g.passed, len(g.missing), -g.points))


def _full(board: Board) -> bool:
    """Return whether bonus points are at their ceiling: more of them count for nothing."""
    most = board.index.bonus_max
    return most is not None and board.bonus >= most


def _winnable(row: Scored) -> bool:
    """Leave out what is not counted, and what was deducted: it does not come back."""
    if row.state not in {"scored", "no_data"} or not row.criterion.self_assessed:
        return False
    scoring = row.criterion.scoring
    return row.state == "no_data" or scoring is None or scoring.CAN_IMPROVE


def closed(record: Record, board: Board, found: Iterable[Gap]) -> Board:
    """Return the board as it would be if some gaps were closed."""
    full = {gap.scored.criterion.id: most_of(gap.scored) for gap in found}
    return board_of(record, board.index, board.day, full, appraised=board.appraised)


def most_of(row: Scored) -> Decimal:
    """Return the most points that a criterion can bring by its way of scoring."""
    scoring, maximum = row.criterion.scoring, row.max
    best = maximum if scoring is None else scoring.best(maximum)
    return rounded(best, row.criterion.decimals)


def within_reach(found: Iterable[Gap]) -> list[Gap]:
    """Return the gaps whose deadline is not over, in their order."""
    return [gap for gap in found if not gap.passed]


class Need(NamedTuple):
    """What a rating above the present points needs."""

    name: str
    gaps: tuple[str, ...] | None
    """The first criteria of the list that are enough for it; None where all are too few."""
    score: Decimal
    """The index's score with those, or with all."""


def needs(record: Record, board: Board, found: list[Gap]) -> list[Need]:
    """Say for each rating that the present points do not give which gaps would, lowest first."""
    open_gaps = within_reach(found)
    ratings = sorted(board.index.ratings, key=lambda rating: rating.from_)
    missed = (rating for rating in ratings if not reaches(board, rating))
    return [_need(record, board, open_gaps, rating) for rating in missed]


def _need(record: Record, board: Board, open_gaps: list[Gap], rating: Rating) -> Need:
    """Find the fewest gaps, in their order, that give a rating; each more brings more points."""

    def enough(count: int) -> bool:
        return reaches(closed(record, board, open_gaps[:count]), rating)

    count = bisect_left(range(len(open_gaps) + 1), x=True, key=enough)
    first = open_gaps[:count]
    names = tuple(gap.scored.criterion.id for gap in first)
    score = closed(record, board, first).score
    return Need(rating.name, names if count <= len(open_gaps) else None, score)


def _serving(record: Record, board: Board) -> dict[str, list[TaskOnDay]]:
    found: dict[str, list[TaskOnDay]] = {}
    served_by = serving(record)
    for duty in census(record, board.day).counted:
        for year, name in served_by(duty.task):
            if year == board.index.year and duty.state not in _FINISHED:
                found.setdefault(name, []).append(duty)
    return found


def _gap(board: Board, row: Scored, duties: list[TaskOnDay]) -> Iterator[Gap]:
    points = most_of(row) - (row.score or ZERO)
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
