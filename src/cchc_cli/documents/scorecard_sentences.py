"""The sentences of a self-assessment: how the set is organised, and which points it has."""

from collections.abc import Iterator

from cchc_cli.amounts import points
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.prose import counted
from cchc_cli.documents.score_lines import for_points, leaves, written
from cchc_cli.documents.scorecard_boards import Boards, normal_rows
from cchc_cli.documents.scorecard_losses import MOST_NAMED, lost_points
from cchc_cli.model.index import AreaKind
from cchc_cli.model.record import Record
from cchc_cli.scoring.board import Board, Scored
from cchc_cli.scoring.window import window_of


def window_words(board: Board) -> str:
    """Name the days that are judged, and up to which of them the figures go."""
    first, last = window_of(board.index)
    so_far = f" (số liệu tính đến ngày {day_text(board.day)})" if board.day < last else ""
    return f"từ ngày {day_text(first)} đến ngày {day_text(last)}{so_far}"


def organizing(record: Record, boards: Boards) -> Iterator[str]:
    """Say how large the set is, who answers for it, and how far the assessment is."""
    two_digits = record.settings.two_digits
    yield _size_words(boards.own, two_digits=two_digits)
    yield _progress_words(boards, two_digits=two_digits)


def _size_words(board: Board, *, two_digits: bool) -> str:
    """Count the areas, the criteria by kind, and the units that lead them."""
    areas = sum(area.kind == "normal" for area in board.areas)
    units = len({row.department for row in for_points(board)} - {None})
    led = f", được phân công cho {counted(units, 'đơn vị', two_digits=two_digits)} chủ trì"
    kinds = "".join(
        f", {counted(number, 'tiêu chí', two_digits=two_digits)} {what}"
        for number, what in _by_kind(board)
    )
    whole = counted(areas, "lĩnh vực", two_digits=two_digits)
    return f"Bộ chỉ số gồm {whole}{kinds}{led if units else ''}."


def _progress_words(boards: Boards, *, two_digits: bool) -> str:
    """Count what is assessed, what is left out, and what has evidence."""
    rows = for_points(boards.own)
    scored = sum(row.state == "scored" for row in rows)
    proven = sum(row.proven for row in rows)
    where = f" ({boards.register})" if boards.register else ""
    proof = (
        f"{counted(proven, 'tiêu chí', two_digits=two_digits)} có tài liệu kiểm chứng{where}"
        if proven
        else "chưa tiêu chí nào có tài liệu kiểm chứng"
    )
    left_out = sum(row.state == "excluded" for row in rows)
    without = f"; {counted(left_out, 'tiêu chí', two_digits=two_digits)} không tính điểm"
    return (
        f"Đến ngày {day_text(boards.own.day)}, {scored}/{len(rows)} tiêu chí đã được tự chấm"
        f"{without if left_out else ''}; {proof}."
    )


_KINDS: dict[AreaKind, str] = {
    "normal": "chấm điểm",
    "bonus": "điểm thưởng",
    "penalty": "điểm trừ",
}


def _by_kind(board: Board) -> Iterator[tuple[int, str]]:
    """Count the criteria that points are given for, by what the points are."""
    kinds = [area.kind for area in board.areas for row in leaves(area) if row.state != "watched"]
    yield from ((kinds.count(kind), what) for kind, what in _KINDS.items() if kind in kinds)


def results(record: Record, boards: Boards, lost: list[Scored]) -> Iterator[str]:
    """Tell the points claimed, those after the appraisal, and what was lost or is not known."""
    board, two_digits = boards.own, record.settings.two_digits
    yield _claimed_words(board)
    yield from _appraised_words(boards)
    waiting = [row for row in normal_rows(board) if row.waits_for_result]
    told = []
    if lost:
        below = counted(len(lost), "tiêu chí", two_digits=two_digits)
        told.append(f"{below} không đạt điểm tối đa, mất {written(lost_points(board, lost))} điểm")
    if waiting:
        unknown = counted(len(waiting), "tiêu chí", two_digits=two_digits)
        told.append(f"{unknown} chưa có số liệu ({points(board.sum.waiting)} điểm)")
    if not told and any(row.state == "scored" for row in normal_rows(board)):
        told = ["Các tiêu chí đã chấm đều đạt điểm tối đa"]
    sentence = f"{'; '.join(told)}. " if told else ""
    yield f"{sentence}Chi tiết từng tiêu chí tại {boards.scoreboard}."


def _claimed_words(board: Board) -> str:
    """Tell the total that the commune claims; nothing of points that only others give."""
    total = board.sum
    if not any(row.state == "scored" for row in for_points(board)):
        return "Chưa có tiêu chí nào được tự chấm."
    extra = ""
    if board.bonus or board.penalty:
        extra = f", trong đó điểm thưởng {points(board.bonus)}, điểm trừ {points(board.penalty)}"
    # What only an appraisal gives is no part of what the unit assesses.
    others = total.max - total.claimable
    elsewhere = f" (không kể {points(others)} điểm đơn vị không tự chấm)" if others else ""
    return (
        f"Tổng điểm tự chấm: {points(board.score)}/{points(board.max - others)} điểm"
        f"{elsewhere}{extra}. Tỷ lệ đạt của các lĩnh vực: {points(total.percent_claimed)}%."
    )


def _appraised_words(boards: Boards) -> Iterator[str]:
    """Tell the points after the appraisal, with how far that reaches; nothing before it."""
    rows = for_points(boards.own)
    appraised = sum(row.appraised is not None for row in rows)
    if appraised:
        yield (
            f"Điểm sau thẩm định: {points(boards.settled.score)} điểm (đã thẩm định "
            f"{appraised}/{len(rows)} tiêu chí); tự chấm: {points(boards.own.score)} điểm."
        )


def waiting(board: Board) -> Iterator[str]:
    """List the criteria that nobody has a result of yet; of many the appendix tells."""
    rows = [row for row in normal_rows(board) if row.waits_for_result]
    if 0 < len(rows) <= MOST_NAMED:
        listed = ", ".join(row.criterion.id for row in rows)
        yield f"Chưa có số liệu nên chưa chấm: tiêu chí {listed}."
