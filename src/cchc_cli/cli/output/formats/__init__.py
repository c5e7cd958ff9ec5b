"""The formats of `--format` wherever rows come out: a file each, named as it is typed.

A new format is a new file with a function `write(listing)`: it writes `all_columns` or `columns`
of the `rows`, or the `sections` where a listing has some.
"""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # help and the Tab key name the formats, and load none
    from cchc_cli.cli.output.listing import Listing

USUAL = "table"
_FILES = sorted(path.stem for path in Path(__file__).parent.glob("[!_]*.py"))
FORMATS = (USUAL, *(name for name in _FILES if name != USUAL))


def show(listing: "Listing", form: str) -> None:
    """Write to standard output in one of FORMATS."""
    import_module(f"{__name__}.{form}").write(listing)
