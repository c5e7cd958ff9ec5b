"""Points that somebody outside gives: a survey, another body."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, Literal

from cchc_cli.amounts import as_typed, number
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import HUNDRED, Exact, ResultProblem, ScoringKind


@record
class External(ScoringKind):
    """Điểm do bên ngoài chấm."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("points", "percent")
    TAKES: ClassVar = "points hoặc percent"

    kind: Literal["external"]
    """Kiểu chấm."""

    def points(self, maximum: Decimal, result: Result) -> Exact | None:
        """Return the points that were given, or their share of the maximum."""
        if result.points is not None:
            return min(result.points, maximum)
        if result.percent is None:
            return None
        return Fraction(result.percent) * Fraction(maximum) / Fraction(HUNDRED)

    def set_options(self) -> tuple[str, ...]:
        """Name points, or a share of them."""
        return ("--points ĐIỂM", "--percent SỐ")

    def working(self, maximum: Decimal, result: Result) -> str:
        """Write the share times the maximum; points are what they are."""
        if result.percent is None:
            return ""
        return f"{number(result.percent)}% × {number(maximum)}"

    def rule(self) -> str:
        """Say that somebody else gives the points."""
        return "do bên ngoài chấm: số điểm, hoặc tỷ lệ phần trăm điểm tối đa"

    def result_problems(self, result: Result) -> Iterator[ResultProblem]:
        """Yield points beside a share, and a share above 100 %."""
        if result.percent is not None and result.percent > HUNDRED:
            words = f"tỷ lệ {number(result.percent)}%, quá 100%"
            yield ResultProblem("percent", words, "xem lại tỷ lệ")
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
