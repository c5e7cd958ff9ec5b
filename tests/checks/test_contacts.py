"""Rules of how the heads of units are reached."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.cases import cases_of, compared, expected, told
from tests.helpers.data_files import HEAD
from tests.helpers.judging import judge


@cases_of("contacts")
def test_each_rule_with_its_place(case: Path, workspace: Callable[..., Path]) -> None:
    found = judge(workspace(case.read_bytes()))
    assert told(found) == expected(case), compared(case, found)


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("900000001", "thiếu số 0 ở đầu? Viết 0900000001"),
        ("84900000001", "thiếu dấu + ở đầu? Viết +84900000001"),
        ("115", "viết đúng một số, như 0912 345 678 hoặc +84 912 345 678"),
    ],
)
def test_what_a_spreadsheet_took_away_is_offered(
    typed: str, hint: str, workspace: Callable[..., Path]
) -> None:
    (found,) = judge(workspace(HEAD.replace("Kinh tế}", f"Kinh tế, head: {{phone: {typed}}}}}")))
    assert (found.severity, found.hint) == ("warning", hint)
