"""Rules of the numbers of documents."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.cases import case_of, cases_of, compared, expected, told
from tests.helpers.judging import judge


@cases_of("letters")
def test_each_rule_with_its_place(case: Path, workspace: Callable[..., Path]) -> None:
    found = judge(workspace(case.read_bytes()))
    assert told(found) == expected(case), compared(case, found)


def test_a_warning_names_the_other_document_and_the_numbers(workspace: Callable[..., Path]) -> None:
    twice = case_of("letters", "number-twice")
    (found,) = judge(workspace(twice.read_bytes()))
    assert found.message == "văn bản E, số 018/TB-UBND: trùng số với thông báo A"
    gaps = case_of("letters", "gaps-once-a-symbol-and-year")
    (found,) = judge(workspace(gaps.read_bytes()))
    assert found.message == "UBND-VP năm 2025 thiếu số 46, 49"
