"""What a board tells in sentences: points, rating, what is needed; one wording for all outputs."""

from cchc_cli.amounts import points
from cchc_cli.scoring.board import Board
from cchc_cli.scoring.claims import Doubt
from cchc_cli.scoring.gaps import Need
from cchc_cli.scoring.rating import rated, without_points
from cchc_cli.text import listing


def reached_words(board: Board) -> str:
    """Say the points and their maximum, and what of them is bonus and penalty."""
    extra = extra_words(board)
    return f"{points(board.score)}/{points(board.max)}{f' ({extra})' if extra else ''}"


def extra_words(board: Board) -> str:
    """Say what of the points is bonus and penalty; nothing where there is neither."""
    if not (board.bonus or board.penalty):
        return ""
    return f"gồm thưởng {points(board.bonus)}, trừ {points(board.penalty)}"


def rating_words(board: Board, quote: str = "`") -> str:
    """Say the rating and how far the next one is; nothing without ratings."""
    found = rated(board)
    if found is None:
        unknown = board.index.ratings and board.sum.open > 0
        return "Chưa xếp loại được: còn tiêu chí chưa có điểm." if unknown else ""
    if found.next and not found.points:
        zero = listing(without_points(board), quote=quote)
        return f"Xếp loại: {found.name}; chưa là {found.next} vì tiêu chí 0 điểm: {zero}"
    percent = board.index.rating_of == "percent"
    lacking = f" ({points(found.missing)} điểm phần trăm)" if percent else ""
    above = f", còn {points(found.points)} điểm{lacking} đến {found.next}" if found.next else ""
    return f"Xếp loại: {found.name}{above}"


def need_words(need: Need, quote: str = "`") -> str:
    """Say what a rating needs."""
    if need.gaps is None:
        return f"Xếp loại {need.name}: không còn đủ điểm để giành."
    names = listing(need.gaps, quote=quote)
    return f"Xếp loại {need.name}: đủ nếu xong {names} ({points(need.score)} điểm)."


def doubt_words(doubt: Doubt) -> str:
    """Say what an appraisal would question."""
    claimed = f"{doubt.criterion}: tự chấm {points(doubt.claimed, doubt.decimals)}"
    if doubt.kind == "unproven":
        return f"{claimed} mà chưa có minh chứng"
    if doubt.kind == "not_self_assessed":
        return f"{claimed} mà tiêu chí này đơn vị không tự chấm"
    if doubt.kind == "above_max":
        return f"{claimed}, quá điểm tối đa {points(doubt.computed, doubt.decimals)}"
    if doubt.kind == "excluded":
        return f"{claimed} mà tiêu chí này không tính điểm"
    than = "cao hơn" if doubt.kind == "above" else "thấp hơn"
    return f"{claimed}, {than} kết quả {points(doubt.computed, doubt.decimals)}"
