"""`cchc remove`: taken out, unless something names it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.edits.lookup import all_named
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import files
from tests.helpers.examples import DAY


def test_what_goes_is_said_field_by_field(examples: Path, cchc: Callable) -> None:
    before = (examples / "data" / "tasks.yaml").read_text(encoding="utf-8").splitlines()
    rows = json.loads(cchc("remove", "NV-004", "--format", "json", *DAY).out)
    assert {(row["record"], row["id"], row["new"]) for row in rows} == {("task", "NV-004", None)}
    assert [before[row["line"] - 1].split(":")[0].strip() for row in rows] == [
        row["field"] for row in rows
    ]
    assert cchc("remove", "NV-008", *DAY).out.splitlines()[0] == (
        "NV-008: đã bỏ (Khảo sát hài lòng bằng phiếu giấy)"
    )
    assert cchc("check", *DAY).code == 0


def test_what_is_named_stays_with_the_places(examples: Path, cchc: Callable) -> None:
    before = files(examples)
    answer = cchc("remove", "7.5", *DAY)
    assert (answer.code, answer.out) == (5, "")
    text = (examples / "data" / "hoi-nghi-thang-10.yaml").read_text(encoding="utf-8")
    line = next(n for n, row in enumerate(text.splitlines(), start=1) if "2025/7.5" in row)
    assert f"  - data/hoi-nghi-thang-10.yaml:{line}: dẫn tới 2025/7.5\n" in answer.err
    assert files(examples) == before
    assert cchc("remove", "7.5", "NV-011", *DAY).code == 0
    assert cchc("check", *DAY).code == 0


def test_a_whole_index_is_named_through_its_criteria(examples: Path, cchc: Callable) -> None:
    answer = cchc("remove", "2025", "--kind", "index", *DAY)
    assert (answer.code, "dẫn tới 2025/7.3" in answer.err) == (5, True)


@pytest.mark.slow
def test_each_record_goes_and_undo_brings_it_back(examples: Path, cchc: Callable) -> None:
    before = files(examples)
    gone = 0
    for named in all_named(load(find_workspace(None)).record):
        answer = cchc("remove", named.shown, "--kind", named.kind, *DAY)
        if answer.code == 0:
            gone += 1
            assert files(examples) != before
            assert cchc("check", *DAY).code == 0, named
            assert cchc("undo", *DAY).code == 0
        else:
            assert answer.code == 5, (named, answer.err)
        assert files(examples) == before, named
    assert gone > 25


@pytest.mark.parametrize("name", ["NV-99", "1"])
def test_what_is_not_there(examples: Path, cchc: Callable, name: str) -> None:
    assert cchc("remove", name, *DAY).code == 2
