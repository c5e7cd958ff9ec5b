"""Scores on two occasions."""

import datetime as dt
from decimal import Decimal
from typing import Any

from cchc_cli.model.department import Department
from cchc_cli.model.index import Index
from cchc_cli.model.record import Record
from cchc_cli.scoring.compare import IndexMoved, ScoreMoved, compare_scores
from tests.helpers import making
from tests.helpers.scoring import area, criterion, given_points

EARLIER, LATER = dt.date(2025, 10, 1), dt.date(2025, 11, 1)
TOTAL = "Cộng, kể cả thưởng và trừ"
D = Decimal


def record(*indexes: Index, **names: str) -> Record:
    units = tuple(Department(id=key, name=name) for key, name in names.items())
    return making.record(indexes=indexes, departments=units)


def index(year: int, **points: tuple[str, ...]) -> Index:
    """Make an index in which units have points, the later ones of each from November on."""
    rows = (
        criterion(
            f"{year}.{unit}", "9", department=None if unit == "nobody" else unit,
            results=tuple(map(given_points, given, ("2025-10-01", "2025-11-01"))),
        )
        for unit, given in points.items()
    )  # fmt: skip
    return Index(year=year, name="x", areas=(area(*rows),))


def compared(before: Record, after: Record) -> list[IndexMoved]:
    return list(compare_scores(before, EARLIER, after, LATER))


def moved(*values: Any) -> ScoreMoved:
    name, words, before, after = values
    return ScoreMoved(name, words, D(before), after=D(after))


def test_each_record_is_judged_on_its_own_day() -> None:
    there = record(index(2025, A=("2", "5"), B=("1",), nobody=("3", "4")), A="a", B="b")
    (found,) = compared(there, there)
    assert (found.year, found.total) == (2025, moved(None, TOTAL, 6, 10))
    assert found.units == (
        moved("A", "a", 2, 5),
        moved("B", "b", 1, 1),
        moved(None, "chưa giao đơn vị nào", 3, 4),
    )
    assert [unit.moved for unit in found.units] == [True, False, True]


def test_indexes_stand_the_newest_first_those_of_one_record_too() -> None:
    found = compared(
        record(index(2024, A=("1",)), index(2025, A=("2",)), A="a"),
        record(index(2025, A=("2",)), index(2026, A=("3",)), A="a"),
    )
    assert [(i.year, i.total.before, i.total.after) for i in found] == [
        (2026, None, 3), (2025, 2, 2), (2024, 1, None),
    ]  # fmt: skip
    assert [(u.id, u.before, u.after) for i in found for u in i.units] == [
        ("A", None, 3), ("A", 2, 2), ("A", 1, None),
    ]  # fmt: skip
    assert [i.moved for i in found] == [True, False, True]


def test_units_of_now_stand_before_those_of_then_with_their_newer_names() -> None:
    (found,) = compared(
        record(index(2025, A=("1",), B=("2",)), A="cũ", B="b"),
        record(index(2025, C=("3",), A=("1",)), C="c", A="mới"),
    )
    assert [(u.id, u.name, u.before, u.after) for u in found.units] == [
        ("C", "c", None, 3), ("A", "mới", 1, 1), ("B", "b", 2, None),
    ]  # fmt: skip


def test_units_may_trade_points_and_keep_the_sum() -> None:
    one, two = (record(index(2025, A=(a,), B=(b,)), A="a", B="b") for a, b in ("12", "21"))
    (found,) = compared(one, two)
    assert (found.total.moved, found.moved) == (False, True)
