"""Numbers as Vietnamese readers have them: a decimal comma, dots between thousands."""

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

CENTS = 2
"""Places of points, where a set of criteria says nothing else."""
_WIDE = Context(prec=2_000)
"""Digits enough for whatever a formula makes of figures: the usual 28 end in an exception."""
_SWAPPED = str.maketrans(",.", ".,")


def rounded(value: Decimal | Fraction, places: int = CENTS) -> Decimal:
    """Round, half a unit up, as sums on paper do with each criterion.

    A fraction is rounded by whole numbers: 0.055 stays half a unit, whatever it came from.
    """
    if isinstance(value, Decimal):
        return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, _WIDE)
    unit = 10**places
    whole, rest = divmod(abs(value.numerator) * unit, value.denominator)
    whole += 2 * rest >= value.denominator
    return Decimal(whole if value >= 0 else -whole).scaleb(-places)


def points(value: Decimal | Fraction | None, places: int = CENTS) -> str:
    """Write points, or a percent, with 2 decimals; nothing for what is unknown."""
    return "" if value is None else str(rounded(value, places)).translate(_SWAPPED)


def number(value: Decimal | Fraction) -> str:
    """Write a figure without useless zeros (NĐ 30/2020/NĐ-CP, Phụ lục I; TX10).

    One that was computed is rounded to 2 decimals: it may have no end.
    """
    text = fixed(rounded(value) if isinstance(value, Fraction) else value)
    return text.rstrip("0").rstrip(",") if "," in text else text


def fixed(value: Decimal) -> str:
    """Write a number with the places that it has."""
    return f"{value:,f}".translate(_SWAPPED)


def as_typed(value: Decimal | Fraction | int) -> str:
    """Write a number with the places it was typed with; a computed one as any figure."""
    if isinstance(value, Fraction):
        return number(value)
    return str(value).translate(_SWAPPED)


def share(part: int, whole: int) -> str:
    """Write a part of a whole in percent with 1 decimal; 0,0 of nothing."""
    exact = Fraction(100 * part, whole) if whole else Fraction(0)
    return str(rounded(exact, 1)).translate(_SWAPPED)
