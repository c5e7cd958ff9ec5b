"""The scoreboard: time, parts, totals; and the examples computed by hand."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.amounts import rounded
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Appraisal, Area, Criterion
from cchc_cli.model.notice import Notice
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.record import Record
from cchc_cli.model.result import Result
from cchc_cli.model.task import Task
from cchc_cli.model.worth import PercentOfMax
from cchc_cli.scoring.board import Board, board_of
from cchc_cli.scoring.kinds.ratio import Ratio
from cchc_cli.scoring.outcome import latest, past_results
from cchc_cli.scoring.sums import Sum
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.making import PROOF, task
from tests.helpers.repository import ROOT
from tests.helpers.scoring import DAY, SURVEY, area, board, criterion, given_points, one, record

D = Decimal


def test_every_column_adds_up_to_its_total() -> None:
    """Each criterion is rounded before it is summed, as on paper."""
    third = {"scoring": Ratio(kind="ratio"), "max": D(1)}
    result = (Result(date=DAY, numerator=D(1), denominator=D(3)),)
    areas = [
        Area(id=str(n), name="x", criteria=(criterion(f"{n}.1", **third, results=result),))
        for n in range(1, 4)
    ]
    made = board(*areas)
    assert [area.sum.score for area in made.areas] == [D("0.33")] * 3
    assert (made.sum.score, made.sum.lost, made.score) == (D("0.99"), D("2.01"), D("0.99"))
    (leaf, *_) = made.areas[0].criteria
    assert (leaf.score, leaf.computed) == (D("0.33"), D("0.33"))
    assert rounded(D("0.005")) == D("0.01")


def test_evidence_of_a_duty_that_does_not_exist_yet_proves_nothing() -> None:
    made = record(Area(id="1", name="x", criteria=(criterion("1.1", claimed=D(1)),)))
    proof = (Evidence(title="x"),)
    for start, proven in ((DAY, True), (DAY + dt.timedelta(1), False)):
        duty = Task(
            id="T", department="A", content="x", criteria=("2025/1.1",), start=start, evidence=proof
        )
        seen = board_of(replace(made, tasks=(duty,)), made.indexes[0], DAY)
        assert seen.areas[0].criteria[0].proven == proven


# A criterion on a day


def test_the_latest_result_up_to_the_day_counts() -> None:
    results = (
        given_points("2", "2025-10-02"),
        given_points("1", "2025-10-01"),
        given_points("0", "2025-11-16"),
    )
    assert one(results=results).score == 2
    assert one(results=(Result(points=D(1)),)).score == 1
    assert one(results=(given_points("2"), Result(points=D(1)))).score == 2
    assert one(results=(given_points("2"), given_points("1"))).score == 1


def test_missing_data_is_not_zero() -> None:
    row = one()
    assert (row.score, row.state, row.source) == (None, "no_data", None)


def test_the_appraised_score_wins_from_its_day_on() -> None:
    row = one(results=(given_points("2"),), appraised=D("1.5"))
    assert (row.score, row.computed, row.source) == (D("1.5"), 2, "appraised")
    later = one(results=(given_points("2"),), appraised=D(1), appraised_on=DAY + dt.timedelta(1))
    assert (later.score, later.appraised) == (2, None)
    assert one(appraised=D(1), appraised_on=DAY).score == 1


def test_excluded_leaves_every_total() -> None:
    scoring = Ratio(kind="ratio", empty="exclude")
    nothing = Result(numerator=D(0), denominator=D(0))
    area = Area(
        id="1",
        name="x",
        criteria=(criterion("1.1", scoring=scoring, results=(nothing,)), criterion("1.2")),
    )
    made = board(area)
    row = made.areas[0].criteria[0]
    assert (row.state, row.score, row.max) == ("excluded", None, 2)
    assert (made.sum.max, made.sum.open, made.sum.score) == (2, 2, 0)
    assert [u.sum.max for u in made.units] == [2]


def test_a_criterion_with_parts_shows_their_sums() -> None:
    parts = (
        criterion("1.1.1", "1", results=(given_points("1"),), department=None),
        criterion("1.1.2", "3", department="B"),
    )
    whole = Criterion(id="1.1", name="x", department="A", criteria=parts)
    made = board(Area(id="1", name="x", criteria=(whole,)))
    rows = made.areas[0].criteria
    assert [(r.criterion.id, r.parts, r.max, r.score, r.department) for r in rows] == [
        ("1.1", True, 4, 1, "A"), ("1.1.1", False, 1, 1, "A"), ("1.1.2", False, 3, None, "B"),
    ]  # fmt: skip
    assert (made.sum.max, made.sum.score, made.sum.open, made.sum.lost) == (4, 1, 3, 0)


def test_bonus_and_penalty_enter_the_score_only() -> None:
    areas = (
        Area(id="1", name="x", criteria=(criterion("1.1", "10", results=(given_points("8"),)),)),
        Area(
            id="T",
            name="x",
            kind="bonus",
            criteria=(criterion("T.1", results=(given_points("1.5"),)),),
        ),
        Area(
            id="P",
            name="x",
            kind="penalty",
            criteria=(criterion("P.1", results=(given_points("0.5"),)),),
        ),
    )
    made = board(*areas)
    assert (made.score, made.bonus, made.penalty) == (9, D("1.5"), D("0.5"))
    assert (made.sum.max, made.sum.score, made.sum.lost, made.sum.percent) == (10, 8, 2, 80)
    assert [u.sum.max for u in made.units] == [10]


def test_supposed_points_replace_those_of_the_record() -> None:
    area = Area(
        id="1",
        name="x",
        criteria=(criterion("1.1"), criterion("1.2", results=(given_points("2"),))),
    )
    assert board(area, supposed={"1.1": D(1)}).score == 3
    assert board(area, supposed={"1.2": D(0)}).score == 0


def test_supposed_points_are_rounded_and_go_before_appraised_ones() -> None:
    whole = area(criterion("1.1", appraised=D(2)))
    (row,) = board(whole, supposed={"1.1": D("0.335")}).areas[0].criteria
    assert (row.score, row.source, row.appraised, row.state) == (D("0.34"), "supposed", 2, "scored")


def test_a_self_assessment_is_a_board_without_appraisals() -> None:
    whole = area(criterion("1.1", results=(given_points("2"),), appraised=D("1.5")))
    (row,) = board(whole, appraised=False).areas[0].criteria
    assert (row.score, row.source, row.appraised) == (2, "computed", D("1.5"))
    (bare,) = board(area(criterion("1.1", appraised=D(1))), appraised=False).areas[0].criteria
    assert (bare.score, bare.source, bare.state) == (None, None, "no_data")


def test_a_self_assessment_reports_claims_before_what_is_computed() -> None:
    def own(**values: Any) -> tuple[Decimal | None, str | None, str]:
        (row,) = board(area(criterion("1.1", **values)), appraised=False).areas[0].criteria
        return row.score, row.source, row.state

    two = (given_points("2"),)
    assert own(results=two, claimed=D("1.5")) == (D("1.5"), "claimed", "scored")
    assert own(claimed=D("1.5")) == (D("1.5"), "claimed", "scored")
    assert own(claimed=D("1.5"), claimed_on=dt.date(2025, 12, 1)) == (None, None, "no_data")
    absent = (Result(not_applicable=True),)
    assert own(results=absent, claimed=D(1)) == (None, None, "excluded")
    assert own(self_assessed=False, claimed=D(1)) == (None, None, "no_data")
    # Elsewhere a claim is only shown beside the score.
    row = one(results=two, claimed=D("1.5"))
    assert (row.score, row.source, row.claimed) == (2, "computed", D("1.5"))


def test_an_appraisal_goes_before_what_is_not_counted() -> None:
    scoring = Ratio(kind="ratio", empty="exclude")
    nothing = (Result(numerator=D(0), denominator=D(0)),)
    row = one(scoring=scoring, results=nothing, appraised=D(1))
    assert (row.score, row.source, row.state, row.computed) == (1, "appraised", "scored", None)


def test_a_maximum_that_is_not_known_or_0_is_in_no_total() -> None:
    unknown, watched = criterion("a", max=None), criterion("b", "0", claimed=D(1))
    found = board(area(unknown, watched, criterion("c", results=(given_points("2"),))))
    rows = found.areas[0].criteria
    assert [(r.state, r.score) for r in rows] == [
        ("no_max", None),
        ("watched", None),
        ("scored", 2),
    ]
    assert found.sum[:4] == Sum(D(2), D(2), D(0))[:4]


def test_what_is_not_applicable_is_in_no_total_and_an_appraisal_goes_before_it() -> None:
    left_out = (Result(not_applicable=True, reason="Không được giao vốn"),)
    row = one(results=left_out)
    assert (row.state, row.score, row.max) == ("excluded", None, 2)
    assert one(results=left_out, appraised=D(1)).state == "scored"
    parts = (criterion("a", results=(given_points("1"),)), criterion("b"))
    found = board(area(whole(*parts, results=left_out)))
    assert [r.state for r in found.areas[0].criteria] == ["excluded"] * 3
    assert found.sum[:4] == Sum(D(0), D(0), D(0), excluded=D(4))[:4]


def test_a_condition_that_is_not_met_brings_nothing() -> None:
    given = {"condition": "Có kế hoạch", "scoring": SURVEY}
    for met, score in ((True, 2), (False, 0), (None, 2)):
        assert one(results=(Result(points=D(2), condition_met=met),), **given).score == score


def test_reductions_are_added_and_take_off_what_was_reached() -> None:
    losses = {"chậm": PercentOfMax(D(50)), "thiếu": PercentOfMax(D(10)), "sai": PercentOfMax(D(60))}
    for labels, score in (
        ((), "1.85"), (("chậm",), "0.93"), (("chậm", "thiếu"), "0.74"), (("chậm", "sai"), "0"),
    ):  # fmt: skip
        row = one(reductions=losses, results=(Result(points=D("1.85"), reduced=labels),))
        assert row.score == D(score)
    assert one(reductions=losses, appraised=D(1), results=(Result(reduced=("chậm",)),)).score == 1


def test_points_that_only_an_appraisal_gives() -> None:
    row = one(self_assessed=False, results=(given_points("2"),))
    assert (row.state, row.score, row.waits_for_result) == ("no_data", None, False)
    assert one(self_assessed=False, appraised=D(1)).score == 1
    found = board(area(criterion("a", self_assessed=False), criterion("b", "3")))
    assert (found.sum.open, found.sum.claimable, found.sum.waiting) == (5, 3, 3)


def test_the_latest_appraisal_counts_and_of_one_day_the_higher_round() -> None:
    def appraisal(day: str, score: str, place: int | None = None) -> Appraisal:
        return Appraisal(date=dt.date.fromisoformat(day), score=D(score), round=place)

    given = (appraisal("2025-10-05", "1.5", 2), appraisal("2025-10-05", "1", 1))
    assert one(appraisals=given, appraised=D(2)).score == D("1.5")
    assert one(appraisals=(*given, appraisal("2025-11-16", "0"))).score == D("1.5")
    assert one(appraisals=(*given, appraisal("2025-11-15", "0"))).score == 0
    assert one(appraisals=(appraisal("2025-11-16", "0"),)).state == "no_data"


def test_a_score_has_the_decimals_of_its_criterion() -> None:
    assert one(decimals=3, results=(given_points("1.2345"),)).score == D("1.235")
    assert one(results=(given_points("1.2345"),)).score == D("1.23")


def test_what_did_not_arise_is_scored_as_the_criterion_says() -> None:
    nothing = (Result(numerator=D(0), denominator=D(0)),)
    scoring = Ratio(kind="ratio")
    for empty, state, score in (
        ("full", "scored", 2), ("zero", "scored", 0), ("exclude", "excluded", None),
        (None, "no_data", None),
    ):  # fmt: skip
        row = one(scoring=scoring, empty=empty, results=nothing)
        assert (row.state, row.score) == (state, score)


def test_a_claim_counts_from_its_day_on_and_is_rounded() -> None:
    tomorrow = DAY + dt.timedelta(1)
    assert one(claimed=D("1.005")).claimed == D("1.01")
    assert one(claimed=D(1), claimed_on=DAY).claimed == 1
    assert one(claimed=D(1), claimed_on=tomorrow).claimed is None
    assert one(claimed_on=DAY).claimed is None


def test_evidence_counts_from_its_day_on() -> None:
    proofs = tuple(Evidence(title="x", date=on) for on in (None, DAY, DAY + dt.timedelta(1)))
    assert (one(evidence=proofs).evidence, one(evidence=proofs).proven) == (proofs[:2], True)
    assert (one(evidence=proofs[2:]).evidence, one(evidence=proofs[2:]).proven) == ((), False)


@pytest.mark.parametrize(
    ("criteria", "proof", "proven"),
    [
        (("2025/1.1",), PROOF, [True, False]),
        (("2025/1.2", "2025/1.1"), PROOF, [True, True]),
        (("2024/1.1",), PROOF, [False, False]),
        (("2025/1.1",), (), [False, False]),
        ((), PROOF, [False, False]),
    ],
)
def test_a_criterion_is_proven_by_a_duty_that_serves_it(
    criteria: tuple[str, ...], proof: tuple[Evidence, ...], proven: list[bool]
) -> None:
    duties = tuple(task(name, criteria=criteria, evidence=proof) for name in ("T", "U"))
    made = record(area(criterion("1.1"), criterion("1.2")), tasks=duties)
    rows = board_of(made, made.indexes[0], DAY).areas[0].criteria
    assert [row.proven for row in rows] == proven


def test_a_duty_proves_nothing_before_its_notice() -> None:
    for on, proven in ((15, True), (16, False)):
        notice = Notice(id="N", subject="x", date=PartialDate(2025, 11, on))
        duty = task(notice="N", criteria=("2025/1.1",), evidence=PROOF)
        made = replace(record(area(criterion("1.1")), tasks=(duty,)), notices=(notice,))
        assert board_of(made, made.indexes[0], DAY).areas[0].criteria[0].proven == proven


# Wholes and their parts


def whole(*parts: Criterion, **values: Any) -> Criterion:
    return Criterion(id="1", name="x", criteria=parts, **values)


def test_parts_stand_below_their_whole_and_have_its_unit() -> None:
    inner = Criterion(id="1.1", name="x", criteria=(criterion("1.1.1", department=None),))
    made = board(area(whole(inner, criterion("1.2", department="B"), department="A")))
    assert [(r.criterion.id, r.depth, r.department, r.parts) for r in made.areas[0].criteria] == [
        ("1", 0, "A", True), ("1.1", 1, "A", True), ("1.1.1", 2, "A", False), ("1.2", 1, "B", False),
    ]  # fmt: skip
    assert (made.sum.max, made.areas[0].criteria[0].max) == (4, 4)


def test_a_whole_sums_what_is_known_of_its_parts() -> None:
    parts = (
        criterion("a", results=(given_points("1.5"),), claimed=D(2), appraised=D(1)),
        criterion("b", results=(given_points("0.5"),), claimed=D(1), appraised=D("0.5")),
        criterion("c"),
    )
    row = board(area(whole(*parts))).areas[0].criteria[0]
    assert (row.max, row.score, row.state) == (6, D("1.5"), "scored")
    assert (row.computed, row.claimed, row.appraised) == (2, 3, D("1.5"))
    assert (row.source, row.proven, row.result) == ("appraised", False, None)


def test_a_whole_of_appraised_and_computed_parts_has_no_one_source() -> None:
    parts = (criterion("a", results=(given_points("1"),)), criterion("b", appraised=D(1)))
    row = board(area(whole(*parts))).areas[0].criteria[0]
    assert (row.score, row.source, row.claimed) == (2, None, None)


def test_a_whole_is_open_or_not_counted_as_its_parts_are() -> None:
    left_out = {
        "scoring": Ratio(kind="ratio", empty="exclude"),
        "results": (Result(numerator=D(0), denominator=D(0)),),
    }
    found = board(area(whole(criterion("a", **left_out), criterion("b", **left_out))))
    row = found.areas[0].criteria[0]
    assert (row.state, row.max, row.score, row.source) == ("excluded", 4, None, None)
    assert found.sum.max == 0
    row = board(area(whole(criterion("a", **left_out), criterion("b")))).areas[0].criteria[0]
    assert (row.state, row.max, row.score, row.computed) == ("no_data", 2, None, None)


def test_a_whole_has_its_own_evidence_up_to_the_day() -> None:
    proofs = tuple(Evidence(title="x", date=DAY + dt.timedelta(n)) for n in (0, 1))
    row = board(area(whole(criterion("a"), evidence=proofs))).areas[0].criteria[0]
    assert (row.evidence, row.proven) == (proofs[:1], False)


# Totals


def test_a_sum_says_what_was_lost_and_the_share_that_was_won() -> None:
    found = Sum(D(8), D(2), D(1))
    assert (found.lost, found.percent) == (5, 25)
    assert Sum(D(0), D(0), D(0)).percent == 0


def test_areas_keep_their_names_and_order() -> None:
    found = board(area(name="2", kind="bonus"), area(criterion("1.1")))
    assert [(a.id, a.name, a.kind, a.sum.max) for a in found.areas] == [
        ("2", "x", "bonus", 0), ("1", "x", "normal", 2),
    ]  # fmt: skip
    assert (found.day, found.index.year) == (DAY, 2025)


def test_units_stand_in_the_order_of_the_record_those_without_one_last() -> None:
    found = board(
        area(criterion("1.1", department=None), criterion("1.2", "3", department="B")),
        area(criterion("2.1", "4", results=(given_points("1"),)), name="2"),
        area(criterion("3.1", department="gone"), criterion("3.2", "5"), name="3"),
        area(criterion("T.1", "9"), name="T", kind="bonus"),
    )
    assert [(unit.id, unit.sum[:3]) for unit in found.units] == [
        ("A", (9, 1, 5)),
        ("B", (3, 0, 3)),
        (None, (2, 0, 2)),
    ]


def test_points_of_nothing_are_decimals_too() -> None:
    found = board()
    values = (found.bonus, found.penalty, found.score, *found.sum[:6])
    assert {type(value) for value in values} == {D}


def test_an_index_is_official_by_its_decision() -> None:
    made = record()
    sample, issued = (
        board_of(made, replace(made.indexes[0], decision=decision), DAY)
        for decision in (None, "Quyết định số 1")
    )
    assert (sample.official, issued.official) == (False, True)


def test_of_results_the_newest_up_to_the_day_counts_and_the_last_written_of_a_day() -> None:
    undated = Result(points=D(9))
    results = (given_points("1", "2025-11-16"), given_points("2", "2025-11-15"), undated)
    assert past_results(results, DAY) == [results[1], undated]
    assert latest(results, DAY) == results[1]
    assert latest((undated, Result(points=D(8))), DAY) == Result(points=D(8))
    assert latest((), DAY) is None


# Properties

RESULTS = st.lists(
    st.builds(
        lambda d, p: Result(date=DAY - dt.timedelta(d), points=p),
        st.integers(-5, 40),
        st.decimals(0, 2, places=2),
    ),
    max_size=3,
).map(tuple)
CRITERIA = st.lists(
    st.builds(
        lambda r, unit, a: {"results": r, "department": unit, "appraised": a},
        RESULTS,
        st.sampled_from(["A", "B", None]),
        st.one_of(st.none(), st.decimals(0, 2, places=2)),
    ),
    min_size=1,
    max_size=6,
)


def area_of(values: list[dict[str, Any]]) -> Area:
    return Area(
        id="1", name="x", criteria=tuple(criterion(f"1.{i}", **v) for i, v in enumerate(values))
    )


@given(CRITERIA)
def test_sums_agree(values: list[dict[str, Any]]) -> None:
    made = board(area_of(values))
    whole = made.areas[0]
    for name in ("max", "score", "open", "lost"):
        assert sum(getattr(u.sum, name) for u in made.units) == getattr(whole.sum, name)
    assert made.sum.score + made.sum.open + made.sum.lost == made.sum.max
    assert all(r.score is None or 0 <= r.score <= r.max for r in whole.criteria)
    as_parts = Criterion(id="1", name="x", criteria=area_of(values).criteria)
    parted = board(Area(id="1", name="x", criteria=(as_parts,)))
    assert (parted.sum, parted.areas[0].criteria[0].max) == (made.sum, made.sum.max)


@given(CRITERIA, st.decimals(0, 2, places=2), st.integers(0, 5))
def test_a_result_changes_no_other_criterion(
    values: list[dict[str, Any]], points: Decimal, at: int
) -> None:
    at %= len(values)
    before = board(area_of(values)).areas[0].criteria
    changed = [dict(v) for v in values]
    changed[at]["results"] = (*changed[at]["results"], Result(date=DAY, points=points))
    after = board(area_of(changed)).areas[0].criteria
    for i, (old, new) in enumerate(zip(before, after, strict=True)):
        assert i == at or old == new


# The examples, by hand

HAND = """
area  max  won    how
1     12   9.50   1.1 appraised 2; 1.2.1 17/20 = 85% of 5 = 4.25; 1.2.2 1 - 1 × 0.25 = 0.75; 1.3 2; 1.4 one idea 0.5; 1.5 open
2     5    5.00   2.1 yes 5; 2.2 nothing arose: not counted
3     23   22.80  3.1 full 8; 3.2 3391/3436 = 98.69% of 15 = 14.80355
4     4    0.00   4.1 open
5     6    5.59   5.1 88.5/95 of 6 = 5.58947
6     10   2.00   6.1 58.2% is below the floor 60: 0; 6.2 2
7     18   9.21   7.3 61.4/80 of 12 = 9.21; 7.5 open
8     20   17.28  86.4% of 20
T     2    1.00   one model: 1
P     1    0.00   nobody disciplined
"""


@pytest.fixture(scope="module")
def examples() -> tuple[Record, Board]:
    made = load(find_workspace(str(ROOT / "examples"))).record
    return made, board_of(made, made.indexes[0], DAY)


def test_the_examples_by_hand(examples: tuple[Record, Board]) -> None:
    rows = [line.split()[:3] for line in HAND.strip().splitlines()[1:]]
    areas = examples[1].areas
    assert [[a.id, f"{a.sum.max:.0f}", str(rounded(a.sum.score))] for a in areas] == rows
    # 9.5 + 5 + 22.80355… + 0 + 5.58947… + 2 + 9.21 + 17.28 = 71.38303…, bonus 1
    total = examples[1]
    assert str(rounded(total.sum.score)) == "71.38"
    assert str(rounded(total.score)) == "72.38"
    assert (total.sum.max, total.sum.open) == (98, 11)


def test_the_sample_index_is_a_sample() -> None:
    made = load(find_workspace(str(ROOT))).record
    index = made.indexes[0]
    total = board_of(made, index, DAY)
    assert index.decision is None
    assert (total.sum.max, total.sum.open, len(total.areas)) == (100, 100, 8)
    assert sum(len(a.criteria) for a in total.areas) == 44
    assert all(replace(r.criterion).requires for a in total.areas for r in a.criteria)
    assert all(task.criteria for task in made.tasks)


LEFT_OUT = (Result(not_applicable=True),)


def test_what_is_excluded_is_made_up_where_the_set_says_so() -> None:
    """QĐ 212, note 7: 5 of the 7 points that are left of 10 are 7,14."""
    parts = (
        criterion("a", "4", results=(given_points("3"),)),
        criterion("b", "3", results=LEFT_OUT),
        criterion("c", "3", results=(given_points("2"),)),
    )
    row = board(area(whole(*parts, rescale=True))).areas[0].criteria[0]
    assert (row.max, row.score, row.state) == (10, D("7.14"), "scored")
    falling = board(area(whole(*parts)))
    assert (falling.sum.max, falling.sum.score, falling.sum.excluded) == (7, 5, 3)
    whole_area = board(area(*parts, rescale=True))
    assert whole_area.sum[:4] == Sum(D(10), D("7.14"), D("0.00"))[:4]
    assert [unit.sum.max for unit in whole_area.units] == [7]


def test_it_is_made_up_from_the_inside_out_and_open_points_too() -> None:
    inner = whole(
        criterion("a", "1", results=(given_points("1"),)), criterion("b", "2", results=LEFT_OUT),
        rescale=True,
    )  # fmt: skip
    outer = (inner, criterion("c", "3"), criterion("d", "4", results=LEFT_OUT))
    found = board(area(*outer, rescale=True))
    assert found.sum[:4] == Sum(D(10), D("5.00"), D("5.00"))[:4]
    assert found.sum.lost == 0


def test_where_nothing_is_left_nothing_is_made_up() -> None:
    gone = board(area(whole(criterion("a", results=LEFT_OUT), rescale=True), rescale=True))
    assert gone.areas[0].criteria[0].state == "excluded"
    assert (gone.sum.max, gone.sum.excluded) == (0, 2)
    same = board(area(criterion("a", results=(given_points("1"),)), rescale=True))
    assert same.sum[:4] == Sum(D(2), D(1), D(0))[:4]


@given(
    st.lists(st.tuples(st.integers(1, 9), st.none() | st.integers(0, 9)), min_size=1, max_size=6),
    st.booleans(),
)
def test_printed_columns_add_up_whatever_is_left_out(
    rows: list[tuple[int, int | None]], rescale: bool
) -> None:
    made = [
        criterion(
            str(i),
            str(most),
            results=LEFT_OUT if won is None else (given_points(str(min(won, most))),),
        )
        for i, (most, won) in enumerate(rows)
    ]
    total = board(area(*made, rescale=rescale)).sum
    assert total.score + total.open + total.lost == total.max
    assert 0 <= total.score <= total.max
    kept = sum(most for most, won in rows if won is not None)
    assert total.max == (sum(most for most, _ in rows) if rescale and kept else kept)
