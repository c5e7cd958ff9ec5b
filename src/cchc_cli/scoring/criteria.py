"""Criteria of an index: walked, and found by year and id."""

from collections.abc import Iterator
from decimal import Decimal

from cchc_cli.errors import UsageError
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.index import Criterion, Index
from cchc_cli.model.record import Record
from cchc_cli.model.scoring import ZERO
from cchc_cli.progress.serving import CriterionKey
from cchc_cli.text import listing, printable


def criteria_of(index: Index, at: Path = ()) -> Iterator[tuple[Path, Criterion]]:
    """Walk all criteria of an index, parts after their whole, each with its path."""
    waiting: list[tuple[Path, Criterion]] = [
        ((*at, "areas", a, "criteria", c), criterion)
        for a, area in enumerate(index.areas)
        for c, criterion in enumerate(area.criteria)
    ]
    waiting.reverse()
    while waiting:
        path, criterion = waiting.pop()
        yield path, criterion
        parts = enumerate(criterion.criteria)
        waiting += [((*path, "criteria", i), part) for i, part in parts][::-1]


def every_criterion(record: Record) -> Iterator[tuple[Index, Path, Criterion]]:
    """Walk all criteria of all indexes, each with its index and its path."""
    for at, index in enumerate(record.indexes):
        for path, criterion in criteria_of(index, ("indexes", at)):
            yield index, path, criterion


def maximum_of(criterion: Criterion) -> Decimal:
    """Return the maximum of a criterion's parts, or its own."""
    if criterion.criteria:
        return sum((maximum_of(part) for part in criterion.criteria), ZERO)
    return criterion.max or ZERO


def path_of(record: Record, key: CriterionKey) -> tuple[Path, Criterion]:
    """Find a criterion that is there, with its path."""
    return next(
        (path, criterion)
        for at, index in enumerate(record.indexes)
        if index.year == key[0]
        for path, criterion in criteria_of(index, ("indexes", at))
        if criterion.id == key[1]
    )


def index_of(record: Record, year: str | None) -> Index:
    """Choose an index, the newest without a year; raises UsageError."""
    if not record.indexes:
        raise UsageError(
            "Dữ liệu chưa có bộ chỉ số nào. Thêm vào mục `indexes`, "
            "hoặc đọc từ quyết định: cchc import criteria TỆP --write"
        )
    if year is None:
        return max(record.indexes, key=lambda index: index.year)
    for index in record.indexes:
        if str(index.year) == year:
            return index
    known = listing(str(index.year) for index in record.indexes)
    raise UsageError(f"Không có bộ chỉ số năm `{printable(year)}`. Đang có: {known}")
