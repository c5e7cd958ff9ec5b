"""The scoreboard of an index on a day: criteria, areas, units, totals, from one computation."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from cchc_cli.amounts import rounded
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, AreaKind, Criterion, Index
from cchc_cli.model.record import Record
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import EXCLUDED, ZERO, Excluded
from cchc_cli.progress.existence import existence_day, notices_by_id
from cchc_cli.progress.serving import CriterionKey, served_by
from cchc_cli.progress.states import counting, evidence_of

ScoreState = Literal["scored", "no_data", "excluded"]
Source = Literal["computed", "appraised"]


class Sum(NamedTuple):
    """Points won, still open (no data yet) and lost; their sum is the maximum."""

    max: Decimal
    score: Decimal
    open: Decimal

    @property
    def lost(self) -> Decimal:
        """What is scored, and was not won."""
        return self.max - self.score - self.open

    @property
    def percent(self) -> Decimal:
        """Won of the maximum, in percent."""
        return self.score * 100 / self.max if self.max else ZERO


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

    @property
    def official(self) -> bool:
        """Whether a decision issued this set of criteria; without one it is a sample (MẪU)."""
        return self.index.decision is not None

    @property
    def score(self) -> Decimal:
        """The index's score: normal areas, with bonus and without penalty points."""
        return self.sum.score + self.bonus - self.penalty


def board_of(
    record: Record,
    index: Index,
    day: dt.date,
    supposed: Mapping[str, Decimal] | None = None,
    *,
    appraised: bool = True,
) -> Board:
    """Score an index on a day; `supposed` points replace those of some criteria.

    Without `appraised` the scores are the unit's own, as a self-assessment gives them.
    """
    proven = _proven_by_duties(record, index, day)
    conditions = _Conditions(day, supposed or {}, proven, appraised=appraised)
    areas = tuple(_area(conditions, area) for area in index.areas)
    normal = [area for area in areas if area.kind == "normal"]
    return Board(
        index=index,
        day=day,
        areas=areas,
        units=tuple(_units(normal, [unit.id for unit in record.departments])),
        sum=_total(area.sum for area in normal),
        bonus=sum((a.sum.score for a in areas if a.kind == "bonus"), ZERO),
        penalty=sum((a.sum.score for a in areas if a.kind == "penalty"), ZERO),
    )


class _Conditions(NamedTuple):
    day: dt.date
    supposed: Mapping[str, Decimal]
    proven: set[str]
    appraised: bool


def _proven_by_duties(record: Record, index: Index, day: dt.date) -> set[str]:
    keys: set[CriterionKey] = set()
    notices = notices_by_id(record.notices)
    for task in record.tasks:
        if task.criteria and evidence_of(task, existence_day(task, notices), day):
            keys.update(served_by(record, task))
    return {name for year, name in keys if year == index.year}


def _area(conditions: _Conditions, area: Area) -> AreaBoard:
    rows = [
        row for criterion in area.criteria for row in _rows(conditions, criterion, None, depth=0)
    ]
    return AreaBoard(
        id=area.id, name=area.name, kind=area.kind, sum=_total(_leaves(rows)), criteria=tuple(rows)
    )


def _rows(
    conditions: _Conditions, criterion: Criterion, inherited: str | None, depth: int
) -> Iterator[Scored]:
    """Yield a criterion's row, then those of its parts; a part without a unit has its whole's."""
    unit = criterion.department or inherited
    if not criterion.criteria:
        yield _leaf(conditions, criterion, unit, depth=depth)
        return
    below = [
        row for part in criterion.criteria for row in _rows(conditions, part, unit, depth=depth + 1)
    ]
    yield _whole(
        conditions=conditions,
        criterion=criterion,
        unit=unit,
        depth=depth,
        parts=[row for row in below if not row.parts],
    )
    yield from below


def _rounded(points: Decimal | Excluded | None) -> Decimal | Excluded | None:
    """Round a score before it is summed, so that every printed column adds up to its total."""
    return rounded(points) if isinstance(points, Decimal) else points


def _leaf(conditions: _Conditions, criterion: Criterion, unit: str | None, depth: int) -> Scored:
    """Score a criterion without parts: supposed points, else appraised, else computed."""
    maximum = criterion.max or ZERO
    result = latest(criterion.results, conditions.day)
    computed = None
    if result is not None and criterion.scoring is not None:
        computed = _rounded(criterion.scoring.points(maximum, result))
    appraised = _since(criterion.appraised, criterion.appraised_on, conditions.day)
    supposed = conditions.supposed.get(criterion.id)
    supposed = None if supposed is None else rounded(supposed)
    score = supposed
    if supposed is None and conditions.appraised:
        score = appraised
    source: Source | None = (
        None if score is None else "appraised" if supposed is None else "computed"
    )
    if score is None and computed is not None and computed != EXCLUDED:
        score, source = computed, "computed"
    excluded = score is None and computed == EXCLUDED
    evidence = counting(criterion.evidence, conditions.day)
    return Scored(
        criterion=criterion,
        department=unit,
        depth=depth,
        max=maximum,
        score=score,
        computed=None if computed == EXCLUDED else computed,
        claimed=_since(criterion.claimed, criterion.claimed_on, conditions.day),
        appraised=appraised,
        source=source,
        state="excluded" if excluded else "no_data" if score is None else "scored",
        evidence=evidence,
        proven=bool(evidence) or criterion.id in conditions.proven,
        result=result,
    )


def _whole(
    conditions: _Conditions, criterion: Criterion, unit: str | None, depth: int, parts: list[Scored]
) -> Scored:
    """Sum up a criterion's parts; unknown where none of them is known."""
    total = _total(_leaves(parts))
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
        max=total.max,
        score=total.score if known else None,
        computed=added("computed"),
        claimed=added("claimed"),
        appraised=added("appraised"),
        source=next(iter(sources)) if len(sources) == 1 else None,
        state="scored" if known else "excluded" if excluded else "no_data",
        evidence=counting(criterion.evidence, conditions.day),
        proven=False,
        result=None,
    )


def past_results(results: Iterable[Result], day: dt.date) -> list[Result]:
    """Return the results up to a day; one without a date counts on every day."""
    return [r for r in results if r.date is None or r.date <= day]


def latest(results: Iterable[Result], day: dt.date) -> Result | None:
    """Return the newest result up to a day; one without a date is older than any."""
    return max(
        reversed(past_results(results, day)), key=lambda r: r.date or dt.date.min, default=None
    )


def _since(points: Decimal | None, on: dt.date | None, day: dt.date) -> Decimal | None:
    return rounded(points) if points is not None and (on is None or on <= day) else None


def _leaves(rows: Iterable[Scored]) -> Iterator[Sum]:
    for row in rows:
        if not row.parts and row.state != "excluded":
            open_points = row.max if row.state == "no_data" else ZERO
            yield Sum(row.max, row.score or ZERO, open_points)


def _total(sums: Iterable[Sum]) -> Sum:
    rows = list(sums)
    return Sum(
        sum((s.max for s in rows), ZERO),
        sum((s.score for s in rows), ZERO),
        sum((s.open for s in rows), ZERO),
    )


def _units(areas: Iterable[AreaBoard], known: list[str]) -> Iterator[UnitBoard]:
    by_unit: dict[str | None, list[Scored]] = {}
    for area in areas:
        for row in area.criteria:
            if not row.parts:
                by_unit.setdefault(row.department, []).append(row)
    for unit in (*known, None):
        if unit in by_unit:
            yield UnitBoard(unit, _total(_leaves(by_unit[unit])))
