"""Why a criterion has the score it has, in words, from the record."""

from cchc_cli.amounts import points
from cchc_cli.scoring.board import Scored
from cchc_cli.scoring.words import STATES, result_words


def explanation(row: Scored) -> str:
    """Explain a score: what the result was, what the unit claims, what it notes."""
    parts = [_result(row)]
    if row.claimed is not None and row.claimed != row.computed:
        parts.append(f"đơn vị tự nhận {points(row.claimed)} điểm")
    if row.criterion.note:
        parts.append(row.criterion.note.rstrip("."))
    return "; ".join(part for part in parts if part)


def _result(row: Scored) -> str:
    if row.state in {"no_max", "watched"}:
        return STATES[row.state]
    if row.state == "no_data" and not row.criterion.self_assessed:
        return "đơn vị không tự chấm"
    words = "" if row.result is None else result_words(row.criterion, row.result)
    if row.state == "excluded":
        return f"{words or 'không phát sinh'}, không tính điểm"
    return words or (STATES["no_data"] if row.state == "no_data" else "")
