"""How wide a text is in Times New Roman."""

from functools import cache

from cchc_cli.nd30.letters import WIDTHS

_EM = 2048
_MM_PER_POINT = 25.4 / 72
TWIPS_PER_MM = 1440 / 25.4


@cache
def _face(face: str) -> dict[str, int]:
    return {letter: width for width, letters in WIDTHS[face].items() for letter in letters}


def text_width(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """Return a text's width in millimetres at a size in points; unknown letters count as `m`."""
    return _millimetres(_units(text, ("b" if bold else "") + ("i" if italic else "")), size)


def _units(text: str, face: str) -> int:
    widths = _face(face)
    other = widths["m"]
    return sum([widths.get(letter, other) for letter in text])


def _millimetres(units: int, size: float) -> float:
    return units / _EM * size * _MM_PER_POINT


def lines_of(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """Break a text into lines of at most `room` millimetres, as Word would."""
    face = "b" if bold else ""
    lines: list[list[str]] = []
    filled = 0
    for word in filter(None, text.split(" ")):  # not at no-break spaces
        width = _units(word, face)
        further = filled + _units(" ", face) + width
        if lines and _millimetres(further, size) <= room:
            lines[-1].append(word)
            filled = further
        else:
            lines.append([word])
            filled = width
    return [" ".join(words) for words in lines]


def line_indent(width: float, room: float) -> int:
    """Return the indent on either side, in twips, that leaves a centred line of `width` mm."""
    return max(0, round((room - width) / 2 * TWIPS_PER_MM))
