"""Why a criterion has the score it has, in words, from the record."""

from cchc_cli.model.result import Result
from cchc_cli.scoring.board import Scored
from cchc_cli.scoring.words import STATES, criterion_points, result_words


def explanation(row: Scored) -> str:
    """Explain a score: what the result was, and what the unit says of it; often nothing."""
    text = "; ".join(part for part in (_result(row), said(row)) if part)
    return f"{text[:1].upper()}{text[1:]}"


def said(row: Scored) -> str:
    """Return what the unit says of a criterion (giải trình)."""
    return (row.criterion.explanation or row.criterion.note or "").rstrip(".")


def _result(row: Scored) -> str:
    if row.state in {"no_max", "watched"}:
        return STATES[row.state]
    if row.state == "no_data" and not row.criterion.self_assessed:
        return "đơn vị không tự chấm"
    if row.source == "claimed" and row.claimed != row.computed:
        return ""  # the result does not explain what the unit claims in its place
    words = "" if row.result is None else _words(row, row.result)
    if row.state == "excluded":
        most = criterion_points(row, row.max)
        return f"{words or 'không phát sinh'}, không tính điểm (tối đa {most} điểm)"
    return words or (STATES["no_data"] if row.state == "no_data" else "")


def _words(row: Scored, result: Result) -> str:
    """Say what a result was; a label alone («Không») would read as if there were no reason."""
    words = result_words(row.criterion, result)
    labelled = result.choice is not None and result.condition_met is not False
    return f"kết quả: {words}" if labelled and words else words
