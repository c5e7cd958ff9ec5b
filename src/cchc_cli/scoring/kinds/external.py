"""Points that somebody outside gives: a survey, another body."""

from collections.abc import Iterator
from decimal import Decimal
from typing import ClassVar, Literal

from cchc_cli.amounts import as_typed, number
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import HUNDRED, ResultProblem, ScoringKind


@record
class External(ScoringKind):
    """Điểm do bên ngoài chấm."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("points", "percent")
    TAKES: ClassVar = "points hoặc percent"

    kind: Literal["external"]
    """Kiểu chấm."""

    def points(self, maximum: Decimal, result: Result) -> Decimal | None:
        """Return the points that were given, or their share of the maximum."""
        if result.points is not None:
            return min(result.points, maximum)
        return None if result.percent is None else result.percent * maximum / HUNDRED

    def result_problems(self, result: Result) -> Iterator[ResultProblem]:
        """Yield points beside a share: which of them counts nobody can tell."""
        if result.points is not None and result.percent is not None:
            yield ResultProblem("percent", "vừa có điểm vừa có tỷ lệ", "giữ một trong hai")

    def written(self, result: Result) -> str:
        """Write the points, or the share in percent."""
        if result.points is not None:
            return as_typed(result.points)
        return "" if result.percent is None else f"{as_typed(result.percent)}%"

    def explanation(self, result: Result) -> str:
        """Say the share; points speak for themselves."""
        return "" if result.percent is None else f"kết quả {number(result.percent)}%"
