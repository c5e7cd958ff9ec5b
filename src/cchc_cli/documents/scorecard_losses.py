"""What a self-assessment lost: the criteria below their maximum, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cchc_cli.documents.prose import counted
from cchc_cli.documents.reasons import explanation
from cchc_cli.documents.score_lines import MADE_UP, is_scaled, written
from cchc_cli.documents.scorecard_boards import Boards, normal_rows
from cchc_cli.model.record import Record
from cchc_cli.model.scoring import ZERO
from cchc_cli.scoring.board import Board, Scored
from cchc_cli.scoring.words import criterion_points

MOST_NAMED = 10
"""Criteria that the text names one by one; of more the appendix tells."""


@dataclass(frozen=True, slots=True)
class LossRow:
    """A criterion below its maximum; in a sum only name and points."""

    number: str
    name: str
    points: str
    explanation: str


def lost_rows(board: Board) -> list[Scored]:
    """Return the criteria below their maximum, the dearest first."""
    lost = [row for row in normal_rows(board) if row.score is not None and row.score < row.max]
    return sorted(lost, key=lambda row: (row.score or ZERO) - row.max)


def _missed(rows: list[Scored]) -> Decimal:
    return sum((row.max - (row.score or ZERO) for row in rows), ZERO)


def lost_points(board: Board, lost: list[Scored]) -> Decimal:
    """Return what was lost in all; where sums are scaled up, so is what is lost of them."""
    return board.sum.lost if is_scaled(board) else _missed(lost)


def loss_rows(lost: list[Scored]) -> Iterator[LossRow]:
    """Say of the dearest why points were lost; nothing where the record does not."""
    for number, row in enumerate(lost[:MOST_NAMED], start=1):
        yield LossRow(
            number=str(number),
            name=f"{row.criterion.id}. {row.criterion.name}",
            points=criterion_points(row, _missed([row])),
            explanation=explanation(row),
        )


def loss_sums(record: Record, boards: Boards, lost: list[Scored]) -> Iterator[LossRow]:
    """Add up the table: what only the appendix has, what scaling up adds, and all."""
    rest = lost[MOST_NAMED:]
    total = lost_points(boards.own, lost)
    gained = total - _missed(lost)
    if rest:
        others = counted(len(rest), "tiêu chí khác", two_digits=record.settings.two_digits)
        yield LossRow("", f"{others} (tại {boards.scoreboard})", written(_missed(rest)), "")
    if gained:
        yield LossRow("", MADE_UP, written(gained), "")
    if lost[1:] or gained:
        yield LossRow("", "Cộng", written(total), "")
