"""What is known on a day beside typed results: figures, counted duties, references."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from cchc_cli.model.edge import ReferenceEdge
from cchc_cli.model.formula import parse_formula
from cchc_cli.model.index import Area, Criterion, Index, Reference, ReferenceValue
from cchc_cli.model.notice import Notice
from cchc_cli.model.record import Record
from cchc_cli.model.result import Result
from cchc_cli.model.statistics import Statistic
from cchc_cli.model.task_count import TaskCount
from cchc_cli.scoring.board import Scored, board_of
from cchc_cli.scoring.kinds.levels import Levels
from cchc_cli.scoring.kinds.ratio import Ratio
from cchc_cli.scoring.known import KnownOnDay
from cchc_cli.scoring.steps import Step
from tests.helpers.making import PROOF, day, period, repeat, series, task
from tests.helpers.making import record as made_record
from tests.helpers.scoring import criterion

D = Decimal


def statistic(name: str, values: dict[str, Any] | None = None, **more: Any) -> Statistic:
    typed = {period(key): D(value) for key, value in values.items()} if values else None
    return Statistic(id=name, name=name, unit="hồ sơ", values=typed, **more)


DONE = statistic("done", {"2025-07": 9, "2025-08": 8, "2025-09": 10, "2025-10": 9})
ALL = statistic("all", {"2025-Q3": 33, "2025-07": 10})


def record(*criteria: Criterion, **values: Any) -> Record:
    index = {"from_": None, "until": None, "references": ()}
    index.update({key: values.pop(key) for key in list(values) if key in index})
    made = Index(year=2025, name="x", areas=(Area(id="1", name="x", criteria=criteria),), **index)
    tasks = values.pop("tasks", ())
    return made_record(*tasks, **{"statistics": (DONE, ALL), **values, "indexes": (made,)})


def scored(made: Record, on: str) -> Scored:
    return board_of(made, made.indexes[0], day(on)).areas[0].criteria[0]


def rate(numerator: str = "[done]", denominator: str = "[all]", **values: Any) -> Criterion:
    scoring = Ratio(
        kind="ratio",
        numerator=parse_formula(numerator),
        denominator=parse_formula(denominator),
    )
    return criterion("1.1", "3", scoring=scoring, **values)


# Figures


def known(made: Record, on: str) -> KnownOnDay:
    return KnownOnDay(made, made.indexes[0], day(on))


def value(made: Record, formula: str, on: str) -> Fraction | None:
    return known(made, on).values({"x": parse_formula(formula)})["x"]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2025-07-30", None),
        ("2025-07-31", 9),
        ("2025-08-31", 17),
        ("2025-09-29", 17),
        ("2025-09-30", 27),
        ("2025-10-31", 36),
        ("2026-03-01", 36),
    ],
)
def test_a_figure_grows_as_its_periods_end(on: str, expected: int | None) -> None:
    made = record(from_=day("2025-07-01"))
    assert value(made, "[done]", on) == expected


def test_a_figure_begins_with_the_window_and_ends_with_it() -> None:
    whole_year = record()
    assert value(whole_year, "[done]", "2025-12-31") is None
    late = record(from_=day("2025-07-15"))
    assert value(late, "[done]", "2025-12-31") == 27
    short = record(from_=day("2025-07-01"), until=day("2025-09-29"))
    assert value(short, "[done]", "2025-12-31") == 17


def test_a_gap_ends_a_figure() -> None:
    gap = statistic("done", {"2025-07": 9, "2025-09": 10})
    assert value(record(from_=day("2025-07-01"), statistics=(gap,)), "[done]", "2025-12-31") == 9


def test_figures_of_one_criterion_are_of_the_same_days() -> None:
    """A numerator up to October over a denominator up to September would be no rate."""
    made = record(rate(), from_=day("2025-07-01"))
    row = scored(made, "2025-11-15")
    assert row.result is not None
    assert (row.result.numerator, row.result.denominator) == (27, 33)
    assert row.score == D("2.45")
    assert scored(made, "2025-08-31").score == D("2.70")
    assert scored(made, "2025-07-01").state == "no_data"


def test_rates_and_formulas_of_statistics_are_figures_too() -> None:
    share = statistic("share", ratio=("done", "all"))
    left = statistic("left", formula=parse_formula("[all] - [done]"))
    made = record(statistics=(DONE, ALL, share, left), from_=day("2025-07-01"))
    assert value(made, "[share]", "2025-12-31") == Fraction(2700, 33)
    assert value(made, "[left] * 2", "2025-12-31") == 12
    assert value(made, "[gone] + 1", "2025-12-31") is None
    assert value(made, "2 * 3", "2025-12-31") == 6


def test_a_rate_typed_for_the_window_is_not_added_up() -> None:
    typed = statistic("share", {"2025-07": 90, "2025-08": 80, "2025-Q3": 84})
    rates = replace(typed, unit="%")
    made = record(statistics=(rates,), from_=day("2025-07-01"))
    found = [value(made, "[share]", on) for on in ("2025-07-31", "2025-08-31", "2025-09-30")]
    assert found == [90, 90, 84]


def test_a_circle_has_no_value() -> None:
    a, b = (
        statistic("a", formula=parse_formula("[b] + 1")),
        statistic("b", formula=parse_formula("[a] - 1")),
    )
    assert value(record(statistics=(a, b)), "[a]", "2025-12-31") is None


def test_a_division_by_zero_and_a_denominator_of_zero() -> None:
    none = statistic("none", {"2025-Q3": 0})
    made = record(
        rate("[done]", "[none]", empty="full"), statistics=(DONE, none), from_=day("2025-07-01")
    )
    assert scored(made, "2025-12-31").score == 3
    assert value(made, "[done] / [none]", "2025-12-31") is None


def test_what_was_typed_beside_a_figure_counts() -> None:
    left_out = Result(date=day("2025-10-01"), not_applicable=True, reason="x")
    assert (
        scored(record(rate(results=(left_out,)), from_=day("2025-07-01")), "2025-12-31").state
        == "excluded"
    )
    unmet = rate(condition="Có kế hoạch", results=(Result(condition_met=False),))
    assert scored(record(unmet, from_=day("2025-07-01")), "2025-12-31").score == 0


# References

CITY = Reference(
    id="city",
    name="bình quân chung của thành phố",
    values=(
        ReferenceValue(date=day("2025-10-01"), value=D("88.4")),
        ReferenceValue(date=day("2025-07-01"), value=D(80)),
    ),
)


@pytest.mark.parametrize(
    ("on", "points"), [("2025-06-30", None), ("2025-09-30", 2), ("2025-10-01", 0)]
)
def test_a_reference_has_its_latest_value_of_the_day(on: str, points: int | None) -> None:
    scoring = Levels(kind="levels", steps=(Step(from_=ReferenceEdge("city"), points=D(2)),))
    above = criterion("1.1", scoring=scoring, results=(Result(percent=D("88.39")),))
    made = record(above, references=(CITY,))
    row = scored(made, on)
    assert row.score == points
    assert row.criterion.scoring is not None
    rule = row.criterion.scoring.rule()
    assert "bình quân chung của thành phố" in rule
    assert ("chưa có số liệu" in rule) == (points is None)
    assert (
        scored(replace(made, indexes=(replace(made.indexes[0], references=()),)), on).score is None
    )


# Duties

NOTICES = (
    Notice(id="KH", subject="x", source="plan"),
    Notice(id="TB", subject="x"),
)
TASKS = (
    task("on-time", due="2025-06-30", completed="2025-06-29", status="done", evidence=PROOF),
    task("late", due="2025-06-30", completed="2025-07-29", status="done", notice="KH"),
    task("overdue", due="2025-07-31", department="B", notice="TB"),
    task("to-come", due="2025-12-31", notice="KH"),
    task("cancelled", due="2025-06-30", status="cancelled", reason="x"),
    task("without-day"),
    task("last-year", due="2024-12-31", completed="2024-12-01", status="done"),
    task("not-yet", due="2025-12-31", start="2026-01-01"),
    series(repeat("month", day=20, from_="2025-10", until="2026-02"), "2025-10:2025-10-19"),
)


def counted(on: str, window: dict[str, Any] | None = None, **wanted: Any) -> tuple[int, int]:
    made = record(tasks=TASKS, notices=NOTICES, **(window or {}))
    return tuple(known(made, on).duties(TaskCount(**wanted)))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        ("all", (7, 7)),
        ("done", (3, 7)),
        ("on_time", (2, 7)),
        ("late", (1, 7)),
        ("overdue", (2, 7)),
        ("with_evidence", (2, 7)),
    ],
)
def test_duties_are_counted_by_their_periods(count: str, expected: tuple[int, int]) -> None:
    assert counted("2025-12-01", count=count) == expected


def test_duties_of_a_unit_a_notice_a_source() -> None:
    day_of_count = "2025-12-01"
    assert counted(day_of_count, count="overdue", department="B") == (1, 1)
    assert counted(day_of_count, count="done", notice="KH") == (1, 2)
    assert counted(day_of_count, count="done", source="plan") == (1, 2)
    assert counted(day_of_count, count="done", source="conclusion") == (2, 5)
    assert counted(day_of_count, count="done", source="superior") == (0, 0)


def test_after_the_window_duties_stay_as_they_were_on_its_last_day() -> None:
    window = {"from_": day("2025-06-01"), "until": day("2025-07-15")}
    assert counted("2025-12-01", window, count="done") == (1, 2)
    assert counted("2025-07-01", window, count="overdue") == (1, 2)


def test_a_criterion_counts_duties() -> None:
    scoring = Ratio(kind="ratio", tasks=TaskCount(count="done"))
    made = record(criterion("1.1", "7", scoring=scoring), tasks=TASKS, notices=NOTICES)
    assert scored(made, "2025-12-01").score == 3
    assert scored(replace(made, tasks=()), "2025-12-01").state == "no_data"


def test_an_index_without_figures_is_taken_as_it_is() -> None:
    from cchc_cli.scoring.known import measured_on

    made = record(criterion("1.1", results=(Result(points=D(1)),)))
    assert measured_on(made, made.indexes[0], dt.date(2025, 12, 31)) is made.indexes[0]
