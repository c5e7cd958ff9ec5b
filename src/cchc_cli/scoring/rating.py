"""The rating (xếp loại) that an index's score gives, and how far the next one is."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from cchc_cli.amounts import rounded
from cchc_cli.model.index import Rating
from cchc_cli.model.scoring import ZERO
from cchc_cli.scoring.board import Board


class Rated(NamedTuple):
    """A rating, with the next one above it and what lacks for that."""

    name: str
    next: str | None
    missing: Decimal | None
    """In the measure of the rating: points, or percentage points."""
    points: Decimal | None
    """The same in points."""


def rated(board: Board) -> Rated | None:
    """Return the rating; None while points are open, without ratings, or below the lowest.

    Measured exactly, then printed: 79,995 % is printed as 80,00 % and is below 80.
    """
    ratings = sorted(board.index.ratings, key=lambda rating: rating.from_, reverse=True)
    if board.sum.open > 0 or not board.sum.max:
        return None
    measure = _measure(board)
    place = next((i for i, rating in enumerate(ratings) if reaches(board, rating)), None)
    if place is None:
        return None
    if place == 0:
        return Rated(ratings[0].name, None, None, None)
    above = ratings[place - 1]
    lacking = max(Fraction(above.from_) - measure, Fraction(0))
    by_percent = board.index.rating_of == "percent"
    points = lacking * Fraction(board.max) / 100 if by_percent else lacking
    return Rated(ratings[place].name, above.name, rounded(lacking), rounded(points))


def _measure(board: Board) -> Fraction:
    return board.share if board.index.rating_of == "percent" else Fraction(board.score)


def reaches(board: Board, rating: Rating) -> bool:
    """Return whether the points so far are enough for a rating."""
    if not board.sum.max or _measure(board) < Fraction(rating.from_):
        return False
    return not rating.no_zero or not without_points(board)


def without_points(board: Board) -> list[str]:
    """Return the ids of the normal criteria that were scored and have no point at all."""
    return [
        row.criterion.id
        for area in board.areas
        if area.kind == "normal"
        for row in area.criteria
        if row.state == "scored" and not row.parts and row.score == ZERO
    ]
