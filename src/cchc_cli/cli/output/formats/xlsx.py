"""A workbook, for who goes on working with the rows in Excel."""

import re
import sys
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from cchc_cli.amounts import rounded
from cchc_cli.cli.output.listing import Listing, SheetFile, TableSection
from cchc_cli.cli.output.tables import Column
from cchc_cli.periods.names import day_name
from cchc_cli.text import printable

if TYPE_CHECKING:
    from cchc_cli.outputs import Guard
    from cchc_cli.xlsx.tables import About, Page


def write(listing: Listing, file: SheetFile) -> None:
    """Write the rows, or a sheet a section; raises UsageError, RefusedError, OutsideError."""
    from cchc_cli.outputs import write as write_output
    from cchc_cli.xlsx.fitting import LONGEST
    from cchc_cli.xlsx.kind import XLSX
    from cchc_cli.xlsx.tables import table_book, too_long

    assert file.path is not None
    pages = list(_pages(listing))
    data = table_book(pages, _title(listing, file), _about(listing, file))
    write_output(file.path, data, XLSX, _guard(file), force=None)
    count = sum(len(page.rows) - page.total for page in pages)
    sys.stderr.write(f"Đã ghi {printable(file.path)}: {count} dòng\n")
    if cut := too_long(pages):
        sys.stderr.write(
            f"{cut} ô dài hơn {LONGEST} chữ mà Excel nhận nên bị cắt, cuối ô có dấu `…`.\n"
            "Cần đủ chữ thì lấy --format json.\n"
        )


def require_writable(file: SheetFile) -> None:
    """Refuse where `write` would, before anything else is done; raises as that does."""
    from cchc_cli.outputs import require_replaceable
    from cchc_cli.xlsx.kind import XLSX

    assert file.path is not None
    require_replaceable(file.path, XLSX, _guard(file), force=None)


def _guard(file: SheetFile) -> "Guard":
    from cchc_cli.documents.save import guard_of
    from cchc_cli.outputs import Guard

    if file.record is None or file.root is None:
        return Guard(file.root)
    return guard_of(file.record, file.root)


def _pages(listing: Listing) -> Iterator["Page"]:
    from cchc_cli.xlsx.tables import Page

    whole = TableSection(
        heading=listing.sheet,
        columns=listing.all_columns or listing.columns,
        rows=listing.rows,
        total=listing.total,
    )
    for section in listing.sections or [whole]:
        columns = section.all_columns or section.columns
        rows = [[_value(c, c.value(row)) for c in columns] for row in section.rows]
        name, *_ = _REMARK.split(section.heading)
        yield Page(name, [column.title for column in columns], rows, section.total)


def _title(listing: Listing, file: SheetFile) -> str:
    """Return the title on one line, without its line about the day: that stands apart."""
    first, *further = listing.title.splitlines() or [listing.sheet]
    day = day_name(file.day) if file.day else None
    return first + "".join(f" ({line})" for line in further if not day or not line.endswith(day))


def _about(listing: Listing, file: SheetFile) -> "About | None":
    """Return what a sheet of the workbook says beside its title."""
    from cchc_cli.xlsx.tables import About

    if file.record is None:
        return None
    return About(file.record.organization.name, file.day, listing.closing.splitlines())


def _value(column: Column, value: Any) -> Any:
    """Return a value as what it is: points stand in columns of numbers as they are printed."""
    if isinstance(value, Fraction):
        return rounded(value)
    if column.link and value:
        from cchc_cli.xlsx.tables import Link

        return Link(value)
    if column.right and isinstance(value, str) and _PRINTED.fullmatch(value):
        return Decimal(value.replace(".", "").replace(",", "."))
    return value


# What a heading says beside the name: a sheet is called the same whatever the count.
_REMARK = re.compile(r": | \(\d+\)$")
# A number as Vietnamese readers have it: 1.250,5.
_PRINTED = re.compile(r"-?[0-9]{1,3}(\.[0-9]{3})*(,[0-9]+)?|-?[0-9]+(,[0-9]+)?")
