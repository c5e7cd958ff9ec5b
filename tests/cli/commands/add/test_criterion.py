"""`cchc add criterion`: a part of a criterion, behind those that are there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.adding import check_added, check_refused


def test_a_part_stands_behind_the_others(examples: Path, cchc: Callable) -> None:
    command = (
        "criterion", "Kế hoạch", "--in", "1.2", "--max", "1", "--department", "VP",
        "--scoring", "kind: ratio, floor: 80",
    )  # fmt: skip
    text = (
        "- id: 1.2.3\n                name: Kế hoạch\n                max: 1\n"
        "                department: VP\n                scoring: {kind: ratio, floor: 80}"
    )
    check_added(examples, cchc, command, "index-2025.yaml", text)


def _scored(how: str) -> tuple[str, ...]:
    return ("criterion", "x", "--in", "1", "--max", "1", "--scoring", how)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("criterion", "x", "--in", "77"), "Không có lĩnh vực hoặc tiêu chí mã `77`"),
        (("criterion", "x", "--in", "1.1"), "không có tiêu chí thành phần"),
        (("criterion", "x", "--in", "1"), "thiếu `scoring`"),
        (_scored("kind: deduction, per: 0,5"), "viết 0.5, không phải 0,5"),
        (_scored("kind: choice, options: {Có: 1, Chậm: 0,5}"), "viết 0.5, không phải 0,5"),
        (_scored("kind: ratio, floor:80"), "viết `floor: 80`"),
        (_scored("kind: checklist, items: {Có a, b: 1}"), "`Có a` không có giá trị"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(
    examples: Path, cchc: Callable, command: tuple[str, ...], words: str
) -> None:
    check_refused(examples, cchc, command, words)
