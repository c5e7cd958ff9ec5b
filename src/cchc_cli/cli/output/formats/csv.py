"""CSV, with Vietnamese headings for people who open it in a spreadsheet."""

import csv
import datetime as dt
import sys
from typing import Any

from cchc_cli.cli.output.listing import Listing
from cchc_cli.text import printable

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(listing: Listing) -> None:
    """Write CSV that Excel opens as it should: a BOM, and no cell that is a formula."""
    columns = listing.all_columns or listing.columns
    sys.stdout.write("\ufeff")
    writer = csv.writer(sys.stdout, lineterminator="\r\n" if sys.platform != "win32" else "\n")
    writer.writerow([column.title for column in columns])
    for row in listing.rows:
        writer.writerow([_harmless(column.value(row)) for column in columns])


def _harmless(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, str):
        text = printable(value.replace("\n", " "))
        return f"'{text}" if text.startswith(_FORMULA) else text
    return value.isoformat() if isinstance(value, dt.date) else value
