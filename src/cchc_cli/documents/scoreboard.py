"""Bảng tự chấm điểm: the appendix that has a row a criterion, with its evidence in the row."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import get_args

from cchc_cli.documents.appendix import Appendix
from cchc_cli.documents.reasons import explanation, said
from cchc_cli.documents.score_lines import (
    MADE_UP,
    Line,
    area_line,
    beside,
    for_points,
    made_up,
    totals,
    written,
)
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.issuance import ScorecardColumn
from cchc_cli.progress.evidence_words import evidence_words
from cchc_cli.scoring.board import AreaBoard, Board, Scored
from cchc_cli.scoring.words import criterion_points

Proofs = Mapping[str, Sequence[Evidence]]
"""Evidence by the criterion that it serves, its own and that of duties."""


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """A line of the scoreboard: an area or total (sum), a criterion, a whole or a part."""

    kind: str
    id: str
    name: str
    max: str
    score: str
    appraised: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scoreboard:
    """What the first appendix prints."""

    head: Appendix
    columns: tuple[str, ...]
    rows: tuple[ScoreRow, ...]


def scoreboard(head: Appendix, board: Board, proofs: Proofs) -> Scoreboard:
    """Make the appendix."""
    normal = [area for area in board.areas if area.kind == "normal"]
    others = [area for area in board.areas if area.kind != "normal"]
    rows = (
        *(row for area in normal for row in _of_area(area, proofs)),
        *map(_sum, totals(board)),
        *(row for area in others for row in _of_area(area, proofs)),
        *map(_sum, beside(board)),
    )
    return Scoreboard(head, _columns(board), rows)


def _columns(board: Board) -> tuple[str, ...]:
    """Return the chosen columns; that of the appraisal only where something was appraised."""
    issue = board.index.scorecard
    chosen = issue.columns if issue is not None else ()
    shown = chosen or get_args(ScorecardColumn)
    appraised = any(row.appraised is not None for row in for_points(board))
    return tuple(column for column in shown if column != "appraised" or appraised)


def _sum(line: Line) -> ScoreRow:
    return ScoreRow(
        kind="sum",
        id="",
        name=line.name,
        max=written(line.max),
        score=written(line.score),
        appraised=written(line.appraised),
    )


def _of_area(area: AreaBoard, proofs: Proofs) -> Iterator[ScoreRow]:
    """Yield an area's line, its criteria, and what its sum was scaled up by."""
    head = _sum(area_line(area))
    yield ScoreRow("sum", area.id, area.name, head.max, head.score, head.appraised)
    scaled: list[tuple[int, Line]] = []
    for row in area.criteria:
        while scaled and row.depth <= scaled[-1][0]:
            yield _sum(scaled.pop()[1])
        yield _of_criterion(row, proofs.get(row.criterion.id, ()))
        if row.before is not None:
            won = None if row.score is None else row.score - row.before.score
            name = f"{MADE_UP} tiêu chí {row.criterion.id}"
            scaled.append((row.depth, Line(name, row.max - row.before.max, won)))
    yield from (_sum(line) for _, line in reversed(scaled))
    for line in made_up(area.sum):
        yield _sum(line._replace(name=f"{MADE_UP} lĩnh vực {area.id}"))


def _of_criterion(row: Scored, proofs: Sequence[Evidence]) -> ScoreRow:
    """Write a criterion; one that is not counted has no maximum, so that the column adds up."""
    links: dict[str, str | None] = {}
    for item in (*row.evidence, *proofs):
        words = evidence_words(item)
        links[words] = links.get(words) or item.url
    below = row.score is None or row.score < row.max
    reason = "" if row.parts else explanation(row) if below else said(row)
    counted = row.state != "excluded"
    return ScoreRow(
        kind="whole" if row.parts else "part" if row.depth else "criterion",
        id=row.criterion.id,
        name=row.criterion.name,
        max=_points(row, row.max) if counted else "",
        score=_points(row, row.score),
        appraised=_points(row, row.appraised),
        evidence=(
            *(f"- {words}{f': {url}' if url else ''}" for words, url in links.items()),
            *((reason,) if reason else ()),
        ),
    )


def _points(row: Scored, value: Decimal | None) -> str:
    """Write a criterion's points; a whole with all the places of its parts."""
    return written(value) if row.parts else criterion_points(row, value)
