"""What a mistyped word was meant to be."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.edits.new_office import USUAL_UNITS
from cchc_cli.errors import UnknownWordError
from cchc_cli.suggestions import by_words, named, near_ids, pick, unknown
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import judge


def test_the_likely_intention(workspace: Callable[..., Path]) -> None:
    found = judge(workspace(HEAD + TASK.replace("KT", "VHXXH") + "    departmnet: KT\n"))
    hints = " ".join(d.hint for d in found)
    assert "ý bạn là `department`?" in hints
    assert "ý bạn là `VHXH`?" in hints


def test_a_word_is_taken_in_any_case_and_without_marks() -> None:
    words = {"Quá hạn": "overdue", "Trong hạn": "on_track"}
    for typed in ("overdue", "OVERDUE", "Quá hạn", "qua han", " quá  HẠN "):
        assert pick(typed, ["overdue", "on_track"], "--state", words) == "overdue"
    assert pick("on track", ["overdue", "on_track"], "--state") == "on_track"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("quahan", "Ý bạn là `Quá hạn`? Được dùng: `overdue` (Quá hạn), `on_track`"),
        ("", "--state còn trống. Được dùng: "),
        ("x", "--state không nhận `x`. Được dùng: "),
    ],
)
def test_a_word_that_is_not_taken_is_told_with_those_that_are(typed: str, words: str) -> None:
    with pytest.raises(UnknownWordError) as told:
        pick(typed, ["overdue", "on_track"], "--state", {"Quá hạn": "overdue"})
    assert words in str(told.value)
    assert told.value.word == typed


def test_an_exact_id_goes_before_one_that_differs_in_case() -> None:
    ids = {"NV-1": 0, "nv-1": 1, "ĐA": 2, "DA": 3}
    assert [named("nhiệm vụ", typed, ids) for typed in ids] == [0, 1, 2, 3]
    assert named("nhiệm vụ", "đa", ids) == 2
    with pytest.raises(UnknownWordError, match=r"nhiều mã.*`NV-1`, `nv-1`"):
        named("nhiệm vụ", "Nv-1", ids)


def test_an_id_of_one_goes_before_the_name_of_another() -> None:
    assert named("đơn vị", "KT", {"KT": 0, "VP": 1}, [("KT", 1)]) == 0
    assert named("đơn vị", "phong kinh te", {"KT": 0}, [("Phòng Kinh tế", 0)]) == 0


def test_near_ids_are_those_with_the_same_number_first() -> None:
    ids = [f"NV-{n:03}" for n in range(1, 40)]
    assert near_ids("nv-1", ids) == ["NV-001"]
    assert near_ids("NV12", ids) == ["NV-012"]
    assert near_ids("zzz", ids) == []
    told = str(unknown("nhiệm vụ", "NV-99", ids))
    assert told.startswith("Không có nhiệm vụ mã `NV-99`. Ý bạn là `NV-")
    assert told.endswith("Xem các mã: cchc tasks")


def test_a_word_of_the_few_goes_before_another_name_of_one() -> None:
    names = {"Phiếu giao việc": "worklist"}
    assert pick("phiếu giao việc", ["worklist", "Phiếu giao việc"], "LOẠI", names) == "Phiếu giao việc"  # fmt: skip
    assert pick("phieu giao viec", ["worklist"], "LOẠI", names) == "worklist"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Trung tâm hành chính công", ["HCC"]),
        ("Trung tâm HCC", ["HCC"]),
        ("trung tâm PVHCC", ["HCC"]),
        ("Văn phòng UBND", ["VP"]),
        ("Văn phòng", ["VP"]),
        ("Phòng", []),
        ("Phòng Tư pháp", []),
        ("Công an xã", []),
    ],
)
def test_a_name_of_some_words_or_first_letters(typed: str, meant: list[str]) -> None:
    called = [(unit.id, unit.id) for unit in USUAL_UNITS]
    called += [(unit.name, unit.id) for unit in USUAL_UNITS]
    assert by_words(typed, called) == meant
