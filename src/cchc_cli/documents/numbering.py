"""Numbers of letters that have no record of their own yet: counted up, none used twice."""

from collections.abc import Iterator, Sequence

from cchc_cli.documents.document import Request
from cchc_cli.documents.reminder import SUBJECT, issued, symbol
from cchc_cli.errors import UsageError
from cchc_cli.model.letter import Letter
from cchc_cli.model.record import Record


def numbered(record: Record, requests: Sequence[Request], first: str) -> list[Request]:
    """Give letters their numbers, from the first on; raises UsageError for one that is taken."""
    if not first.isdecimal():
        raise UsageError(f"--number `{first}`: chỉ ghi số, như 45; ký hiệu được thêm khi in.")
    given = [r._replace(number=str(int(first) + i)) for i, r in enumerate(requests)]
    for request in given:
        letter = letter_of(record, request)
        other = _taken(record, letter)
        if other is not None:
            raise UsageError(
                f"Số {letter.number} năm {request.day.year} đã dùng cho văn bản `{other.id}` "
                f"({other.subject}). Chọn --number khác."
            )
    return given


def letter_of(record: Record, request: Request) -> Letter:
    """Return the record of a reminder that was given a number."""
    number, date = issued(record, request)
    day = date.last if date is not None and date.day is not None else request.day
    name = f"CV-{number}"
    taken = {letter.id for letter in record.letters}
    return Letter(
        id=f"{name}-{day.year}" if name in taken else name,
        kind="reminder",
        department=request.unit,
        number=f"{(number or '').zfill(2)}/{symbol(record)}",
        date=day,
        subject=SUBJECT[0].upper() + SUBJECT[1:],
    )


def unrecorded(record: Record, requests: Sequence[Request]) -> Iterator[Letter]:
    """Yield the records of letters that the record does not have yet."""
    for request in requests:
        letter = letter_of(record, request)
        if not any(_same(letter, known) for known in record.letters):
            yield letter


def _taken(record: Record, letter: Letter) -> Letter | None:
    """Return another document of the same number and symbol in the year."""
    for known in record.letters:
        year = known.date.year if known.date else None
        alike = _plain(known.number) == _plain(letter.number) and known.kind != "received"
        if alike and letter.date and year == letter.date.year and not _same(letter, known):
            return known
    return None


def _same(letter: Letter, known: Letter) -> bool:
    """Tell a letter that was recorded and is made once more."""
    facts = (known.kind, known.department, known.date, _plain(known.number))
    return facts == (letter.kind, letter.department, letter.date, _plain(letter.number))


def _plain(number: str | None) -> str:
    """Write 05/UBND-VP and 5/UBND-VP alike."""
    return (number or "").strip().lstrip("0").casefold()
