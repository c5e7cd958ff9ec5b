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
    face = _face(("b" if bold else "") + ("i" if italic else ""))
    return sum(face.get(c, face["m"]) for c in text) / _EM * size * _MM_PER_POINT


def lines_of(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """Break a text into lines of at most `room` millimetres, as Word would."""
    lines: list[str] = []
    for word in filter(None, text.split(" ")):  # not at no-break spaces
        if lines and text_width(f"{lines[-1]} {word}", size, bold=bold) <= room:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return lines


def line_indent(width: float, room: float) -> int:
    """Return the indent on either side, in twips, that leaves a centred line of `width` mm."""
    return max(0, round((room - width) / 2 * TWIPS_PER_MM))
