"""Why a criterion has the points it has, in words: one wording for tables and documents."""

from decimal import Decimal

from cchc_cli.amounts import number, points
from cchc_cli.model.index import Criterion
from cchc_cli.model.result import Result
from cchc_cli.scoring.board import Scored

STATES = {
    "scored": "",
    "no_data": "chưa có số liệu",
    "excluded": "không tính",
    "no_max": "chưa rõ điểm tối đa",
    "watched": "chỉ theo dõi",
}
"""States of a criterion for people."""


def criterion_points(row: Scored, value: Decimal | None) -> str:
    """Write points of a criterion with its decimals; nothing for a maximum not known yet."""
    unknown = value is None or (row.state == "no_max" and value is row.max)
    return "" if unknown else points(value, row.criterion.decimals)


def result_words(criterion: Criterion, result: Result) -> str:
    """Say what a result was, and what it costs: a condition that was not met, reductions."""
    if result.not_applicable:
        return f"không áp dụng: {result.reason}" if result.reason else "không áp dụng"
    if criterion.scoring is None:
        return ""
    if result.condition_met is False:
        named = f": {criterion.condition}" if criterion.condition else ""
        return f"không bảo đảm điều kiện{named}"
    parts = [
        "không phát sinh"
        if criterion.scoring.nothing_arose(result)
        else criterion.scoring.explanation(result)
    ]
    for label in result.reduced:
        loss = (criterion.reductions or {}).get(label)
        if loss is not None:
            parts.append(f"trừ {number(loss.percent)}% số điểm đạt được vì {label}")
    return "; ".join(part for part in parts if part)
