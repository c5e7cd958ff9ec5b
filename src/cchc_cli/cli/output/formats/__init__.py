"""The formats of `--format` wherever rows come out: a file each, named as it is typed.

A new format is a new file with a function `write(listing)`: it writes `all_columns` or `columns`
of the `rows`, or the `sections` where a listing has some.
"""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # help and the Tab key name the formats, and load none
    from cchc_cli.cli.output.listing import Listing, SheetFile

USUAL = "table"
_FILES = sorted(path.stem for path in Path(__file__).parent.glob("[!_]*.py"))
TO_FILE = frozenset({"xlsx"})
"""Formats that are no text for a terminal."""
FORMATS = (USUAL, *(name for name in _FILES if name != USUAL))


def show(listing: "Listing", form: str, file: "SheetFile | None" = None) -> None:
    """Write to standard output in one of FORMATS; what is no text goes to a file."""
    module = import_module(f"{__name__}.{form}")
    if form in TO_FILE:
        module.write(listing, file)
    else:
        module.write(listing)
