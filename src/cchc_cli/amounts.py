"""Numbers as Vietnamese readers have them: a decimal comma, dots between thousands."""

from decimal import ROUND_HALF_UP, Decimal

_CENT = Decimal("0.01")
_TENTH = Decimal("0.1")
_SWAPPED = str.maketrans(",.", ".,")


def rounded(value: Decimal) -> Decimal:
    """Round to 2 places, half a unit up, as sums on paper do with each criterion."""
    return value.quantize(_CENT, ROUND_HALF_UP)


def points(value: Decimal | None) -> str:
    """Write points, or a percent, with 2 decimals; nothing for what is unknown."""
    return "" if value is None else str(rounded(value)).translate(_SWAPPED)


def number(value: Decimal) -> str:
    """Write a figure without useless zeros (NĐ 30/2020/NĐ-CP, Phụ lục I; TX10)."""
    text = f"{value:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate(_SWAPPED)


def as_typed(value: Decimal | int) -> str:
    """Write a number with the places it was typed with."""
    return str(value).translate(_SWAPPED)


def share(part: int, whole: int) -> str:
    """Write a part of a whole in percent with 1 decimal; 0,0 of nothing."""
    exact = Decimal(100 * part) / whole if whole else Decimal(0)
    return str(exact.quantize(_TENTH, ROUND_HALF_UP)).translate(_SWAPPED)
