"""Points that grow by steps from a start: so much more for every so much more, or less."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, Literal

from cchc_cli.amounts import number
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import Flag, Number, Points
from cchc_cli.model.scoring import ResultProblem, ScoringKind
from cchc_cli.scoring.rates import measure_of, measure_problems, measure_words

Direction = Literal["up", "down"]


@record
class Increment(ScoringKind):
    """Chấm tăng dần: từ một mốc, cứ thêm (hoặc bớt) bao nhiêu thì cộng bao nhiêu điểm."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("value", "percent", "numerator", "denominator")
    TAKES: ClassVar = "value, percent, hoặc numerator và denominator"

    kind: Literal["increment"]
    """Kiểu chấm."""
    base: Points = Decimal(0)
    """Số điểm ở mốc bắt đầu."""
    from_: Number
    """Mốc bắt đầu."""
    every: Points
    """Cứ thêm hoặc bớt bao nhiêu."""
    points_: Points
    """Số điểm cộng mỗi lần."""
    direction: Direction = "up"
    """Chiều: up càng nhiều càng tốt, down càng ít càng tốt."""
    partial: Flag = False
    """Phần lẻ của một bước cũng được tính điểm."""

    def points(self, maximum: Decimal, result: Result) -> Fraction | None:
        """Return the base points and those of each step, at most the maximum.

        Before the start, the base points; only whole steps count unless `partial`.
        """
        value = measure_of(result)
        if value is None or not self.every:
            return None
        won = Fraction(self.base) + self._steps(value) * Fraction(self.points_)
        return min(won, Fraction(maximum))

    def set_options(self) -> tuple[str, ...]:
        """Name a value, a fraction, or a rate."""
        return ("--value SỐ", "--numerator SỐ --denominator SỐ", "--percent SỐ")

    def working(self, maximum: Decimal, result: Result) -> str:
        """Write the base points, and the steps times what each brings."""
        value = measure_of(result)
        if value is None or self.points(maximum, result) is None:
            return ""
        base, each = number(self.base), number(self.points_)
        return f"{measure_words(result)}: {base} + {number(self._steps(value))} × {each}"

    def _steps(self, value: Fraction) -> Fraction:
        """Count the steps beyond the start; only whole ones unless `partial`."""
        beyond = (value - Fraction(self.from_)) * (1 if self.direction == "up" else -1)
        steps = max(beyond, Fraction(0)) / Fraction(self.every)
        return steps if self.partial else Fraction(steps.numerator // steps.denominator)

    def rule(self) -> str:
        """Say the start and the step."""
        rising = self.direction == "up"
        start = f"đến {number(self.from_)}" if rising else f"từ {number(self.from_)} trở lên"
        more = "thêm" if rising else "bớt"
        return (
            f"{start}: {number(self.base)} điểm; cứ {more} {number(self.every)} "
            f"được cộng {number(self.points_)} điểm, không quá điểm tối đa"
        )

    def explanation(self, result: Result) -> str:
        """Say the value."""
        return f"đạt {measure_words(result)}" if measure_of(result) is not None else ""

    def problems(self, maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield a step of nothing, and base points above the maximum."""
        if not self.every:
            yield ("every",), "bước phải lớn hơn 0"
        if self.base > maximum:
            yield ("base",), f"{number(self.base)} điểm ở mốc, quá {number(maximum)}"

    def result_problems(self, result: Result) -> Iterator[ResultProblem]:
        """Yield what cannot be right in the measure."""
        yield from measure_problems(result, above_all=True)
