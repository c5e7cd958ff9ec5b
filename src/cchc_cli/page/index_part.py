"""What the page tells of the index: points, what they may still be, what is needed for more."""

from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from cchc_cli.amounts import points
from cchc_cli.model.record import Record
from cchc_cli.model.scoring import ZERO
from cchc_cli.page.compared import comparisons
from cchc_cli.page.duty_rows import anchor
from cchc_cli.page.table import Row, Table
from cchc_cli.periods.names import day_name
from cchc_cli.scoring.board import AreaBoard, Board, Scored
from cchc_cli.scoring.board_words import doubt_words, extra_words, need_words, rating_words
from cchc_cli.scoring.claims import doubts
from cchc_cli.scoring.gaps import Gap, closed, gaps, needs, within_reach
from cchc_cli.scoring.rating import ahead
from cchc_cli.scoring.words import criterion_points, result_words, state_words

_AREA = ("Lĩnh vực", "Tối đa", "Đạt", "Còn mở", "Chưa đạt", "%")


class CriterionRow(NamedTuple):
    """A criterion with its points, and why it has them."""

    id: str
    anchor: str
    name: str
    whole: bool
    """Whether it is the sum of its parts."""
    depth: int
    unit: str
    max: str
    score: str
    state: str
    result: str
    proofs: int
    unproven: bool
    """It has points or waits for them, and nothing proves it."""


class GapRow(NamedTuple):
    """Points that can still be won."""

    id: str
    anchor: str
    name: str
    unit: str
    points: str
    due: str
    passed: bool
    missing: str


class IndexPart(NamedTuple):
    """The index on a day, for the whole commune or for the criteria of some units."""

    title: str
    sample: bool
    reached: str
    reachable: str
    extra: str
    """What of the points is bonus and penalty, now; nothing where there is none."""
    facts: tuple[str, ...]
    """Sentences beside the points: open ones, the rating, what is published elsewhere."""
    areas: Table | None
    """None where the criteria are those of some units."""
    criteria: tuple[CriterionRow, ...]
    gaps: tuple[GapRow, ...]
    """Those with the most points first; those whose day has passed last."""
    needs: tuple[str, ...]
    doubts: tuple[str, ...]


def index_part(record: Record, board: Board, only: Collection[str]) -> IndexPart:
    """Put a board into words; of some units only their criteria and points."""
    found = [gap for gap in gaps(record, board) if not only or gap.scored.department in only]
    best = closed(record, board, within_reach(found))
    rows = [row for area in board.areas for row in _kept(area.criteria, only)]
    named = {row.criterion.id for row in rows}
    return IndexPart(
        title=board.index.name,
        sample=not board.official,
        reached=_reached(board, only),
        reachable=_reached(best, only),
        extra="" if only else extra_words(board),
        facts=tuple(_of_units(board, only) if only else _facts(record, board)),
        areas=None if only else Table(_AREA, tuple(map(_area, board.areas))),
        criteria=tuple(map(_criterion, rows)),
        gaps=tuple(map(_gap, sorted(found, key=lambda gap: (gap.passed, -gap.points)))),
        needs=() if only else tuple(need_words(n, quote="") for n in needs(record, board, found)),
        doubts=tuple(doubt_words(doubt) for doubt in doubts(board) if doubt.criterion in named),
    )


def _reached(board: Board, only: Collection[str]) -> str:
    if not only:
        return f"{points(board.score)}/{points(board.max)}"
    own = [unit.sum for unit in board.units if unit.id in only]
    return f"{points(sum((s.score for s in own), ZERO))}/{points(sum((s.max for s in own), ZERO))}"


def _of_units(board: Board, only: Collection[str]) -> Iterator[str]:
    own = [unit.sum for unit in board.units if unit.id in only]
    yield _open_words(sum((s.open for s in own), ZERO), sum((s.lost for s in own), ZERO))


def _facts(record: Record, board: Board) -> Iterator[str]:
    yield _open_words(board.sum.open, board.sum.lost)
    rating = rating_words(board, quote="")
    if rating:
        yield rating
    above = ahead(board) if board.sum.open > 0 else None
    if above is not None:
        yield f"Còn {points(above.points)} điểm nữa đến mức {above.name}."
    yield from comparisons(record, board)


def _open_words(left: Decimal, lost: Decimal) -> str:
    """Say what no result speaks of yet, and what results leave out so far: both may still come."""
    return (
        f"Còn mở {points(left)} điểm (chưa có số liệu), "
        f"chưa đạt {points(lost)} điểm theo kết quả đến nay."
    )


def _kept(rows: Iterable[Scored], only: Collection[str]) -> list[Scored]:
    """Keep the criteria of some units, and the wholes that they are parts of; all without any."""
    kept: list[Scored] = []
    depth = 0
    for row in reversed(list(rows)):
        leads = not row.parts and (not only or row.department in only)
        if leads or (row.parts and row.depth < depth):
            kept.append(row)
            depth = row.depth
    return kept[::-1]


def _area(area: AreaBoard) -> Row:
    """Bonus and penalty areas only say what they add and take off."""
    signs = {"normal": "", "bonus": "+", "penalty": "-"}
    sign = signs[area.kind] if area.sum.score else ""
    name, won = f"{area.id}. {area.name}", sign + points(area.sum.score)
    if area.kind != "normal":
        return Row(name, (points(area.sum.max), won, "", "", ""))
    figures = (area.sum.open, area.sum.lost, area.sum.percent)
    return Row(name, (points(area.sum.max), won, *map(points, figures)))


def _criterion(row: Scored) -> CriterionRow:
    criterion = row.criterion
    return CriterionRow(
        id=criterion.id,
        anchor=anchor("tieu-chi", criterion.id),
        name=criterion.name,
        whole=row.parts,
        depth=row.depth,
        unit=row.department or "",
        max=criterion_points(row, row.max),
        score=criterion_points(row, row.score),
        state=state_words(row),
        result=result_words(criterion, row.result) if row.result and not row.parts else "",
        proofs=len(row.evidence),
        unproven=not row.parts and not row.proven and row.state in {"scored", "no_data"},
    )


def _gap(gap: Gap) -> GapRow:
    criterion = gap.scored.criterion
    return GapRow(
        id=criterion.id,
        anchor=anchor("tieu-chi", criterion.id),
        name=criterion.name,
        unit=gap.scored.department or "",
        points=points(gap.points, criterion.decimals),
        due=day_name(gap.due) if gap.due else "",
        passed=gap.passed,
        missing="; ".join(gap.missing),
    )
