"""Names in a row, as a sentence joins them."""

import pytest

from cchc_cli.documents.groups import joined


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["Phòng A"], "Phòng A"),
        (["Phòng A", "Phòng B"], "Phòng A và Phòng B"),
        (["Phòng A", "Phòng B", "Phòng C"], "Phòng A, Phòng B và Phòng C"),
        (["Văn phòng HĐND và UBND", "Phòng B"], "Văn phòng HĐND và UBND; Phòng B"),
    ],
)
def test_names_are_joined_so_that_each_can_be_told(names: list[str], words: str) -> None:
    assert joined(names) == words
