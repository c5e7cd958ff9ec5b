"""Points in proportion to a rate: nothing below the floor, all from the target on."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, Literal

from cchc_cli.amounts import as_typed, number
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import Percent
from cchc_cli.model.scoring import HUNDRED, ZERO, EmptyRule, Exact, ResultProblem
from cchc_cli.scoring.measured import MeasuredKind
from cchc_cli.scoring.rates import (
    lacking_words,
    measure_problems,
    measure_words,
    rate_of,
    rate_words,
)


@record
class Ratio(MeasuredKind):
    """Chấm theo tỷ lệ phần trăm."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("numerator", "denominator", "percent")
    TAKES: ClassVar = "numerator và denominator, hoặc percent"

    kind: Literal["ratio"]
    """Kiểu chấm."""
    floor: Percent = ZERO
    """Dưới tỷ lệ này là 0 điểm."""
    target: Percent = HUNDRED
    """Từ tỷ lệ này trở lên là điểm tối đa; dưới đó chia cho tỷ lệ này."""
    full_from: Percent | None = None
    """Từ tỷ lệ này trở lên là điểm tối đa; dưới đó là tỷ lệ nhân điểm tối đa."""
    empty: EmptyRule | None = None
    """Khi mẫu số bằng 0: full đủ điểm, zero không điểm, exclude không tính."""

    def points(self, maximum: Decimal, result: Result) -> Exact | None:
        """Return the share of the maximum; floor, target and `full_from` count as reached."""
        rate = rate_of(result)
        if rate is None:
            return None
        if rate < Fraction(self.floor):
            return ZERO
        if rate >= Fraction(self._full()):
            return maximum
        whole = self.target if self.full_from is None else HUNDRED
        return rate * Fraction(maximum) / Fraction(whole)

    def _full(self) -> Decimal:
        """Return the rate from which on all points are given."""
        return self.target if self.full_from is None else self.full_from

    def rule(self) -> str:
        """Say from where on there are points, and from where on all."""
        whole = (
            ""
            if self.full_from is not None or self.target == HUNDRED
            else (f" chia {number(self.target)}%")
        )
        floor = f"dưới {number(self.floor)}%: 0 điểm; " if self.floor else ""
        between = f"còn lại: tỷ lệ{whole} nhân điểm tối đa"
        full = f"{floor}từ {number(self._full())}%: điểm tối đa"
        return "; ".join((full, between, *self.sources()))

    def written(self, result: Result) -> str:
        """Write the fraction, or the rate."""
        if result.numerator is not None and result.denominator is not None:
            return f"{as_typed(result.numerator)}/{as_typed(result.denominator)}"
        return "" if result.percent is None else f"{as_typed(result.percent)}%"

    def explanation(self, result: Result) -> str:
        """Say the rate with what it was computed from, and what was asked for."""
        rate = rate_of(result)
        if rate is None:
            return lacking_words(result)
        shown = measure_words(result, (self.floor, self._full()))
        if rate < Fraction(self.floor):
            return f"tỷ lệ {shown}, dưới mức sàn {number(self.floor)}%"
        asked = f", yêu cầu {number(self._full())}%" if rate < Fraction(self._full()) else ""
        return f"tỷ lệ {shown}{asked}"

    def working(self, maximum: Decimal, result: Result) -> str:
        """Write the rate, and what it is multiplied with or which edge it reaches."""
        rate = rate_of(result)
        if rate is None:
            return ""
        shown = self.rate_working(result, (self.floor, self._full()))
        if rate < Fraction(self.floor):
            return f"{shown}, dưới mức sàn {number(self.floor)}%"
        if rate >= Fraction(self._full()):
            return f"{shown}, từ {number(self._full())}%"
        whole = self.target if self.full_from is None else HUNDRED
        part = shown.partition(" = ")[0]
        divided = "" if whole == HUNDRED else f" / {number(whole)}%"
        times = f"{part}{divided} × {number(maximum)}"
        return times if shown == part else f"{shown}; {times}"

    def missing(self, result: Result) -> str:
        """Say which rate brings all points."""
        rate = rate_of(result)
        wanted = max(self._full(), self.floor)
        now = "" if rate is None else f" (nay {rate_words(rate, (wanted,))})"
        return f"tỷ lệ đạt {rate_words(Fraction(wanted))}{now}"

    def problems(self, _maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield a target that nothing can be divided by, below the floor, or said twice."""
        if self.target <= 0:
            yield ("target",), "tỷ lệ đích phải lớn hơn 0"
        elif self.floor > self._full():
            yield ("floor",), f"sàn {number(self.floor)}% quá đích {number(self._full())}%"
        if self.full_from is not None and self.target != HUNDRED:
            yield ("full_from",), "vừa có `target` vừa có `full_from`"
        yield from self.measure_problems()

    def result_problems(self, result: Result) -> Iterator[ResultProblem]:
        """Yield halves of a fraction, a fraction beside a rate, and a rate above 100 %."""
        yield from measure_problems(result, above_all=False, paired=self.is_paired())
