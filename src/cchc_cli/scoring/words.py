"""Why a criterion has the points it has, in words: one wording for tables and documents."""

from decimal import Decimal

from cchc_cli.amounts import number, points, rounded
from cchc_cli.model.index import Criterion
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import ZERO
from cchc_cli.scoring.board import Scored
from cchc_cli.scoring.outcome import losses_of

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


def state_words(row: Scored) -> str:
    """Say in which state a criterion is; what only an appraisal gives waits for that."""
    if row.state == "no_data" and not row.criterion.self_assessed:
        return "chờ thẩm định"
    return STATES[row.state]


_EMPTY = {"full": "được điểm tối đa", "zero": "0 điểm", "exclude": "không tính"}


def rule_words(criterion: Criterion) -> str:
    """Say how a criterion is scored, and what counts where nothing arose."""
    scoring = criterion.scoring
    if scoring is None:
        return ""
    empty = criterion.empty or scoring.empty
    rule = scoring.rule_of(criterion.results)
    return rule if empty is None else f"{rule}; không phát sinh thì {_EMPTY[empty]}"


def working_words(row: Scored) -> str:
    """Write the arithmetic of a criterion's computed score: `1.232/1.246 = 98,88%, từ 98%: 3,00`.

    Nothing where there is no result, or nothing is computed from it.
    """
    criterion, result = row.criterion, row.result
    if row.before is not None:
        whole, left = number(row.max), number(row.before.max)
        return f"{number(row.before.score)} × {whole} / {left}: {points(row.score)} điểm"
    if criterion.scoring is None or result is None or row.computed is None:
        return ""
    if not criterion.self_assessed:
        return ""  # a result of what only an appraisal gives is no score
    won = f"{criterion_points(row, row.computed)} điểm"
    if result.condition_met is False or criterion.scoring.nothing_arose(result):
        return f"{result_words(criterion, result)}: {won}"
    maximum = criterion.max or ZERO
    working = criterion.scoring.working(maximum, result)
    losses = " và ".join(f"{number(loss.percent)}%" for loss in losses_of(criterion, result))
    if losses:
        # Two places more than are counted: 10% of a rounded 0,35 would not give what is printed.
        places = criterion.decimals + 2
        before = rounded(criterion.scoring.points(maximum, result) or ZERO, places)
        working = f"{working}: {number(before)}; trừ {losses} của số ấy"
    return f"{working}: {won}" if working else won


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
