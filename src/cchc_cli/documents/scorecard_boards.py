"""The figures of a self-assessment: one computation that text, chart and appendices share."""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from cchc_cli.documents.score_lines import for_points, leaves
from cchc_cli.model.index import Index
from cchc_cli.model.record import Record
from cchc_cli.scoring.board import Board, Scored, board_of


class Boards(NamedTuple):
    """The boards that the text and the appendices tell of, and the names of the appendices."""

    own: Board
    """What the commune claims for itself, else what is computed."""
    settled: Board
    """With what was appraised, as `cchc score` shows it."""
    scoreboard: str
    """How the text refers to the scoreboard."""
    register: str
    """How it refers to the register; empty without one."""


def self_assessed(record: Record, index: Index, day: dt.date) -> Board:
    """Score an index as the commune itself does."""
    return board_of(record, index, day, appraised=False)


def settled(record: Record, index: Index, own: Board) -> Board:
    """Score an index as it was appraised; what nobody appraised yet as the commune itself does."""
    claims = {
        row.criterion.id: row.score
        for row in for_points(own)
        if row.appraised is None and row.score is not None
    }
    return board_of(record, index, own.day, supposed=claims)


def normal_rows(board: Board) -> Iterator[Scored]:
    """Yield the criteria of the normal areas that points are given for."""
    for area in board.areas:
        if area.kind == "normal":
            yield from leaves(area)
