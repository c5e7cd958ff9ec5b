"""How much room a text takes in a cell: Times New Roman, in digits as Excel counts widths."""

from functools import lru_cache
from math import ceil

LINE = 15.75
"""Points of a line at 12 points."""
HIGHEST = 409
"""Points of a row (Excel specifications and limits)."""
MOST_LINES = int(HIGHEST // LINE)
LONGEST = 32_767
"""Letters that a cell holds (Excel specifications and limits)."""
# Letters of the font against its digits: small ones with their spaces are 0.85 wide on average,
# capitals 1.4; a little more, since screens round each letter.
_SMALL, _CAPITAL = 0.88, 1.45


def cut(text: str) -> str:
    """Return what of a text a cell can hold."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def text_width(text: str) -> float:
    """Return the width of a text on one line, rather too wide than cut."""
    capitals = 0 if text == text.lower() else sum(map(str.isupper, text))  # few words have some
    return len(text) * _SMALL + capitals * (_CAPITAL - _SMALL)


# Units, results and states stand in many rows; what is said once need not be kept for long.
@lru_cache(maxsize=1_000)
def line_count(text: str, width: float) -> int:
    """Count the lines of a text that is broken at its words, rather one too many."""
    if len(text) * _CAPITAL <= width and "\n" not in text:
        return 1
    return sum(_lines_of_paragraph(paragraph, width) for paragraph in text.split("\n"))


def _lines_of_paragraph(paragraph: str, width: float) -> int:
    lines, used = 1, 0.0
    for word in paragraph.split(" "):
        length = text_width(word)
        if used and used + _SMALL + length > width:
            lines, used = lines + 1, 0.0
        used += length + (_SMALL if used else 0)
        if used > width:  # a word longer than a line is broken
            lines += ceil(used / width) - 1
            used %= width
    return lines
