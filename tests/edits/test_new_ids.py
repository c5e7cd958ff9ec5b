"""Ids that the tool gives."""

import pytest

from cchc_cli.edits.new_ids import next_notice_id, next_part_id, next_task_id, unit_id


@pytest.mark.parametrize(
    ("used", "following"),
    [
        ([], "NV-001"),
        (["NV-014"], "NV-015"),
        (["NV-003", "NV-014", "NV-002"], "NV-015"),
        (["NV-099"], "NV-100"),
        (["A-1", "B-07"], "B-08"),
        (["họp giao ban"], "NV-001"),
        (["9" * 10_000], "9" * 9_982 + "1" + "0" * 18),
    ],
)
def test_the_next_number_after_those_in_use(used: list[str], following: str) -> None:
    assert next_task_id(used) == following


def test_other_kinds_go_on_in_their_own_form() -> None:
    assert next_notice_id(["TB-2025-10"]) == "TB-2025-11"
    assert next_part_id(["1.1", "1.10", "1.2", "1.2.1"], "1") == "1.11"
    assert next_part_id(["1.1", "1.2"], "1.2") == "1.2.1"


@pytest.mark.parametrize(
    ("name", "used", "given"),
    [
        ("Phòng Văn hóa - Xã hội", [], "VHXH"),
        ("Phòng Kinh tế", ["KT"], "KT2"),
        ("Đội thuế", [], "DT"),
        ("Trung tâm Phục vụ hành chính công", [], "PVHCC"),
    ],
)
def test_units_are_called_by_their_first_letters(name: str, used: list[str], given: str) -> None:
    assert unit_id(name, used) == given
