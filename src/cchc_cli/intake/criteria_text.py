"""Text as rows: cells apart by tabs or bars, or a cell a line in the order of reading."""

import re
from collections.abc import Iterator, Sequence

from cchc_cli.intake.criteria_columns import role_of
from cchc_cli.intake.criteria_numbers import number_of
from cchc_cli.intake.criteria_outline import rows_of_outline
from cchc_cli.intake.criteria_rows import Cell, Row, cell_of
from cchc_cli.intake.maxima import points_in
from cchc_cli.text import nfc

_FEWEST = 3
"""Cells of a line of a table: a number, a name, points."""
_RULE = re.compile(r"[|\s:=+-]+")
_HEADS = ("number", "name", "max")
"""Heads that stand a line each where a table was copied cell by cell."""


def rows_of_text(text: str) -> list[Row]:
    """Return the rows of a text, with lines outside tables as they stand."""
    lines = [
        (f"dòng {number}", line.rstrip("\r\n"))
        for number, line in enumerate(nfc(text).splitlines(), start=1)
        if line.strip()
    ]
    bare = [(where, line.strip()) for where, line in lines]
    start = _heads_at(bare)
    if start is not None:
        return [
            *(Row((cell_of(line),), where) for where, line in bare[:start]),
            *_by_cells(bare[start:]),
        ]
    rows = list(_split(lines))
    return rows if any(row.table for row in rows) else rows_of_outline(text)


def _split(lines: Sequence[tuple[str, str]]) -> Iterator[Row]:
    """Yield lines as rows; consecutive ones with tabs or bars are of one table."""
    table, inside = 0, False
    for where, line in lines:
        cells = _cells(line)
        if "|" in line and _RULE.fullmatch(line):
            continue
        opens = len(cells) >= _FEWEST
        table += opens and not inside
        inside = opens or (inside and len(cells) > 1)
        made = tuple(map(cell_of, cells)) if inside else (cell_of(line),)
        yield Row(made, where, table if inside else 0)


def _cells(line: str) -> list[str]:
    """Cut a line; the outer bars of Markdown are no cells, an empty cell before a bar is one."""
    if line.lstrip().startswith("#"):
        return [line]
    if "\t" in line:
        return line.split("\t")
    if line.startswith("|") and line.rstrip().endswith("|"):
        line = line.rstrip()[1:-1]
    return line.split("|")


def _heads_at(lines: Sequence[tuple[str, str]]) -> int | None:
    """Return where heads stand below each other: number, name, maximum."""
    roles = [role_of(line) for _, line in lines]
    spots = range(len(roles) - len(_HEADS) + 1)
    return next((i for i in spots if tuple(roles[i : i + len(_HEADS)]) == _HEADS), None)


def _by_cells(lines: Sequence[tuple[str, str]]) -> Iterator[Row]:
    """Yield the rows of a table whose cells stand a line each.

    A number begins a row, the next line is its name, a figure after that its maximum; what
    follows is its wording. A figure is a number of a row only where the maximum is there.
    """
    heads = 0
    while heads < len(lines) and (role_of(lines[heads][1]) or _is_column_number(lines[heads][1])):
        heads += 1
    yield Row(
        (cell_of("STT"), cell_of("Tiêu chí"), cell_of("Điểm tối đa"), cell_of("Hướng dẫn")),
        lines[0][0],
        1,
    )
    at = heads
    while at < len(lines):
        where, line = lines[at]
        if line.startswith("#"):
            yield from (Row((cell_of(rest),), place) for place, rest in lines[at:])
            return
        total = re.match(r"tổng (?:cộng|điểm|số)", line, re.IGNORECASE)
        if total and at + 1 < len(lines) and points_in(lines[at + 1][1]) is not None:
            yield Row((Cell(), cell_of(line), cell_of(lines[at + 1][1])), where, 1)
            yield from (Row((cell_of(rest),), place) for place, rest in lines[at + 2 :])
            return
        if number_of(line) is None or at + 1 >= len(lines):
            yield Row((Cell(), Cell(), Cell(), cell_of(line)), where, 1)
            at += 1
            continue
        name = lines[at + 1][1]
        figure = lines[at + 2][1] if at + 2 < len(lines) else ""
        has_points = points_in(figure) is not None
        yield Row((cell_of(line), cell_of(name), cell_of(figure if has_points else "")), where, 1)
        at += 3 if has_points else 2


def _is_column_number(line: str) -> bool:
    return bool(re.fullmatch(r"\(\S{1,2}\)", line))
