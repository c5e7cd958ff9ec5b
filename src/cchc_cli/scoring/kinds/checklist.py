"""Points of the contents that were met, added up."""

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
from cchc_cli.scoring.labels import label_problems
from cchc_cli.text import in_quotes


@record
class Checklist(ScoringKind):
    """Chấm cộng dần: mỗi nội dung đạt được một số điểm."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("met",)
    TAKES: ClassVar = "met"

    kind: Literal["checklist"]
    """Kiểu chấm."""
    items: dict[Text, Worth]
    """Nội dung và số điểm, hoặc phần trăm điểm tối đa."""

    @property
    def labels(self) -> tuple[str, ...]:
        """What a result may name."""
        return tuple(self.items)

    def set_options(self) -> tuple[str, ...]:
        """Name the first content, or none."""
        return (*(f"--met {in_quotes(label)}" for label in list(self.items)[:1]), "--met-none")

    def working(self, maximum: Decimal, result: Result) -> str:
        """Write what is added up."""
        met = [worth for label, worth in self.items.items() if label in (result.met or ())]
        return " + ".join(number(worth_of(worth, maximum)) for worth in met)

    def points(self, maximum: Decimal, result: Result) -> Fraction | None:
        """Add up what was met; nothing met is 0 points, not a missing result."""
        if result.met is None:
            return None
        met = (worth for label, worth in self.items.items() if label in result.met)
        won = sum((worth_of(worth, maximum) for worth in met), Fraction(0))
        return min(won, Fraction(maximum))

    def best(self, maximum: Decimal) -> Exact:
        """Return the points of all contents, at most the maximum."""
        every = sum((worth_of(worth, maximum) for worth in self.items.values()), Fraction(0))
        return min(every, Fraction(maximum))

    def rule(self) -> str:
        """Say what each content brings."""
        items = "; ".join(f"{label}: {worth_words(worth)}" for label, worth in self.items.items())
        return f"cộng điểm các nội dung đạt ({items})"

    def written(self, result: Result) -> str:
        """Write the contents that were met."""
        return "; ".join(result.met or ())

    def explanation(self, result: Result) -> str:
        """Say what was met, of how much."""
        if result.met is None:
            return ""
        met = f": {'; '.join(result.met)}" if result.met else ""
        return f"đạt {len(result.met)}/{len(self.items)} nội dung{met}"

    def missing(self, result: Result) -> str:
        """Name the contents that were not met."""
        left = [label for label in self.items if label not in (result.met or ())]
        return f"nội dung chưa đạt: {'; '.join(left)}"

    def problems(self, maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield a list without items, and items below 0."""
        if not self.items:
            yield ("items",), "chưa có nội dung nào"
        for label, worth in self.items.items():
            if worth_of(worth, maximum) < 0:
                yield ("items", label), f"`{label}` {worth_words(worth)}, dưới 0"

    def doubts(self, maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield items that add up to more than the maximum, which cuts them, or to less."""
        total = sum((worth_of(worth, maximum) for worth in self.items.values()), Fraction(0))
        if total > maximum:
            yield ("items",), f"các nội dung cộng lại quá điểm tối đa {number(maximum)}, sẽ cắt bớt"
        elif self.items and self.best(maximum) < maximum:
            yield ("items",), f"các nội dung cộng lại chưa đến điểm tối đa {number(maximum)}"

    def result_problems(self, result: Result) -> Iterator[ResultProblem]:
        """Yield labels that are none of the items, or stand twice."""
        yield from label_problems("met", result.met or (), self.items)
