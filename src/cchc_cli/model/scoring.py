"""What every kind of scoring (cách chấm điểm) answers; each kind is a file of scoring/kinds/.

Why open: sets of criteria change twice a year and bring new kinds. The record knows this
class only; the files register theirs, and validation takes those that are registered.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, ClassVar, Literal, NamedTuple, Protocol, Self

from cchc_cli.amounts import as_typed
from cchc_cli.model.config import Tagged
from cchc_cli.model.diagnostic import Path
from cchc_cli.model.formula import Formula
from cchc_cli.model.result import Result
from cchc_cli.model.task_count import TaskCount

ZERO = Decimal(0)
HUNDRED = Decimal(100)
Exact = Decimal | Fraction
"""Points before they are rounded: a division is kept as a fraction, never as cut digits."""
EmptyRule = Literal["full", "zero", "exclude"]


class ResultProblem(NamedTuple):
    """What is wrong with a result: at which key, in words, and what to do."""

    key: str
    message: str
    hint: str


class DutyCounts(NamedTuple):
    """Duties counted: those that were asked for, and all."""

    some: int
    all: int


class Known(Protocol):
    """What is known on a day beside typed results."""

    def values(self, formulas: Mapping[str, Formula]) -> dict[str, Fraction | None]:
        """Compute formulas, all of them up to the same day."""

    def duties(self, wanted: TaskCount) -> DutyCounts:
        """Count duties."""

    def reference(self, name: str) -> tuple[str, Decimal | None]:
        """Return a reference's name, and its value on the day."""


class ScoringKind:
    """A kind of scoring, called as its file; a record of the data with the keys it takes."""

    __slots__ = ()
    kind: str
    RESULT: ClassVar[tuple[str, ...]]
    """The keys of a result that it takes."""
    TAKES: ClassVar[str]
    """The same in words, as `cchc explain` says them."""
    CAN_IMPROVE: ClassVar[bool] = True
    """Whether a better result can bring more; what was deducted does not come back."""
    ALLOWED_IN_PENALTY_AREA: ClassVar[bool] = True
    """Whether it can say how many points are taken off, in a penalty area."""
    empty: EmptyRule | None = None
    """How a denominator of 0 is scored; a criterion may say it for any kind."""

    def __init_subclass__(cls) -> None:
        """Register the kind; the copy that `slots=True` makes takes the place of the first.

        One kind a file: a second one would take its place too. What several kinds share
        stands outside their folder, and is none.
        """
        folder, _, name = cls.__module__.rpartition(".")
        if folder.endswith(".kinds"):
            KINDS[name] = cls

    @classmethod
    def names_in(cls, _typed: Mapping[str, object]) -> frozenset[str]:
        """Return the names of counts that the record itself gives, as it was typed."""
        return frozenset()

    @property
    def takes(self) -> tuple[str, ...]:
        """The keys of a result that this record takes, names of its own included."""
        return self.RESULT

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that a result may name; none where it is of numbers."""
        return ()

    def set_options(self) -> tuple[str, ...]:
        """Return the options of `score set` that record a result, one way after the other."""
        return tuple(f"--{key} SỐ" for key in self.takes)

    def points(self, maximum: Decimal, result: Result) -> Exact | None:
        """Score a result against the maximum; None where it lacks what the kind needs."""
        raise NotImplementedError

    def nothing_arose(self, result: Result) -> bool:
        """Return whether there was nothing to count ("không phát sinh"): a denominator of 0."""
        return "denominator" in self.RESULT and result.denominator == 0

    def best(self, maximum: Decimal) -> Exact:
        """Return the most points that a result can bring; some sources never reach the maximum."""
        return maximum

    def settled(self, _known: Known) -> Self:
        """Put the values of a day in the place of what stands for them."""
        return self

    def measured(self, result: Result | None, _known: Known) -> Result | None:
        """Put what is computed from the record beside what was typed."""
        return result

    def working(self, _maximum: Decimal, result: Result) -> str:
        """Write the arithmetic from a result to its points, without the points themselves."""
        return self.explanation(result)

    def rule(self) -> str:
        """Say how it is scored, in words: what somebody reads before typing a result."""
        raise NotImplementedError

    def rule_of(self, _results: tuple[Result, ...]) -> str:
        """Say the same, as fits the results that there are."""
        return self.rule()

    def written(self, result: Result) -> str:
        """Write the result by itself, as it was typed."""
        values = (getattr(result, key) for key in self.RESULT)
        value = next((value for value in values if value is not None), "")
        return value if isinstance(value, str) else as_typed(value)

    def explanation(self, result: Result) -> str:
        """Say what the result was, in words; nothing where they add nothing."""
        raise NotImplementedError

    def problems(self, _maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield what cannot be right in the record itself, each with the path below it."""
        yield from ()

    def doubts(self, _maximum: Decimal) -> Iterator[tuple[Path, str]]:
        """Yield what is odd in the record itself, and is taken as it stands."""
        yield from ()

    def result_problems(self, _result: Result) -> Iterator[ResultProblem]:
        """Yield what cannot be right in a result, beyond keys that it does not take."""
        yield from ()

    def missing(self, _result: Result) -> str:
        """Say which result would bring the points that are lost."""
        return "kết quả tốt hơn"


KINDS: dict[str, type[ScoringKind]] = {}
"""The kinds by the value of the key `kind`."""

Scoring = Annotated[ScoringKind, Tagged("kind", KINDS)]
