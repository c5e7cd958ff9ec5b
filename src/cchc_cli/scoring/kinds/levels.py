"""Points by the step that a value reaches; "từ 80" includes 80."""

from collections.abc import Iterator
from decimal import Decimal
from typing import ClassVar, Literal

from cchc_cli.amounts import number
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import Number, Points
from cchc_cli.model.scoring import ZERO, ScoringKind


@record
class Step:
    """Một mức: đạt từ bao nhiêu thì được bao nhiêu điểm."""

    __pydantic_config__ = FORBID

    from_: Number
    """Đạt từ mức này trở lên."""
    points: Points
    """Số điểm."""


@record
class Levels(ScoringKind):
    """Chấm theo mức; dưới mức thấp nhất là 0 điểm."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("value",)
    TAKES: ClassVar = "value"

    kind: Literal["levels"]
    """Kiểu chấm."""
    steps: tuple[Step, ...]
    """Các mức."""

    def points(self, maximum: Decimal, result: Result) -> Decimal | None:
        """Return the points of the highest step reached; below the lowest, nothing."""
        value = result.value
        if value is None:
            return None
        reached = [step for step in self.steps if step.from_ <= value]
        won = max(reached, key=lambda step: step.from_).points if reached else ZERO
        return min(won, maximum)

    def explanation(self, result: Result) -> str:
        """Say the value."""
        return "" if result.value is None else f"đạt mức {number(result.value)}"

    def problems(self, maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield steps above the maximum, written twice, or worth less than a lower one."""
        for i, step in enumerate(self.steps):
            if step.points > maximum:
                words = f"mức {number(step.points)} điểm, quá {number(maximum)}"
                yield ("steps", i, "points"), words
            for other in self.steps[:i]:
                if other.from_ == step.from_:
                    yield ("steps", i, "from"), f"mức từ {number(step.from_)} viết hai lần"
                    continue
                lower, higher = sorted((other, step), key=lambda s: s.from_)
                if higher.points < lower.points:
                    words = f"đạt từ {number(higher.from_)} mà ít điểm hơn từ {number(lower.from_)}"
                    yield ("steps", i, "points"), words
        if not self.steps:
            yield ("steps",), "chưa có mức nào"
