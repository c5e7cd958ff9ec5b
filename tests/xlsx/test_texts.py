"""Texts as they were typed."""

import pytest

from cchc_cli.xlsx.texts import as_typed


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("  có khoảng trắng ", "  có khoảng trắng "),
        ("một_x000D_\nhai", "một\nhai"),
        ("một\r\nhai\rba\nbốn", "một\nhai\nba\nbốn"),
        ("_x0009_", "\t"),
        ("_x005F_x000D_", "_x000D_"),
        ("_x00e0_", "à"),
        ("_x12_ _xZZZZ_ _x000D", "_x12_ _xZZZZ_ _x000D"),
        ("Hoa\u0300 bi\u0300nh", "Hoà bình"),
        ("_xD83D__xDE00_", "\N{GRINNING FACE}"),
        ("_xD83D_x_xDE00_", "\ufffdx\ufffd"),
    ],
)
def test_escapes_line_ends_and_marks_are_as_people_typed_them(text: str, typed: str) -> None:
    assert as_typed(text) == typed
