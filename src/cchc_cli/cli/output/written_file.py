"""Which file a command wrote."""

import sys
from pathlib import Path

from cchc_cli.text import printable


def tell_written(path: Path, *, new: bool) -> None:
    """Name the file, or say that it stood there already with the same content."""
    sys.stdout.write(f"{printable(path)}\n" if new else f"{printable(path)}: không đổi\n")
