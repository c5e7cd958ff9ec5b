"""The scoreboard of an index on a day: criteria, areas, units, totals, from one computation."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple, TypeAlias

from cchc_cli.amounts import rounded
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, AreaKind, Criterion, Index
from cchc_cli.model.record import Record
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import ZERO, Exact
from cchc_cli.progress.existence import existence_day, notices_by_id
from cchc_cli.progress.serving import CriterionKey, serving
from cchc_cli.progress.states import counting, evidence_of
from cchc_cli.scoring.known import measured_on
from cchc_cli.scoring.outcome import appraised_on, latest, reached, since
from cchc_cli.scoring.sums import Sum, made_up, total

ScoreState = Literal["scored", "no_data", "excluded", "no_max", "watched"]
"""`no_max`: its maximum is not known yet; `watched`: its maximum is 0, it is only followed."""
Source = Literal["computed", "claimed", "appraised", "supposed"]
"""Where a score is from; claimed only in a self-assessment, supposed points are those of
`--what-if`."""

_Given: TypeAlias = tuple[Decimal | None, Source | None]


class Scored(NamedTuple):
    """A criterion on a day; one with parts shows their sums."""

    criterion: Criterion
    department: str | None
    depth: int
    max: Decimal
    score: Decimal | None
    computed: Decimal | None
    claimed: Decimal | None
    appraised: Decimal | None
    source: Source | None
    state: ScoreState
    evidence: tuple[Evidence, ...]
    """Its own, up to the day."""
    proven: bool
    """It has evidence, its own or that of a duty that serves it."""
    result: Result | None
    before: Sum | None = None
    """Of a whole: its sum before what is excluded was made up for; None where nothing was."""

    @property
    def waits_for_result(self) -> bool:
        """Whether somebody here has still to type a result."""
        mine = self.state == "no_data" and self.criterion.self_assessed
        return mine and not self.criterion.criteria

    @property
    def parts(self) -> bool:
        """Whether it is only the sum of its parts."""
        return bool(self.criterion.criteria)


class AreaBoard(NamedTuple):
    """An area with its criteria in order, parts after their whole."""

    id: str
    name: str
    kind: AreaKind
    sum: Sum
    criteria: tuple[Scored, ...]


class UnitBoard(NamedTuple):
    """What the criteria of one unit bring; the unit is None where no criterion names one."""

    id: str | None
    sum: Sum


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Board:
    """The scoreboard of an index."""

    index: Index
    day: dt.date
    areas: tuple[AreaBoard, ...]
    units: tuple[UnitBoard, ...]
    sum: Sum
    """Of the normal areas."""
    bonus: Decimal
    penalty: Decimal
    appraised: bool
    """Whether appraised points count; without them it is the unit's own assessment: what it
    claims, else what is computed."""

    @property
    def official(self) -> bool:
        """Whether a decision issued this set of criteria; without one it is a sample (MẪU)."""
        return self.index.decision is not None

    @property
    def max(self) -> Decimal:
        """The printed maximum: of the normal areas, and of bonus where it counts inside."""
        if self.index.total == "outside":
            return self.sum.max
        bonus = sum((area.sum.max for area in self.areas if area.kind == "bonus"), ZERO)
        most = self.index.bonus_max
        return self.sum.max + (bonus if most is None else min(bonus, most))

    @property
    def score(self) -> Decimal:
        """The index's score: normal areas, with bonus and without penalty points."""
        return self.sum.score + self.bonus - self.penalty

    @property
    def share(self) -> Fraction:
        """The exact percent: of the normal areas, or of all points where bonus counts inside."""
        if not self.max:
            return Fraction(0)
        reached = self.sum.score if self.index.total == "outside" else self.score
        return Fraction(reached) * 100 / Fraction(self.max)


