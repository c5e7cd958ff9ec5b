"""Forms of the office's own: how numbers of letters to all units count up."""

import pytest

from cchc_cli.model.form import number_at


@pytest.mark.parametrize(
    ("number", "place", "counted"),
    [
        ("45", 0, "45"),
        ("45", 3, "48"),
        ("99", 1, "100"),
        ("05", 1, "06"),
        ("09/UBND-VP", 2, "11/UBND-VP"),
        ("45a", 0, "45a"),
        ("45a", 1, None),
        ("٤٥", 1, None),
        ("9" * 5000, 1, None),
    ],
)
def test_a_number_counts_up(number: str, place: int, counted: str | None) -> None:
    assert number_at(number, place) == counted
