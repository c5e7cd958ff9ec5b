"""`cchc show`: everything about a duty or a criterion, as of a day."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.examples import DAY, read


def test_show_says_where_it_stands(examples: Path, cchc: Callable) -> None:
    shown = cchc("show", "NV-003", *DAY).out
    line = next(i for i, x in enumerate(read(examples).splitlines(), 1) if "id: NV-003" in x)
    assert f"data/tasks.yaml:{line}" in shown
    assert "Kỳ 2025-10" in shown
    answer = json.loads(cchc("show", "NV-003", *DAY, "--format", "json").out)
    assert (answer["line"], answer["occurrences"][0]["period"]) == (line, "2025-07")
    criterion = json.loads(cchc("show", "1.2.1", "--format", "json").out)
    assert criterion["name"].startswith("Tỷ lệ")
    assert "data/index-2025.yaml" in cchc("show", "2025/7.3").out
    assert cchc("show", "NV-3").code == 2


def test_keys_of_a_criterion_are_those_of_the_files(examples: Path, cchc: Callable) -> None:
    shown = json.loads(cchc("show", "1.4", "--format", "json", *DAY).out)
    assert set(shown["scoring"]["steps"][0]) == {"from", "above", "to", "of", "points"}


def test_show_knows_nothing_later(examples: Path, cchc: Callable) -> None:
    on = ("--as-of", "2025-11-05")
    told = json.loads(cchc("show", "NV-009", *on, "--format", "json").out)
    assert [entry["date"] for entry in told["log"]] == ["2025-10-31"]
    assert "hồ sơ đất đai" not in cchc("show", "NV-009", *on).out
    assert json.loads(cchc("tasks", "--search", "đất đai", *on, "--format", "json").out) == []
    results = json.loads(cchc("show", "1.1", "--as-of", "2025-01-01", "--format", "json").out)
    assert results["results"] == []
