"""One document or many: which were asked for, made and saved."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from tests.helpers.examples import DAY
from tests.helpers.repository import ROOT


def test_all_letters_are_not_one_unit_s(examples: Path, cchc: Callable) -> None:
    answer = cchc("render", "reminder", "--all", "--department", "VHXH", "--out", "o", *DAY)
    assert (answer.code, (examples / "o").exists()) == (2, False)


def test_units_with_nothing_get_none(cchc: Callable, tmp_path: Path) -> None:
    options = ("--data", ROOT / "examples", "--as-of", "2025-11-15", "--out", tmp_path)
    every = cchc("render", "reminder", "--all", *options)
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "reminder-hcc.docx",
        "reminder-kt.docx",
        "reminder-vhxh.docx",
    ]
    assert "Văn phòng HĐND và UBND: không có việc gì" in every.err
    none = cchc("render", "reminder", "--department", "VP", *options)
    assert (none.code, "không có việc gì" in none.err) == (0, True)
    assert cchc("render", "reminder", *options).code == 2
    assert cchc("render", "reminder", "--department", "XX", *options).code == 2


def test_all_documents(cchc: Callable, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "w")
    out = tmp_path / "out"
    options = ("render", "--all", "--out", out, "--data", tmp_path / "w", "--as-of", "2025-11-15")
    first = cchc(*options)
    assert first.code == 0, first.err
    rows = json.loads(first.out)
    assert [r["kind"] for r in rows] == ["notice"] * 3 + ["assignment", "scorecard"] + [
        "report"
    ] * 4 + ["results"] + ["reminder"] * 3 + ["worklist"] * 5
    assert sorted(p.name for p in out.iterdir()) == sorted(Path(r["path"]).name for r in rows)
    assert all(len(r["sha256"]) == 64 for r in rows)
    assert all(re.fullmatch(r"[a-z0-9-]+\.docx", Path(r["path"]).name) for r in rows)
    stamps = {p: p.stat().st_mtime_ns for p in out.iterdir()}
    assert cchc(*options).out == first.out
    assert {p: p.stat().st_mtime_ns for p in out.iterdir()} == stamps


def test_one_failure_stops_no_other(cchc: Callable, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "w")
    (tmp_path / "w" / "templates").mkdir()
    (tmp_path / "w" / "templates" / "assignment.docx").write_bytes(b"hong")
    answer = cchc(
        "render",
        "--all",
        "--out",
        tmp_path / "out",
        "--data",
        tmp_path / "w",
        "--as-of",
        "2025-11-15",
    )
    assert answer.code == 4
    rows = json.loads(answer.out)
    assert [r["kind"] for r in rows if "error" in r] == ["assignment"]
    assert sum("path" in r for r in rows) == len(rows) - 1
