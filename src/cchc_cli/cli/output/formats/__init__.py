"""The formats of `--format` wherever rows come out: a file each, named as it is typed.

A new format is a new file with a function `write(listing)`: it writes `all_columns` or `columns`
of the `rows`, or the `sections` where a listing has some.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from cchc_cli.packaged import modules_beside

if TYPE_CHECKING:  # help and the Tab key name the formats, and load none
    from cchc_cli.cli.output.listing import Listing, SheetFile

USUAL = "table"
TO_FILE = frozenset({"xlsx"})
"""Formats that are no text for a terminal."""
FORMATS = (USUAL, *(name for name in modules_beside(__file__) if name != USUAL))


def show(listing: "Listing", form: str, file: "SheetFile | None" = None) -> None:
    """Write to standard output in one of FORMATS; what is no text goes to a file."""
    module = import_module(f"{__name__}.{form}")
    if form in TO_FILE:
        module.write(listing, file)
    else:
        module.write(listing)


def require_writable(form: str, file: "SheetFile") -> None:
    """Refuse a file that may not be written, before a command writes anything else."""
    if form in TO_FILE:
        import_module(f"{__name__}.{form}").require_writable(file)
