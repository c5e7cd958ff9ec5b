"""Ids: given once, and known where they are named."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.cases import cases_of, compared, expected, told
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import brief, judge


@cases_of("references")
def test_each_rule_with_its_place(case: Path, workspace: Callable[..., Path]) -> None:
    found = judge(workspace(case.read_bytes()))
    assert told(found) == expected(case), compared(case, found)


def test_a_refused_record_is_still_known_to_others(workspace: Callable[..., Path]) -> None:
    typed = HEAD.replace("name: Phòng Kinh tế", "nmae: Phòng Kinh tế") + TASK
    assert [d.code for d in judge(workspace(typed))] == ["unknown-key"]


def test_criteria_of_a_single_file_are_told_to_be_unchecked_once(
    workspace: Callable[..., Path],
) -> None:
    """The index may stand in another file; the whole workspace has none, and that is an error."""
    two = TASK + '    criteria: ["1.3"]\n' + TASK.partition("\n")[2].replace("T1", "T2")
    folder = workspace(HEAD + two + '    criteria: ["1.4"]\n')
    assert brief(judge(folder / "data" / "tasks.yaml")) == [("criterion-unchecked", 10, 15)]
    assert [d.code for d in judge(folder)] == ["unknown-criterion", "unknown-criterion"]
