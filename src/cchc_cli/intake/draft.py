"""What was read of a notice or a list, before it is a record: duties, and what is asked."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cchc_cli.intake.deadlines import Due
from cchc_cli.intake.duties import Found
from cchc_cli.intake.head import Head
from cchc_cli.intake.lines import Line, Link
from cchc_cli.intake.units import UnitBook
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
    product: str | None = None

    @property
    def sure(self) -> bool:
        """Whether nothing is left to be looked at."""
        return not self.doubts


class NoticeDraft(NamedTuple):
    """A notice, or a list of duties, that was read."""

    head: Head
    body: tuple[Line, ...]
    """What stands between head and closing."""
    closing: tuple[Line, ...]
    duties: tuple[Duty, ...]
    questions: tuple[str, ...]
    known_as: str | None = None
    """The notice of the record that says the same."""
    links: tuple[Link, ...] = ()
    listed: bool = False
    """Whether it is a list, whose duties name no unit in their words."""
    plan: bool = False
    """Whether it is a plan (kế hoạch) or the annex of one."""


def duty_of(
    found: Found,
    book: UnitBook,
    *,
    partners: Sequence[str],
    due: Due | None,
    product: str | None = None,
    doubts: Sequence[str] = (),
) -> Duty:
    """Return a duty with the units of the record, and all that somebody has to look at."""
    written = [] if found.units is None else book.named(found.units)
    ids = [book.ids_of(unit) for unit in written]
    known = tuple(dict.fromkeys(unit for found_ids in ids for unit in found_ids))
    helping = (unit for name in partners for unit in book.ids_of(name))
    partner_ids = tuple(dict.fromkeys(unit for unit in helping if unit not in known))
    asked = tuple(_doubts(found, ids, due, in_record=book.record is not None))
    return Duty(found, known, tuple(partners), partner_ids, due, (*doubts, *asked), product)


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


def subject_questions(head: Head) -> Iterator[str]:
    """Ask about a subject in capitals: which letters stay so, nobody can tell from them.

    A document has it in small letters (NĐ 30, Phụ lục I, II.5.b).
    """
    if head.subject.isupper():
        yield f"Trích yếu viết IN HOA, hãy gõ lại chữ thường: «{shortened(head.subject)}»"


def duty_questions(duties: Sequence[Duty]) -> Iterator[str]:
    """Yield what somebody has to look at in each duty, a line each."""
    for duty in duties:
        for doubt in duty.doubts:
            yield f"{duty.found.where}: {doubt} («{shortened(duty.found.content)}»)"


def shortened(text: str) -> str:
    """Return words that fit a line of a terminal beside what is said of them."""
    return text if len(text) <= 60 else f"{text[:59]}…"  # noqa: PLR2004 - a line of a terminal


def known_already(head: Head, duties: Sequence[Duty], record: Record) -> str | None:
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
