"""Rules of how the heads of units are reached."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.cases import cases_of, compared, expected, told
from tests.helpers.data_files import HEAD
from tests.helpers.judging import judge


@cases_of("contacts")
def test_each_rule_with_its_place(case: Path, workspace: Callable[..., Path]) -> None:
    found = judge(workspace(case.read_bytes()))
    assert told(found) == expected(case), compared(case, found)


def test_the_zero_that_a_spreadsheet_took_away_is_offered(workspace: Callable[..., Path]) -> None:
    (found,) = judge(workspace(HEAD.replace("Kinh tế}", "Kinh tế, head: {phone: 900000001}}")))
    assert found.hint == "thiếu số 0 ở đầu? Viết 0900000001"
    assert found.severity == "warning"
