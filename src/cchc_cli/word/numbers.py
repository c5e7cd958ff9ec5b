"""Numbers that a template computes, as people write them."""

from decimal import Decimal
from fractions import Fraction
from math import isfinite
from typing import Any

from jinja2 import Undefined

from cchc_cli.amounts import CENTS, fixed, number, rounded

_MOST_PLACES = 9
"""More is no figure for readers, and a large enough number would fill the memory."""


def computed(value: Any) -> Any:
    """Write what was computed as people do; the rest as it is: 2025 may be a year."""
    return so(value) if isinstance(value, float | Decimal) else value


def so(value: Any, places: int | None = None) -> str:
    """Write a number (số): 33,33; 15.000; with `places` exactly as many decimals.

    Raises UndefinedError for a name without a value, TypeError and ValueError for what is
    no number.
    """
    if isinstance(value, str | Undefined):
        # What is undefined says so when it is written; a list is not written: it has no end.
        raise TypeError(f"`so` cần một số, không phải «{value}»")
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise TypeError("`so` cần một số")
    if not isfinite(value):
        raise ValueError("kết quả không phải là một số")
    if places is None:
        return number(rounded(Fraction(str(value)), CENTS))
    if not 0 <= places <= _MOST_PLACES:
        raise ValueError(f"`so` nhận từ 0 đến {_MOST_PLACES} chữ số thập phân")
    return fixed(rounded(Fraction(str(value)), places))
