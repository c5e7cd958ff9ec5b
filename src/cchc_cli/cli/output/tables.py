"""Rows as a table for people.

Why two ways to draw a table: Rich takes a millisecond a row and twice the start-up, so it
draws what a person looks at on a terminal, and a plain writer the rest.
"""

import datetime as dt
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from cchc_cli.amounts import as_typed
from cchc_cli.cli.output.widths import display_width, padded, shortened
from cchc_cli.periods.names import day_name
from cchc_cli.text import printable

if TYPE_CHECKING:
    from rich.text import Text

_MOST_RICH_ROWS = 300
_GAP = 2
_NARROWEST = 12
_COLOURS = {"bad": "red", "warn": "yellow", "good": "green", "dim": "bright_black"}


class Column(NamedTuple):
    """A column: its heading, how a row's value is found, and how it is laid out."""

    title: str
    value: Callable[[Any], Any]
    right: bool = False
    fill: bool = False
    """Takes the room that is left, shortened at a word."""
    tone: Callable[[Any], str] | None = None
    """bad, warn, good or dim: a colour beside the words, never instead."""
    narrow: bool = False
    """Its heading may be broken into lines."""
    wrap: bool = False
    """Where it fills, its text is broken into lines instead of shortened."""


def people(value: Any) -> str:
    """Write a value for people: days as d/m/y, a decimal comma, nothing for what is unknown."""
    if value is None:
        return ""
    if isinstance(value, dt.date):
        return day_name(value)
    if isinstance(value, str):
        return printable(value.replace("\n", " "))
    return as_typed(value)


def print_table(columns: Sequence[Column], rows: Sequence[Any]) -> None:
    """Draw a table on standard output, within the terminal's width."""
    if sys.stdout.isatty() and len(rows) <= _MOST_RICH_ROWS:
        _print_rich(columns, rows)
    else:
        sys.stdout.writelines(plain_lines(columns, rows, room()))


def terminal_width() -> int:
    """Return the terminal's width, or what COLUMNS says."""
    return shutil.get_terminal_size((80, 24)).columns


def room() -> int | None:
    """Return the width to write in; None in a pipe or a file, where nothing may be cut."""
    return terminal_width() if sys.stdout.isatty() else None


def plain_lines(columns: Sequence[Column], rows: Sequence[Any], width: int | None) -> Iterator[str]:
    """Lay rows out in columns of spaces; a pure function of its arguments."""
    values = [column.value for column in columns]
    cells = [[people(value(row)) for value in values] for row in rows]
    heads = [_heading(column) for column in columns]
    widths = [
        max([*map(display_width, head), *(display_width(row[i]) for row in cells)])
        for i, head in enumerate(heads)
    ]
    if width is not None:
        _fit(columns, widths, width)
    layout = list(zip(widths, [column.right for column in columns], strict=True))
    for line in zip(*_levelled(heads), strict=True):
        yield _line(line, layout)
    yield (" " * _GAP).join("-" * w for w in widths) + "\n"
    for row in cells:
        yield _line(row, layout)


def _heading(column: Column) -> list[str]:
    return column.title.split() if column.narrow else [column.title]


def _levelled(heads: list[list[str]]) -> list[list[str]]:
    deepest = max(map(len, heads))
    return [[""] * (deepest - len(head)) + head for head in heads]


def _fit(columns: Sequence[Column], widths: list[int], width: int) -> None:
    """Shrink the filling columns until the line fits; several share the room that is left."""
    filling = [i for i, column in enumerate(columns) if column.fill]
    fixed = sum(w for i, w in enumerate(widths) if i not in filling) + _GAP * (len(widths) - 1)
    left = width - fixed
    for place, i in enumerate(sorted(filling, key=lambda i: widths[i])):
        share = max(left // (len(filling) - place), _NARROWEST)
        widths[i] = min(widths[i], share)
        left -= widths[i]


def _line(cells: Iterable[str], layout: list[tuple[int, bool]]) -> str:
    parts = []
    for cell, (width, right) in zip(cells, layout, strict=True):
        parts.append(padded(cell, width, right=right))
    return (" " * _GAP).join(parts).rstrip() + "\n"


def _print_rich(columns: Sequence[Column], rows: Sequence[Any]) -> None:
    """Draw a table with colours, within the terminal's width."""
    from rich.console import Console
    from rich.table import Table

    cells = [[people(column.value(row)) for column in columns] for row in rows]
    widths = [
        max([display_width(w) for w in _heading(c)] + [display_width(row[i]) for row in cells])
        for i, c in enumerate(columns)
    ]
    _fit(columns, widths, terminal_width())
    # A broken heading stands on its column, a broken text hangs from its row's first line.
    hangs = any(column.wrap for column in columns)
    table = Table(box=None, padding=(0, _GAP, 0, 0), pad_edge=False, header_style="bold")
    for column, width in zip(columns, widths, strict=True):
        title = "\n".join(_heading(column))
        table.add_column(
            title,
            width=width,
            justify="right" if column.right else "left",
            vertical="top" if hangs else "bottom",
        )
    for row, line in zip(rows, cells, strict=True):
        styles = [_COLOURS.get(c.tone(row), "") if c.tone else "" for c in columns]
        texts = zip(columns, line, widths, styles, strict=True)
        table.add_row(*(_cell(c, t, w, style=s) for c, t, w, s in texts))
    Console(highlight=False, width=terminal_width()).print(table)


def _cell(column: Column, text: str, width: int, style: str) -> "Text":
    """Make a cell that is broken into lines, within a long word too, or shortened to one line."""
    from rich.text import Text

    if column.wrap:
        return Text(text, style=style, overflow="fold")
    return Text(shortened(text, width), style=style, no_wrap=True)
