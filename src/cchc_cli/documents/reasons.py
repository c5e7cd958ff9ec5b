"""Why a criterion has the score it has, in words, from the record."""

from cchc_cli.documents.tables import number, points
from cchc_cli.model.index import Result
from cchc_cli.model.scoring import Choice, Deduction, Levels, Ratio
from cchc_cli.scoring.board import Scored
from cchc_cli.scoring.points import rate_of


def explanation(row: Scored) -> str:
    """Explain a score: what the result was, what the unit claims, what it notes."""
    parts = [_result(row)]
    if row.claimed is not None and row.claimed != row.computed:
        parts.append(f"đơn vị tự nhận {points(row.claimed)} điểm")
    if row.criterion.note:
        parts.append(row.criterion.note.rstrip("."))
    return "; ".join(part for part in parts if part)


def _result(row: Scored) -> str:
    if row.state == "excluded":
        return "không phát sinh, không tính điểm"
    if row.result is None:
        return "chưa có số liệu"
    return _words(row, row.result)


def _words(row: Scored, result: Result) -> str:
    scoring = row.criterion.scoring
    if isinstance(scoring, Choice):
        return (result.choice or "").lower()
    if isinstance(scoring, Ratio):
        return _rate(scoring, result)
    if isinstance(scoring, Levels) and result.value is not None:
        return f"đạt mức {number(result.value)}"
    if isinstance(scoring, Deduction) and result.count is not None:
        return f"{result.count} lần, mỗi lần trừ {number(scoring.per)} điểm"
    if result.percent is not None:
        return f"kết quả {number(result.percent)}%"
    return ""


def _rate(scoring: Ratio, result: Result) -> str:
    rate = rate_of(result)
    if rate is None:
        return "không phát sinh"
    shown = f"{number(round(rate, 2))}%"
    if result.numerator is not None and result.denominator is not None:
        shown += f" ({number(result.numerator)}/{number(result.denominator)})"
    if rate < scoring.floor:
        return f"tỷ lệ {shown}, dưới mức sàn {number(scoring.floor)}%"
    return f"tỷ lệ {shown}" + (
        f", yêu cầu {number(scoring.target)}%" if rate < scoring.target else ""
    )
