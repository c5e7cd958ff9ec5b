"""What became of documents: files for people, rows for scripts, gaps and notes beside."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from cchc_cli.cli.working import how_far as how_far_of
from cchc_cli.documents.batch import Outcome, without_pdf
from cchc_cli.documents.blanks import Where, for_people
from cchc_cli.documents.document import Request
from cchc_cli.documents.kinds import KINDS, kind_of
from cchc_cli.model.record import Record
from cchc_cli.text import printable


def tell(outcome: Outcome, where: Where) -> None:
    """Say on stderr what a document lacks, and what the user may not expect of it."""
    for gap in for_people(outcome.lacking, where):
        sys.stderr.write(f"{printable(outcome.path.name)}: còn trống (in […]): {printable(gap)}\n")
    for note in for_people(outcome.notes, where):
        sys.stderr.write(f"{printable(outcome.path.name)}: {note}\n")


def tell_units_without(record: Record, kind: str, outcomes: Sequence[Outcome]) -> None:
    """Name the units that get no such document, and why."""
    made_for = {outcome.id for outcome in outcomes}
    for unit in record.departments:
        if unit.id not in made_for:
            sys.stderr.write(f"{unit.name}: {KINDS[kind].idle}.\n")


def label(request: Request) -> str:
    """Name a document as it is asked for: notice TB-01, report 2025-Q3."""
    return f"{request.kind} {request.asked}".strip()


def how_far(
    documents: Sequence[Request], outcomes: Sequence[Outcome], *, pdf: bool, recording: bool
) -> str:
    """Say which documents and PDFs stand there when the work was stopped, and how to go on."""
    ends = dict(zip(map(label, documents), outcomes, strict=False))
    made = {name: outcome.path for name, outcome in ends.items() if outcome.error is None}
    left = [name for name in map(label, documents) if name not in made]
    said = [how_far_of("lập", "văn bản", list(made), left)]
    if pdf and made:
        waiting = without_pdf([*made.values()])[0]
        there = [path for path in made.values() if path not in waiting]
        said.append(how_far_of("lập", "bản PDF", _names_of_pdf(there), _names_of_pdf(waiting)))
    also = " và ghi công văn vào `letters`" if recording else ""
    return "\n".join((*said, f"Gõ lại lệnh ấy để lập nốt{also}; bản đã lập thì giữ nguyên."))


def _names_of_pdf(documents: Iterable[Path]) -> list[str]:
    return [path.with_suffix(".pdf").name for path in documents]


def print_outcomes(outcomes: Sequence[Outcome], form: str, *, pdf: bool, every: bool) -> None:
    """Print the file that was made, a table of many, or rows as JSON; failures go to stderr."""
    for outcome in outcomes:
        if outcome.error is not None:
            sys.stderr.write(f"{outcome.kind} {outcome.id}: {outcome.error}\n")
    if form == "json":
        from cchc_cli.cli.output.formats.json import print_json

        print_json([_row(outcome) for outcome in outcomes])
        return
    if every:
        made = [outcome for outcome in outcomes if outcome.error is None]
        if made or not outcomes:
            _print_table(made)
        return
    for line in _lines(outcomes, pdf=pdf):
        sys.stdout.write(f"{line}\n")


def _print_table(made: Sequence[Outcome]) -> None:
    """Print a row a document: what it is, its file, what was done, how many blanks it shows."""
    from cchc_cli.cli.output.formats import show
    from cchc_cli.cli.output.listing import Listing
    from cchc_cli.cli.output.tables import Column

    columns = (
        Column("Văn bản", lambda o: kind_of(o.kind).name, fill=True, wrap=True),
        Column("Mã", lambda o: o.id),
        Column("Tệp", lambda o: str(o.path)),
        Column("Kết quả", _done),
        Column("Trống", lambda o: len(o.lacking) or "", right=True),
    )
    empty = "Không có văn bản nào phải lập."
    show(Listing(rows=made, columns=columns, json=list, empty=empty), "table")


def _done(outcome: Outcome) -> str:
    if outcome.replaced_issued:
        return "thay bản phát hành"
    return "đã ghi" if outcome.written else "không đổi"


def _lines(outcomes: Sequence[Outcome], *, pdf: bool) -> Iterator[str]:
    for outcome in outcomes:
        if outcome.error is None:
            yield str(outcome.path)
            converted = outcome.path.with_suffix(".pdf")
            if pdf and converted.is_file():
                yield str(converted)


def _row(outcome: Outcome) -> dict[str, Any]:
    row: dict[str, Any] = {"kind": outcome.kind, "id": outcome.id}
    if outcome.error is not None:
        return {**row, "error": str(outcome.error), "exit_code": outcome.exit_code}
    return {
        **row,
        "path": str(outcome.path),
        "sha256": outcome.sha256,
        "warnings": [*outcome.lacking, *outcome.notes],
    }
