"""Points in proportion to a rate: nothing below the floor, all from the target on."""

from collections.abc import Iterator
from decimal import Decimal
from typing import ClassVar, Literal

from cchc_cli.amounts import as_typed, number, rounded
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import Percent
from cchc_cli.model.scoring import EXCLUDED, HUNDRED, ZERO, Excluded, ResultProblem, ScoringKind

EmptyRule = Literal["full", "zero", "exclude"]


@record
class Ratio(ScoringKind):
    """Chấm theo tỷ lệ phần trăm."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("numerator", "denominator", "percent")
    TAKES: ClassVar = "numerator và denominator, hoặc percent"

    kind: Literal["ratio"]
    """Kiểu chấm."""
    floor: Percent = ZERO
    """Dưới tỷ lệ này là 0 điểm."""
    target: Percent = HUNDRED
    """Từ tỷ lệ này trở lên là điểm tối đa."""
    empty: EmptyRule | None = None
    """Khi mẫu số bằng 0: full đủ điểm, zero không điểm, exclude không tính."""

    def points(self, maximum: Decimal, result: Result) -> Decimal | Excluded | None:
        """Return the share of the maximum; floor and target count as reached."""
        rate = rate_of(result)
        if rate is None:
            nothing_arose = result.denominator is not None and not result.denominator
            return self._points_of_nothing(maximum) if nothing_arose else None
        if rate >= self.target:
            return maximum if rate >= self.floor else ZERO
        return ZERO if rate < self.floor else rate * maximum / self.target

    def _points_of_nothing(self, maximum: Decimal) -> Decimal | Excluded | None:
        """Score a denominator of 0 ("không phát sinh"): the set of criteria says how, or nobody."""
        if self.empty == "full":
            return maximum
        if self.empty == "zero":
            return ZERO
        return EXCLUDED if self.empty == "exclude" else None

    def written(self, result: Result) -> str:
        """Write the fraction, or the rate."""
        if result.numerator is not None and result.denominator is not None:
            return f"{as_typed(result.numerator)}/{as_typed(result.denominator)}"
        return "" if result.percent is None else f"{as_typed(result.percent)}%"

    def explanation(self, result: Result) -> str:
        """Say the rate with what it was computed from, and what was asked for."""
        rate = rate_of(result)
        if rate is None:
            return "không phát sinh"
        shown = f"{number(rounded(rate))}%"
        if result.numerator is not None and result.denominator is not None:
            shown += f" ({number(result.numerator)}/{number(result.denominator)})"
        if rate < self.floor:
            return f"tỷ lệ {shown}, dưới mức sàn {number(self.floor)}%"
        asked = f", yêu cầu {number(self.target)}%" if rate < self.target else ""
        return f"tỷ lệ {shown}{asked}"

    def missing(self, result: Result) -> str:
        """Say which rate brings all points."""
        rate = rate_of(result)
        now = "" if rate is None else f" (nay {number(rounded(rate))}%)"
        return f"tỷ lệ đạt {number(rounded(max(self.target, self.floor)))}%{now}"

    def problems(self, _maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield a target that nothing can be divided by, or below the floor."""
        if self.target <= 0:
            yield ("target",), "tỷ lệ đích phải lớn hơn 0"
        elif self.floor > self.target:
            yield ("floor",), f"sàn {number(self.floor)}% quá đích {number(self.target)}%"

    def result_problems(self, result: Result) -> Iterator[ResultProblem]:
        """Yield halves of a fraction, a fraction beside a rate, and a fraction above 1."""
        top, bottom = result.numerator, result.denominator
        if (top is None) != (bottom is None):
            present = "numerator" if bottom is None else "denominator"
            yield ResultProblem(
                present, "tử số và mẫu số phải đi cùng nhau", "ghi cả numerator và denominator"
            )
        elif top is not None and result.percent is not None:
            yield ResultProblem("percent", "vừa có tử số, mẫu số vừa có tỷ lệ", "giữ một trong hai")
        if top is not None and bottom is not None and top > bottom:
            words = f"tử số {number(top)} lớn hơn mẫu số {number(bottom)}"
            yield ResultProblem("numerator", words, "xem lại hai số")
        if bottom is not None and not bottom and self.empty is None:
            yield ResultProblem(
                "denominator",
                "mẫu số bằng 0 mà cách chấm chưa nói tính thế nào",
                "thêm `empty: full`, `zero` hoặc `exclude` vào cách chấm",
            )


def rate_of(result: Result) -> Decimal | None:
    """Return a result's rate in percent; None without data or with nothing to divide by."""
    if result.percent is not None:
        return result.percent
    if result.numerator is None or not result.denominator:
        return None
    return result.numerator * HUNDRED / result.denominator
