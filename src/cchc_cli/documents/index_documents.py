"""What the documents of an index share: which index they are of, and that it is a sample."""

from collections.abc import Iterator

from cchc_cli.documents.document import Request
from cchc_cli.model.index import Index
from cchc_cli.model.record import Record
from cchc_cli.scoring.criteria import index_of


def chosen_index(record: Record, wanted: Request) -> Index:
    """Return the index of the year that was named, else the newest; raises UsageError."""
    return index_of(record, wanted.year)


def requests_by_year(record: Record, wanted: Request) -> Iterator[Request]:
    """Yield one document for every index of the record."""
    for index in record.indexes:
        yield wanted._replace(year=str(index.year))


def lacking_decision(index: Index) -> tuple[str, ...]:
    """Name the decision where there is none: what is a sample (MẪU) is not issued."""
    if index.decision:
        return ()
    return (
        f"quyết định ban hành: bộ chỉ số năm {index.year} là MẪU; điền `decision` của bộ chỉ số, "
        'như "Quyết định số …/QĐ-UBND ngày …"',
    )


def sample_note(index: Index) -> str:
    """Say MẪU of a set of criteria that no decision issued."""
    return "" if index.decision else "(MẪU: bộ chỉ số minh họa, chưa có quyết định ban hành)"
