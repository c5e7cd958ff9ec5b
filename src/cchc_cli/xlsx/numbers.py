"""Numbers as a sheet's XML holds them, and the days that some of them are."""

import datetime as dt
import re
from decimal import Context, Decimal

_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,6})?")
_LONGEST = 400
"""Letters of a number: the largest that Excel knows, written out, has 309 digits."""
EXACT_DIGITS = 15
"""Digits that Excel keeps and shows. The file has up to 17: 98.500000000000014 is 98.5."""
_DIGITS = Context(prec=EXACT_DIGITS)
_LARGEST_POWER = 308
"""Of ten, in a binary double."""
_DAY_0, _DAY_0_OF_1904 = dt.date(1899, 12, 30).toordinal(), dt.date(1904, 1, 1).toordinal()
_NO_DAY = 60
"""29 February 1900, which Excel has and the calendar has not (ISO/IEC 29500-1, 18.17.4.1)."""


def number_of(text: str) -> Decimal | None:
    """Read a number, of which only the digits that people see are kept; None for what is none."""
    text = text.strip()
    if len(text) <= EXACT_DIGITS and text.isdigit() and text.isascii():
        return Decimal(text)
    if len(text) > _LONGEST or not _NUMBER.fullmatch(text):
        return None
    number = _DIGITS.create_decimal(text).normalize(_DIGITS)
    power = number.adjusted()
    if power > _LARGEST_POWER:
        return None
    if not number or power < -_LARGEST_POWER:
        return Decimal(0)
    # Decimal calls 1250 without its zero 1.25E+3.
    return Decimal(f"{number:f}") if "E+" in str(number) else number


def day_of(number: Decimal, *, since_1904: bool) -> dt.date | None:
    """Return the day that a number counts, any time of day left out; None where it counts none."""
    if not 0 <= number <= dt.date.max.toordinal():
        return None
    days = int(number)
    if since_1904:
        first = _DAY_0_OF_1904
    elif days in {0, _NO_DAY}:
        return None
    else:
        first = _DAY_0 + (days < _NO_DAY)
    return dt.date.fromordinal(first + days) if first + days <= dt.date.max.toordinal() else None