def board_of(
    record: Record,
    index: Index,
    day: dt.date,
    supposed: Mapping[str, Decimal] | None = None,
    *,
    appraised: bool = True,
) -> Board:
    """Score an index on a day; `supposed` points replace those of some criteria.

    Without `appraised` the scores are the unit's own, as a self-assessment gives them: claims
    go before what is computed.
    """
    index = measured_on(record, index, day)
    proven = _proven_by_duties(record, index, day)
    conditions = _Conditions(day, supposed or {}, proven, appraised=appraised)
    areas = tuple(_area(conditions, area) for area in index.areas)
    normal = [area for area in areas if area.kind == "normal"]
    return Board(
        index=index,
        day=day,
        areas=areas,
        units=tuple(_units(normal, [unit.id for unit in record.departments])),
        sum=made_up(total(area.sum for area in normal), rescale=index.rescale),
        bonus=_beside(areas, "bonus", index.bonus_max),
        penalty=_beside(areas, "penalty", index.penalty_max),
        appraised=appraised,
    )


def _beside(areas: Iterable[AreaBoard], kind: AreaKind, most: Decimal | None) -> Decimal:
    """Add up bonus or penalty points, at most what the index allows of all together."""
    won = sum((area.sum.score for area in areas if area.kind == kind), ZERO)
    return won if most is None else min(won, most)


class _Conditions(NamedTuple):
    day: dt.date
    supposed: Mapping[str, Decimal]
    proven: set[str]
    appraised: bool


def _proven_by_duties(record: Record, index: Index, day: dt.date) -> set[str]:
    keys: set[CriterionKey] = set()
    notices, served_by = notices_by_id(record.notices), serving(record)
    for task in record.tasks:
        if task.criteria and evidence_of(task, existence_day(task, notices), day):
            keys.update(served_by(task))
    return {name for year, name in keys if year == index.year}


def _area(conditions: _Conditions, area: Area) -> AreaBoard:
    rows = [
        row for criterion in area.criteria for row in _rows(conditions, criterion, None, depth=0)
    ]
    found = {id(row.criterion): row for row in rows}
    every = total(_sum_of(criterion, found) for criterion in area.criteria)
    return AreaBoard(
        id=area.id,
        name=area.name,
        kind=area.kind,
        sum=made_up(every, rescale=area.rescale),
        criteria=tuple(rows),
    )


def _sum_of(criterion: Criterion, rows: Mapping[int, Scored]) -> Sum:
    """Add up a criterion from its leaves, each whole made up for what is excluded in it."""
    if not criterion.criteria:
        return _leaf_sum(rows[id(criterion)])
    parts = total(_sum_of(part, rows) for part in criterion.criteria)
    return made_up(parts, rescale=criterion.rescale)


def _rows(
    conditions: _Conditions,
    criterion: Criterion,
    inherited: str | None,
    depth: int,
    left_out: Result | None = None,
) -> Iterator[Scored]:
    """Yield a criterion's row, then those of its parts; a part without a unit has its whole's.

    `left_out` is the result of a whole that says that it does not apply.
    """
    unit = criterion.department or inherited
    own = latest(criterion.results, conditions.day)
    if left_out is None and own is not None and own.not_applicable:
        left_out = own
    if not criterion.criteria:
        yield _leaf(conditions, criterion, unit, depth=depth, result=left_out or own)
        return
    below = [
        row
        for part in criterion.criteria
        for row in _rows(conditions, part, unit, depth=depth + 1, left_out=left_out)
    ]
    yield _whole(
        conditions=conditions,
        criterion=criterion,
        unit=unit,
        depth=depth,
        parts=[row for row in below if not row.parts],
        whole=_sum_of(criterion, {id(row.criterion): row for row in below}),
    )
    yield from below


