"""`cchc outline`: the headings of the report, what each says and lacks, a copy to change."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.printing import texts  # noqa: F401 - the helpers load with the documents
from tests.helpers.processes import on_terminal

DAY = ("--as-of", "2025-12-20")


def test_the_tree_is_the_guidance_s(examples: Path, cchc: Callable) -> None:
    found = json.loads(cchc("outline", "--format", "json").out)
    levels = [row["level"] for row in found]
    assert [levels.count(level) for level in (1, 2, 3, 4)] == [5, 14, 26, 12]
    by_id = {row["id"]: row for row in found}
    assert by_id["II.2.c"]["title"].startswith("Kết quả thực hiện cơ chế một cửa")
    assert "3:3.2.1" in by_id["II.2.c.3"]["statistics"]
    assert "  a) Kết quả xây dựng" in cchc("outline").out


def test_a_period_says_what_each_heading_has_and_lacks(examples: Path, cchc: Callable) -> None:
    asked = ("outline", "--period", "2025-Q3", *DAY)
    found = {row["id"]: row for row in json.loads(cchc(*asked, "--format", "json").out)}
    assert found["I.1"]["written"][0].startswith("Ủy ban nhân dân xã duy trì giao ban")
    assert found["I.1"]["computed"][0].startswith("Đến ngày 14/09/2025")
    assert found["II.2"]["duties"]
    assert found["II.6"]["missing"] == ["narrative.sections.II.6"]
    assert (
        "8 mục còn trống. Viết trong data/bao-cao.yaml, ở `reports[2025-Q3].narrative.sections`, "
        'theo mã mục, như `"I.2": [Một đoạn.]`; xong thì: cchc render report --period 2025-Q3\n'
    ) in cchc(*asked).out


@pytest.mark.parametrize("more", [("--format", "csv"), ("--format", "md"), ("--period", "2025-Q3")])
def test_a_copy_is_of_the_whole_and_says_what_was_written(
    examples: Path, cchc: Callable, more: tuple[str, str]
) -> None:
    refused = cchc("outline", "--copy", *more)
    assert (refused.code, refused.out, "--copy" in refused.err) == (2, "", True)
    assert not (examples / "data" / "outline.yaml").exists()


def test_a_copy_tells_a_script_in_json(examples: Path, cchc: Callable) -> None:
    found = json.loads(cchc("outline", "--copy", "--format", "json").out)
    assert (examples / "data" / "outline.yaml").exists()
    assert {row["file"] for row in found} <= {"data/outline.yaml"}


def test_a_copy_is_sound_says_the_same_and_is_the_one_used(examples: Path, cchc: Callable) -> None:
    built_in = cchc("outline", "--format", "json").out
    assert cchc("outline", "--copy").code == 0
    path = examples / "data" / "outline.yaml"
    assert cchc("check", *DAY).code == 0
    assert cchc("outline", "--format", "json").out == built_in
    changed = path.read_text(encoding="utf-8").replace("Mặt tích cực", "Kết quả đạt được")
    path.write_text(changed, encoding="utf-8")
    assert "Kết quả đạt được" in cchc("outline").out
    again = cchc("outline", "--copy")
    assert (again.code, "đề cương riêng" in again.err) == (5, True)


def test_a_period_that_nobody_wrote_of_is_added_first(examples: Path, cchc: Callable) -> None:
    shown = cchc("outline", "--period", "2025-10", "--as-of", "2025-11-15").out
    assert "Chưa có mục `reports` của kỳ này: cchc add report 2025-10" in shown
    assert "cchc outline --period KỲ" in cchc("outline").out


def test_a_heading_is_whole_on_a_narrow_terminal(examples: Path) -> None:
    shown = on_terminal(80, "outline", "--period", "2025-Q3", "--as-of", "2025-11-15")
    assert "…" not in shown
    assert "hành nổi bật của lãnh đạo Đảng ủy" in shown
