"""A notice as a draft: what its head says, its duties with units and deadlines, what is asked."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cchc_cli.intake.deadlines import Due, first_due
from cchc_cli.intake.duties import Found, closing_at, duties_in
from cchc_cli.intake.head import Head, read_head
from cchc_cli.intake.lines import Line, Link, Source
from cchc_cli.intake.units import UnitBook, split_units, told
from cchc_cli.model.record import Record
from cchc_cli.progress.issued import number_key
from cchc_cli.text import fold


class Duty(NamedTuple):
    """A duty of the draft."""

    found: Found
    departments: tuple[str, ...]
    """Ids of the units of the record that it is given to."""
    partners: tuple[str, ...]
    """As written."""
    partner_ids: tuple[str, ...]
    due: Due | None
    doubts: tuple[str, ...]
    """What somebody has to look at."""

    @property
    def sure(self) -> bool:
        """Whether nothing is left to be looked at."""
        return not self.doubts


class NoticeDraft(NamedTuple):
    """A notice that was read."""

    head: Head
    body: tuple[Line, ...]
    """What stands between head and closing."""
    closing: tuple[Line, ...]
    duties: tuple[Duty, ...]
    questions: tuple[str, ...]
    known_as: str | None = None
    """The notice of the record that says the same."""
    links: tuple[Link, ...] = ()


def draft_of(
    source: Source, record: Record | None, said: Mapping[str, Sequence[str]]
) -> NoticeDraft:
    """Read a notice; `said` are the units that a person told for a name."""
    head, between = read_head(source.lines)
    end = closing_at(between)
    body, closing = tuple(between[:end]), tuple(between[end:])
    book = UnitBook(record, said)
    duties = tuple(_duty(found, head, book, record) for found in duties_in(body))
    known = None if record is None else _known_already(head, duties, record)
    questions = list(_questions(head, duties))
    if known is not None:
        questions.insert(0, f"Dữ liệu đã có thông báo này: {known}")
    return NoticeDraft(head, body, closing, duties, tuple(questions), known, source.links)


def _duty(found: Found, head: Head, book: UnitBook, record: Record | None) -> Duty:
    written: tuple[str, ...] = () if found.units is None else (found.units,)
    if found.units is not None and not book.ids_of(found.units):
        written = tuple(split_units(found.units))
    ids = [book.ids_of(unit) for unit in written]
    known = tuple(dict.fromkeys(unit for found_ids in ids for unit in found_ids))
    partners = tuple(_partners(found.content))
    helping = (unit for name in partners for unit in book.ids_of(name))
    partner_ids = tuple(dict.fromkeys(unit for unit in helping if unit not in known))
    due = first_due(found.content, head.date)
    doubts = tuple(_doubts(found, ids, due, in_record=record is not None))
    return Duty(found, known, partners, partner_ids, due, doubts)


_WITH = re.compile(
    r"phối hợp(?:\s+(?:chặt chẽ|tốt|thường xuyên|đồng bộ))?(?:\s+(?:với|cùng))\s+", re.IGNORECASE
)


def _partners(content: str) -> Iterator[str]:
    """Yield the units with which the leading one does it."""
    match = _WITH.search(content)
    found = None if match is None else told(content[match.end() :])
    if found is not None:
        yield from split_units(found.units)


def _doubts(
    found: Found, ids: Sequence[Sequence[str]], due: Due | None, *, in_record: bool
) -> Iterator[str]:
    if found.units is None:
        yield "chưa rõ giao đơn vị nào"
    elif in_record and not all(ids):
        yield f"dữ liệu chưa có đơn vị «{found.units}»"
    if not found.sure:
        yield "chưa rõ có phải nhiệm vụ không"
    if due is not None and due.due is None and due.repeat is None:
        yield f"thời hạn bằng chữ «{due.words}»"


def _questions(head: Head, duties: Sequence[Duty]) -> Iterator[str]:
    """Yield what somebody has to look at, a line each."""
    if not head.subject:
        yield "Không thấy tên loại và trích yếu: xem lại phần đầu văn bản"
    if head.date is None:
        yield "Không thấy ngày của thông báo: hạn không ghi năm thì chưa tính được"
    if not duties:
        yield "Không thấy nhiệm vụ nào: văn bản có thể không giao việc, hoặc viết theo cách khác"
    for duty in duties:
        for doubt in duty.doubts:
            yield f"{duty.found.where}: {doubt} («{_short(duty.found.content)}»)"


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"  # noqa: PLR2004 - a line of a terminal


def _known_already(head: Head, duties: Sequence[Duty], record: Record) -> str | None:
    """Return the notice that the record has already: of one number, or of the same words."""
    for notice in record.notices:
        same_year = (
            head.date is not None
            and notice.date is not None
            and (head.date.year == notice.date.year)
        )
        number = (
            head.number is not None
            and notice.number is not None
            and (number_key(head.number)[0] == number_key(notice.number)[0])
        )
        words = {fold(t.content) for t in record.tasks if t.notice == notice.id}
        mine = {fold(d.found.content) for d in duties}
        if (number and same_year) or (mine and len(mine & words) * 2 > len(mine)):
            return notice.id
    return None
