"""Sums of points (tổng điểm): won, open, lost; and what is excluded made up for."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from cchc_cli.amounts import rounded
from cchc_cli.model.scoring import ZERO


class Sum(NamedTuple):
    """Points won, still open (no data yet) and lost; their sum is the maximum."""

    max: Decimal
    score: Decimal
    open: Decimal
    excluded: Decimal = ZERO
    """Maxima of what is not counted; in none of the others, unless it is made up for."""
    claimable: Decimal = ZERO
    """The part of the maximum that a unit may claim for itself."""
    waiting: Decimal = ZERO
    """The open part whose result somebody here has still to type."""
    before: "Sum | None" = None
    """The same sum before what is excluded was made up for; None where nothing was."""

    @property
    def lost(self) -> Decimal:
        """What is scored, and was not won; of the printed sums, so that a row adds up."""
        return rounded(self.max) - rounded(self.score) - rounded(self.open)

    @property
    def percent(self) -> Decimal:
        """Won of the maximum, in percent."""
        return self.score * 100 / self.max if self.max else ZERO

    @property
    def percent_claimed(self) -> Decimal:
        """Won of what a unit may claim, in percent."""
        return self.score * 100 / self.claimable if self.claimable else ZERO


def total(sums: Iterable[Sum]) -> Sum:
    """Add up."""
    rows = list(sums)
    return Sum(
        sum((s.max for s in rows), ZERO),
        sum((s.score for s in rows), ZERO),
        sum((s.open for s in rows), ZERO),
        sum((s.excluded for s in rows), ZERO),
        sum((s.claimable for s in rows), ZERO),
        sum((s.waiting for s in rows), ZERO),
    )


def made_up(found: Sum, *, rescale: bool) -> Sum:
    """Scale what is left up to the whole maximum: score × max ÷ (max − excluded).

    QĐ 212 note 7: "tính gộp tổng điểm tối đa". Rounded after summing, from the inside out.
    """
    if not rescale or not found.excluded or not found.max:
        return found
    whole = found.max + found.excluded

    def scaled(points: Decimal) -> Decimal:
        return rounded(Fraction(points) * Fraction(whole) / Fraction(found.max))

    return Sum(
        whole,
        scaled(found.score),
        scaled(found.open),
        claimable=scaled(found.claimable),
        waiting=scaled(found.waiting),
        before=found,
    )
