"""`cchc score` and `cchc score set`, as a user types them."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.data_files import HEAD
from tests.helpers.examples import DAY
from tests.helpers.repository import ROOT


def test_a_criterion_is_told_with_its_points(examples: Path, cchc: Callable) -> None:
    said = cchc("score", "set", "7.3", "--percent", "66.2", *DAY).out
    assert said.startswith("tiêu chí 7.3: 9,93/12,00 điểm\n  kết quả: thêm 15/11/2025")
    answer = cchc("score", "set", "7.3", "--claimed", "10", *DAY, "--format", "json")
    (row,) = json.loads(answer.out)
    assert (row["record"], row["id"], row["year"], row["field"]) == (
        "criterion",
        "7.3",
        2025,
        "claimed",
    )
    assert (row["old"], row["new"]) == (None, 10)


D = Decimal


def answer(cchc: Callable, *argv: object) -> Any:
    given = cchc(
        "score", *argv, "--data", ROOT / "examples", "--as-of", "2025-11-15", "--format", "json"
    )
    assert given.code == 0, given.err
    return json.loads(given.out)


def test_json_keeps_the_contract(cchc: Callable) -> None:
    said = answer(cchc)
    assert [k for k in said if k not in {"as_of", "bonus", "penalty", "warnings", "claimable", "rating"}] == [
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
        (("--appraised", "101"), "tối đa"), (("--numerator", "5"), "denominator"),
    ):  # fmt: skip
        code, err = run(*options)
        assert (code, word in err) == (2, True), options
    assert path.read_text(encoding="utf-8") == text


def test_counts_under_names_of_their_own_are_recorded(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    weights = "{kind: shares, weights: {on_time: 100, late: 50}}"
    root = workspace(HEAD + INDEX.replace("{kind: ratio}", weights))
    path = root / "data" / "tasks.yaml"

    def run(*options: str) -> tuple[int, str]:
        said = cchc("score", "set", "1.1", *options, "--data", root, "--as-of", "2025-11-15")
        return said.code, said.err

    assert run("--denominator", "50", "--part", "on_time=45", "--part", "late=3")[0] == 0
    added = "              - date: 2025-11-15\n                denominator: 50\n                on_time: 45\n                late: 3\n"
    assert added in path.read_text(encoding="utf-8")
    assert run("--denominator", "50", "--part", "On_Time=46", "--part", "LATE=3")[0] == 0
    assert added.replace("45", "46") in path.read_text(encoding="utf-8")
    assert (
        '"95.00"' in cchc("score", "--data", root, "--as-of", "2025-11-15", "--format", "json").out
    )
    shown = json.loads(
        cchc("show", "1.1", "--data", root, "--format", "json", "--as-of", "2025-11-15").out
    )
    assert (shown["results"][0]["on_time"], shown["results"][0]["denominator"]) == (46, 50)
    assert "counts" not in shown["results"][0]
    text = path.read_text(encoding="utf-8")
    for options, word in (
        (("--denominator", "5", "--part", "on_tim=4"), "`on_time`"),
        (("--denominator", "5", "--part", "on_time"), "on_time=43"),
        (("--denominator", "5", "--part", "on_time=x"), "--part"),
        (("--denominator", "5", "--part", "on_time=4"), "thiếu `late`"),
        (("--denominator", "5", "--part", "on_time=4", "--part", "late=2"), "quá mẫu số"),
    ):
        code, err = run(*options)
        assert (code, word in err) == (2, True), (options, err)
    assert path.read_text(encoding="utf-8") == text
    plain = workspace(HEAD + INDEX)
    refused = cchc("score", "set", "1.1", "--part", "a=1", "--data", plain, "--as-of", "2025-11-15")
    assert (refused.code, "(--part)" in refused.err) == (2, True)


def test_supposed_points_are_marked_in_every_form(examples: Path, cchc: Callable) -> None:
    asked = ("score", "--what-if", "1.5=1", "--as-of", "2025-11-15", "--format")
    said = json.loads(cchc(*asked, "json").out)
    rows = {row["id"]: row for area in said["areas"] for row in area["criteria"]}
    assert (rows["1.5"]["supposed"], rows["1.5"]["score"]) == (True, "1.00")
    assert [name for name, row in rows.items() if "supposed" in row] == ["1.5"]
    line = next(row for row in cchc(*asked, "csv").out.splitlines() if ",1.5," in row)
    assert "giả định" in line
    page = cchc(*asked, "md").out
    assert page.startswith("# Bộ chỉ số cải cách hành chính cấp xã năm 2025\n\nMẪU")
    assert "Nếu như vậy" in page
    assert "| giả định |" in page
    refused = cchc("score", "--what-if", "1.5=1.5", "--as-of", "2025-11-15")
    assert (refused.code, "tối đa 1 điểm" in refused.err) == (2, True)
