"""What a record is: made by keywords, never changed, equal by its fields."""

import copy
import pickle
from dataclasses import FrozenInstanceError, fields, is_dataclass, replace

import pytest

from cchc_cli.model.department import Department
from cchc_cli.model.signer import Signer

UNIT = Department(id="KT", name="Phòng Kinh tế")


def test_it_is_a_dataclass() -> None:
    assert is_dataclass(UNIT)
    assert [field.name for field in fields(UNIT)][:2] == ["id", "name"]
    assert replace(UNIT, name="Kinh tế").name == "Kinh tế"


def test_what_is_not_given_has_its_default() -> None:
    assert UNIT.aliases == ()
    assert UNIT.head is None


def test_what_it_needs_must_be_given() -> None:
    with pytest.raises(TypeError, match="needs name"):
        Department(id="KT")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="has no colour"):
        Department(id="KT", name="x", colour="red")  # type: ignore[call-arg]


def test_it_never_changes() -> None:
    with pytest.raises(FrozenInstanceError):
        UNIT.name = "x"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del UNIT.name
    assert not hasattr(UNIT, "__dict__")


def test_it_is_equal_by_its_fields_and_its_kind() -> None:
    same = Department(id="KT", name="Phòng Kinh tế")
    assert same == UNIT
    assert hash(same) == hash(UNIT)
    assert replace(UNIT, id="VP") != UNIT
    assert Signer(id="KT", title="x", name="y") != UNIT


def test_it_can_be_copied_and_read() -> None:
    assert copy.deepcopy(UNIT) == pickle.loads(pickle.dumps(UNIT)) == UNIT
    assert repr(UNIT).startswith("Department(id='KT', name='Phòng Kinh tế', ")
