"""The index beside what is published of others: the city's mean and the like (mức tham chiếu)."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from cchc_cli.amounts import number, rounded
from cchc_cli.model.record import Record
from cchc_cli.scoring.board import Board, Scored
from cchc_cli.scoring.kinds.levels import Levels
from cchc_cli.scoring.known import KnownOnDay
from cchc_cli.scoring.rates import measure_of


def comparisons(record: Record, board: Board) -> Iterator[str]:
    """Say how far the commune is from each reference that has a value on the day.

    A reference at which a step of a criterion begins is a measure of that criterion; any
    other is one of the whole index, in percent.
    """
    known = KnownOnDay(record, board.index, board.day)
    rows = [row for area in board.areas for row in area.criteria]
    for reference in board.index.references:
        name, value = known.reference(reference.id)
        if value is None:
            continue
        measured = [row for row in rows if reference.id in _references(row)]
        for row in measured:
            reached = None if row.result is None else measure_of(row.result)
            if reached is not None:
                yield f"Tiêu chí {row.criterion.id} {_compared(reached, name, value)}"
        if not measured:
            yield f"Bộ chỉ số {_compared(board.share, name, value, sign='%')}"


def _references(row: Scored) -> set[str]:
    scoring = row.criterion.scoring
    if not isinstance(scoring, Levels):
        return set()
    return {name for step in scoring.steps for _, name in step.references}


def _compared(reached: Fraction, name: str, value: Decimal, *, sign: str = "") -> str:
    apart = reached - Fraction(value)
    start = f"đạt {number(rounded(reached))}{sign}, "
    if not apart:
        return f"{start}bằng {name} ({number(value)}{sign})."
    than = "cao hơn" if apart > 0 else "thấp hơn"
    by = f"{number(rounded(abs(apart)))}{' điểm phần trăm' if sign else ''}"
    return f"{start}{than} {by} so với {name} ({number(value)}{sign})."
