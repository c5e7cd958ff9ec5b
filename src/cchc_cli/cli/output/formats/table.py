"""What people read: a table, with what belongs around it."""

import sys

from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.tables import print_table


def write(listing: Listing) -> None:
    """Write the command's own text, else the rows as a table."""
    if listing.text is not None:
        listing.text()
        return
    if listing.rows:
        print_table(listing.columns, listing.rows)
    else:
        sys.stdout.write(f"{listing.empty}\n")
    if listing.closing:
        sys.stdout.write(f"\n{listing.closing}\n")
