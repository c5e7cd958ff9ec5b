"""Kinds of scoring that measure a rate or a value: typed, of figures, or counted from duties."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from cchc_cli.amounts import number
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.formula import Formula, FormulaText
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import Known, ScoringKind
from cchc_cli.model.task_count import TaskCount
from cchc_cli.scoring.rates import measure_words, rate_of, rate_words

_WAYS = {"numerator": "tử số", "denominator": "mẫu số", "percent": "tỷ lệ", "value": "giá trị"}
_COUNTS = {
    "all": "mọi nhiệm vụ",
    "done": "nhiệm vụ đã xong",
    "on_time": "nhiệm vụ xong đúng hạn",
    "late": "nhiệm vụ xong quá hạn",
    "overdue": "nhiệm vụ quá hạn chưa xong",
    "with_evidence": "nhiệm vụ đã xong và có minh chứng",
}


@record
class MeasuredKind(ScoringKind):
    """Kiểu chấm theo tỷ lệ hoặc giá trị, ghi ở kết quả hoặc tính từ số liệu."""

    __pydantic_config__ = FORBID

    numerator: FormulaText | None = None
    """Tử số tính từ chỉ tiêu thống kê, như "[3.3]"; không có thì ghi ở kết quả."""
    denominator: FormulaText | None = None
    """Mẫu số tính từ chỉ tiêu thống kê, như "[3.1] + [3.2]"."""
    percent: FormulaText | None = None
    """Tỷ lệ phần trăm tính từ chỉ tiêu thống kê."""
    tasks: TaskCount | None = None
    """Đếm nhiệm vụ của dữ liệu, thay cho tử số và mẫu số."""

    @property
    def formulas(self) -> dict[str, Formula]:
        """The formulas, by the key of a result that each gives."""
        named = {key: getattr(self, key, None) for key in _WAYS}
        return {key: formula for key, formula in named.items() if formula is not None}

    @property
    def takes(self) -> tuple[str, ...]:
        """The keys that nothing computes."""
        return self.typed_keys()

    def typed_keys(self) -> tuple[str, ...]:
        """Return the usual keys that nothing computes."""
        computed = set(self.formulas)
        if self.tasks is not None or "percent" in computed or "value" in computed:
            computed |= set(_WAYS)
        if computed & {"numerator", "denominator"}:
            computed |= {"percent", "value"}
        return tuple(key for key in self.RESULT if key not in computed)

    def set_options(self) -> tuple[str, ...]:
        """Name the ways to measure that are typed."""
        return self.usual_options()

    def usual_options(self) -> tuple[str, ...]:
        """Name a fraction, a value, a rate: those that nothing computes."""
        keys = self.typed_keys()
        fraction = [f"--{key} SỐ" for key in ("numerator", "denominator") if key in keys]
        alone = [f"--{key} SỐ" for key in ("value", "percent") if key in keys]
        return tuple(way for way in (" ".join(fraction), *alone) if way)

    def measured(self, result: Result | None, known: Known) -> Result | None:
        """Put what is computed beside what was typed, once all of it is known."""
        typed = result or Result()
        if self.tasks is not None:
            counts = known.duties(self.tasks)
            return replace(typed, numerator=Decimal(counts.some), denominator=Decimal(counts.all))
        if not self.formulas:
            return result
        found = known.values(self.formulas)
        if None in found.values():
            return result
        return replace(
            typed,
            value=found.get("value", typed.value),
            percent=found.get("percent", typed.percent),
            numerator=found.get("numerator", typed.numerator),
            denominator=found.get("denominator", typed.denominator),
        )

    def sources(self) -> Iterator[str]:
        """Say where its figures are from; nothing where results give them."""
        if self.tasks is not None:
            yield f"{_COUNTS[self.tasks.count]} trên mọi nhiệm vụ có hạn trong kỳ"
        for key, formula in self.formulas.items():
            yield f"{_WAYS[key]} = {formula.words(lambda name: f'[{name}]')}"

    def is_paired(self) -> bool:
        """Return whether a result gives both halves of a fraction."""
        return {"numerator", "denominator"} <= set(self.typed_keys())

    def rate_working(self, result: Result, edges: tuple[Decimal, ...]) -> str:
        """Write how a rate comes about: `1.232/1.246 = 98,88%`; a value or a rate as it is."""
        rate = rate_of(result)
        top, bottom = result.numerator, result.denominator
        if result.value is not None or rate is None or top is None or bottom is None:
            return measure_words(result, edges)
        return f"{number(top)}/{number(bottom)} = {rate_words(rate, edges)}"

    def measure_problems(self) -> Iterator[tuple[Path, str]]:
        """Yield two ways to measure in one record, and half a fraction of figures with a rate."""
        ways = sorted(self.formulas)
        if self.tasks is not None and ways:
            yield ("tasks",), f"vừa đếm nhiệm vụ vừa có `{ways[0]}`"
        fraction = {"numerator", "denominator"} & set(ways)
        for key in ("percent", "value"):
            if key in ways and len(ways) > 1:
                other = next(iter(sorted(fraction or set(ways) - {key})))
                yield (key,), f"vừa có `{key}` vừa có `{other}`"
                return
