"""Ids: given once, and known where they are named."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.cases import cases_of, compared, expected, told
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import brief, judge


@cases_of("references")
def test_each_rule_with_its_place(case: Path, workspace: Callable[..., Path]) -> None:
    found = judge(workspace(case.read_bytes()))
    assert told(found) == expected(case), compared(case, found)


@pytest.mark.parametrize(
    ("named", "hint"),
    [
        ("Phòng Văn hóa - Xã hội", "viết mã của đơn vị: `VHXH`"),
        ("phòng vh-xh", "viết mã của đơn vị: `VHXH`"),
        ("Lê Văn Mẫu", "viết mã của đơn vị: `VP`"),
        ("KT, VHXH", "viết `KT`, ghi `partners: [VHXH]`"),
        ("KT; TCKH", "Đang có:"),
    ],
)
def test_a_unit_in_the_words_of_people_gets_its_id(
    workspace: Callable[..., Path], named: str, hint: str
) -> None:
    office = "  - {id: VP, name: Văn phòng, head: {name: Lê Văn Mẫu}}\n"
    (found,) = judge(workspace(HEAD + office + TASK.replace("KT", named)))
    assert (found.code, hint in found.hint) == ("unknown-id", True), found


def test_several_partners_in_one_word_are_parted(workspace: Callable[..., Path]) -> None:
    (found,) = judge(workspace(HEAD + TASK + "    partners: [KT; VHXH]\n"))
    assert "viết `[KT, VHXH]`" in found.hint


def test_a_unit_under_the_id_of_another_is_one_finding(workspace: Callable[..., Path]) -> None:
    typed = HEAD.replace("id: KT", "id: VHXH") + TASK
    assert [d.code for d in judge(workspace(typed))] == ["duplicate-id"]


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
