"""Points of a criterion in words: its decimals, and nothing for a maximum not known yet."""

from decimal import Decimal

from cchc_cli.scoring.words import criterion_points
from tests.helpers.scoring import given_points, one


def test_points_have_the_decimals_of_their_criterion() -> None:
    row = one(decimals=3, results=(given_points("1.5"),))
    assert (criterion_points(row, row.score), criterion_points(row, row.max)) == ("1,500", "2,000")


def test_what_is_not_known_is_blank() -> None:
    unknown = one(max=None)
    assert (criterion_points(unknown, unknown.max), criterion_points(unknown, None)) == ("", "")
    watched = one(max=Decimal(0))
    assert criterion_points(watched, watched.max) == "0,00"
