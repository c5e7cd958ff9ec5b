"""Points by the step that a value reaches; "từ 80" includes 80, "trên 80" does not."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, Literal

from cchc_cli.amounts import number
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import Number, Points
from cchc_cli.model.scoring import HUNDRED, ZERO, ResultProblem, ScoringKind
from cchc_cli.scoring.rates import measure_of, measure_problems, measure_words

LevelDirection = Literal["up", "down"]


@record
class Step:
    """Một mức: đạt từ bao nhiêu thì được bao nhiêu điểm."""

    __pydantic_config__ = FORBID

    from_: Number | None = None
    """Đạt từ mức này trở lên."""
    above: Number | None = None
    """Trên mức này (không kể mức này)."""
    to: Number | None = None
    """Từ mức này trở xuống, với direction: down (thứ hạng: nhỏ là tốt)."""
    points: Points
    """Số điểm."""

    @property
    def edge(self) -> Decimal:
        """The number at which it begins; 0 where it names none, which is an error of its own."""
        named = (self.from_, self.above, self.to)
        return next((edge for edge in named if edge is not None), ZERO)

    @property
    def key(self) -> str:
        """The key that names its edge."""
        return "to" if self.to is not None else "from" if self.above is None else "above"

    def reached(self, value: Fraction) -> bool:
        """Return whether a value lies in it."""
        edge = Fraction(self.edge)
        if self.to is not None:
            return value <= edge
        return value > edge if self.above is not None else value >= edge

    def words(self) -> str:
        """Say it as decisions do."""
        if self.to is not None:
            return f"đến {number(self.to)}"
        return f"{'trên' if self.above is not None else 'từ'} {number(self.edge)}"


@record
class Levels(ScoringKind):
    """Chấm theo mức; dưới mức thấp nhất là 0 điểm."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("value", "percent", "numerator", "denominator")
    TAKES: ClassVar = "value, percent, hoặc numerator và denominator"

    kind: Literal["levels"]
    """Kiểu chấm."""
    steps: tuple[Step, ...]
    """Các mức."""
    direction: LevelDirection = "up"
    """Chiều: up càng lớn càng tốt, mức ghi from hoặc above; down càng nhỏ càng tốt, mức ghi to."""

    def points(self, maximum: Decimal, result: Result) -> Decimal | None:
        """Return the points of the best step reached; below all of them, nothing."""
        value = measure_of(result)
        if value is None:
            return None
        reached = (step for step in self.best_first() if step.reached(value))
        won = next((step.points for step in reached), ZERO)
        return min(won, maximum)

    def best_first(self) -> list[Step]:
        """Return the steps from the best edge on; of one edge "trên" stands before "từ"."""
        sign = 1 if self.direction == "up" else -1
        return sorted(self.steps, key=lambda s: (-sign * s.edge, s.above is None))

    def rule(self) -> str:
        """Say what each step brings."""
        steps = (f"{step.words()}: {number(step.points)} điểm" for step in self.best_first())
        return "; ".join((*steps, "còn lại: 0 điểm"))

    def explanation(self, result: Result) -> str:
        """Say the value."""
        if measure_of(result) is None:
            return ""
        return f"đạt mức {measure_words(result, self._edges())}"

    def missing(self, result: Result) -> str:
        """Say from where on more points come."""
        now = self.points(max(step.points for step in self.steps), result) or ZERO
        better = [step for step in self.best_first() if step.points > now]
        return f"đạt mức {better[-1].words()}" if better else "kết quả tốt hơn"

    def _edges(self) -> tuple[Decimal, ...]:
        return tuple(step.edge for step in self.steps)

    def problems(self, maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield steps without an edge, above the maximum, written twice, or worth less."""
        wanted = ("from", "above") if self.direction == "up" else ("to",)
        for i, step in enumerate(self.steps):
            named = [k for k in ("from_", "above", "to") if getattr(step, k) is not None]
            if len(named) != 1 or named[0].removesuffix("_") not in wanted:
                words = f"mức {i + 1} cần đúng một trong: {', '.join(wanted)}"
                yield ("steps", i), words
            if step.points > maximum:
                words = f"mức {number(step.points)} điểm, quá {number(maximum)}"
                yield ("steps", i, "points"), words
            yield from self._against_earlier(i, step)
        if not self.steps:
            yield ("steps",), "chưa có mức nào"

    def _against_earlier(self, i: int, step: Step) -> Iterator[tuple[Path, str]]:
        for other in self.steps[:i]:
            if (other.edge, other.above is None) == (step.edge, step.above is None):
                yield ("steps", i, step.key), f"mức {step.words()} viết hai lần"
                continue
            better, worse = [s for s in self.best_first() if s is other or s is step]
            if better.points < worse.points:
                words = f"đạt {better.words()} mà ít điểm hơn {worse.words()}"
                yield ("steps", i, "points"), words

    def result_problems(self, result: Result) -> Iterator[ResultProblem]:
        """Yield what cannot be right in the measure; above 100 % where a step lies there."""
        beyond = any(step.edge > HUNDRED for step in self.steps)
        yield from measure_problems(result, above_all=beyond)
