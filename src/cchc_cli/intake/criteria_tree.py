"""Rows of a set of criteria as a tree: areas, criteria, parts, with their wording."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import groupby

from cchc_cli.intake.criteria_columns import Columns, columns_of, is_head
from cchc_cli.intake.criteria_numbers import Number, number_before, number_of
from cchc_cli.intake.criteria_rows import Cell, Row
from cchc_cli.intake.maxima import maximum_at_end, maximum_in, points_in
from cchc_cli.text import fold

_ITEM_MARK = re.compile(r"[-–—+*•]\s*")
_WORDING = re.compile(
    r"(?:yêu cầu|nếu|cách (?:tính|chấm|đánh giá|thức)|hướng dẫn|điểm đánh giá|phương pháp|điều kiện"
    r"|trường hợp)\b|[-–+•*]\s",
    re.IGNORECASE,
)
"""How the wording begins that stands below a name, in its cell."""
_EVIDENCE = re.compile(r"(?:tài liệu kiểm chứng|tlkc|minh chứng)\s*[:(]\s*", re.IGNORECASE)
_INSIDE = re.compile(r"(?<=[\w.)])\s+(?=(?:Yêu cầu|Nếu|Cách (?:tính|chấm|đánh giá)|Hướng dẫn)\s*:)")
"""Where wording begins in the paragraph of a name."""
_TOTAL = re.compile(r"(tong (cong|diem|so)( diem)?|cong)\b.{0,40}")
_OPTION = re.compile(r": \d+(?:[.,]\d+)?$")
"""How an option ends: `Kịp thời: 1`."""
_EXTRA = re.compile(r"diem (thuong|cong|tru|phat)\b")
_SHORTEST_AREA = 8
"""Signs of a name in capitals: what is shorter is an abbreviation in some wording."""
_ENDS = (".", ";", ":", "!", "?", ")", "”")


@dataclass(slots=True)
class Item:
    """An area, a criterion or a part, as the rows say it."""

    number: Number | None
    name: str
    where: str
    depth: int
    max: Decimal | None = None
    max_text: str = ""
    """What stands in the column of maxima and is no number."""
    guide: list[str] = field(default_factory=list)
    requires: list[str] = field(default_factory=list)
    parts: list["Item"] = field(default_factory=list)

    def below(self) -> Iterator["Item"]:
        """Yield it and what stands below it, in order."""
        yield self
        for part in self.parts:
            yield from part.below()


@dataclass(slots=True)
class Tree:
    """What was read."""

    top: list[Item] = field(default_factory=list)
    heading: list[str] = field(default_factory=list)
    """What stands before the table."""
    total: Decimal | None = None
    questions: list[str] = field(default_factory=list)

    def items(self) -> Iterator[Item]:
        """Yield all items in order."""
        for item in self.top:
            yield from item.below()


def tree_of(rows: Sequence[Row]) -> Tree:
    """Read rows; what has no place in the tree is a question that says where it stands."""
    builder = _Builder()
    for table, found in groupby(rows, lambda row: row.table):
        group = list(found)
        if table:
            builder.table(group)
        else:
            builder.lines(group)
    builder.finish()
    return builder.tree


class _Builder:
    def __init__(self) -> None:
        self.tree = Tree()
        self.path: list[Item] = []
        self.columns: Columns | None = None
        self.width = 0
        self.outside: list[tuple[int, Row]] = []
        self.at = 0

    def lines(self, rows: Sequence[Row]) -> None:
        """Keep text outside tables: a heading before the first, else a question."""
        if self.columns is None:
            self.tree.heading += [row.text for row in rows]
        else:
            for row in rows:
                self._leave(row)

    def table(self, rows: Sequence[Row]) -> None:
        """Read a table; one without heads goes on with those of the one before it."""
        width = max(len(row.cells) for row in rows)
        found = columns_of(rows)
        start = 0
        if found is not None:
            self.columns, end = found
            head = next(i for i, row in enumerate(rows[:end]) if columns_of([row]) is not None)
            self.lines_above(rows[:head])
            start, self.width = end, width
            self._name_unknown(rows, end)
        elif self.columns is None or width != self.width:
            self.lines(rows)
            return
        self.at += 1  # what stands before a table and what stands after it are two questions
        for row in rows[start:]:
            self.row(row, self.columns)
            self.at += 1

    def _leave(self, row: Row) -> None:
        """Keep a row that has no place, to be asked about."""
        self.at += 1
        if row.text:
            self.outside.append((self.at, row))

    def lines_above(self, rows: Sequence[Row]) -> None:
        """Keep the rows of a sheet above the heads: its heading."""
        if self.tree.top:
            for row in rows:
                self._leave(row)
        else:
            self.tree.heading += [row.text for row in rows if row.text]

    def _name_unknown(self, rows: Sequence[Row], end: int) -> None:
        columns = self.columns
        assert columns is not None
        for column in columns.unknown:
            if any(row.cell(column).text for row in rows[end:] if not is_head(row)):
                head = " ".join(row.cell(column).text for row in rows[:end]).strip()
                self.tree.questions.append(
                    f"{rows[0].where}: cột {column + 1} («{head or 'không có tên'}») "
                    "chưa rõ là gì, nên đưa vào hướng dẫn"
                )

    def row(self, row: Row, columns: Columns) -> None:
        """Place a row of the table."""
        if not row.text or is_head(row):
            return
        number, name, rest = _named(row, columns)
        points = row.cell(columns.max)
        if number is None and self._is_total(row, name, points):
            return
        if number is None and _is_area(row, name, columns):
            self._begin(row, columns, None, name, [])
        elif number is not None or self._begins_with_dash(row, name, columns):
            self._begin(row, columns, number, name, rest)
        else:
            self._go_on(row, columns, rest)
        for column in columns.skip:
            if row.cell(column).text and not row.cell(column).continued and self.path:
                self.tree.questions.append(
                    f"{row.where}: bỏ qua «{_short(row.cell(column).text)}» ở cột điểm tự chấm, "
                    "thẩm định"
                )

    def _is_total(self, row: Row, name: str, points: Cell) -> bool:
        known = points_in(points.text)
        words = name or row.cells[0].text
        if known is None or not _TOTAL.fullmatch(fold(words).strip(" .:")):
            return False
        if self.tree.total is not None:
            self.tree.questions.append(f"{row.where}: có thêm một dòng «{_short(row.text)}»")
        else:
            self.tree.total = known
        return True

    def _begin(
        self, row: Row, columns: Columns, number: Number | None, name: str, rest: list[str]
    ) -> None:
        top = self.tree.top[0].depth if self.tree.top else 0
        area = number is None and _is_area(row, name, columns)
        depth = top if area else self._depth_unnumbered() if number is None else number.depth
        text = row.cell(columns.max).text if not row.cell(columns.max).continued else ""
        known = maximum_in(text) if text else None
        if columns.max is None or not text:
            name, known = maximum_at_end(name) if known is None else (name, known)
        item = Item(number, name.rstrip(" .;:"), row.where, depth, known)
        item.max_text = text if text and known is None else ""
        while self.path and self.path[-1].depth >= depth:
            self.path.pop()
        beside = self.path[-1].parts if self.path else self.tree.top
        item.number = _tenth(number, beside)
        beside.append(item)
        self.path.append(item)
        _words(item, rest)
        _cells(item, row, columns, shared=True)

    def _begins_with_dash(self, row: Row, name: str, columns: Columns) -> bool:
        """Tell whether a row whose number is a dash is a criterion, or an option of the last one.

        It has a name and points; the last one has other wording, or is an area.
        """
        points = points_in(row.cell(columns.max).text)
        if row.cell(columns.number).text not in {"-", "–"} or not name:
            return False
        last = self.path[-1] if len(self.path) > 1 else None
        option = False
        if last is not None and last.max is not None and points is not None:
            option = points <= last.max and all(map(_OPTION.search, last.guide))
        return bool(row.cell(columns.max).text) and not option

    def _depth_unnumbered(self) -> int:
        """Return how deep a row without number stands: beside the last one that has parts none."""
        if not self.path:
            return 2
        return self.path[-1].depth if len(self.path) > 1 else self.path[-1].depth + 1

    def _go_on(self, row: Row, columns: Columns, rest: list[str]) -> None:
        """Put the rest of a row that a page broke, or its wording, to the item above."""
        if not self.path:
            self._leave(row)
            return
        item = self.path[-1]
        points = row.cell(columns.max)
        if points.text and not points.continued:
            known = points_in(points.text)
            if known is not None and rest:
                rest = [*rest[:-1], f"{rest[-1].rstrip(' .;:')}: {points.text}"]
            elif known is not None and item.max is None and not item.max_text:
                item.max = known
            else:
                rest = [*rest, points.text]
        # Where wording has a column of its own, words in that of the names are of a name.
        named = not item.guide or (bool(columns.guide) and not points.text)
        if rest and named and not item.parts and _goes_on(item.name, rest[0]):
            item.name = f"{item.name} {rest.pop(0)}".rstrip(" .;")
        _words(item, rest)
        _cells(item, row, columns, shared=False)

    def finish(self) -> None:
        """Ask about what stands outside the table, lines that follow each other as one question."""
        for _, run in groupby(enumerate(self.outside), lambda pair: pair[1][0] - pair[0]):
            rows = [row for _, (_, row) in run]
            first, last = rows[0], rows[-1]
            where = first.where if first is last else f"{first.where} đến {last.where}"
            self.tree.questions.append(
                f"{where}: ngoài bảng tiêu chí nên không đưa vào, "
                f"hãy xem lại «{_short(first.text)}»"
            )


def _tenth(number: Number | None, beside: Sequence[Item]) -> Number | None:
    """Read 1.1 after 1.9 as 1.10: a spreadsheet drops the last zero of a number."""
    before = beside[-1].number if beside else None
    if number is None or before is None or not re.fullmatch(r"\d+\.1", number.token):
        return number
    lost = before.token == f"{number.token[:-1]}9"
    return number._replace(token=f"{number.token}0") if lost else number


def _named(row: Row, columns: Columns) -> tuple[Number | None, str, list[str]]:
    """Return the number of a row, its name, and the lines below the name in its cell."""
    typed = row.cell(columns.number)
    lines = list(row.cell(columns.name).lines) if not row.cell(columns.name).continued else []
    # A spreadsheet that takes 1.1 for a number shows it with a comma.
    number = None if typed.continued else number_of(typed.text.replace(",", "."))
    if number is None and typed.text and not typed.continued and typed.text not in {"-", "–", "+"}:
        lines = [*typed.lines, *lines]
    if not lines:
        return number, "", []
    lines = _INSIDE.split(lines[0]) + lines[1:]
    if number is None:
        number, lines[0] = number_before(lines[0])
        if number is not None and number.depth > 8 and not row.cell(columns.max).text:  # noqa: PLR2004
            # A letter without points of its own is a point of the wording above it.
            return None, lines[0], [f"{number.token}) {lines[0]}", *lines[1:]]
    if number is None:
        return None, lines[0], lines
    name, *rest = lines
    while rest and _goes_on(name, rest[0]):
        name = f"{name} {rest.pop(0)}"
    return number, name, rest


def _goes_on(before: str, words: str) -> bool:
    """Tell whether words are the rest of a broken sentence; an option beside another is none."""
    if _OPTION.search(before) and ":" in words:
        return False
    small = words[:1].islower() and number_before(words)[0] is None and not _WORDING.match(words)
    return small and not before.endswith(_ENDS)


def _is_area(row: Row, name: str, columns: Columns) -> bool:
    """Tell whether a row without number is an area: bonus points, or capitals, with no wording."""
    beside = (*columns.requires, *columns.guide)
    if len(name) < _SHORTEST_AREA or any(row.cell(column).text for column in beside):
        return False
    points = row.cell(columns.max).text
    known = _EXTRA.match(fold(name)) is not None and bool(points)
    return known or (name.isupper() and not re.search(r"\d", name))


def _words(item: Item, lines: Iterable[str]) -> None:
    """Put the lines below a name where they belong: evidence, else wording."""
    evidence = False
    for line in lines:
        match = _EVIDENCE.match(line)
        evidence = evidence or match is not None
        text = line[match.end() :].rstrip(")") if match else line
        if text:
            _append(item.requires if evidence else item.guide, text)


def _cells(item: Item, row: Row, columns: Columns, *, shared: bool) -> None:
    """Put the cells beside the name; one that several criteria share is said at each."""
    for targets, place in (
        (item.requires, columns.requires),
        (item.guide, (*columns.guide, *columns.unknown)),
    ):
        for column in place:
            cell = row.cell(column)
            if shared or not cell.continued:
                for line in cell.lines:
                    _append(targets, line)


def _append(lines: list[str], line: str) -> None:
    """Add a line; the rest of a sentence that a page broke joins what came before."""
    words = _ITEM_MARK.sub("", line, count=1) if _ITEM_MARK.match(line) else line
    if lines and words == line and _goes_on(lines[-1], words):
        lines[-1] = f"{lines[-1]} {words}"
    elif words:
        lines.append(words)


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"  # noqa: PLR2004 - a line of a terminal
