"""Points by the step that a value reaches; "từ 80" includes 80, "trên 80" does not."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, Literal, Self

from cchc_cli.amounts import number
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.formula import FormulaText
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import HUNDRED, ZERO, Exact, Known, ResultProblem
from cchc_cli.scoring.measured import MeasuredKind
from cchc_cli.scoring.named import count_problems, name_problems
from cchc_cli.scoring.rates import measure_of, measure_problems, measure_words, rate_words
from cchc_cli.scoring.steps import Step
from cchc_cli.text import in_quotes

LevelDirection = Literal["up", "down"]


@record
class Levels(MeasuredKind):
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
    value: FormulaText | None = None
    """Giá trị tính từ chỉ tiêu thống kê."""

    @classmethod
    def names_in(cls, typed: Mapping[str, object]) -> frozenset[str]:
        """Return the numerators that steps have of their own."""
        steps = typed.get("steps")
        every = steps if isinstance(steps, list) else []
        return frozenset(str(s["of"]) for s in every if isinstance(s, Mapping) and "of" in s)

    @property
    def _own(self) -> tuple[str, ...]:
        """The numerators that steps have of their own, each once."""
        return tuple(dict.fromkeys(step.of for step in self.steps if step.of is not None))

    @property
    def takes(self) -> tuple[str, ...]:
        """What is measured, and the numerators of steps."""
        return (*self.typed_keys(), *self._own)

    def set_options(self) -> tuple[str, ...]:
        """Name the fraction with the counts of the steps, where they have some."""
        if not self._own:
            return self.usual_options()
        typed = (key for key in ("numerator", "denominator") if key in self.typed_keys())
        counts = (f"--part {in_quotes(f'{name}=SỐ')}" for name in self._own)
        return (" ".join((*(f"--{key} SỐ" for key in typed), *counts)),)

    def settled(self, known: Known) -> Self:
        """Put the values of the day in the place of references."""
        if not any(step.references for step in self.steps):
            return self
        return replace(self, steps=tuple(step.settled(known.reference) for step in self.steps))

    def points(self, maximum: Decimal, result: Result) -> Decimal | None:
        """Return the points of the best step reached; below all of them, nothing.

        None where a step lacks its count, or a reference its value: nobody knows then.
        """
        if any(step.edge is None or self._measure(step, result) is None for step in self.steps):
            return None
        step = self._reached(result)
        return ZERO if step is None else min(step.points, maximum)

    def _reached(self, result: Result) -> Step | None:
        return next((s for s in self.best_first() if s.reached(self._measure(s, result))), None)

    @staticmethod
    def _measure(step: Step, result: Result) -> Fraction | None:
        """Return what a step looks at: the rate of its own numerator, or what was reached."""
        if step.of is None:
            return measure_of(result)
        count = (result.counts or {}).get(step.of)
        if count is None or not result.denominator:
            return None
        return Fraction(count) * 100 / Fraction(result.denominator)

    def best_first(self) -> list[Step]:
        """Return the steps from the best edge on; of one edge "trên" first, then more points."""
        sign = 1 if self.direction == "up" else -1
        return sorted(
            self.steps, key=lambda s: (-sign * (s.edge or ZERO), s.above is None, -s.points)
        )

    def best(self, maximum: Decimal) -> Exact:
        """Return the points of the best step, at most the maximum."""
        return min(max((step.points for step in self.steps), default=maximum), maximum)

    def rule(self) -> str:
        """Say what each step brings, and where its figures are from."""
        return self._rule("%" if self._own or self.tasks or "percent" in self.formulas else "")

    def rule_of(self, results: tuple[Result, ...]) -> str:
        """Say the same; edges of rates have their sign."""
        rates = any(r.percent is not None or r.denominator is not None for r in results)
        return self._rule("%") if rates else self.rule()

    def _rule(self, sign: str) -> str:
        steps = (f"{step.words(sign)}: {number(step.points)} điểm" for step in self.best_first())
        return "; ".join((*steps, "còn lại: 0 điểm", *self.sources()))

    def explanation(self, result: Result) -> str:
        """Say the value."""
        if measure_of(result) is None:
            return ""
        parts = [f"đạt mức {measure_words(result, self._edges())}"]
        for name in self._own:
            count = (result.counts or {}).get(name)
            if count is not None and result.denominator:
                rate = Fraction(count) * 100 / Fraction(result.denominator)
                of = f"{number(count)}/{number(result.denominator)}"
                parts.append(f"{name} {rate_words(rate, self._edges())} ({of})")
        return ", ".join(parts)

    def working(self, maximum: Decimal, result: Result) -> str:
        """Write the rate, and the step that it reaches."""
        if self.points(maximum, result) is None:
            return ""
        step = self._reached(result)
        sign = "" if result.value is not None else "%"
        at = "dưới mọi mức" if step is None else step.words(sign)
        seen = result
        if step is not None and step.of is not None:
            seen = replace(result, numerator=(result.counts or {})[step.of])
        return f"{self.rate_working(seen, self._edges())}, {at}"

    def missing(self, result: Result) -> str:
        """Say from where on more points come."""
        now = self.points(max(step.points for step in self.steps), result) or ZERO
        better = [step for step in self.best_first() if step.points > now]
        return f"đạt mức {better[-1].words()}" if better else "kết quả tốt hơn"

    def _edges(self) -> tuple[Decimal, ...]:
        return tuple(step.edge for step in self.steps if step.edge is not None)

    def problems(self, maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield steps without an edge, above the maximum, written twice, or worth less."""
        wanted = ("from", "above") if self.direction == "up" else ("to",)
        for i, step in enumerate(self.steps):
            if len(step.named) != 1 or step.named[0] not in wanted:
                words = f"mức {i + 1} cần đúng một trong: {', '.join(wanted)}"
                yield ("steps", i), words
            if step.points > maximum:
                words = f"mức {number(step.points)} điểm, quá {number(maximum)}"
                yield ("steps", i, "points"), words
            yield from self._against_earlier(i, step)
        if not self.steps:
            yield ("steps",), "chưa có mức nào"
        yield from name_problems(self._own, ("steps",))
        yield from self.measure_problems()

    def doubts(self, maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield a best step below the maximum: sources contradict themselves."""
        if self.best(maximum) < maximum:
            yield ("steps",), f"mức cao nhất chưa đến điểm tối đa {number(maximum)}"

    def _against_earlier(self, i: int, step: Step) -> Iterator[tuple[Path, str]]:
        """Compare a step with those before it; those of other numerators are other rates."""
        for other in self.steps[:i]:
            if step.edge is None or other.edge is None or step.of != other.of:
                continue
            if (other.edge, other.above is None) == (step.edge, step.above is None):
                yield ("steps", i, step.key), f"mức {step.words()} viết hai lần"
                continue
            better, worse = [s for s in self.best_first() if s is other or s is step]
            if better.points < worse.points:
                words = f"đạt {better.words()} mà ít điểm hơn {worse.words()}"
                yield ("steps", i, "points"), words

    def result_problems(self, result: Result) -> Iterator[ResultProblem]:
        """Yield what cannot be right in the measure; above 100 % where a step lies there."""
        beyond = any(step.lies_above(HUNDRED) for step in self.steps)
        paired = self.is_paired() and any(step.of is None for step in self.steps)
        yield from measure_problems(result, above_all=beyond, paired=paired)
        if self._own:
            yield from count_problems(result, self._own)
