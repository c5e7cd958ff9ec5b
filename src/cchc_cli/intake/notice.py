"""A notice as a draft: what its head says, its duties with units and deadlines, what is asked."""

import re
from collections.abc import Iterator, Mapping, Sequence

from cchc_cli.intake.closing import closing_at
from cchc_cli.intake.deadlines import Due, first_due
from cchc_cli.intake.draft import (
    Duty,
    NoticeDraft,
    duty_of,
    duty_questions,
    known_already,
    subject_questions,
)
from cchc_cli.intake.duties import Found, duties_in
from cchc_cli.intake.head import Head, read_head
from cchc_cli.intake.lines import Line, Source
from cchc_cli.intake.units import UnitBook, split_units, told
from cchc_cli.model.record import Record


def draft_of(
    source: Source, record: Record | None, said: Mapping[str, Sequence[str]]
) -> NoticeDraft:
    """Read a notice; `said` are the units that a person told for a name."""
    head, between = read_head(source.lines)
    end = closing_at(between)
    body, closing = tuple(between[:end]), tuple(between[end:])
    book = UnitBook(record, said)
    duties = tuple(_duty(found, head, book, body) for found in duties_in(body))
    known = None if record is None else known_already(head, duties, record)
    questions = list(_questions(head, duties))
    if known is not None:
        questions.insert(0, f"Dữ liệu đã có thông báo này: {known}")
    return NoticeDraft(head, body, closing, duties, tuple(questions), known, source.links)


def _duty(found: Found, head: Head, book: UnitBook, body: Sequence[Line]) -> Duty:
    partners = tuple(_partners(found.content))
    due = first_due(found.content, head.date) or _led_in(found, head, body)
    return duty_of(found, book, partners=partners, due=due)


def _led_in(found: Found, head: Head, body: Sequence[Line]) -> Due | None:
    """Return the day that a lead-in tells for all items below; a section's heading tells none."""
    for place in reversed(found.heads):
        text = body[place].text
        due = first_due(text, head.date) if text.endswith(":") else None
        if due is not None and due.due is not None and "từ nay" not in text.lower():
            return due
    return None


_WITH = re.compile(
    r"phối hợp(?:\s+(?:chặt chẽ|tốt|thường xuyên|đồng bộ))?(?:\s+(?:với|cùng))?\s+", re.IGNORECASE
)


def _partners(content: str) -> Iterator[str]:
    """Yield the units with which the leading one does it."""
    match = _WITH.search(content)
    found = None if match is None else told(content[match.end() :])
    if found is not None:
        yield from split_units(found.units)


def _questions(head: Head, duties: Sequence[Duty]) -> Iterator[str]:
    """Yield what somebody has to look at, a line each."""
    if not head.subject:
        yield "Không thấy tên loại và trích yếu: xem lại phần đầu văn bản"
    if head.date is None:
        yield "Không thấy ngày của thông báo: hạn không ghi năm thì chưa tính được"
    if not duties:
        yield "Không thấy nhiệm vụ nào: văn bản có thể không giao việc, hoặc viết theo cách khác"
    yield from subject_questions(head)
    yield from duty_questions(duties)
