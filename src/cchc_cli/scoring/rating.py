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
    place = next((i for i, rating in enumerate(ratings) if reaches(board, rating)), None)
    if place is None:
        return None
    if place == 0:
        return Rated(ratings[0].name, None, None, None)
    above = ratings[place - 1]
    lacking = _lacking(board, above)
    return Rated(
        ratings[place].name, above.name, rounded(lacking), rounded(_in_points(board, lacking))
    )


class Ahead(NamedTuple):
    """The lowest rating that the points so far do not reach, and the points that lack."""

    name: str
    points: Decimal


def ahead(board: Board) -> Ahead | None:
    """Return what rating is next for the points so far; None where none lies above them.

    Also while points are open, when there is no rating yet.
    """
    if not board.sum.max:
        return None
    above = [rating for rating in board.index.ratings if _lacking(board, rating) > 0]
    lowest = min(above, key=lambda rating: rating.from_, default=None)
    if lowest is None:
        return None
    return Ahead(lowest.name, rounded(_in_points(board, _lacking(board, lowest))))


def _lacking(board: Board, rating: Rating) -> Fraction:
    """Return what lacks for a rating in its measure, not below 0."""
    return max(Fraction(rating.from_) - _measure(board), Fraction(0))


def _in_points(board: Board, lacking: Fraction) -> Fraction:
    by_percent = board.index.rating_of == "percent"
    return lacking * Fraction(board.max) / 100 if by_percent else lacking


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