def _leaf(
    conditions: _Conditions,
    criterion: Criterion,
    unit: str | None,
    depth: int,
    result: Result | None,
) -> Scored:
    """Score a criterion without parts: supposed points, else appraised, else computed."""
    excluded = result is not None and result.not_applicable
    worth = None if excluded or result is None else reached(criterion, result)
    excluded = excluded or worth == "excluded"
    computed = rounded(worth, criterion.decimals) if isinstance(worth, Exact) else None
    appraised = appraised_on(criterion, conditions.day)
    claimed = since(criterion.claimed, criterion.claimed_on, conditions.day, criterion.decimals)
    own: _Given = (computed, "computed")
    if claimed is not None and not excluded and not conditions.appraised:
        own = (claimed, "claimed")
    score, source = _counted(conditions, criterion, own, appraised)
    evidence = counting(criterion.evidence, conditions.day)
    return Scored(
        criterion=criterion,
        department=unit,
        depth=depth,
        max=criterion.max or ZERO,
        score=score,
        computed=computed,
        claimed=claimed,
        appraised=appraised,
        source=source,
        state=_state(criterion, score, excluded=excluded),
        evidence=evidence,
        proven=bool(evidence) or criterion.id in conditions.proven,
        result=result,
    )


def _counted(
    conditions: _Conditions,
    criterion: Criterion,
    own: _Given,
    appraised: Decimal | None,
) -> _Given:
    """Return the score that counts, and where it is from; `own` is the unit's."""
    supposed = conditions.supposed.get(criterion.id)
    if supposed is not None:
        return rounded(supposed, criterion.decimals), "supposed"
    if not criterion.max:
        return None, None
    if conditions.appraised and appraised is not None:
        return appraised, "appraised"
    if own[0] is None or not criterion.self_assessed:
        return None, None
    return own


def _state(criterion: Criterion, score: Decimal | None, *, excluded: bool) -> ScoreState:
    if criterion.max is None:
        return "no_max"
    if criterion.max == 0:
        return "watched"
    if score is not None:
        return "scored"
    return "excluded" if excluded else "no_data"


def _whole(
    conditions: _Conditions,
    criterion: Criterion,
    unit: str | None,
    depth: int,
    parts: list[Scored],
    whole: Sum,
) -> Scored:
    """Sum up a criterion's parts; unknown where none of them is known."""
    known = any(part.state == "scored" for part in parts)
    excluded = all(part.state == "excluded" for part in parts)

    def added(name: str) -> Decimal | None:
        values = [getattr(part, name) for part in parts]
        known = [value for value in values if value is not None]
        return sum(known, ZERO) if known else None

    sources = {part.source for part in parts} - {None}
    return Scored(
        criterion=criterion,
        department=unit,
        depth=depth,
        # What is excluded as a whole keeps its printed maximum; it is in no sum.
        max=sum((part.max for part in parts), ZERO) if excluded else whole.max,
        score=whole.score if known else None,
        computed=added("computed"),
        claimed=added("claimed"),
        appraised=added("appraised"),
        source=next(iter(sources)) if len(sources) == 1 else None,
        state="scored" if known else "excluded" if excluded else "no_data",
        evidence=counting(criterion.evidence, conditions.day),
        proven=False,
        result=latest(criterion.results, conditions.day),
        before=whole.before,
    )


def _leaf_sum(row: Scored) -> Sum:
    if row.state == "excluded":
        return Sum(ZERO, ZERO, ZERO, row.max)
    if row.state not in {"scored", "no_data"}:
        return Sum(ZERO, ZERO, ZERO)
    return Sum(
        row.max,
        row.score or ZERO,
        row.max if row.state == "no_data" else ZERO,
        claimable=row.max if row.criterion.self_assessed else ZERO,
        waiting=row.max if row.waits_for_result else ZERO,
    )


def _units(areas: Iterable[AreaBoard], known: list[str]) -> Iterator[UnitBoard]:
    by_unit: dict[str | None, list[Scored]] = {}
    for area in areas:
        for row in area.criteria:
            if not row.parts:
                by_unit.setdefault(row.department, []).append(row)
    for unit in (*known, None):
        if unit in by_unit:
            yield UnitBoard(unit, total(_leaf_sum(row) for row in by_unit[unit]))
