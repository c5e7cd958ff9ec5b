"""Numbers that a template computes, as people write them."""

from decimal import Decimal
from fractions import Fraction
from math import isfinite
from typing import Any

from jinja2 import Undefined

from cchc_cli.amounts import CENTS, fixed, number, rounded
from cchc_cli.word.errors import WrongValueError
from cchc_cli.word.limits import MOST_PLACES


def computed(value: Any) -> Any:
    """Write what was computed as people do; the rest as it is: 2025 may be a year."""
    return so(value) if isinstance(value, float | Decimal) else value


def so(value: Any, places: int | None = None) -> str:
    """Write a number (số): 33,33; 15.000; with `places` exactly as many decimals.

    Raises UndefinedError for a name without a value, WrongValueError for what is no number.
    """
    if isinstance(value, str | Undefined):
        # What is undefined says so when it is written; a list is not written: it has no end.
        raise WrongValueError(f"`so` cần một số, không phải «{value}»")
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise WrongValueError("`so` cần một số")
    if not isfinite(value):
        raise WrongValueError("kết quả không phải là một số")
    if places is None:
        return number(rounded(Fraction(str(value)), CENTS))
    if type(places) is not int or not 0 <= places <= MOST_PLACES:
        raise WrongValueError(f"`so` nhận từ 0 đến {MOST_PLACES} chữ số thập phân")
    return fixed(rounded(Fraction(str(value)), places))
