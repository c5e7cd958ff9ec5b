"""The machine form, whose keys are a promise."""

import datetime as dt
import json
import sys
from decimal import Decimal
from typing import Any

from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.plain_streams import unbroken
from cchc_cli.text import printable_lines


def write(listing: Listing) -> None:
    """Write the machine form."""
    print_json(listing.json())


def print_json(value: Any) -> None:
    """Write JSON, days as ISO, decimals as numbers.

    What a terminal would obey or could not show is escaped, which changes no value.
    """
    text = json.dumps(value, ensure_ascii=False, indent=2, default=_plain)
    unbroken(sys.stdout).write(f"{printable_lines(text, _escape)}\n")


def _escape(letter: str) -> str:
    return json.dumps(letter)[1:-1]


def _plain(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    if not isinstance(value, Decimal):
        return str(value)
    number = float(value)
    return int(number) if number.is_integer() else number
