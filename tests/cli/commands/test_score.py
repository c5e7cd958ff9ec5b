"""`cchc score`: results recorded in place, told with their points."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.examples import DAY


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
