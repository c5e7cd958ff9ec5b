"""The picture of an index by area: points won, still open, lost."""

from cchc_cli.amounts import points
from cchc_cli.page.charts.bars import Bar, Part, bar_chart
from cchc_cli.page.charts.looks import Look
from cchc_cli.page.charts.svg import Picture
from cchc_cli.scoring.board import AreaBoard, Board

TITLE = "Điểm theo lĩnh vực"
_KINDS: tuple[tuple[Look, str], ...] = (("won", "Đạt"), ("open", "Còn mở"), ("lost", "Chưa đạt"))


def areas_chart(name: str, board: Board) -> Picture | None:
    """Draw the points of each normal area that has a maximum; None where there is none."""
    areas = [area for area in board.areas if area.kind == "normal" and area.sum.max]
    if not areas:
        return None
    sample = "" if board.official else " – MẪU"
    return bar_chart(
        name, f"{TITLE}, năm {board.index.year}{sample}", [_bar(area) for area in areas], _KINDS
    )


def _bar(area: AreaBoard) -> Bar:
    won, left, lost = area.sum.score, area.sum.open, area.sum.lost
    parts = (
        Part("won", won, f"đạt {points(won)}"),
        Part("open", left, f"còn mở {points(left)}"),
        Part("lost", lost, f"chưa đạt {points(lost)}"),
    )
    return Bar(
        f"{area.id}. {area.name}",
        f"{points(won)}/{points(area.sum.max)}",
        tuple(part for part in parts if part.value),
    )
