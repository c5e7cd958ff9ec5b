"""What must be public (phải công khai), and what it lacks to be so."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Criterion
from cchc_cli.model.record import Record
from cchc_cli.progress.existence import existence_day, notices_by_id
from cchc_cli.progress.serving import CriterionKey, serving
from cchc_cli.progress.states import evidence_of
from cchc_cli.scoring.board import Board, Scored, board_of
from cchc_cli.scoring.merging import merged
from cchc_cli.text import fold, is_web_address

_ASKING = tuple(
    fold(words)
    for words in (
        *("công khai", "đường link", "đường dẫn"),
        *("cổng thông tin", "trang thông tin", "cổng TTĐT", "trang TTĐT"),
    )
)
"""Words by which decisions ask for publishing."""


class ToPublish(NamedTuple):
    """A document that must be public, or a criterion that asks for one and has none."""

    title: str
    missing: tuple[str, ...]
    number: str | None = None
    date: dt.date | None = None
    url: str | None = None
    """A link that a browser opens."""
    criterion: str | None = None
    """The criterion that has no evidence."""


def to_publish(record: Record, day: dt.date, year: int | None = None) -> list[ToPublish]:
    """Return what must be public on a day, each document once; then criteria without any.

    Of a year: what serves its index, and of the rest what is dated in it or not dated.
    """
    boards = [
        board_of(record, index, day) for index in record.indexes if year in {None, index.year}
    ]
    asking: dict[CriterionKey, Scored] = {
        (board.index.year, row.criterion.id): row for board in boards for row in _asking(board)
    }
    entries = [*_of_criteria(boards, asking), *_of_duties(record, day, set(asking), year)]
    documents = merged((item, ()) for item in entries)
    return [*(_document(found.evidence) for found in documents), *_unproven(asking.values())]


def asks_to_publish(criterion: Criterion) -> bool:
    """Tell whether a criterion's own words ask for publishing."""
    own = (criterion.name, criterion.requires or "", criterion.condition or "", *criterion.guide)
    text = fold(" ".join(own))
    return any(words in text for words in _ASKING)


def _asking(board: Board) -> Iterator[Scored]:
    """Yield the criteria that ask for publishing, and the parts of those."""
    for area in board.areas:
        whole: int | None = None
        for row in area.criteria:
            if whole is not None and row.depth <= whole:
                whole = None
            if whole is None and asks_to_publish(row.criterion):
                whole = row.depth
            if whole is not None:
                yield row


def _of_criteria(boards: Iterable[Board], asking: dict[CriterionKey, Scored]) -> Iterator[Evidence]:
    for board in boards:
        for area in board.areas:
            for row in area.criteria:
                asked = (board.index.year, row.criterion.id) in asking
                yield from (item for item in row.evidence if asked or item.public)


def _of_duties(
    record: Record, day: dt.date, asking: set[CriterionKey], year: int | None
) -> Iterator[Evidence]:
    notices, served_by = notices_by_id(record.notices), serving(record)
    for task in record.tasks:
        serves = set(served_by(task))
        years = {of for of, _ in serves}
        for item in evidence_of(task, existence_day(task, notices), day):
            own = years or {item.date.year if item.date else year}
            if serves & asking or (item.public and (year is None or year in own)):
                yield item


def _document(item: Evidence) -> ToPublish:
    usable = item.url is not None and is_web_address(item.url)
    return ToPublish(
        title=item.title,
        missing=tuple(_lacking(item)),
        number=item.number,
        date=item.date,
        url=item.url if usable else None,
    )


def _lacking(item: Evidence) -> Iterator[str]:
    if item.number is None:
        yield "thiếu số"
    if item.date is None:
        yield "thiếu ngày"
    if item.url is None:
        yield "thiếu liên kết"
    elif not is_web_address(item.url):
        yield f"thiếu liên kết mở được (đang ghi `{item.url}`)"


def _unproven(asking: Iterable[Scored]) -> Iterator[ToPublish]:
    for row in asking:
        if not row.proven and not row.parts and row.state != "excluded":
            criterion = row.criterion
            yield ToPublish(criterion.name, ("chưa có minh chứng",), criterion=criterion.id)
