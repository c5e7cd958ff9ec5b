"""Real sets of criteria, whole: the scoreboard agrees with pencil and paper, to the hundredth.

The tables were worked out from the words of the decisions, not by this tool: points of every
leaf on some days with why, and the sums of the whole on ten days of the year.
"""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from cchc_cli.amounts import rounded
from cchc_cli.model.index import Criterion, Index
from cchc_cli.model.record import Record
from cchc_cli.scoring.board import Board, board_of
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.scoring.sums import Sum
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from cchc_cli.workspace.starting import known_sets
from tests.helpers.making import day
from tests.helpers.repository import ROOT

EXAMPLES = ROOT / "examples" / "bo-chi-so"
SETS = sorted(folder.name for folder in EXAMPLES.iterdir())
DATA = ROOT / "tests" / "data"
LEAVES = {"lam-dong-2025": 79, "hai-phong-qd212-2025": 41, "766-2025": 24}


@cache
def record_of(name: str) -> Record:
    return load(find_workspace(EXAMPLES / name)).record


@cache
def board_on(name: str, on: str) -> Board:
    record = record_of(name)
    return board_of(record, record.indexes[0], day(on))


def table(name: str) -> list[dict[str, str]]:
    with (DATA / f"{name}.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def number(typed: str) -> Decimal:
    return Decimal(typed.replace(",", "."))


def written(board: Board, name: str) -> tuple[str, str]:
    """Write what a leaf is out of, and what it brings, as the tables do."""
    if name == "=":
        return str(board.max), str(board.score)
    (row,) = (r for a in board.areas for r in a.criteria if r.criterion.id == name)
    blank = "x" if row.state == "excluded" else "-"
    return str(row.max), blank if row.score is None else str(row.score)


def pencilled(row: dict[str, str]) -> tuple[Decimal, Decimal | str]:
    most = row["max"].strip("-") or "0"
    return number(most), row["points"] if row["points"] in "-x" else number(row["points"])


@pytest.mark.parametrize("name", SETS)
def test_every_leaf_has_the_points_of_pencil_and_paper(name: str) -> None:
    wrong = []
    for row in table(name):
        most, points = written(board_on(name, row["day"]), row["id"])
        found = Decimal(most), points if points in "-x" else Decimal(points)
        if found != pencilled(row):
            wrong.append((row["day"], row["id"], row["points"], found, row["why"]))
    assert wrong == []


@pytest.mark.parametrize("name", SETS)
def test_the_table_has_every_leaf_at_the_end_of_the_year(name: str) -> None:
    leaves = [c.id for _, c in criteria_of(record_of(name).indexes[0]) if not c.criteria]
    last = [row["id"] for row in table(name) if row["day"] == "2025-12-31" and row["id"] != "="]
    assert sorted(last) == sorted(leaves)
    assert len(leaves) == LEAVES[name]


def test_ten_days_of_the_year() -> None:
    days = table("lam-dong-2025-days")
    assert len(days) == 10
    for row in days:
        total = board_on("lam-dong-2025", row["day"]).sum
        found = [total.max, total.score.quantize(Decimal("0.01"), "ROUND_HALF_UP"), total.open]
        assert found == [number(row[key]) for key in ("max", "score", "open")], row
        percent = total.percent.quantize(Decimal("0.01"), "ROUND_HALF_UP")
        assert percent == number(row["percent"]), row


def test_the_decision_of_lam_dong_is_whole() -> None:
    """QĐ 1234/QĐ-UBND: 7 areas, 31 criteria, 69 parts, 75 points; survey 15, satisfaction 10."""
    (index,) = record_of("lam-dong-2025").indexes
    documents = [area for area in index.areas if area.id not in {"8", "9"}]
    tops = [c for area in documents for c in area.criteria]
    parts = [part for c in tops for part in c.criteria]
    assert (len(documents), len(tops), len(parts)) == (7, 31, 69)
    leaves = [c for c in (*tops, *parts) if not c.criteria]
    assert len(leaves) == 77
    assert sum(c.max or 0 for c in leaves) == 75
    assert all(c.guide and c.scoring for c in leaves)
    assert sum(c.max or 0 for area in index.areas for c in _leaves(area.criteria)) == 100


def _leaves(criteria: tuple[Criterion, ...]) -> list[Criterion]:
    return [leaf for c in criteria for leaf in (_leaves(c.criteria) if c.criteria else [c])]


# Properties, on every set and many days

DAYS = ("2025-07-01", "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-18", "2025-12-31")


def boards() -> list[Board]:
    return [board_on(name, on) for name in SETS for on in DAYS]


def test_a_score_lies_between_nothing_and_the_maximum_and_columns_add_up() -> None:
    for board in boards():
        for area in board.areas:
            for row in area.criteria:
                assert row.score is None or 0 <= row.score <= row.max
            printed = [rounded(p) for p in (area.sum.score, area.sum.open, area.sum.lost)]
            assert sum(printed, Decimal(0)) == rounded(area.sum.max)
        normal = [area.sum for area in board.areas if area.kind == "normal"]
        for column in ("max", "score", "open"):
            added = sum((getattr(s, column) for s in normal), Decimal(0))
            assert added == getattr(board.sum, column)
        by_unit = [unit.sum.score for unit in board.units]
        scaled = any(row.before for area in board.areas for row in area.criteria)
        assert scaled or sum(by_unit, Decimal(0)) == board.sum.score


def test_the_order_of_results_does_not_matter() -> None:
    for name in SETS:
        record = record_of(name)
        turned = _turned(record.indexes[0])
        for on in DAYS:
            found = board_of(replace(record, indexes=(turned,)), turned, day(on))
            assert found.sum == board_on(name, on).sum


def _turned(index: Index) -> Index:
    def turn(criterion: Criterion) -> Criterion:
        parts = tuple(map(turn, criterion.criteria))
        return replace(criterion, criteria=parts, results=criterion.results[::-1])

    areas = tuple(replace(a, criteria=tuple(map(turn, a.criteria))) for a in index.areas)
    return replace(index, areas=areas)


def test_everything_may_be_excluded() -> None:
    from cchc_cli.model.result import Result

    def leave_out(criterion: Criterion) -> Criterion:
        """Say that it does not apply; an appraisal would go before that."""
        parts = tuple(map(leave_out, criterion.criteria))
        left_out = (Result(not_applicable=True),)
        return replace(criterion, criteria=parts, results=left_out, appraisals=(), appraised=None)

    for name in SETS:
        record = record_of(name)
        (index,) = record.indexes
        for rescale in (False, True):
            areas = tuple(
                replace(a, rescale=rescale, criteria=tuple(map(leave_out, a.criteria)))
                for a in index.areas
            )
            empty = replace(index, rescale=rescale, areas=areas)
            board = board_of(replace(record, indexes=(empty,)), empty, day("2025-12-31"))
            assert board.sum[:3] == Sum(Decimal(0), Decimal(0), Decimal(0))[:3]
            assert board.sum.percent == 0


# Sets that a workspace may begin with


def test_sets_are_those_of_the_examples() -> None:
    assert known_sets() == SETS


@pytest.mark.parametrize("name", SETS)
def test_a_workspace_begins_with_a_set(
    name: str, tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cchc("init", tmp_path / "moi", "--index", name).code == 0
    monkeypatch.chdir(tmp_path / "moi")
    said = json.loads(cchc("check", "--format", "json").out)
    assert said["valid"], said
    codes = {d["code"] for d in said["diagnostics"]}
    assert codes <= {"criterion-without-unit", "scoring-odd"}
    (index,) = load(find_workspace(Path())).record.indexes
    (example,) = record_of(name).indexes
    assert [_bare(c) for _, c in criteria_of(index)] == [_bare(c) for _, c in criteria_of(example)]
    board = json.loads(cchc("score", "--format", "json", "--as-of", "2025-12-31").out)
    scored = [r["id"] for a in board["areas"] for r in a["criteria"] if r["state"] == "scored"]
    counting = [c.id for _, c in criteria_of(index) if getattr(c.scoring, "tasks", None)]
    assert [name for name in scored if not any(c.startswith(name) for c in counting)] == []
    text = (tmp_path / "moi" / "data" / "index-2025.yaml").read_text(encoding="utf-8")
    assert "LÀ TƯỞNG TƯỢNG" not in text
    assert "Nguồn: " in text


def _bare(criterion: Criterion) -> tuple[object, ...]:
    """Return what a decision gives of a criterion."""
    keys = ("id", "name", "max", "decimals", "requires", "guide", "scoring", "self_assessed")
    more = ("condition", "reductions", "empty", "rescale")
    found = {key: getattr(criterion, key) for key in (*keys, *more)}
    tasks = getattr(criterion.scoring, "tasks", None)
    if tasks is not None:
        anywhere = replace(tasks, notice=None, department=None)
        found["scoring"] = replace(found["scoring"], tasks=anywhere)
    return tuple(found.values())


def test_an_unknown_set_is_refused_with_those_there_are(tmp_path: Path, cchc: Callable) -> None:
    said = cchc("init", tmp_path, "--index", "lam-dong")
    assert (said.code, "`lam-dong-2025`" in said.err, list(tmp_path.iterdir())) == (2, True, [])
