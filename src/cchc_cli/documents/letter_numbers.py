"""Numbers of letters that have no record of their own yet: counted up, none used twice."""

import re
from collections.abc import Iterator, Sequence

from cchc_cli.documents.document import Request
from cchc_cli.documents.frame import with_symbol
from cchc_cli.documents.reminder import issuance
from cchc_cli.documents.subjects import REMINDER
from cchc_cli.edits.lettering import letter_id
from cchc_cli.errors import UsageError
from cchc_cli.model.letter import Letter
from cchc_cli.model.record import Record
from cchc_cli.progress.issued import Issued, Place, issued, number_key, reminder_symbol


def numbered(record: Record, requests: Sequence[Request], first: str) -> list[Request]:
    """Give letters their numbers, from the first on; raises UsageError for one that is taken."""
    if not re.fullmatch(r"0*[1-9][0-9]{0,7}", first):
        raise UsageError(f"--number `{first}`: chỉ ghi số, như 45; ký hiệu được thêm khi in.")
    given = [r._replace(number=str(int(first) + i)) for i, r in enumerate(requests)]
    for request in given:
        letter = letter_of(record, request)
        other = _taken(record, letter)
        if other is not None:
            raise UsageError(
                f"Số {letter.number} năm {other.series[0]} đã dùng cho {other.name}. "
                "Chọn --number khác."
            )
    return given


def letter_of(record: Record, request: Request) -> Letter:
    """Return the record of a reminder that was given a number."""
    number, date = issuance(record, request)
    day = date.last if date is not None and date.day is not None else request.day
    return Letter(
        id=letter_id(record, f"{number}/{reminder_symbol(record)}", day.year),
        kind="reminder",
        department=request.unit,
        number=with_symbol(number or "", reminder_symbol(record)),
        date=day,
        subject=REMINDER,
    )


def unrecorded(record: Record, requests: Sequence[Request]) -> Iterator[Letter]:
    """Yield the records of letters that the record does not have yet."""
    for request in requests:
        letter = letter_of(record, request)
        if not any(_same(letter, known) for known in record.letters):
            yield letter


def _taken(record: Record, letter: Letter) -> Issued | None:
    """Return another document of the same number and symbol in the year.

    The number of the settings is the letter's own.
    """
    for known in issued(record):
        year = known.date.year if known.date else None
        alike = number_key(known.cited) == _key(letter)
        if alike and letter.date and year == letter.date.year:
            kind, place = known.path[0], known.path[1]
            again = kind == "letters" and _same(letter, record.letters[int(place)])
            if kind != "settings" and not again:
                return known
    return None


def _same(letter: Letter, known: Letter) -> bool:
    """Tell a letter that was recorded and is made once more."""
    facts = (known.kind, known.department, known.date, _key(known))
    return facts == (letter.kind, letter.department, letter.date, _key(letter))


def _key(letter: Letter) -> tuple[Place, str]:
    return number_key(letter.number or "")
