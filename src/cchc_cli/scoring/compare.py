"""Scores of the record on two occasions, per index and unit."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.model.record import Record
from cchc_cli.scoring.board import Board, board_of


class ScoreMoved(NamedTuple):
    """A score then and now; None where there was no such index or unit."""

    id: str | None
    """The unit's; None gathers the criteria that name no unit."""
    name: str
    before: Decimal | None
    after: Decimal | None

    @property
    def moved(self) -> bool:
        """Whether it changed."""
        return self.before != self.after


class IndexMoved(NamedTuple):
    """The scores of one year's index."""

    year: int
    total: ScoreMoved
    units: tuple[ScoreMoved, ...]

    @property
    def moved(self) -> bool:
        """Whether any score changed: two units may trade points and keep the sum."""
        return self.total.moved or any(unit.moved for unit in self.units)


def compare_scores(
    before: Record, earlier: dt.date, after: Record, later: dt.date
) -> Iterator[IndexMoved]:
    """Compare the scores of all indexes, the newest first, each record on its own day."""
    old = {index.year: board_of(before, index, earlier) for index in before.indexes}
    new = {index.year: board_of(after, index, later) for index in after.indexes}
    names = {**before.unit_names, **after.unit_names}
    for year in sorted({*old, *new}, reverse=True):
        yield _index(year, old.get(year), new.get(year), names=names)


def _index(year: int, old: Board | None, new: Board | None, names: dict[str, str]) -> IndexMoved:
    then, now = _by_unit(old), _by_unit(new)
    total = ScoreMoved(
        None,
        "Cộng, kể cả thưởng và trừ",
        old.score if old else None,
        after=new.score if new else None,
    )
    units = (
        ScoreMoved(
            unit, names.get(unit or "", "chưa giao đơn vị nào"), then.get(unit), after=now.get(unit)
        )
        for unit in dict.fromkeys((*now, *then))
    )
    return IndexMoved(year, total, tuple(units))


def _by_unit(board: Board | None) -> dict[str | None, Decimal]:
    return {unit.id: unit.sum.score for unit in board.units} if board else {}
