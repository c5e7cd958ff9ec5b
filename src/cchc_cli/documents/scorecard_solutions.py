"""What a self-assessment can still gain: which unit, by which criteria, until when."""

from collections.abc import Iterator, Sequence

from cchc_cli.amounts import points
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.cells import names
from cchc_cli.model.record import Record
from cchc_cli.model.scoring import ZERO
from cchc_cli.scoring.board import Board
from cchc_cli.scoring.gaps import Gap, closed, gaps, within_reach
from cchc_cli.text import sort_key


def _by_deadline(open_gaps: Sequence[Gap]) -> Iterator[str]:
    """Name the criteria of each deadline, the nearest first."""
    for due in sorted({gap.due for gap in open_gaps if gap.due is not None}):
        ids = (gap.scored.criterion.id for gap in open_gaps if gap.due == due)
        yield f"{', '.join(sorted(ids, key=sort_key))} (hạn {day_text(due)})"


def solutions(record: Record, board: Board) -> Iterator[str]:
    """Say who can still win which points until when; nothing where no deadline is known."""
    waiting = [gap for gap in within_reach(gaps(record, board)) if gap.due is not None]
    for unit in dict.fromkeys(gap.scored.department for gap in waiting):
        own = [gap for gap in waiting if gap.scored.department == unit]
        listed = "; ".join(_by_deadline(own))
        name = f"{names(record, [unit])} thực hiện" if unit else "Chưa giao đơn vị chủ trì:"
        total = points(sum((gap.points for gap in own), ZERO))
        yield f"- {name} tiêu chí {listed}: có thể đạt thêm {total} điểm."
    if waiting:
        yield (
            "Thực hiện hết các tiêu chí nêu trên thì tổng điểm tự chấm đạt "
            f"{points(closed(record, board, waiting).score)} điểm."
        )
