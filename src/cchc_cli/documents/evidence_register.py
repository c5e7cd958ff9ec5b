"""Danh mục tài liệu kiểm chứng: the documents that prove a self-assessment, each once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cchc_cli.documents.appendix import Appendix, appendix
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.index_documents import sample_note
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Index
from cchc_cli.model.issuance import Issuance
from cchc_cli.model.record import Record
from cchc_cli.progress.existence import existence_day, notices_by_id
from cchc_cli.progress.serving import serving
from cchc_cli.progress.states import evidence_of
from cchc_cli.scoring.board import Board
from cchc_cli.scoring.merging import Proving, merged
from cchc_cli.text import sort_key

TYPE = "Báo cáo"


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A document of the register."""

    number: str
    symbol: str
    title: str
    date: str
    serves: str
    link: str


@dataclass(frozen=True, slots=True)
class Register:
    """What the second appendix prints."""

    head: Appendix
    rows: tuple[EvidenceRow, ...]


def register(record: Record, index: Index, documents: Iterable[Proving]) -> Register:
    """Make the second appendix: each document once, with all that it serves."""
    issue = index.scorecard or Issuance()
    title = f"Danh mục tài liệu kiểm chứng {index.name}"
    head = appendix(
        record=record,
        title=title,
        kind=TYPE,
        number=issue.number,
        date=issue.date,
        place=2,
        sample=sample_note(index),
    )
    rows = tuple(
        EvidenceRow(
            number=str(place),
            symbol=item.number or "",
            title=item.title,
            date=day_text(item.date),
            serves=", ".join(sorted(serves, key=sort_key)),
            link=item.url or item.file or "",
        )
        for place, (item, serves) in enumerate(documents, start=1)
    )
    return Register(head, rows)


def proving(record: Record, index: Index, board: Board) -> list[Proving]:
    """Return the documents that prove an index's criteria on a day, each once."""
    return merged(_proofs(record, index, board))


def _proofs(record: Record, index: Index, board: Board) -> Iterator[tuple[Evidence, list[str]]]:
    for area in board.areas:
        for row in area.criteria:
            if not row.parts:
                yield from ((item, [row.criterion.id]) for item in row.evidence)
    notices, served_by = notices_by_id(record.notices), serving(record)
    for task in record.tasks:
        criteria = [name for year, name in served_by(task) if year == index.year]
        if criteria:
            for item in evidence_of(task, existence_day(task, notices), board.day):
                yield item, [*criteria, task.id]
