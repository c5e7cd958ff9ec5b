"""Numbers of documents held against each other: used twice, left out, out of order.

A body gives its numbers in the order in which it issues, each year from 01 on (NĐ 30/2020/NĐ-CP,
Điều 15); each symbol is counted for itself.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.periods.names import day_or_month_name
from cchc_cli.progress.issued import Issued, number_key


class Series(NamedTuple):
    """The documents of one symbol and year that have a number, in its order."""

    documents: Sequence[Issued]
    elsewhere: frozenset[int]
    """Numbers of the symbol that stand in other places of the record: as evidence of that year,
    or without a day, when they may be of this one."""

    @property
    def name(self) -> str:
        """Symbol and year, as people say them."""
        first = self.documents[0]
        year = f" năm {first.date.year}" if first.date else ""
        return f"{first.symbol or 'số không có ký hiệu'}{year}"


class Problem(NamedTuple):
    """What is wrong with the number of a document."""

    document: Issued
    words: str


class Gap(NamedTuple):
    """Numbers that no document of the record bears, and the document that comes after."""

    document: Issued
    first: int
    last: int

    @property
    def numbers(self) -> str:
        """The numbers, as people write them."""
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


def in_order(documents: Iterable[Issued]) -> list[Issued]:
    """Sort by year, symbol and number; what has no day, then what has no number, comes last."""

    def order(document: Issued) -> tuple[object, ...]:
        year, symbol = document.series
        first = document.date.first if document.date else dt.date.max
        return document.number is None, not year, year, symbol, document.place, first

    return sorted(documents, key=order)


def series_of(documents: Iterable[Issued], evidence: Iterable[Evidence] = ()) -> list[Series]:
    """Group the documents that have a number by year and symbol."""
    numbered = in_order(d for d in documents if d.number is not None)
    named = [(d.series[1], 0, d.place.value) for d in numbered if d.date is None]
    for item in evidence:
        place, symbol = number_key(item.number or "")
        named.append((symbol, item.date.year if item.date else 0, place.value))
    found = []
    for (year, symbol), group in groupby(numbered, key=lambda d: d.series):
        values = (value for of, when, value in named if of == symbol and when in {0, year})
        found.append(Series(list(group), frozenset(values)))
    return found


def problems(documents: Iterable[Issued], evidence: Iterable[Evidence] = ()) -> Iterator[Problem]:
    """Yield everything that is wrong with the numbers of documents."""
    for series in series_of(documents, evidence):
        yield from twice(series)
        for gap in gaps(series):
            yield Problem(gap.document, f"thiếu số {gap.numbers} trước số này")
        yield from out_of_order(series)


def twice(series: Series) -> Iterator[Problem]:
    """Find each later use of a number."""
    for before, document in pairwise(series.documents):
        if before.place == document.place:
            yield Problem(document, f"trùng số với {before.name}")


def gaps(series: Series) -> Iterator[Gap]:
    """Find the numbers between the lowest and the highest that stand nowhere in the record."""
    if series.documents[0].date is None:
        return
    reached = None
    for document in series.documents:
        value = document.place.value
        if reached is not None:
            between = sorted(v for v in series.elsewhere if reached < v < value)
            for low, high in pairwise((reached, *between, value)):
                if high - low > 1:
                    yield Gap(document, low + 1, high - 1)
        reached = value or reached


def out_of_order(series: Series) -> Iterator[Problem]:
    """Find documents with a higher number and an earlier day than the one before.

    A month counts by the days that it may be. After a find the next is held against that one:
    one day typed wrong is told once.
    """
    before: tuple[Issued, PartialDate] | None = None
    for document in series.documents:
        date = document.date
        if date is None or not document.place.value:
            continue
        if before is not None and document.place > before[0].place and date.last < before[1].first:
            day = day_or_month_name(before[1])
            yield Problem(document, f"ngày sớm hơn số {before[0].number} ({day}) đứng trước")
        elif before is not None and date.first <= before[1].first:
            continue
        before = document, date
