"""The window (khoảng thời gian) that an index takes its figures and duties from."""

import datetime as dt

from cchc_cli.model.index import Index


def window_of(index: Index) -> tuple[dt.date, dt.date]:
    """Return the first and the last day; the year where the index names none."""
    first = index.from_ if index.from_ is not None else dt.date(index.year, 1, 1)
    last = index.until if index.until is not None else dt.date(index.year, 12, 31)
    return first, last
