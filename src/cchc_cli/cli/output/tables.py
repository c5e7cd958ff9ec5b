"""Rows as a table for people.

Why two ways to draw a table: Rich takes a millisecond a row and twice the start-up, so it
draws what a person looks at on a terminal, and a plain writer the rest.
"""

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from cchc_cli.amounts import as_typed
from cchc_cli.cli.output.plain_streams import styled
from cchc_cli.cli.output.widths import display_width, padded, shortened, terminal_width
from cchc_cli.periods.names import day_name
from cchc_cli.text import printable

if TYPE_CHECKING:
    from rich.text import Text

_MOST_RICH_ROWS = 300
_GAP = 2
_NARROWEST = 12
_Cells = Sequence[Sequence[str]]
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
    link: bool = False
    """Holds addresses, to be opened where a format has links."""


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
    """Draw a table on standard output, within the terminal's width.

    Where columns would be too narrow to be read, a row is a paragraph with a line a cell.
    """
    cells = [[people(column.value(row)) for column in columns] for row in rows]
    widths, width = _widths(columns, cells), room()
    if width is not None and _narrowest(columns, widths) > width:
        sys.stdout.writelines(_stacked(columns, cells))
    elif width is not None and len(rows) <= _MOST_RICH_ROWS:
        _print_rich(columns, rows, cells, widths)
    else:
        sys.stdout.writelines(_plain_lines(columns, cells, widths, width))


def room() -> int | None:
    """Return the width to write in; None in a pipe or a file, where nothing may be cut."""
    return terminal_width() if sys.stdout.isatty() else None


def _widths(columns: Sequence[Column], cells: _Cells) -> list[int]:
    """Return how many columns of the terminal each column needs to be whole."""
    return [
        max([*map(display_width, _heading(c)), *(display_width(row[i]) for row in cells)])
        for i, c in enumerate(columns)
    ]


def _narrowest(columns: Sequence[Column], widths: Sequence[int]) -> int:
    """Return the width of the table when what fills is as narrow as it may be."""
    least = (min(w, _NARROWEST) if c.fill else w for c, w in zip(columns, widths, strict=True))
    return sum(least) + _GAP * (len(columns) - 1)


def _stacked(columns: Sequence[Column], cells: _Cells) -> Iterator[str]:
    """Write each row as a paragraph: a line a cell, which the terminal's stream breaks."""
    for row in cells:
        for column, cell in zip(columns, row, strict=True):
            if cell:
                yield f"{column.title}: {cell}\n" if column.title else f"{cell}\n"
        yield "\n"


def _plain_lines(
    columns: Sequence[Column], cells: _Cells, widths: list[int], width: int | None
) -> Iterator[str]:
    """Lay rows out in columns of spaces; a pure function of its arguments."""
    heads = [_heading(column) for column in columns]
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


def _print_rich(
    columns: Sequence[Column], rows: Sequence[Any], cells: _Cells, widths: list[int]
) -> None:
    """Draw a table with colours, within the terminal's width."""
    from rich.console import Console
    from rich.table import Table

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
    Console(file=styled(sys.stdout), highlight=False, width=terminal_width()).print(table)


def _cell(column: Column, text: str, width: int, style: str) -> "Text":
    """Make a cell that is broken into lines, within a long word too, or shortened to one line."""
    from rich.text import Text

    if column.wrap:
        return Text(text, style=style, overflow="fold")
    return Text(shortened(text, width), style=style, no_wrap=True)
