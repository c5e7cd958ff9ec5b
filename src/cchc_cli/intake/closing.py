"""The closing of a notice: its last paragraphs, which say what the text was."""

import re
from collections.abc import Sequence

from cchc_cli.intake.lines import Line
from cchc_cli.text import fold

_CLOSING = (
    "tren day la",
    "thong bao nay",
    "thua lenh",
    "xin thong bao",
    "nhan duoc thong bao",
    "trong qua trinh thuc hien, neu",
    "trong qua trinh trien khai, neu",
    "neu co kho khan, vuong mac",
)
_ANNOUNCED = re.compile(r"van phong .{0,40}(?:xin )?thong bao (?:de|den|y kien|ket luan)")
_LAST = 6
"""Paragraphs among which a closing begins."""


def closing_at(lines: Sequence[Line]) -> int:
    """Return where the closing begins; the number of all paragraphs where there is none."""
    for i in range(len(lines) - 1, max(len(lines) - _LAST, -1), -1):
        mark = fold(lines[i].text)
        if mark.startswith(_CLOSING) or _ANNOUNCED.match(mark):
            return i
    return len(lines)
