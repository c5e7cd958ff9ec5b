"""`cchc statistics`: figures with their source, recorded in place."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from cchc_cli.cli.output.figures import SOURCES
from cchc_cli.statistics.entries import Source

DATA = """\
version: 1
organization: {name: Ủy ban nhân dân xã Mẫu, place: Mẫu, symbol: UBND}
settings: {statistics: bnv-4625}
departments: [{id: VP, name: Văn phòng}]
notices: [{id: KH, subject: x, date: 2025-01-02, source: plan}]
tasks:
  - {id: A, notice: KH, department: VP, content: Một, due: 2025-07-31, status: done, completed: 2025-07-30, evidence: [{title: BC}]}
  - {id: B, notice: KH, department: VP, content: Hai, due: 2025-12-31}
statistics:
  - {id: "3:3.2.1", values: {2025-07: 400, 2025-08: 410, 2025-09: 440}}
  - id: "3:3.2.2"
    values:
      2025-Q2: 4
  - {id: "1:1", absent: {2025-Q3: Không phát sinh}}
"""
PERIOD = ("--period", "2025-Q3", "--as-of", "2025-12-01")


def listed(cchc: Callable, root: Path) -> dict[str, dict]:
    said = cchc("statistics", "list", "--data", root, *PERIOD, "--format", "json")
    assert said.code == 0, said.err
    return {row["id"]: row for row in json.loads(said.out)}


def test_every_source_has_words(workspace: Callable, cchc: Callable) -> None:
    """Of the letters too: a table that lists them was an internal error."""
    letters = 'letters: [{id: V, kind: other, subject: x, date: 2025-08-01, statistics: ["1:1"]}]\n'
    root = workspace(DATA.replace('  - {id: "1:1", absent: {2025-Q3: Không phát sinh}}\n', letters))
    said = cchc("statistics", "list", "--data", root, *PERIOD)
    (line,) = (line for line in said.out.splitlines() if line.startswith("1:1 "))
    assert line.split("  ")[-1].strip() == "đếm văn bản"
    assert set(get_args(Source)) == set(SOURCES) - {None}


def test_figures_have_their_source(workspace: Callable, cchc: Callable) -> None:
    rows = listed(cchc, workspace(DATA))
    assert len(rows) == 105
    seen = {name: (rows[name]["value"], rows[name]["source"]) for name in rows}
    assert seen["3:3.2.1"] == ("1250", "sum")
    assert seen["1:2.1"] == ("2", "tasks")
    assert seen["1:2.2"] == ("1", "tasks")
    assert seen["1:2"] == ("50", "ratio")
    assert seen["3:3.2"] == (None, None)
    assert (rows["1:1"]["value"], rows["1:1"]["absent"]) == (None, "Không phát sinh")
    assert (rows["3:3.2.1"]["form"], rows["3:3.2.1"]["no"], rows["3:3.2.1"]["kind"]) == (
        3,
        "3.2.1",
        "count",
    )
    table = cchc("statistics", "list", "--data", workspace(DATA), *PERIOD).out
    assert "cộng kỳ" in table
    assert "Còn thiếu" in table


def test_a_figure_is_recorded_in_place(workspace: Callable, cchc: Callable) -> None:
    root = workspace(DATA)
    path = root / "data" / "tasks.yaml"

    def write(*options: str) -> None:
        said = cchc("statistics", "set", *options, "--data", root, *PERIOD)
        assert said.code == 0, said.err

    write("3:3.2.2", "1240")
    write("1:1", "7", "--note", "theo sổ")
    write("3:1.1", "--absent", "Chưa rà soát")
    text = path.read_text(encoding="utf-8")
    assert "      2025-Q2: 4\n      2025-Q3: 1240\n" in text
    assert (
        '{id: "1:1", values: {2025-Q3: 7}, absent: {2025-Q3: }, notes: {2025-Q3: theo sổ}}' in text
    )
    assert text.endswith("""  - {id: "3:1.1", absent: {2025-Q3: Chưa rà soát}}\n""")
    rows = listed(cchc, root)
    assert rows["3:3.2"]["value"] == "99.2"
    assert (rows["1:1"]["value"], rows["1:1"]["note"]) == ("7", "theo sổ")
    write("3:3.2.2", "1240")
    assert path.read_text(encoding="utf-8") == text


def test_the_rest_of_a_form_and_a_pasted_table(
    workspace: Callable, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = workspace(DATA)
    said = cchc(
        "statistics",
        "set",
        "--form",
        "6",
        "--rest",
        "--absent",
        "Không phát sinh",
        "--data",
        root,
        *PERIOD,
    )
    assert said.code == 0, said.err
    monkeypatch.setattr("sys.stdin", io.StringIO("3:3.3.1\t1.250\n\n3:3.3.2   1.200,5\n"))
    assert cchc("statistics", "set", "-", "--data", root, *PERIOD).code == 0
    rows = listed(cchc, root)
    assert not any(
        row["form"] == 6 and row["value"] is None and not row["absent"] and row["kind"] != "head"
        for row in rows.values()
    )
    assert rows["6:1"]["absent"] == "Không phát sinh"
    assert (rows["3:3.3.1"]["value"], rows["3:3.3.2"]["value"]) == ("1250", "1200.5")


@pytest.mark.parametrize("typed", ["98.5", "1.25", "1.2500", "1,234.5", "-3", "12a"])
def test_a_pasted_number_that_may_mean_two_things_is_refused(
    workspace: Callable, cchc: Callable, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    """Its point taken for thousands, 98.5 was recorded as 985."""
    root = workspace(DATA)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"3:3.3.1 {typed}\n"))
    said = cchc("statistics", "set", "-", "--data", root, *PERIOD)
    assert (said.code, "Dòng 1 không hiểu" in said.err) == (2, True)
    assert (root / "data" / "tasks.yaml").read_text(encoding="utf-8") == DATA


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("3:9.9", "1"), "Ý bạn là"),
        (("3:3.2", "99"), "3:3.2.2, 3:3.2.1"),
        (("3:3", "1"), "tiêu đề"),
        (("3:3.2.1", "1,5"), "1.5"),
        (("3:3.2.1",), "Chưa nói ghi gì"),
        ((), "Chưa nói ghi gì"),
        (("--rest", "--form", "6"), "--absent"),
    ],
)
def test_what_cannot_be_recorded_is_refused(
    workspace: Callable, cchc: Callable, options: tuple[str, ...], word: str
) -> None:
    root = workspace(DATA)
    said = cchc("statistics", "set", *options, "--data", root, *PERIOD)
    assert (said.code, word in said.err) == (2, True), said.err
    assert (root / "data" / "tasks.yaml").read_text(encoding="utf-8") == DATA
