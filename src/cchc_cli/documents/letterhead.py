"""How the names of bodies fit the left column of a head: whole, else smaller, wider, broken.

A name is never broken inside: "HẢI PHÒNG" stays on one line (NĐ 30/2020/NĐ-CP, Phụ lục I,
Mục II.2 lets both names have 12 or 13 points and several lines).
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from cchc_cli.nd30.rules import COMPONENTS
from cchc_cli.nd30.widths import lines_of, text_width

NARROW, WIDE = (63, 102), (73, 92)
"""Columns of the head in millimetres: Quốc hiệu needs 96 mm at 13 points, 89 mm at 12.

The rest of the right column keeps the two apart.
"""
_UNIT = r"(?:TỈNH|THÀNH PHỐ|XÃ(?! HỘI)|PHƯỜNG|ĐẶC KHU)"
_NAME = re.compile(rf"\b(?:[UỦ][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|{_UNIT}(?: (?!{_UNIT} )\S+)+)")


@dataclass(frozen=True, slots=True)
class Fit:
    """What saves lines: 12 points for the superior or the own body, the wider left column."""

    wide: bool
    small_parent: bool
    small_lines: bool

    @property
    def room(self) -> int:
        """Return the width of the left column in millimetres."""
        return (WIDE if self.wide else NARROW)[0]


def kept_whole(text: str) -> str:
    """Bind the words of each name where there are several.

    A line may still break before a name and after its dash.
    """
    bound = _NAME.sub(lambda name: name[0].replace(" ", "\u00a0").replace("-\u00a0", "- "), text)
    return bound if " " in bound else text


def fitted(parent: str, lines: Sequence[str]) -> Fit:
    """Choose sizes and columns; beside the smaller Quốc hiệu both bodies are small too."""
    both = (("parent", (parent,)), ("body_name", lines))
    narrow, wide = (
        sum(_count(name, texts, COMPONENTS[name].low, room) for name, texts in both)
        for room, _ in (NARROW, WIDE)
    )
    if wide < narrow:
        return Fit(wide=True, small_parent=True, small_lines=True)
    small_parent, small_lines = (
        _count(name, texts, COMPONENTS[name].low, NARROW[0])
        < _count(name, texts, COMPONENTS[name].high, NARROW[0])
        for name, texts in both
    )
    return Fit(wide=False, small_parent=small_parent, small_lines=small_lines)


def _count(component: str, texts: Sequence[str], size: float, room: float) -> int:
    """Count the lines of a component; a name that is longer than the column is broken."""
    bold = COMPONENTS[component].bold
    lines = (line for text in texts for line in lines_of(text, size, room, bold=bold))
    return sum(math.ceil(text_width(line, size, bold=bold) / room) for line in lines)
