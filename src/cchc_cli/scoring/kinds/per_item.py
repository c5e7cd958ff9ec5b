"""Points for each item, at most the maximum."""

from collections.abc import Iterator
from decimal import Decimal
from typing import ClassVar, Literal

from cchc_cli.amounts import number
from cchc_cli.model.config import FORBID
from cchc_cli.model.declaring import record
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.result import Result
from cchc_cli.model.scalars import Points
from cchc_cli.model.scoring import ScoringKind


@record
class PerItem(ScoringKind):
    """Chấm theo số lượng: mỗi trường hợp một số điểm, không quá điểm tối đa."""

    __pydantic_config__ = FORBID
    RESULT: ClassVar = ("count",)
    TAKES: ClassVar = "count"

    kind: Literal["per_item"]
    """Kiểu chấm."""
    points_: Points
    """Số điểm mỗi trường hợp."""

    def points(self, maximum: Decimal, result: Result) -> Decimal | None:
        """Return the points of all items, at most the maximum."""
        return None if result.count is None else min(self.points_ * result.count, maximum)

    def working(self, _maximum: Decimal, result: Result) -> str:
        """Write how many times what each brings."""
        return "" if result.count is None else f"{result.count} × {number(self.points_)}"

    def rule(self) -> str:
        """Say what an item brings."""
        return f"mỗi trường hợp {number(self.points_)} điểm, không quá điểm tối đa"

    def explanation(self, result: Result) -> str:
        """Say how many, and what each brings."""
        if result.count is None:
            return ""
        return f"{result.count} trường hợp, mỗi trường hợp {number(self.points_)} điểm"

    def missing(self, _result: Result) -> str:
        """Say what brings more."""
        return "thêm trường hợp"

    def problems(self, _maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield items that bring nothing."""
        if not self.points_:
            yield ("points",), "mỗi trường hợp 0 điểm thì không bao giờ có điểm"
