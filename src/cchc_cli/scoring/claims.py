"""Claims of units (điểm tự chấm) against what the record shows."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from cchc_cli.scoring.board import Board, Scored


class Doubt(NamedTuple):
    """A claim that an appraisal would question."""

    criterion: str
    kind: Literal["above", "below", "unproven", "above_max", "excluded", "not_self_assessed"]
    claimed: Decimal
    computed: Decimal | None
    """What the claim is compared with: the computed points, or the maximum."""
    decimals: int = 2
    """Places of the criterion's points."""


def doubts(board: Board) -> Iterator[Doubt]:
    """Find claims that differ from the computation, or claim points without evidence."""
    for area in board.areas:
        for row in area.criteria:
            if not row.parts and row.claimed is not None:
                for doubt in _of_one(row, row.claimed):
                    yield doubt._replace(decimals=row.criterion.decimals)


def _of_one(row: Scored, claimed: Decimal) -> Iterator[Doubt]:
    name = row.criterion.id
    if not row.criterion.self_assessed:
        yield Doubt(name, "not_self_assessed", claimed, computed=None)
        return
    if row.state == "excluded":
        if claimed > 0:
            yield Doubt(name, "excluded", claimed, computed=None)
        return
    if row.state not in {"no_max", "watched"} and claimed > row.max:
        yield Doubt(name, "above_max", claimed, computed=row.max)
    elif row.computed is not None and claimed != row.computed:
        kind: Literal["above", "below"] = "above" if claimed > row.computed else "below"
        yield Doubt(name, kind, claimed, computed=row.computed)
    if claimed > 0 and not row.proven:
        yield Doubt(name, "unproven", claimed, computed=row.computed)
