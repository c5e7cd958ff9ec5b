"""Ratings: closed edges, exact measures, and how far the next one is."""

from decimal import Decimal
from typing import Any

import pytest

from cchc_cli.model.index import Area, Index, Rating
from cchc_cli.model.record import Record
from cchc_cli.scoring.board import Board, board_of
from cchc_cli.scoring.rating import Rated, rated
from tests.helpers import making
from tests.helpers.scoring import DAY, area, criterion, given_points

D = Decimal
RATINGS = (
    Rating(name="Tốt", from_=D(80)),
    Rating(name="Khá", from_=D(65)),
    Rating(name="Kém", from_=D(50)),
)


def board(*areas: Area, **values: Any) -> Board:
    index = Index(year=2025, name="x", areas=areas, **{"ratings": RATINGS, **values})
    record: Record = making.record(indexes=(index,))
    return board_of(record, index, DAY)


def scored(points: str, most: str = "100", **values: Any) -> Board:
    return board(area(criterion("1.1", most, results=(given_points(points),))), **values)


@pytest.mark.parametrize(
    ("points", "found"),
    [
        ("80", Rated("Tốt", None, None, None)),
        ("79.99", Rated("Khá", "Tốt", D("0.01"), D("0.01"))),
        ("65", Rated("Khá", "Tốt", D("15.00"), D("15.00"))),
        ("50", Rated("Kém", "Khá", D("15.00"), D("15.00"))),
        ("49.99", None),
    ],
)
def test_edges_are_closed(points: str, found: Rated | None) -> None:
    assert rated(scored(points)) == found


def test_a_percent_is_measured_exactly_and_told_in_points_too() -> None:
    """QĐ 1234: the index is points ÷ maximum in force; 59,99 of 75 is 79,99 %."""
    assert rated(scored("60", "75", rating_of="percent")) == Rated("Tốt", None, None, None)
    assert rated(scored("59.99", "75", rating_of="percent")) == Rated(
        "Khá", "Tốt", D("0.01"), D("0.01")
    )


def test_there_is_none_while_points_are_open_or_without_ratings() -> None:
    full = criterion("1.1", "80", results=(given_points("80"),))
    assert rated(board(area(full, criterion("1.2", "20")))) is None
    assert rated(scored("100", ratings=())) is None


def test_bonus_and_penalty_count_each_within_what_all_may_bring() -> None:
    areas = (
        area(criterion("1.1", "100", results=(given_points("78"),))),
        area(criterion("b", "5", results=(given_points("5"),)), name="b", kind="bonus"),
        area(criterion("p", "4", results=(given_points("2"),)), name="p", kind="penalty"),
    )
    found = board(*areas, bonus_max=D(3), penalty_max=D(1))
    assert (found.bonus, found.penalty, found.score, found.max) == (3, 1, 80, 100)
    assert rated(found) == Rated("Tốt", None, None, None)
    inside = board(*areas, bonus_max=D(3), total="inside")
    assert (inside.max, inside.score, inside.sum.max) == (103, 79, 100)
    assert board(*areas, total="inside").max == 105


def test_a_percent_is_of_all_points_where_bonus_counts_inside() -> None:
    areas = (
        area(criterion("1.1", "100", results=(given_points("76"),))),
        area(criterion("b", "15", results=(given_points("16"),)), name="b", kind="bonus"),
    )
    inside = board(*areas, bonus_max=D(15), total="inside", rating_of="percent")
    assert (inside.score, inside.max) == (91, 115)
    assert rated(inside) == Rated("Khá", "Tốt", D("0.87"), D("1.00"))
    outside = board(*areas, bonus_max=D(15), rating_of="percent")
    assert rated(outside) == Rated("Khá", "Tốt", D("4.00"), D("4.00"))


def test_a_rating_may_ask_that_no_criterion_got_nothing() -> None:
    """QĐ 2579: từ 95 điểm và không có tiêu chí nào chấm 0 điểm: xuất sắc."""
    best = (Rating(name="Xuất sắc", from_=D(95), no_zero=True), Rating(name="Tốt", from_=D(80)))
    rows = (
        criterion("1.1", "97", results=(given_points("97"),)),
        criterion("1.2", "3", results=(given_points("0"),)),
    )
    assert rated(board(area(*rows), ratings=best)) == Rated("Tốt", "Xuất sắc", D("0.00"), D("0.00"))
    assert rated(board(area(rows[0]), ratings=best)) == Rated("Xuất sắc", None, None, None)
