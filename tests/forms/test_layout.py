"""Keys of columns."""

import pytest

from cchc_cli.forms.layout import CRITERIA, column_of, criterion_columns, own_key, own_name


@pytest.mark.parametrize("name", ["dung_han", "name", "max", "period", "claimed", "count:name"])
def test_a_count_of_any_name_has_a_column_of_its_own(name: str) -> None:
    """A criterion may call its counts as it likes, `name` and `max` too."""
    keys = [column.key for column in criterion_columns([], [name])]
    assert len(keys) == len(set(keys))
    assert own_key(name) in keys
    assert own_name(own_key(name)) == name
    assert column_of(CRITERIA, own_key(name)).head == name


def test_usual_names_are_keys_as_they_are() -> None:
    assert own_key("dung_han") == "dung_han"
    assert own_name("numerator") == "numerator"
