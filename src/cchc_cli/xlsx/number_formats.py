"""What a cell's number format makes of its number: a day, a percent, or just a number.

Excel keeps days as numbers; that one is a day, only the format says (ISO/IEC 29500-1, 18.8.30).
"""

import re
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from cchc_cli.ooxml.names import local
from cchc_cli.ooxml.xml import Element

Shown = Literal["number", "day", "percent"]

_BUILT_IN_DAYS = frozenset((*range(14, 18), 22, *range(27, 37), *range(50, 59)))
"""The ids of formats of days that every Excel knows without their text; 27 to 58 are those of
East Asian editions."""
_BUILT_IN_PERCENTS = frozenset((9, 10))
# What is no letter of a format: quoted text, an escaped letter, a pad, a colour or a locale.
_NO_LETTERS = re.compile(r'"[^"]*"|\\.|[_*].|\[[^\]]*\]')


class NumberFormats(NamedTuple):
    """How each style of cells shows a number, by the style's place."""

    styles: Sequence[Shown]

    def of(self, style: str | None) -> Shown:
        """Return how a cell with a style shows its number; without one as it is."""
        place = int(style) if style is not None and style.isdigit() else 0
        return self.styles[place] if place < len(self.styles) else "number"


def number_formats(styles: Element | None) -> NumberFormats:
    """Read the formats of a workbook from its styles."""
    if styles is None:
        return NumberFormats(())
    typed: dict[str, str] = {}
    cells: list[Shown] = []
    for part in styles:
        if local(part) == "numFmts":
            typed = {f.get("numFmtId") or "": f.get("formatCode") or "" for f in part}
        elif local(part) == "cellXfs":
            cells = [_shown(xf.get("numFmtId") or "0", typed) for xf in part]
    return NumberFormats(cells)


def _shown(name: str, typed: Mapping[str, str]) -> Shown:
    if name in typed:
        return shown_by(typed[name])
    number = int(name) if name.isdigit() else 0
    if number in _BUILT_IN_DAYS:
        return "day"
    return "percent" if number in _BUILT_IN_PERCENTS else "number"


def shown_by(code: str) -> Shown:
    """Tell what a format makes of a positive number, which its first section is for.

    A time of day alone is no day: `h:mm` has neither d nor y.
    """
    letters = _NO_LETTERS.sub("", code.split(";", maxsplit=1)[0]).lower()
    if "general" in letters:
        return "number"
    if re.search("[dy]", letters) or re.fullmatch("m{3,5}", letters.strip()):
        return "day"
    return "percent" if "%" in letters else "number"
