"""What a command found, ready for whichever format is asked for."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from cchc_cli.cli.output.tables import Column

if TYPE_CHECKING:
    from cchc_cli.model.record import Record


class TableSection(NamedTuple):
    """A table under a heading."""

    heading: str
    columns: Sequence[Column]
    rows: Sequence[Any]
    all_columns: Sequence[Column] = ()
    """What a sheet of a workbook holds, where that is more."""
    total: bool = False
    """Whether the last row adds up the others."""


class Listing(NamedTuple):
    """Rows, and what each format makes of them."""

    rows: Sequence[Any]
    columns: Sequence[Column]
    """What people look at."""
    json: Callable[[], Any]
    """Makes the machine form, whose keys are a promise."""
    all_columns: Sequence[Column] = ()
    """What a file for a spreadsheet holds, where that is more."""
    text: Callable[[], None] | None = None
    """Writes what people read on a terminal, where that is more than the table."""
    title: str = ""
    sections: Sequence[TableSection] = ()
    """Several tables, where the rows alone do not tell it to a reader."""
    closing: str = ""
    empty: str = "Không có dòng nào."
    """What people read in the place of a table without rows."""
    sheet: str = "Danh sách"
    """What a sheet of a workbook with the rows is called."""
    total: bool = False
    """Whether the last row adds up the others."""


class SheetFile(NamedTuple):
    """The file that a workbook goes to, and the workspace whose files it may not replace."""

    path: Path | None
    record: "Record | None" = None
    root: Path | None = None
    day: dt.date | None = None
    """As of which the rows are."""
