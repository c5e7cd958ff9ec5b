"""Columns of a terminal: marks take none, wide letters two, and texts are cut at words."""

import unicodedata

import pytest

from cchc_cli.cli.output.widths import cut, display_width, padded, shortened


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("Ủy ban", 6),
        (unicodedata.normalize("NFD", "Ủy ban"), 6),
        ("漢字", 4),
        ("a\u200bb", 2),
        ("Ｆ", 2),
    ],
)
def test_letters_take_the_columns_that_a_terminal_gives_them(text: str, width: int) -> None:
    assert display_width(text) == width


@pytest.mark.parametrize(
    ("text", "width", "cut"),
    [
        ("Rà soát thủ tục", 15, "Rà soát thủ tục"),
        ("Rà soát thủ tục", 14, "Rà soát thủ…"),
        ("Rà soát thủ tục", 8, "Rà soát…"),
        ("Rà soát, thủ tục", 10, "Rà soát…"),
        ("A Nghiêngngả", 10, "A Nghiêng…"),
        ("漢字漢字", 5, "漢字…"),
    ],
)
def test_a_text_is_cut_at_a_word_unless_most_of_it_would_go(
    text: str, width: int, cut: str
) -> None:
    assert shortened(text, width) == cut
    assert display_width(cut) <= width


def test_a_name_is_cut_anywhere() -> None:
    assert cut("tệp van-ban-1.docx", 12) == "tệp van-ban…"
    assert cut("tệp van-ban-1.docx", 18) == "tệp van-ban-1.docx"


@pytest.mark.parametrize("text", ["", "ngắn", "một dòng dài hơn chỗ có", "漢字漢字漢"])
def test_a_cell_takes_just_its_width(text: str) -> None:
    assert display_width(padded(text, 9)) == 9
    assert display_width(padded(text, 9, right=True)) == 9
    assert padded("7", 3, right=True) == "  7"
