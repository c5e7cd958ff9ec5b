"""Lines of points that add up: areas, what is made up for, totals; text and appendix share them."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.amounts import CENTS, number, points
from cchc_cli.model.scoring import ZERO
from cchc_cli.scoring.board import AreaBoard, Board, Scored
from cchc_cli.scoring.sums import Sum

MADE_UP = "Quy đổi"
"""What a sum gains where it is scaled up for what is excluded: a line of its own."""


class Line(NamedTuple):
    """Figures of a line; what nobody knows is None, and blank on paper."""

    name: str
    max: Decimal | None = None
    score: Decimal | None = None
    open: Decimal | None = None
    percent: Decimal | None = None
    appraised: Decimal | None = None


def written(value: Decimal | None) -> str:
    """Write a figure of a line: with 2 decimals, more where it would not add up otherwise."""
    if value is None:
        return ""
    exponent = value.normalize().as_tuple().exponent
    return points(value, max(CENTS, -exponent if isinstance(exponent, int) else 0))


def leaves(area: AreaBoard) -> list[Scored]:
    """Return the criteria of an area that have no parts."""
    return [row for row in area.criteria if not row.parts]


def for_points(board: Board) -> list[Scored]:
    """Return the criteria that points are given for: none that is only followed."""
    return [row for area in board.areas for row in leaves(area) if row.state != "watched"]


def added(values: Iterable[Decimal | None]) -> Decimal | None:
    """Add up what is known; None where nothing is."""
    known = [value for value in values if value is not None]
    return sum(known, ZERO) if known else None


def area_line(area: AreaBoard) -> Line:
    """Return an area's figures: what its criteria add up to, and what is made up for."""
    return _line(area.name, area.sum, leaves(area))


def _line(name: str, total: Sum, rows: list[Scored]) -> Line:
    known = any(row.state == "scored" for row in rows)
    return Line(
        name=name,
        max=total.max,
        score=total.score if known else None,
        open=total.waiting if total.claimable else None,
        percent=total.percent_claimed if known else None,
        appraised=added(row.appraised for row in rows),
    )


def made_up(total: Sum) -> Iterator[Line]:
    """Yield what a sum gained by being scaled up; nothing where it was not."""
    before = total.before
    if before is not None:
        yield Line(
            name=MADE_UP,
            max=total.max - before.max,
            score=total.score - before.score,
            open=total.waiting - before.waiting,
        )


def is_scaled(board: Board) -> bool:
    """Return whether anything in the normal areas was scaled up for what is excluded."""
    normal = [area for area in board.areas if area.kind == "normal"]
    before = [board.sum.before, *(area.sum.before for area in normal)]
    before += [row.before for area in normal for row in area.criteria]
    return any(before)


def totals(board: Board) -> Iterator[Line]:
    """Yield the sums below the normal areas: what they add up to, and what is made up for."""
    yield from made_up(board.sum)
    yield _whole(board)


def _whole(board: Board) -> Line:
    normal = [row for area in board.areas if area.kind == "normal" for row in leaves(area)]
    return _line("Cộng các lĩnh vực", board.sum, normal)


def beside(board: Board) -> Iterator[Line]:
    """Yield bonus and penalty points and the total with them; nothing where there are none."""
    found = [line for line in (_bonus(board), _penalty(board)) if line is not None]
    yield from found
    if found:
        every = [_whole(board), *found]
        yield Line(
            name="Tổng điểm",
            max=added(line.max for line in every) if _inside(board) else None,
            score=added(line.score for line in every),
            appraised=added(line.appraised for line in every),
        )


def _inside(board: Board) -> bool:
    """Return whether bonus points are part of the printed maximum."""
    return board.index.total == "inside"


def _bonus(board: Board) -> Line | None:
    """Return the bonus points that count; None where the index has no such area."""
    found = _beside(board, "bonus", board.index.bonus_max)
    if found is None or not _inside(board):
        return found
    return found._replace(max=board.max - board.sum.max)


def _penalty(board: Board) -> Line | None:
    """Return the penalty points that count, below zero: they are taken off."""
    found = _beside(board, "penalty", board.index.penalty_max)
    if found is None:
        return None
    less = [None if value is None else ZERO - value for value in (found.score, found.appraised)]
    return found._replace(score=less[0], appraised=less[1])


_NAMES = {"bonus": "Điểm thưởng", "penalty": "Điểm trừ"}


def _beside(board: Board, kind: str, most: Decimal | None) -> Line | None:
    areas = [area for area in board.areas if area.kind == kind]
    if not areas:
        return None

    def counted(value: Decimal | None) -> Decimal | None:
        return value if most is None or value is None else min(value, most)

    rows = [row for area in areas for row in leaves(area)]
    return Line(
        name=_NAMES[kind] + (f" (nhiều nhất {number(most)})" if most is not None else ""),
        score=counted(added(area_line(area).score for area in areas)),
        appraised=counted(added(row.appraised for row in rows)),
    )
