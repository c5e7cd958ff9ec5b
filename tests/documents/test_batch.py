"""One document or many: which were asked for, made and saved."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.examples import DAY


def test_all_letters_are_not_one_unit_s(examples: Path, cchc: Callable) -> None:
    answer = cchc("render", "reminder", "--all", "--department", "VHXH", "--out", "o", *DAY)
    assert (answer.code, (examples / "o").exists()) == (2, False)
