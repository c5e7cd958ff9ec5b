"""What an option or a loss is worth (giá trị): points, or a percentage of the maximum."""

from decimal import Decimal
from fractions import Fraction
from typing import Annotated

from cchc_cli.amounts import number
from cchc_cli.model.config import Reading
from cchc_cli.model.parsing import ScalarError, parse_number, parse_points

_HUNDRED = 100


class PercentOfMax:
    """A percentage of a maximum, typed with its sign: `75%`; one value, like a number."""

    __slots__ = ("percent",)

    def __init__(self, percent: Decimal) -> None:
        """Keep the number."""
        self.percent = percent

    def __eq__(self, other: object) -> bool:
        """Compare by the number."""
        return isinstance(other, PercentOfMax) and self.percent == other.percent

    def __hash__(self) -> int:
        """Return the hash of the number."""
        return hash(self.percent)

    def __str__(self) -> str:
        """Write it as the files do."""
        return f"{self.percent}%"


def parse_worth(text: str) -> Decimal | PercentOfMax:
    """Read `2`, `1.5` or `75%`; raises ScalarError."""
    if text.endswith("%"):
        return PercentOfMax(parse_number(text[:-1].strip()))
    return parse_points(text)


def parse_percent_of_points(text: str) -> PercentOfMax:
    """Read `50%` and nothing else; raises ScalarError with the form offered."""
    worth = parse_worth(text)
    if isinstance(worth, PercentOfMax):
        return worth
    raise ScalarError(f"hãy viết {text}%")


def worth_of(worth: Decimal | PercentOfMax, maximum: Decimal) -> Fraction:
    """Return what something is worth in points."""
    if isinstance(worth, PercentOfMax):
        return Fraction(worth.percent) * Fraction(maximum) / _HUNDRED
    return Fraction(worth)


def worth_words(worth: Decimal | PercentOfMax) -> str:
    """Write it for people."""
    if isinstance(worth, PercentOfMax):
        return f"{number(worth.percent)}% điểm tối đa"
    return f"{number(worth)} điểm"


_SCHEMA: dict[str, object] = {
    "type": ["number", "string"],
    "minimum": 0,
    "pattern": r"^-?[0-9]{1,20}(\.[0-9]{1,9})?%?$",
}
Worth = Annotated[
    Decimal | PercentOfMax,
    Reading("số điểm như 1.5, hoặc phần trăm điểm tối đa như 75%", parse_worth, _SCHEMA),
]
PercentLost = Annotated[
    PercentOfMax,
    Reading(
        "phần trăm có dấu %, như 50%",
        parse_percent_of_points,
        {"type": "string", "pattern": r"^[0-9]{1,3}(\.[0-9]{1,9})?%$"},
    ),
]
