"""Short ways to make an index and its board."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from cchc_cli.amounts import rounded
from cchc_cli.model.department import Department
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.record import Record
from cchc_cli.model.result import Result
from cchc_cli.model.task import Task
from cchc_cli.scoring.board import Board, Scored, board_of
from cchc_cli.scoring.kinds.external import External
from cchc_cli.scoring.outcome import reached
from tests.helpers import making

DAY = dt.date(2025, 11, 15)
SURVEY = External(kind="external")


def record(*areas: Area, tasks: tuple[Task, ...] = ()) -> Record:
    """Make a record with an index of 2025 and two units."""
    return making.record(
        *tasks,
        departments=(Department(id="A", name="a"), Department(id="B", name="b")),
        indexes=(Index(year=2025, name="x", areas=areas),),
    )


def indexed(*areas: Area, **values: Any) -> Record:
    """Make a record whose index has further values: its window, its issuance."""
    made = record(*areas)
    return replace(made, indexes=(replace(made.indexes[0], **values),))


def board(*areas: Area, **options: Any) -> Board:
    made = record(*areas)
    return board_of(made, made.indexes[0], DAY, **options)


def criterion(name: str, most: str = "2", **values: Any) -> Criterion:
    usual = {"department": "A", "scoring": SURVEY, "max": Decimal(most)}
    return Criterion(id=name, name=name, **{**usual, **values})


def area(*criteria: Criterion, name: str = "1", **values: Any) -> Area:
    return Area(**{"id": name, "name": "x", "criteria": criteria, **values})


def given_points(points: str, day: str = "2025-10-01") -> Result:
    return Result(date=dt.date.fromisoformat(day), points=Decimal(points))


def one(**values: Any) -> Scored:
    """Score one criterion."""
    return board(area(criterion("1.1", **values))).areas[0].criteria[0]


def result(**typed: Any) -> Result:
    """Make a result of typed values."""
    words = {
        "choice",
        "met",
        "reduced",
        "condition_met",
        "not_applicable",
        "reason",
        "date",
        "counts",
    }
    return Result(
        **{
            key: value if key in words else int(value) if key == "count" else Decimal(value)
            for key, value in typed.items()
            if value is not None
        }
    )


def worth(scoring: Any, most: str, rules: Any = None, **typed: Any) -> str | None:
    """Return what a result is worth, rounded as the board does, or what it is instead."""
    given = Criterion(id="1", name="x", max=Decimal(most), scoring=scoring, **(rules or {}))
    found = reached(given, result(**typed))
    if isinstance(found, Decimal | Fraction):
        return str(rounded(found, given.decimals).normalize() + 0)
    return found
