"""A workbook, for who goes on working with the rows in Excel."""

import re
import sys
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from cchc_cli.amounts import rounded
from cchc_cli.cli.output.listing import Listing, SheetFile
from cchc_cli.cli.output.tables import Column
from cchc_cli.text import printable


def write(listing: Listing, file: SheetFile | None) -> None:
    """Write the rows, or a sheet a section; raises UsageError, RefusedError, OutsideError."""
    from cchc_cli.documents.save import guard_of
    from cchc_cli.outputs import Guard
    from cchc_cli.outputs import write as write_output
    from cchc_cli.xlsx.kind import XLSX
    from cchc_cli.xlsx.tables import table_book

    assert file is not None
    assert file.path is not None
    pages = list(_pages(listing))
    title = listing.title.partition("\n")[0] or listing.sheet
    data = table_book(pages, title)
    guard = Guard() if file.record is None else guard_of(file.record, file.root)
    write_output(file.path, data, XLSX, guard, force=None)
    sys.stderr.write(f"Đã ghi {printable(file.path)}\n")


def _pages(listing: Listing) -> Iterator[Any]:
    from cchc_cli.xlsx.tables import Page

    sections = [(s.heading, s.columns, s.rows) for s in listing.sections]
    whole = [(listing.sheet, listing.all_columns or listing.columns, listing.rows)]
    for name, columns, rows in sections or whole:
        heads = [column.title for column in columns]
        yield Page(name, heads, [[_value(c, c.value(row)) for c in columns] for row in rows])


def _value(column: Column, value: Any) -> Any:
    """Return a value as what it is: points stand in columns of numbers as they are printed."""
    if isinstance(value, Fraction):
        return rounded(value)
    if column.right and isinstance(value, str) and _PRINTED.fullmatch(value):
        return Decimal(value.replace(".", "").replace(",", "."))
    return value


# A number as Vietnamese readers have it: 1.250,5.
_PRINTED = re.compile(r"-?[0-9]{1,3}(\.[0-9]{3})*(,[0-9]+)?|-?[0-9]+(,[0-9]+)?")
