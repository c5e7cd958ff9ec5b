"""Points still to win."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, Criterion, Rating
from cchc_cli.model.record import Record
from cchc_cli.model.result import Result
from cchc_cli.model.task import Task
from cchc_cli.scoring.board import Board, board_of
from cchc_cli.scoring.gaps import Gap, closed, gaps, needs, within_reach
from cchc_cli.scoring.kinds.choice import Choice
from cchc_cli.scoring.kinds.deduction import Deduction
from cchc_cli.scoring.kinds.ratio import Ratio
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.making import PROOF, task
from tests.helpers.repository import ROOT
from tests.helpers.scoring import DAY, area, criterion, given_points, record

D = Decimal


def found(*areas: Area, tasks: tuple[Task, ...] = ()) -> list[Gap]:
    made = record(*areas, tasks=tasks)
    return gaps(made, board_of(made, made.indexes[0], DAY))


def brief(*areas: Area, tasks: tuple[Task, ...] = ()) -> list[Any]:
    return [
        (gap.scored.criterion.id, gap.points, gap.missing) for gap in found(*areas, tasks=tasks)
    ]


def test_what_is_open_brings_all_its_points_what_is_scored_the_rest() -> None:
    proof = {"evidence": PROOF}
    assert brief(area(criterion("a", "3"), criterion("b", results=(given_points("0.5"),), **proof))) == [
        ("b", D("1.5"), ("kết quả tốt hơn",)),
        ("a", 3, ("kết quả", "minh chứng")),
    ]  # fmt: skip


def test_what_is_full_settled_or_not_counted_brings_nothing() -> None:
    nothing = Result(numerator=D(0), denominator=D(0))
    assert brief(area(
        criterion("full", results=(given_points("2"),)),
        criterion("settled", appraised=D(1)),
        criterion("not counted", scoring=Ratio(kind="ratio", empty="exclude"), results=(nothing,)),
        criterion("deducted", scoring=Deduction(kind="deduction", per=D(1)), results=(Result(count=1),)),
    )) == []  # fmt: skip


def test_what_may_still_be_deducted_is_open_before_it_is_known() -> None:
    row = criterion("a", scoring=Deduction(kind="deduction", per=D(1)), evidence=PROOF)
    assert brief(area(row)) == [("a", 2, ("kết quả",))]


def test_where_nothing_computes_points_no_result_is_asked_for_but_the_first() -> None:
    assert brief(area(criterion("a", scoring=None, evidence=PROOF))) == [("a", 2, ("kết quả",))]
    rows = (
        criterion("a", scoring=None, results=(given_points("1"),), evidence=PROOF),
        criterion("b", evidence=PROOF),
    )
    supposed = record(area(*rows))
    board = board_of(supposed, supposed.indexes[0], DAY, {"a": D(1), "b": D(1)})
    assert [(gap.points, gap.missing) for gap in gaps(supposed, board)] == [(1, ()), (1, ())]


def test_bonus_areas_bring_points_penalty_areas_do_not() -> None:
    areas = (
        area(criterion("P.1"), name="P", kind="penalty"),
        area(criterion("T.1"), name="T", kind="bonus"),
        area(criterion("1.1")),
    )
    assert [gap.scored.criterion.id for gap in found(*areas)] == ["T.1", "1.1"]


def test_parts_are_won_one_by_one() -> None:
    whole = Criterion(id="1", name="x", criteria=(criterion("a"), criterion("b")))
    assert [gap.scored.criterion.id for gap in found(area(whole))] == ["a", "b"]


def test_open_duties_that_serve_a_criterion_are_named() -> None:
    serving = {"criteria": ("2025/a",), "due": "2025-12-01"}
    duties = (
        task("T1", **serving),
        task("T2", **serving),
        task("done", status="done", completed="2025-10-01", evidence=PROOF, **serving),
        task("cancelled", status="cancelled", **serving),
        task("late done", status="done", completed="2025-10-01", evidence=PROOF, criteria=("2025/a",), due="2025-09-01"),
        task("unproven", status="done", completed="2025-10-01", **serving),
        task("of another year", criteria=("2024/a",)),
        task("of another", criteria=("2025/b",)),
        task("not begun", start="2025-11-16", **serving),
    )  # fmt: skip
    (gap,) = found(area(criterion("a", evidence=PROOF)), tasks=duties)
    assert gap.duties == ("T1", "T2", "unproven")
    assert gap.missing == ("kết quả", "việc T1, T2, unproven")


def test_evidence_is_asked_for_as_the_criterion_requires_it() -> None:
    assert brief(area(criterion("a", requires="Báo cáo"))) == [
        ("a", 2, ("kết quả", "minh chứng: Báo cáo"))
    ]


def test_a_gap_is_over_after_its_deadline() -> None:
    rows = [criterion(str(n), due=DAY + dt.timedelta(n)) for n in (-1, 0)]
    assert [(gap.due, gap.passed) for gap in found(area(*rows, criterion("a")))] == [
        (DAY, False), (None, False), (DAY - dt.timedelta(1), True),
    ]  # fmt: skip


def test_the_open_come_first_then_the_cheapest_then_the_most_points() -> None:
    rows = (
        criterion("over", "9", due=DAY - dt.timedelta(1), evidence=PROOF),
        criterion("dear", "8"),
        criterion("cheap", "1", evidence=PROOF),
        criterion("cheap and more", "2", evidence=PROOF),
    )
    assert [gap.scored.criterion.id for gap in found(area(*rows))] == [
        "cheap and more", "cheap", "dear", "over",
    ]  # fmt: skip


def test_what_can_be_reached_is_the_score_and_every_gap_that_is_not_over() -> None:
    made = record(area(
        criterion("a", "5", results=(given_points("2"),)),
        criterion("b", "4", due=DAY - dt.timedelta(1)),
        criterion("c", "7"),
    ))  # fmt: skip
    board = board_of(made, made.indexes[0], DAY)
    reached = closed(made, board, within_reach(gaps(made, board)))
    assert reached.score == 5 + 7
    assert closed(made, board, []).score == 2


def test_a_rating_needs_the_fewest_gaps_in_their_order() -> None:
    ratings = tuple(
        Rating(name=n, from_=D(p)) for n, p in (("A", 18), ("B", 13), ("C", 6), ("D", 1))
    )
    made = record(area(
        criterion("a", "5", results=(given_points("2"),)),
        criterion("b", "4", due=DAY - dt.timedelta(1)),
        criterion("c", "7"),
        criterion("d", "2"),
    ))  # fmt: skip
    index = replace(made.indexes[0], ratings=ratings)
    made = replace(made, indexes=(index,))
    board = board_of(made, index, DAY)
    found = gaps(made, board)
    assert [gap.scored.criterion.id for gap in within_reach(found)] == ["c", "a", "d"]
    assert [(need.name, need.gaps, need.score) for need in needs(made, board, found)] == [
        ("C", ("c",), 9),
        ("B", ("c", "a", "d"), 14),
        ("A", None, 14),
    ]


def test_what_is_within_reach_is_no_more_than_the_index_allows() -> None:
    """Bonus points are cut, and what is excluded is made up for."""
    extra = area(criterion("+1", "9"), name="+", kind="bonus")
    made = record(
        area(criterion("a", "5"), criterion("b", "5", results=(Result(not_applicable=True),))),
        extra,
    )
    index = replace(made.indexes[0], bonus_max=D(3), rescale=True)
    made = replace(made, indexes=(index,))
    board = board_of(made, index, DAY)
    assert closed(made, board, within_reach(gaps(made, board))).score == 10 + 3


def test_the_result_that_is_lacking_is_named_by_the_kind_of_scoring() -> None:
    choice = Choice(kind="choice", options={"Có": D(2), "Không": D(0)})
    rows = (
        criterion("a", scoring=choice, results=(Result(choice="Không"),), evidence=PROOF),
        criterion("b", scoring=Ratio(kind="ratio", target=D(80)), results=(Result(percent=D(40)),), evidence=(Evidence(title="x"),)),
    )  # fmt: skip
    assert brief(area(*rows)) == [
        ("a", 2, ("kết quả tốt hơn",)), ("b", 1, ("tỷ lệ đạt 80% (nay 40%)",)),
    ]  # fmt: skip


# The examples


@pytest.fixture(scope="module")
def examples() -> tuple[Record, Board]:
    made = load(find_workspace(str(ROOT / "examples"))).record
    return made, board_of(made, made.indexes[0], DAY)


def test_gaps_say_what_to_do(examples: tuple[Record, Board]) -> None:
    found = gaps(*examples)
    by_id = {g.scored.criterion.id: g for g in found}
    assert "1.2.2" not in by_id
    assert "2.2" not in by_id
    assert by_id["7.3"].points == D("2.79")
    assert by_id["7.3"].duties == ("NV-009",)
    assert "tỷ lệ đạt 80% (nay 61,4%)" in by_id["7.3"].missing
    assert not any(g.passed for g in found)
    late = board_of(examples[0], examples[0].indexes[0], dt.date(2025, 12, 20))
    passed = {g.scored.criterion.id for g in gaps(examples[0], late) if g.passed}
    assert "4.1" in passed
    now = closed(examples[0], examples[1], within_reach(found))
    then = closed(examples[0], late, within_reach(gaps(examples[0], late)))
    assert then.score < now.score
