"""What a command found, ready for whichever format is asked for."""

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
    sheet: str = "Danh sách"
    """What a sheet of a workbook with the rows is called."""


class SheetFile(NamedTuple):
    """The file that a workbook goes to, and the workspace whose files it may not replace."""

    path: Path | None
    record: "Record | None"
    """None where there is no workspace."""
    root: Path
