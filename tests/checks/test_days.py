"""Days that cannot be meant."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.cases import cases_of, compared, expected, told
from tests.helpers.judging import judge


@cases_of("days")
def test_each_rule_with_its_place(case: Path, workspace: Callable[..., Path]) -> None:
    found = judge(workspace(case.read_bytes()))
    assert told(found) == expected(case), compared(case, found)
