"""How much room a text takes: a row is never lower than its text."""

import pytest

from cchc_cli.xlsx.fitting import LONGEST, cut, line_count, text_width


def test_capitals_are_wider() -> None:
    assert text_width("CCHC") > text_width("cchc")
    assert text_width("") == 0


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, 1),
        ("ngắn", 10, 1),
        ("một\nhai\n", 10, 3),
        ("rà soát thủ tục hành chính", 10, 3),
        ("x" * 50, 10, 5),  # no word to break at
        ("Văn phòng HĐND và UBND", 12, 3),  # capitals are wide
    ],
)
def test_lines_are_broken_at_words(text: str, width: float, lines: int) -> None:
    assert line_count(text, width) == lines


def test_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    assert cut("x" * LONGEST) == "x" * LONGEST
    assert cut("x" * (LONGEST + 1)) == "x" * (LONGEST - 1) + "…"
