"""Points taken off the maximum for each breach."""

from decimal import Decimal
from typing import ClassVar, Literal

from cchc_cli.amounts import number
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import Points
from cchc_cli.model.scoring import ZERO, ScoringKind


@record
class Deduction(ScoringKind):
    """Chấm trừ dần: mỗi lần vi phạm trừ một số điểm, không dưới 0."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("count",)
    TAKES: ClassVar = "count"
    CAN_IMPROVE: ClassVar = False
    ALLOWED_IN_PENALTY_AREA: ClassVar = False

    kind: Literal["deduction"]
    """Kiểu chấm."""
    per: Points
    """Số điểm trừ mỗi lần."""

    def points(self, maximum: Decimal, result: Result) -> Decimal | None:
        """Return what is left of the maximum, never below 0."""
        return None if result.count is None else max(maximum - self.per * result.count, ZERO)

    def working(self, maximum: Decimal, result: Result) -> str:
        """Write what is taken off."""
        if result.count is None:
            return ""
        return f"{number(maximum)} − {result.count} × {number(self.per)}"

    def rule(self) -> str:
        """Say what each breach costs."""
        return f"điểm tối đa, mỗi lần vi phạm trừ {number(self.per)} điểm"

    def explanation(self, result: Result) -> str:
        """Say how often, and what each time costs."""
        if result.count is None:
            return ""
        return f"{result.count} lần, mỗi lần trừ {number(self.per)} điểm"
