"""Points by the label that applies."""

from collections.abc import Iterator
from decimal import Decimal
from typing import ClassVar, Literal

from cchc_cli.amounts import number
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import Points, Text
from cchc_cli.model.scoring import ResultProblem, ScoringKind
from cchc_cli.suggestions import meant
from cchc_cli.text import listing


@record
class Choice(ScoringKind):
    """Chấm theo lựa chọn: mỗi nhãn một mức điểm."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("choice",)
    TAKES: ClassVar = "choice"

    kind: Literal["choice"]
    """Kiểu chấm."""
    options: dict[Text, Points]
    """Nhãn và số điểm."""

    def points(self, maximum: Decimal, result: Result) -> Decimal | None:
        """Return the points of the label, at most the maximum."""
        given = self.options.get(result.choice or "")
        return None if given is None else min(given, maximum)

    def explanation(self, result: Result) -> str:
        """Say the label as part of a sentence: a small letter first, but in `UBND tỉnh khen`."""
        label = result.choice or ""
        return label if label[1:2].isupper() else f"{label[:1].lower()}{label[1:]}"

    def problems(self, maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield labels that are worth more than the maximum."""
        for label, points in self.options.items():
            if points > maximum:
                yield ("options", label), f"`{label}` {number(points)} điểm, quá {number(maximum)}"
        if not self.options:
            yield ("options",), "chưa có lựa chọn nào"

    def result_problems(self, result: Result) -> Iterator[ResultProblem]:
        """Yield a label that is none of the options."""
        if result.choice and result.choice not in self.options:
            near = meant(result.choice, self.options)
            yield ResultProblem(
                "choice",
                f"không có lựa chọn `{result.choice}`",
                f"{near}Được dùng: {listing(self.options)}",
            )
