"""Points of several shares of one whole, each with its weight."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar, Literal

from cchc_cli.amounts import number
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import Text
from cchc_cli.model.scoring import Exact, ResultProblem, ScoringKind
from cchc_cli.model.worth import Worth, worth_of, worth_words
from cchc_cli.scoring.named import count_problems, name_problems
from cchc_cli.text import in_quotes


@record
class Shares(ScoringKind):
    """Chấm theo nhiều phần của một tổng: mỗi phần nhân trọng số của nó, rồi cộng lại."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("denominator",)
    TAKES: ClassVar = "denominator và số lượng theo từng tên ở `weights`"

    kind: Literal["shares"]
    """Kiểu chấm."""
    weights: dict[Text, Worth]
    """Tên từng phần và trọng số: điểm, hoặc phần trăm điểm tối đa, như on_time: 1.5."""

    @classmethod
    def names_in(cls, typed: Mapping[str, object]) -> frozenset[str]:
        """Return the names of the weights."""
        weights = typed.get("weights")
        return frozenset(map(str, weights)) if isinstance(weights, Mapping) else frozenset()

    @property
    def takes(self) -> tuple[str, ...]:
        """The denominator, and a count for each weight."""
        return (*self.RESULT, *self.weights)

    def set_options(self) -> tuple[str, ...]:
        """Name the denominator and each count; they go together."""
        return (
            " ".join(
                ("--denominator SỐ", *(f"--part {in_quotes(f'{n}=SỐ')}" for n in self.weights))
            ),
        )

    def points(self, maximum: Decimal, result: Result) -> Fraction | None:
        """Add up each share times its weight, at most the maximum; None where a count lacks."""
        counts = result.counts or {}
        if not result.denominator or any(name not in counts for name in self.weights):
            return None
        won = sum(
            (Fraction(counts[name]) * worth_of(w, maximum) for name, w in self.weights.items()),
            Fraction(0),
        )
        return min(won / Fraction(result.denominator), Fraction(maximum))

    def best(self, maximum: Decimal) -> Exact:
        """Return the points of the best weight, at most the maximum."""
        worths = [worth_of(worth, maximum) for worth in self.weights.values()]
        return min(max(worths, default=Fraction(maximum)), Fraction(maximum))

    def rule(self) -> str:
        """Say what each share brings."""
        shares = (f"{name}/mẫu số × {worth_words(w)}" for name, w in self.weights.items())
        return " + ".join(shares)

    def written(self, result: Result) -> str:
        """Write the counts with what they are of."""
        counts = "; ".join(f"{name} {number(n)}" for name, n in (result.counts or {}).items())
        whole = "" if result.denominator is None else f"/{number(result.denominator)}"
        return f"{counts}{whole}"

    def explanation(self, result: Result) -> str:
        """Say the counts, of how much."""
        if result.denominator is None or not result.counts:
            return ""
        counts = ", ".join(f"{name} {number(n)}" for name, n in result.counts.items())
        return f"{counts} trên tổng số {number(result.denominator)}"

    def working(self, maximum: Decimal, result: Result) -> str:
        """Write each share times its weight."""
        if self.points(maximum, result) is None or result.denominator is None:
            return ""
        counts, whole = result.counts or {}, number(result.denominator)
        return " + ".join(
            f"{number(counts[name])}/{whole} × {number(worth_of(w, maximum))}"
            for name, w in self.weights.items()
        )

    def problems(self, maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield a list without weights, weights out of bounds, and names that are taken."""
        if not self.weights:
            yield ("weights",), "chưa có phần nào"
        for name, w in self.weights.items():
            if not 0 <= worth_of(w, maximum) <= maximum:
                words = f"`{name}` {worth_words(w)}, phải từ 0 đến {number(maximum)}"
                yield ("weights", name), words
        yield from name_problems(self.weights, ("weights",))

    def doubts(self, maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield a best weight below the maximum: sources contradict themselves."""
        if self.best(maximum) < maximum:
            yield ("weights",), f"phần tốt nhất chưa đến điểm tối đa {number(maximum)}"

    def result_problems(self, result: Result) -> Iterator[ResultProblem]:
        """Yield counts that lack, and counts that add up to more than the denominator."""
        if result.denominator is None:
            yield ResultProblem("", "thiếu `denominator`", "ghi thêm `denominator: …`")
        yield from count_problems(result, tuple(self.weights))
        total = sum((result.counts or {}).values(), Decimal(0))
        if result.denominator is not None and total > result.denominator:
            words = f"các phần cộng lại {number(total)}, quá mẫu số {number(result.denominator)}"
            yield ResultProblem("denominator", words, "xem lại các số")
