"""A list of duties as a draft: the rows of a plan, an annex, a table that somebody keeps."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from cchc_cli.intake.columns import Columns, columns_of
from cchc_cli.intake.deadlines import Due, first_due
from cchc_cli.intake.draft import (
    Duty,
    NoticeDraft,
    duty_of,
    duty_questions,
    known_already,
    subject_questions,
)
from cchc_cli.intake.duties import Found
from cchc_cli.intake.head import Head, read_head
from cchc_cli.intake.lines import Line
from cchc_cli.intake.tables import Row, Table
from cchc_cli.intake.units import UnitBook
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from cchc_cli.text import fold


class NoListError(Exception):
    """No table has a row of heads that names duties."""


def draft_of_tables(
    tables: Sequence[Table], record: Record | None, said: Mapping[str, Sequence[str]]
) -> NoticeDraft:
    """Read every table that is a list of duties; raises NoListError where none is.

    `said` are the units that a person told for a name.
    """
    lists = [found for table in tables if (found := _list_in(table)) is not None]
    if not lists:
        raise NoListError
    head, plan = _head([line for each in lists for line in each.above])
    book = UnitBook(record, said)
    reading = _Reading(book, head.date)
    duties: list[Duty] = []
    questions: list[str] = []
    for each in lists:
        duties += reading.duties(each)
    known = None if record is None else known_already(head, duties, record)
    if known is not None:
        questions.append(f"Dữ liệu đã có danh sách này: {known}")
    if plan and any(duty.found.heading for duty in duties):
        # A plan is printed by the contents of reform, which the words of a heading may not tell.
        questions.append("Kế hoạch in theo nội dung CCHC: ghi `content` cho từng chủ đề (themes)")
    questions += _questions(tables, lists, head, duties, reading.left)
    return NoticeDraft(head, (), (), tuple(duties), tuple(questions), known, listed=True, plan=plan)


class _List(NamedTuple):
    table: Table
    columns: Columns
    above: tuple[Line, ...]
    """What stands above the row of heads: the title."""
    rows: tuple[Row, ...]


def _list_in(table: Table) -> _List | None:
    for at, row in enumerate(table.rows):
        columns = columns_of(row.cells)
        if columns is not None:
            above = [Line(c, r.where) for r in table.rows[:at] for c in _lines(r)]
            below = table.rows[at + 1 :]
            return _List(table, columns, tuple(above), tuple(r for r in below if not _repeats(r)))
    return None


def _lines(row: Row) -> Iterator[str]:
    """Yield the lines of a row above the list; a title is merged over it, or stands in a cell."""
    for at, cell in enumerate(row.cells):
        lines = () if at in row.continued else cell.splitlines()
        yield from (" ".join(line.split()) for line in lines if line.strip())


def _repeats(row: Row) -> bool:
    """Tell whether a row is heads again, as on a next page, or the numbers of the columns."""
    filled = [cell for cell in row.cells if cell]
    numbers = [re.fullmatch(r"\(?(\d{1,2})\)?", cell) for cell in filled]
    counted = [int(n[1]) for n in numbers if n]
    in_order = len(filled) > 2 and counted == list(range(1, len(filled) + 1))  # noqa: PLR2004 - a row of two numbers may be anything
    return in_order or columns_of(row.cells) is not None


# "(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2026 của …)", as annexes say what they belong to.
_ATTACHED = re.compile(r"\(?\s*(?:ban hành\s+)?kèm theo\b", re.IGNORECASE)
_OF_NUMBER = re.compile(r"\bsố:?\s*(\d{1,5})\s*/\s*[A-ZĐ]")
_OF_DAY = re.compile(
    r"ngày\s*(\d{1,2})(?:\s*[/.-]\s*|\s*tháng\s*)(\d{1,2})(?:\s*[/.-]\s*|\s*năm\s*)(\d{4})"
)
_NO_TITLE = re.compile(r"(?:phu luc|cong hoa xa hoi|doc lap|bieu so|mau so|don vi tinh)")


def _head(above: Sequence[Line]) -> tuple[Head, bool]:
    """Return what the lines above a list say of the document, and whether that is a plan."""
    plan = any("ke hoach" in fold(line.text) for line in above)
    head, _ = read_head(above)
    attached = next((line.text for line in above if _ATTACHED.match(line.text)), "")
    number, day = _OF_NUMBER.search(attached), _OF_DAY.search(attached)
    if head.number is None and number:
        head = head._replace(number=number[1])
    if head.date is None and day:
        head = head._replace(date=PartialDate(int(day[3]), int(day[2]), int(day[1])))
    if not head.subject:
        title = (x.text for x in above if not _ATTACHED.match(x.text))
        named = [
            text for text in title if len(text.split()) > 1 and not _NO_TITLE.match(fold(text))
        ]
        head = head._replace(subject=" ".join(named))
    return head, plan


_ROMAN = re.compile(r"[IVX]{1,5}\.?|[A-ZĐ]\.?")
_NUMBER = re.compile(r"[IVX]{1,5}\.?|[A-ZĐ]\.?|[\d.]+")
_STARTS_ROMAN = re.compile(r"(?:[IVX]{1,5}|[A-ZĐ])\.\s+")
_BULLET = re.compile(r"^\s*(?:[-–—+*•]|\d{1,2}[.)])\s*")


class _Reading:
    """The rows of lists, one after the other: headings and merged units hold for those below."""

    def __init__(self, book: UnitBook, day: PartialDate | None) -> None:
        self.book = book
        self.day = day
        tasks = () if book.record is None else book.record.tasks
        self.known = {fold(task.content): task.id for task in tasks}
        self.heading: str | None = None
        self.unit: str | None = None
        self.above: str | None = None
        """The unit that a heading above is."""
        self.left: list[tuple[str, str]] = []
        """Rows that are neither duties nor headings of some, with their places."""
        self._waiting: tuple[str, str] | None = None

    def duties(self, found: _List) -> Iterator[Duty]:
        """Yield the duties of a list."""
        self.heading = self.unit = self.above = None
        for row, below in zip_longest(found.rows, found.rows[1:]):
            if _is_heading(row, below, found.columns):
                self._leave_heading()
                self._begin(row, found.columns)
            elif row.cell(found.columns.content):
                self._waiting = None
                yield self._duty(row, found.columns)
            else:
                self.left.append((row.where, " ".join(filter(None, row.cells))))
        self._leave_heading()

    def _begin(self, row: Row, columns: Columns) -> None:
        """Take a heading; one that is a unit holds for the groups that are numbered below it."""
        self.heading, self.unit = _heading(row), None
        self._waiting = (row.where, self.heading)
        if self.book.ids_of(self.heading):
            self.above = self.heading
        elif not row.cell(columns.number).rstrip(".").isdecimal():
            self.above = None

    def _leave_heading(self) -> None:
        """Tell of a heading without duties: a remark below the list, or one that was lost."""
        if self._waiting is not None:
            self.left.append(self._waiting)
        self._waiting = None

    def _duty(self, row: Row, columns: Columns) -> Duty:
        units, doubts = self._units(row.cell(columns.units))
        due = _due(row.cell(columns.due), self.day)
        content = _content(row.cell(columns.content))
        found = Found(
            units,
            content,
            content,
            "dòng của bảng",
            sure=True,
            where=row.where,
            heading=self.heading,
            under_unit=self.heading is None,
        )
        partners = [
            p for piece in _pieces(row.cell(columns.partners)) for p in self.book.named(piece)
        ]
        product = " ".join(row.cell(columns.product).split()) or None
        unknown = [name for name in partners if self.book.record and not self.book.ids_of(name)]
        if content_id := self.known.get(fold(content)):
            doubts.append(f"dữ liệu đã có nhiệm vụ này: {content_id}")
        doubts += [f"dữ liệu chưa có đơn vị phối hợp «{name}»" for name in unknown]
        return duty_of(found, self.book, partners=partners, due=due, product=product, doubts=doubts)

    def _units(self, written: str) -> tuple[str | None, list[str]]:
        """Return who is told: in the cell, in the last filled one above, or in the heading."""
        if written:
            self.unit = ", ".join(_pieces(written))
            return self.unit, []
        if self.unit is not None:
            return self.unit, ["ô đơn vị trống, lấy đơn vị của dòng trên"]
        return self.above, []


def _is_heading(row: Row, below: Row | None, columns: Columns) -> bool:
    """Tell whether a row only names a group of duties.

    It says nothing else, and has a letter for a number, or those below are numbered under it, or
    its words are merged over the row.
    """
    told = (columns.units, columns.partners, columns.due, columns.product)
    if any(row.cell(column) for column in told):
        return False
    number, content = row.cell(columns.number).rstrip("."), row.cell(columns.content)
    if number.isdecimal():
        return below is not None and below.cell(columns.number).startswith(f"{number}.")
    if number and content:
        return bool(_ROMAN.fullmatch(number))
    return bool(number or _STARTS_ROMAN.match(content))


def _heading(row: Row) -> str:
    words = (" ".join(cell.split()) for cell in row.cells if cell and not _NUMBER.fullmatch(cell))
    return " ".join(_STARTS_ROMAN.sub("", text) for text in words)


def _content(cell: str) -> str:
    """Return the words of a duty on one line, without a number typed before them."""
    return _BULLET.sub("", " ".join(cell.split()))


def _pieces(cell: str) -> list[str]:
    """Return the names in a cell, a line or a semicolon each."""
    pieces = (_BULLET.sub("", piece).strip(" .,") for piece in re.split(r"[\n;]+", cell))
    return [" ".join(piece.split()) for piece in pieces if piece]


# "Ngày 15 hằng tháng": the day of each month.
_DAY_OF_EACH = re.compile(r"(?:ngày\s+)?\d{1,2}\s+(?:của\s+)?(?:h[ằà]ng|mỗi)", re.IGNORECASE)
_LEADS = {False: ("", "Thời hạn: "), True: ("trước ",)}
"""What makes the words of a cell those of a sentence, where they do not say it."""


def _due(cell: str, day: PartialDate | None) -> Due | None:
    """Read the cell of a deadline; what is more than one deadline stays in words."""
    words = " ".join(cell.split())
    if not words:
        return None
    led = (f"{lead}{words}" for lead in _LEADS[bool(_DAY_OF_EACH.match(words))])
    due = next((due for text in led if (due := first_due(text, day)) is not None), None)
    if due is None:
        return Due(words)
    whole = len(due.words) >= len(words.rstrip(" .;"))
    # "Quý III - quý IV/2026" has an end that was not read: it stays in words.
    return due._replace(words=words) if whole or due.repeat else Due(words)


def _is_words(due: Due | None) -> bool:
    """Tell whether a deadline is no day: the year of the document may be what it lacks."""
    return due is not None and due.due is None and due.repeat is None


def _questions(
    tables: Sequence[Table],
    lists: Sequence[_List],
    head: Head,
    duties: Sequence[Duty],
    left: Sequence[tuple[str, str]],
) -> Iterator[str]:
    if not head.subject:
        yield "Không thấy tên của danh sách ở trên bảng"
    if head.date is None and any(_is_words(duty.due) for duty in duties):
        yield "Không thấy ngày của văn bản: hạn không ghi năm thì chưa tính được"
    read = [each.table for each in lists]
    for table in tables:
        if table.rows and table not in read:
            yield f"Trang «{table.name}» không có cột nhiệm vụ, chưa đọc"
    others = dict.fromkeys(other for each in lists for other in each.columns.others)
    if others:
        yield f"Cột chưa lấy: {', '.join(others)}"
    for where, words in left:
        yield f"{where}: chưa lấy «{words}»"
    yield from subject_questions(head)
    yield from duty_questions(duties)
