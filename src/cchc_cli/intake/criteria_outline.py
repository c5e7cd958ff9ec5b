"""Criteria in running text: numbered items with their points, dashes and plus signs below."""

import re
from collections.abc import Sequence

from cchc_cli.intake.criteria_numbers import NUMERALS, number_before
from cchc_cli.intake.criteria_rows import Cell, Row, cell_of
from cchc_cli.intake.lines import Line, source_of_text
from cchc_cli.intake.maxima import maximum_at_end
from cchc_cli.intake.scoring_formulas import most_points
from cchc_cli.text import nfc

_POINTS = re.compile(r"\d\s*điểm\b", re.IGNORECASE)
_POINTS_BELOW = re.compile(r"\n[ \t]*(\( ?\d+ ?điểm ?\))", re.IGNORECASE)
"""Points in brackets that the width of a page put on a line of their own. It must not run over
lines, or thousands of empty ones take hours."""
_SINGLE = re.compile(
    r"(?:được )?(?:tính|chấm|cộng)\s+(\d+(?:[.,]\d+)?)\s*điểm\s*[.;]?$", re.IGNORECASE
)
_HEAD = Row(
    (cell_of("STT"), cell_of("Tiêu chí"), cell_of("Điểm tối đa"), cell_of("Hướng dẫn")), "", 1
)


def rows_of_outline(text: str) -> list[Row]:
    """Return rows of a table made of items that name points; the rest as it stands."""
    lines = source_of_text(_POINTS_BELOW.sub(r" \1", nfc(text))).lines
    first = next((i for i, line in enumerate(lines) if _is_item(lines, i)), None)
    if first is None:
        return [_plain(line) for line in lines]
    start = first
    if start and lines[start - 1].text.startswith("##"):
        start -= 1
    rows = [_plain(line) for line in lines[:start]]
    return [*rows, _HEAD, *_rows(lines, start)]


def _plain(line: Line, table: int = 0) -> Row:
    return Row((cell_of(line.text),), line.where, table)


def _is_item(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line is an item of a set: it names points, or items with points follow it."""
    text = lines[at].text
    if number_before(text)[0] is not None:
        return maximum_at_end(text)[1] is not None
    if text.startswith(("- ", "– ")):
        if _POINTS.search(text):
            return True
        below = lines[at + 1].text if at + 1 < len(lines) else ""
        return text.endswith(":") and below.startswith("+ ") and bool(_POINTS.search(below))
    return text.startswith("+ ") and bool(_POINTS.search(text))


def _rows(lines: Sequence[Line], start: int) -> list[Row]:
    rows = []
    area = item = part = 0
    for at in range(start, len(lines)):
        line = lines[at]
        number, words = number_before(line.text)
        if line.text.startswith("##"):
            area, item, part = area + 1, 0, 0
            numeral = NUMERALS[min(area, len(NUMERALS)) - 1]
            rows.append(_row(numeral, line.text.lstrip("# "), "", line))
        elif not _is_item(lines, at):
            go_on = bool(_POINTS.search(line.text)) and bool(item) and bool(rows)
            rows.append(
                Row((Cell(), Cell(), Cell(), cell_of(line.text)), line.where, 1)
                if go_on
                else _plain(line)
            )
        elif number is not None:
            rows.append(_row(number.token, words, "", line))
        elif line.text.startswith("+"):
            part += 1
            rows.append(_item(f"{item or 1}.{part}", line))
        else:
            item, part = item + 1, 0
            rows.append(_item(str(item), line))
    return rows


def _item(number: str, line: Line) -> Row:
    """Make a row of a dashed item: its words are the name and the wording."""
    words = line.text.lstrip("-–+ ")
    if not _POINTS.search(words):
        return _row(number, words, "", line)
    single = _SINGLE.search(words)
    most = most_points(words)
    points = "" if most is not None or single is None else single[1]
    name = re.split(r"\s+(?:từ|được tính|được chấm)\s", words, maxsplit=1)[0]
    made = _row(number, name, points, line)
    return made._replace(cells=(*made.cells, cell_of(words)))


def _row(number: str, name: str, points: str, line: Line) -> Row:
    return Row((cell_of(number), cell_of(name), cell_of(points)), line.where, 1)
