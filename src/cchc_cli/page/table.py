"""Figures as the page prints them."""

from typing import NamedTuple


class Row(NamedTuple):
    """A line of figures with its name, and a note under it."""

    name: str
    figures: tuple[str, ...]
    note: str = ""


class Table(NamedTuple):
    """Lines of figures under their heads, and their sum."""

    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
