"""The scoreboard: time, parts, totals, claims, gaps; and the examples computed by hand."""

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.amounts import rounded
from cchc_cli.model.department import Department
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.organization import Organization
from cchc_cli.model.record import Record
from cchc_cli.model.result import Result
from cchc_cli.model.settings import Settings
from cchc_cli.model.task import Task
from cchc_cli.scoring.board import Board, board_of
from cchc_cli.scoring.claims import doubts
from cchc_cli.scoring.gaps import gaps, reachable
from cchc_cli.scoring.kinds.choice import Choice
from cchc_cli.scoring.kinds.external import External
from cchc_cli.scoring.kinds.ratio import Ratio
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD
from tests.helpers.repository import ROOT

D = Decimal
DAY = dt.date(2025, 11, 15)
SURVEY = External(kind="external")


def record(*areas: Area) -> Record:
    return Record(
        organization=Organization(name="x", place="x", symbol="x"),
        settings=Settings(),
        departments=(Department(id="A", name="a"), Department(id="B", name="b")),
        indexes=(Index(year=2025, name="x", areas=areas),),
    )


def board(*areas: Area, **options: Any) -> Board:
    made = record(*areas)
    return board_of(made, made.indexes[0], DAY, **options)


def criterion(name: str, most: str = "2", **values: Any) -> Criterion:
    usual = {"department": "A", "scoring": SURVEY, "max": D(most)}
    return Criterion(id=name, name=name, **{**usual, **values})


def given_points(points: str, day: str = "2025-10-01") -> Result:
    return Result(date=dt.date.fromisoformat(day), points=D(points))


def one(**values: Any) -> Any:
    return (
        board(Area(id="1", name="x", criteria=(criterion("1.1", **values),))).areas[0].criteria[0]
    )


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


def test_a_claim_of_the_rounded_score_is_no_doubt() -> None:
    result = (Result(date=DAY, numerator=D(1), denominator=D(3)),)
    claimed = criterion(
        "1.1", "1", scoring=Ratio(kind="ratio"), results=result, claimed=D("0.33"),
        evidence=(Evidence(title="x"),),
    )  # fmt: skip
    assert list(doubts(board(Area(id="1", name="x", criteria=(claimed,))))) == []


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


def test_parts() -> None:
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


def test_suppositions() -> None:
    area = Area(
        id="1",
        name="x",
        criteria=(criterion("1.1"), criterion("1.2", results=(given_points("2"),))),
    )
    assert board(area, supposed={"1.1": D(1)}).score == 3
    assert board(area, supposed={"1.2": D(0)}).score == 0


def test_doubts() -> None:
    choice = Choice(kind="choice", options={"Có": D(2), "Không": D(1)})
    late = (Result(choice="Không"),)
    proof = (Evidence(title="x", date=DAY + dt.timedelta(1)),)
    area = Area(
        id="1",
        name="x",
        criteria=(
            criterion("a", scoring=choice, results=late, claimed=D(2), evidence=proof),
            criterion(
                "b", scoring=choice, results=late, claimed=D("0.5"), evidence=(Evidence(title="x"),)
            ),
            criterion(
                "c", scoring=choice, results=late, claimed=D(1), evidence=(Evidence(title="x"),)
            ),
            criterion("d", scoring=choice, claimed=D(0)),
        ),
    )
    assert [(d.criterion, d.kind) for d in doubts(board(area))] == [
        ("a", "above"),
        ("a", "unproven"),
        ("b", "below"),
    ]


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
    assert reachable(late, gaps(examples[0], late)) < reachable(examples[1], found)


# Commands


def answer(cchc: Callable, *argv: object) -> Any:
    given = cchc(
        "score", *argv, "--data", ROOT / "examples", "--as-of", "2025-11-15", "--format", "json"
    )
    assert given.code == 0, given.err
    return json.loads(given.out)


def test_json_keeps_the_contract(cchc: Callable) -> None:
    said = answer(cchc)
    assert [k for k in said if k not in {"as_of", "bonus", "penalty", "warnings"}] == [
        "year", "name", "official", "max", "score", "open", "lost", "percent", "areas", "departments",
    ]  # fmt: skip
    assert (said["official"], said["max"], said["score"], said["percent"]) == (
        False,
        "98.00",
        "72.38",
        "72.84",
    )
    area = said["areas"][0]
    assert list(area) == ["id", "name", "kind", "max", "score", "open", "lost", "criteria"]
    assert list(area["criteria"][0]) == [
        "id", "name", "max", "score", "claimed", "appraised", "source", "state", "department", "evidence",
    ]  # fmt: skip
    parts = [c for c in area["criteria"] if c.get("parts")]
    assert [(p["id"], p["max"], p["score"]) for p in parts] == [("1.2", "6.00", "5.00")]
    for name in ("max", "score", "open", "lost"):
        assert sum(D(u[name]) for u in said["departments"]) == pytest.approx(
            D(said[name]) - (name == "score"), abs=D("0.02")
        )


def test_every_form(cchc: Callable) -> None:
    options = ("--data", ROOT / "examples", "--as-of", "2025-11-15")
    table = cchc("score", *options).out
    assert "MẪU" in table
    assert "CHƯA CÓ SỐ LIỆU (3)" in table
    assert "VHXH" in cchc("score", "--by", "department", *options).out
    assert cchc("score", "--format", "csv", *options).out.startswith("\ufeff")
    assert "| 1.2.1 |" in cchc("score", "--format", "md", *options).out
    for form in ("table", "json", "csv", "md"):
        assert cchc("score", "--gaps", "--format", form, *options).code == 0


