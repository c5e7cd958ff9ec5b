"""The end of a table: its last rows go to the next page with what stands below it.

Why: `./.` under an appendix, or a sum, would else stand on a page of its own.
"""

import re

_ROW = re.compile(r"<w:tr[ >]")
_PROPERTIES = re.compile(r"<w:pPr>(<w:pStyle [^>]*/>)?+(?!<w:keepNext)")
_ROWS = 2
"""One row alone on a page looks as lost as the mark."""


def kept_together(table: str) -> str:
    """Return a table whose last rows are kept with the next paragraph."""
    starts = [found.start() for found in _ROW.finditer(table)]
    if len(starts) <= _ROWS or table.count("<w:tblGrid") > 1:
        return table
    at = starts[-_ROWS]
    return table[:at] + _PROPERTIES.sub(r"<w:pPr>\1<w:keepNext/>", table[at:])
