"""Documents that went out and came in, ready to be shown."""

import datetime as dt
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from cchc_cli.cli.output.listing import Listing, TableSection
from cchc_cli.cli.output.tables import Column, print_table
from cchc_cli.documents.outgoing import subject, type_name
from cchc_cli.model.record import Record
from cchc_cli.periods.names import day_name, day_or_month_name
from cchc_cli.progress.issued import Issued, issued, received
from cchc_cli.progress.numbering import in_order, problems
from cchc_cli.scoring.proofs import placed_evidence
from cchc_cli.text import printable


class _Row(NamedTuple):
    """A document as a line."""

    document: Issued
    kind: str
    subject: str
    problems: tuple[str, ...]


_NUMBER = Column(
    "Số, ký hiệu",
    lambda r: r.document.cited if r.document.number else "chưa có số",
    tone=lambda r: "bad" if r.problems else "",
)
_DAY = Column("Ngày", lambda r: _known_day(r.document) or _day(r.document))
_KIND = Column("Loại", lambda r: r.kind)
_SUBJECT = Column("Trích yếu", lambda r: r.subject, fill=True, wrap=True)
_PROBLEM = Column("Cần xem lại", lambda r: "; ".join(r.problems))
_CAME = (_NUMBER, _DAY, _KIND, _SUBJECT)


def letter_listing(record: Record, day: dt.date, year: int | None) -> Listing:
    """Return the documents dated up to a day, in order, with what is wrong with their numbers."""
    every = list(issued(record))
    out = [d for d in every if _happened(d, day)]
    told = {d: list(_unknown(d)) for d in out}
    for problem in problems(out, (placed.evidence for placed in placed_evidence(record))):
        told[problem.document].append(problem.words)
    rows = [_row(record, d, told[d]) for d in in_order(out) if _of_year(d, year)]
    came = [
        _row(record, d)
        for d in sorted(received(record), key=_by_day)
        if _happened(d, day) and _of_year(d, year)
    ]
    later = len(every) - len(out)
    closing = f"{later} văn bản có ngày sau {day_name(day)}, không kể." if later else ""
    apart = TableSection("Văn bản đến, văn bản của cấp trên", _CAME, came)
    return Listing(
        rows=rows,
        columns=(*_CAME, _PROBLEM),
        json=lambda: [_json(row) for row in rows],
        text=lambda: _write(rows, apart, closing),
        title="Văn bản đi, văn bản đến",
        sections=(
            TableSection("Văn bản đi", (*_CAME, _PROBLEM), rows),
            *([apart] if came else []),
        ),
        closing=closing,
    )


def _row(record: Record, document: Issued, told: Iterable[str] = ()) -> _Row:
    return _Row(document, type_name(document), subject(record, document), problems=tuple(told))


def _happened(document: Issued, day: dt.date) -> bool:
    """Leave out what is dated later: it is not issued yet; a month counts from its first day."""
    return document.date is None or document.date.first <= day


def _of_year(document: Issued, year: int | None) -> bool:
    """Keep what has no day in every year: it may be of this one."""
    return year is None or document.date is None or document.date.year == year


def _by_day(document: Issued) -> dt.date:
    return document.date.first if document.date else dt.date.max


def _unknown(document: Issued) -> Iterator[str]:
    if document.number is None:
        yield "chưa có số"
    elif document.date is None:
        yield "chưa có ngày"


def _day(document: Issued) -> str:
    return day_or_month_name(document.date) if document.date else ""


def _known_day(document: Issued) -> dt.date | None:
    """Return a day that a spreadsheet can sort by."""
    return document.date.first if document.date and document.date.day else None


def _write(rows: Sequence[_Row], apart: TableSection, closing: str) -> None:
    """Write what went out, what is wrong with it, and apart from it what came in."""
    if rows:
        print_table(_CAME, rows)
        unnumbered = sum(row.document.number is None for row in rows)
        rest = f", {unnumbered} chưa có số" if unnumbered else ""
        sys.stdout.write(f"\n{len(rows)} văn bản đi{rest}.\n")
    else:
        sys.stdout.write("Chưa có văn bản đi nào.\n")
    wrong = [row for row in rows if row.problems and row.document.number]
    if wrong:
        sys.stdout.write("\nCần xem lại:\n")
        for row in wrong:
            of_day = f" ngày {_day(row.document)}" if row.document.date else ""
            said = f"{row.document.cited}{of_day}: {'; '.join(row.problems)}"
            sys.stdout.write(f"- {printable(said)}\n")
    if apart.rows:
        sys.stdout.write(f"\n{apart.heading}:\n\n")
        print_table(apart.columns, apart.rows)
    if closing:
        sys.stdout.write(f"\n{closing}\n")


def _json(row: _Row) -> dict[str, Any]:
    """Return the machine form, whose keys are a promise."""
    document = row.document
    return {
        "number": document.number,
        "symbol": document.symbol or None,
        "date": str(document.date) if document.date else None,
        "kind": row.kind,
        "subject": row.subject,
        "problem": "; ".join(row.problems) or None,
    }
