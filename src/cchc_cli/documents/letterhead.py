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

NARROW, WIDE = (64, 101), (73, 92)
"""Columns of the head in millimetres: Quốc hiệu needs 96 mm at 13 points, 89 mm at 12."""
_UNIT = r"(?:TỈNH|THÀNH PHỐ|XÃ(?! HỘI)|PHƯỜNG|ĐẶC KHU)"
_NAME = re.compile(rf"\b(?:[UỦ][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|{_UNIT}(?: (?!{_UNIT} )\S+)+)")


@dataclass(frozen=True, slots=True)
class Fit:
    """What saves lines: the wider left column, 12 points for the superior or the own body."""

    wide: bool
    small_parent: bool
    small_lines: bool

    @property
    def room(self) -> int:
        """Return the width of the left column in millimetres."""
        return (WIDE if self.wide else NARROW)[0]


def kept_whole(text: str) -> str:
    """Bind the words of each name; a line may still break before a name and after its dash."""
    return _NAME.sub(lambda name: name[0].replace(" ", "\u00a0").replace("-\u00a0", "- "), text)


def fitted(parent: str, lines: Sequence[str]) -> Fit:
    """Choose sizes and columns: 12 points where that saves a line, then the wider column."""
    low = {name: COMPONENTS[name].low for name in ("parent", "body_name")}
    both = (("parent", (parent,)), ("body_name", lines))
    narrow, wide = (sum(_count(n, t, low[n], room) for n, t in both) for room, _ in (NARROW, WIDE))
    room = (WIDE if wide < narrow else NARROW)[0]
    small = [_count(n, t, low[n], room) < _count(n, t, COMPONENTS[n].high, room) for n, t in both]
    return Fit(wide < narrow, *small)


def _count(component: str, texts: Sequence[str], size: float, room: float) -> int:
    """Count the lines of a component; a name that is longer than the column is broken."""
    bold = COMPONENTS[component].bold
    lines = (line for text in texts for line in lines_of(text, size, room, bold=bold))
    return sum(math.ceil(text_width(line, size, bold=bold) / room) for line in lines)