def test_what_if_writes_nothing(cchc: Callable) -> None:
    assert answer(cchc, "--what-if", "1.5=1", "--what-if", "T.1=2")["score"] == "74.38"
    assert answer(cchc)["score"] == "72.38"
    for wrong, word in (("1.5", "1.3=2"), ("9.9=1", "9.9"), ("1.2=1", "phần"), ("1.5=7", "tối đa")):
        said = cchc("score", "--what-if", wrong, "--data", ROOT / "examples")
        assert (said.code, word in said.err) == (2, True)
    assert cchc("score", "--year", "2024", "--data", ROOT / "examples").code == 2


INDEX = """\
indexes:
  - year: 2025
    name: x
    areas:
      - id: "1"
        name: x
        criteria:
          - id: "1.1"
            name: x
            max: 100
            department: KT
            scoring: {kind: ratio}
            # kết quả
            note: giữ
"""


def test_score_set_edits_in_place(workspace: Callable[..., Path], cchc: Callable) -> None:
    root = workspace(HEAD + INDEX)
    path = root / "data" / "tasks.yaml"

    def run(*options: str) -> tuple[int, str]:
        said = cchc("score", "set", "1.1", *options, "--data", root, "--as-of", "2025-11-15")
        return said.code, said.err

    assert run("--numerator", "3", "--denominator", "4")[0] == 0
    new = path.read_text(encoding="utf-8")
    added = "            results:\n              - date: 2025-11-15\n                numerator: 3\n                denominator: 4\n"
    assert new == (HEAD + INDEX).replace("{kind: ratio}\n", "{kind: ratio}\n" + added)
    assert run("--percent", "80")[0] == 0
    assert "percent: 80" in path.read_text(encoding="utf-8")
    assert run("--claimed", "80")[0] == 0
    assert run("--appraised", "75", "--date", "2025-11-20")[0] == 0
    text = path.read_text(encoding="utf-8")
    assert (
        "            claimed: 80\n            appraised: 75\n            appraised_on: 2025-11-20\n"
        in text
    )
    for options, word in (
        ((), "--choice"), (("--count", "1"), "numerator"), (("--percent", "101"), "100"),
        (("--claimed", "101"), "tối đa"), (("--numerator", "5"), "denominator"),
    ):  # fmt: skip
        code, err = run(*options)
        assert (code, word in err) == (2, True), options
    assert path.read_text(encoding="utf-8") == text


CHECKS = [
    ("parts-sum", '{id: "1.1", name: x, department: KT, max: 90, criteria: [{id: a, name: y, max: 100, scoring: {kind: external}}]}'),
    ("index-total", '{id: "1.1", name: x, department: KT, max: 90, scoring: {kind: external}}'),
    ("scoring-steps", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: choice, options: {a: 101}}}'),
    ("scoring-steps", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: levels, steps: [{from: 1, points: 50}, {from: 2, points: 40}]}}'),
    ("scoring-steps", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: ratio, floor: 90, target: 80}}'),
    ("result-kind", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: ratio}, results: [{value: 3}]}'),
    ("result-kind", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: ratio}, results: [{numerator: 0, denominator: 0}]}'),
    ("result-kind", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: ratio}, results: [{numerator: 3}]}'),
    ("result-kind", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: choice, options: {Có: 100}}, results: [{choice: có}]}'),
    ("points-above-max", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: external}, appraised: 101}'),
    ("criterion-without-unit", '{id: "1.1", name: x, max: 100, scoring: {kind: external}}'),
    ("result-outside-year", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: external}, results: [{date: 2026-02-01, points: 3}]}'),
    ("claim-doubtful", '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: external}, claimed: 5}'),
]  # fmt: skip


@pytest.mark.parametrize(("code", "typed"), CHECKS)
def test_checks(workspace: Callable[..., Path], cchc: Callable, code: str, typed: str) -> None:
    text = (
        HEAD
        + f"indexes: [{{year: 2025, name: x, areas: [{{id: 1, name: x, criteria: [{typed}]}}]}}]\n"
    )
    said = json.loads(cchc("check", "--format", "json", "--data", workspace(text)).out)
    assert [d["code"] for d in said["diagnostics"]] == [code]


def test_levels_in_any_order_are_fine(workspace: Callable[..., Path], cchc: Callable) -> None:
    typed = '{id: "1.1", name: x, department: KT, max: 100, scoring: {kind: levels, steps: [{from: 3, points: 50}, {from: 1, points: 20}, {from: 2, points: 50}]}}'
    text = (
        HEAD
        + f"indexes: [{{year: 2025, name: x, areas: [{{id: 1, name: x, criteria: [{typed}]}}]}}]\n"
    )
    assert "0 lỗi, 0 cảnh báo" in cchc("check", "--data", workspace(text)).out


def test_a_deduction_in_a_penalty_area(workspace: Callable[..., Path], cchc: Callable) -> None:
    typed = '{id: "1.1", name: x, department: KT, max: 1, scoring: {kind: deduction, per: 1}}'
    text = (
        HEAD
        + f"indexes: [{{year: 2025, name: x, areas: [{{id: 1, name: x, kind: penalty, criteria: [{typed}]}}]}}]\n"
    )
    said = json.loads(cchc("check", "--format", "json", "--data", workspace(text)).out)
    assert [d["code"] for d in said["diagnostics"]] == ["penalty-deduction"]


def test_the_sample_index_is_a_sample() -> None:
    made = load(find_workspace(str(ROOT))).record
    index = made.indexes[0]
    total = board_of(made, index, DAY)
    assert index.decision is None
    assert (total.sum.max, total.sum.open, len(total.areas)) == (100, 100, 8)
    assert sum(len(a.criteria) for a in total.areas) == 44
    assert all(replace(r.criterion).requires for a in total.areas for r in a.criteria)
    assert all(task.criteria for task in made.tasks)
