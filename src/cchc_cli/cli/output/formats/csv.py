"""CSV, with Vietnamese headings for people who open it in a spreadsheet."""

import csv
import datetime as dt
import sys
from typing import Any

from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.plain_streams import styled
from cchc_cli.text import printable

_FORMULA = tuple("=+-@＝＋－＠")
"""What a formula begins with; East Asian editions take the wide signs too."""


def write(listing: Listing) -> None:
    """Write CSV that Excel opens as it should: a BOM, and no cell that is a formula."""
    columns = listing.all_columns or listing.columns
    out = styled(sys.stdout)  # the mark at the head is meant; cells are made harmless below
    out.write("\ufeff")
    writer = csv.writer(out, lineterminator="\r\n" if sys.platform != "win32" else "\n")
    writer.writerow([_harmless(column.title) for column in columns])
    for row in listing.rows:
        writer.writerow([_harmless(column.value(row)) for column in columns])


def _harmless(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, str):
        text = printable(value.replace("\n", " "))
        return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
    return value.isoformat() if isinstance(value, dt.date) else value
