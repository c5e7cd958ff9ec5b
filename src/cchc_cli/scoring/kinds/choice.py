"""Points by the label that applies."""

from collections.abc import Iterator
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
from cchc_cli.suggestions import meant
from cchc_cli.text import in_quotes, listing


@record
class Choice(ScoringKind):
    """Chấm theo lựa chọn: mỗi nhãn một mức điểm."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("choice",)
    TAKES: ClassVar = "choice"

    kind: Literal["choice"]
    """Kiểu chấm."""
    options: dict[Text, Worth]
    """Nhãn và số điểm, hoặc phần trăm điểm tối đa như 75%."""

    @property
    def labels(self) -> tuple[str, ...]:
        """What a result may name."""
        return tuple(self.options)

    def set_options(self) -> tuple[str, ...]:
        """Name the first label."""
        return tuple(f"--choice {in_quotes(label)}" for label in list(self.options)[:1])

    def points(self, maximum: Decimal, result: Result) -> Fraction | None:
        """Return the points of the label, at most the maximum."""
        given = self.options.get(result.choice or "")
        return None if given is None else min(worth_of(given, maximum), Fraction(maximum))

    def best(self, maximum: Decimal) -> Exact:
        """Return the points of the best option, at most the maximum."""
        worths = [worth_of(worth, maximum) for worth in self.options.values()]
        return min(max(worths, default=Fraction(maximum)), Fraction(maximum))

    def rule(self) -> str:
        """Say what each label brings."""
        return "; ".join(f"{label}: {worth_words(worth)}" for label, worth in self.options.items())

    def explanation(self, result: Result) -> str:
        """Say the label as part of a sentence: a small letter first, but in `UBND tỉnh khen`."""
        label = result.choice or ""
        return label if label[1:2].isupper() else f"{label[:1].lower()}{label[1:]}"

    def working(self, _maximum: Decimal, result: Result) -> str:
        """Write the label as it is typed."""
        return result.choice or ""

    def problems(self, maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield labels that are worth more than the maximum, or less than nothing."""
        for label, worth in self.options.items():
            if worth_of(worth, maximum) > maximum:
                words = f"`{label}` {worth_words(worth)}, quá {number(maximum)}"
                yield ("options", label), words
            elif worth_of(worth, maximum) < 0:
                yield ("options", label), f"`{label}` {worth_words(worth)}, dưới 0"
        if not self.options:
            yield ("options",), "chưa có lựa chọn nào"

    def doubts(self, maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield a best option below the maximum: sources contradict themselves."""
        if self.best(maximum) < maximum:
            yield ("options",), f"lựa chọn tốt nhất chưa đến điểm tối đa {number(maximum)}"

    def result_problems(self, result: Result) -> Iterator[ResultProblem]:
        """Yield a label that is none of the options."""
        if result.choice and result.choice not in self.options:
            near = meant(result.choice, self.options)
            yield ResultProblem(
                "choice",
                f"không có lựa chọn `{result.choice}`",
                f"{near}Được dùng: {listing(self.options)}",
            )
