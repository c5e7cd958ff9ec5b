"""Widths of text, against those measured on paper (domain: Times New Roman metrics)."""

import pytest

from cchc_cli.nd30.widths import line_indent, lines_of, text_width


@pytest.mark.parametrize(
    ("text", "bold", "italic", "widths"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", True, False, (88.3, 95.7, 103.0)),
        ("Độc lập - Tự do - Hạnh phúc", True, False, (51.8, 56.1, 60.5)),
        ("UBND THÀNH PHỐ HẢI PHÒNG", False, False, (61.6, 66.8, 71.9)),
        ("ỦY BAN NHÂN DÂN XÃ NGHI DƯƠNG", True, False, (76.5, 82.9, 89.3)),
        ("Nghi Dương, ngày 08 tháng 10 năm 2025", False, True, (70.7, 76.5, 82.4)),
    ],
)
def test_widths(text: str, bold: bool, italic: bool, widths: tuple[float, ...]) -> None:
    for size, width in zip((12, 13, 14), widths, strict=True):
        assert text_width(text, size, bold=bold, italic=italic) == pytest.approx(width, abs=0.06)


def test_a_centred_line_has_equal_ends() -> None:
    assert line_indent(56.7, 66.7) == round(5 * 1440 / 25.4)
    assert line_indent(80, 66) == 0


def test_lines_break_at_words() -> None:
    assert lines_of("một hai ba", 14, 12) == ["một", "hai ba"]
