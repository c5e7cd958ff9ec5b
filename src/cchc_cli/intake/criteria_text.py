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
_COLUMNS = ("STT", "Tiêu chí", "Điểm tối đa", "Hướng dẫn")
_TOTAL = re.compile(r"tổng (?:cộng|điểm|số)", re.IGNORECASE)


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
    at = 0
    while at < len(lines) and (role_of(lines[at][1]) or _is_column_number(lines[at][1])):
        at += 1
    yield Row(tuple(map(cell_of, _COLUMNS)), lines[0][0], 1)
    while at < len(lines):
        where, line = lines[at]
        after = [text for _, text in lines[at + 1 : at + 3]]
        total = bool(after) and _TOTAL.match(line) is not None and points_in(after[0]) is not None
        if total:
            yield Row((Cell(), cell_of(line), cell_of(after[0])), where, 1)
        if total or line.startswith("#"):  # the end of the table, or another one
            rest = lines[at + 2 if total else at :]
            yield from (Row((cell_of(text),), place) for place, text in rest)
            return
        cells = [line, *after] if number_of(line) is not None and after else []
        if cells and points_in(cells[-1]) is None:
            cells = cells[:2]
        made = tuple(map(cell_of, cells or ("", "", "", line)))
        yield Row(made, where, 1)
        at += len(cells) or 1


def _is_column_number(line: str) -> bool:
    return bool(re.fullmatch(r"\(\S{1,2}\)", line))
