"""Rules of repeating duties."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.cases import cases_of, compared, expected, told
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import judge


@cases_of("repeats")
def test_each_rule_with_its_place(case: Path, workspace: Callable[..., Path]) -> None:
    found = judge(workspace(case.read_bytes()))
    assert told(found) == expected(case), compared(case, found)


def test_a_month_that_a_period_does_not_have_is_told(workspace: Callable[..., Path]) -> None:
    by = "{every: half, month: 9, from: 2025-H2, until: 2025-H2}"
    found = judge(workspace(f"{HEAD}{TASK}    repeat: {by}\n"))
    assert [d.code for d in found] == ["repeat-rule"]
